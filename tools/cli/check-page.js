// Whether the text between the tags of a page's pieces is still what their dataset says. Knows the forms of a piece and where its dataset is.
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {TextDecoder} from 'node:util';
import {parse} from 'parse5';
import {differencesOf, problemSentence} from '../../dist/author/index.js';
import {jsonOf, valueOf} from '../../dist/dataset/decode.js';
import {parseReport} from '../../dist/model/index.js';

const PIECES = ['indicator-card', 'goal-gauge', 'goal-chart', 'keyword-strip', 'theme-card', 'theme-timeline', 'report'];

// What stands in a line of text; everything else begins a new one.
const INLINE = /^(a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr|tujie-indicator-card)$/;
const UNREAD = /^(script|style|template|noscript)$/;

/** The text of a page: an old one says in its head that it is in GBK. */
function pageText(bytes) {
  const gbk = /<meta[^>]+charset=["']?gb/i.test(bytes.subarray(0, 1024).toString('latin1'));
  return new TextDecoder(gbk ? 'gb18030' : 'utf-8').decode(bytes);
}

const attributesOf = (node) => Object.fromEntries((node.attrs ?? []).map(({name, value}) => [name, value]));

/** Every element below a node, in order. */
function* elementsIn(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elementsIn(child.content ?? child);
  }
}

/** The text of an element, a line for each of its blocks; what stands in a named slot is the author's own. */
function textOf(node) {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return child.value;
      if (!child.tagName || UNREAD.test(child.tagName) || attributesOf(child).slot) return '';
      return INLINE.test(child.tagName) ? textOf(child) : `\n${textOf(child)}\n`;
    })
    .join('');
}

/** The attributes of a piece, by whichever form it stands there; nothing where an element is none. */
function pieceOf(node) {
  const attributes = attributesOf(node);
  if (node.tagName.startsWith('tujie-')) return {tag: node.tagName, attributes};
  if (attributes['data-tujie'] === undefined) return undefined;
  const data = Object.entries(attributes).filter(([name]) => name.startsWith('data-'));
  return {
    tag: `tujie-${attributes['data-tujie']}`,
    attributes: Object.fromEntries(data.map(([name, value]) => [name.slice('data-'.length), value])),
  };
}

/** The nearest address of a dataset: of the piece, of a provider around it, of the script of the library. */
function sourceOf(node, piece, all) {
  for (let at = node, named = piece; at; at = at.parentNode, named = at?.tagName && pieceOf(at))
    if (named?.attributes.src) return named.attributes.src;
  return all
    .filter(({tagName}) => tagName === 'script')
    .map(attributesOf)
    .find(({src = '', 'data-src': data}) => data && src.includes('tujie'))?.['data-src'];
}

const parsed = (value) => ({report: parseReport(value).report});

/** The dataset at an address, or why it cannot be loaded. */
function datasetAt(address, file, root, all, lang) {
  try {
    if (address.startsWith('#')) {
      const script = all.find((node) => node.tagName === 'script' && attributesOf(node).id === address.slice(1));
      return script
        ? parsed(jsonOf(script.childNodes.map(({value}) => value).join(''), address))
        : {fault: `页面中没有 id 为 ${address.slice(1)} 的 script / no script of this id in the page`};
    }
    if (/^(\w+:)?\/\//.test(address)) return {fault: '在别的主机上，未核对 / on another host, not checked'};
    const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
    const found = path.startsWith('/') ? join(root, path) : resolve(dirname(file), path);
    if (!existsSync(found)) return {fault: `没有文件 / there is no file ${found}`};
    return parsed(valueOf(readFileSync(found), basename(found)));
  } catch (error) {
    if (error.name === 'ReportError') return {fault: problemSentence(error, lang)};
    throw error;
  }
}

// What a difference says: what stands on the page, then what the report says.
const SAID = {
  missing: ({page}) => [`报告中没有 / the report has no “${page}”`],
  empty: () => ['标签之间没有文字 / nothing stands between the tags'],
  absent: ({report}) => [`缺少，或次序不同 / absent, or in another order: ${report}`],
  foreign: ({page}) => [`报告没有这样说 / the report does not say: ${page}`],
};

// As many differences of one piece as can be read at once.
const MOST = 8;

/** The lines that say how a piece differs; the whole of both texts where they are short. */
function linesOf(differences, text) {
  const [first] = differences;
  const said = differences.slice(0, MOST).flatMap((difference) => SAID[difference.code](difference));
  const more = differences.length - MOST;
  const isShort = (whole) => whole && !whole.includes('\n');
  return [
    ...said,
    more > 0 && `另有 ${more} 处 / and ${more} more`,
    isShort(text.trim()) && `页面 / page:   ${text.trim()}`,
    isShort(first.report) && first.code !== 'absent' && `报告 / report: ${first.report}`,
  ];
}

/**
 * Every place where a page does not say what its datasets say.
 *
 * @param root - Folder that absolute addresses of datasets begin at.
 * @param lang - Language of the problems of a dataset.
 * @returns How many pieces there are, and each that differs, with its place and the lines that say how.
 */
export function checkPage(file, root, lang) {
  const document = parse(pageText(readFileSync(file)), {sourceCodeLocationInfo: true});
  const all = [...elementsIn(document)];
  const datasets = new Map();
  const findings = [];
  let pieces = 0;
  for (const node of all) {
    const piece = pieceOf(node);
    if (!piece || piece.tag === 'tujie-dataset') continue;
    pieces++;
    const {startLine, startCol} = node.sourceCodeLocation ?? {startLine: 1, startCol: 1};
    const add = (lines) => findings.push({place: `${file}:${startLine}:${startCol}`, tag: piece.tag, lines: lines.filter(Boolean)});
    if (!PIECES.includes(piece.tag.slice('tujie-'.length))) {
      add([`没有这个标签 / there is no such piece`]);
      continue;
    }
    const address = sourceOf(node, piece, all);
    if (!address) {
      add(['没有指定数据 / no dataset: src, or a tujie-dataset around it']);
      continue;
    }
    if (!datasets.has(address)) datasets.set(address, datasetAt(address, file, root, all, lang));
    const {report, fault} = datasets.get(address);
    if (fault) add([`数据 / dataset ${address}: ${fault}`]);
    else {
      const text = textOf(node);
      const differences = differencesOf(report, piece, text);
      if (differences.length) add(linesOf(differences, text));
    }
  }
  return {pieces, findings};
}
