// `node tools/build/write-fallbacks.js`: writes the complete text between the tags of the examples' reports, timelines and themes.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'parse5';
import {format, resolveConfig} from 'prettier';
import {fallbackHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';

const WHOLE = /^tujie-(report|theme-timeline|theme-card)$/;

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/**
 * Where an element begins and ends in the page that it is parsed from.
 *
 * @param {Element} element
 */
function locationOf({tagName, sourceCodeLocation}) {
  if (!sourceCodeLocation) throw new Error(`tools/build/write-fallbacks.js: expected <${tagName}> in the page, got none`);
  return sourceCodeLocation;
}

/**
 * A page whose complete texts are those of a report; what stands in a named slot stays.
 *
 * @param {string} html
 * @param {import('../../dist/model/index.js').Report} report
 * @param {string} path - Where the page stands: its folder says how it is formatted.
 */
export async function withTexts(html, report, path) {
  /** @type {Element[]} */
  const found = [];
  /** @param {Node} node */
  const visit = (node) => {
    if ('tagName' in node && WHOLE.test(node.tagName)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, {sourceCodeLocationInfo: true}));
  let page = html;
  // The last first, so that the locations of the others stay.
  for (const node of found.reverse()) {
    const {startTag, endTag} = locationOf(node);
    if (!startTag || !endTag) throw new Error(`${path}: expected both tags of <${node.tagName}>, got one`);
    const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
    const slotted = node.childNodes
      .filter((child) => 'attrs' in child)
      .filter(({attrs}) => attrs.some(({name}) => name === 'slot'))
      .map((child) => {
        const {startOffset, endOffset} = locationOf(child);
        return html.slice(startOffset, endOffset);
      });
    const text = [fallbackHtml(report, {tag: node.tagName, attributes}), ...slotted].join('\n');
    page = page.slice(0, startTag.endOffset) + `\n${text}\n` + page.slice(endTag.startOffset);
  }
  return format(page, {...(await resolveConfig(path)), filepath: path});
}

/** Every example with its complete texts, as [path, what is there, what should be there]. */
export async function examples() {
  const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
  const {report} = parseReport(JSON.parse(readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8')));
  const paths = ['', 'compositions/'].flatMap((inner) =>
    readdirSync(folder + inner).flatMap((name) => (name.endsWith('.html') ? [folder + inner + name] : [])),
  );
  return Promise.all(
    paths.map(async (path) => {
      const html = readFileSync(path, 'utf8');
      return [path, html, await withTexts(html, report, path)];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const [path, , wanted] of await examples()) writeFileSync(path, wanted);
