// `tujie check PAGE.html`: whether the text between the tags of a page's pieces is still what their datasets say, and whether those are of the
// editions that the page is pinned to.
import {basename, dirname, join, resolve} from 'node:path';
import {differencesOf, editionOf, kindOf, problemSentence, readPage, type Difference, type PageText} from 'tujie/author';
import {decodeJson, parseJson, parseReport, ReportError, type Report} from 'tujie/model';
import {bytesOf, pageText} from './files.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

interface Context {
  readonly file: string;
  /** Folder that addresses with / begin at. */
  readonly root: string;
  readonly lang: string;
  readonly words: CommandWords;
}

// As many differences of one piece as can be read at once.
const MOST = 8;

/** The path that an address stands for; empty where it is none. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/** A report and the edition that its file is, whatever it states. */
interface Dataset {
  readonly report: Report;
  readonly edition: string;
}

const datasetOf = (value: unknown): Dataset => ({
  report: parseReport(value).report,
  edition: editionOf(value as Parameters<typeof editionOf>[0]),
});

/** The dataset at an address, or why it cannot be used. */
function datasetAt(address: string, page: PageText, {file, root, lang, words}: Context): Dataset | string {
  try {
    if (address.startsWith('#')) {
      const text = page.scriptText(address.slice(1));
      return text === undefined ? words.noScript(address.slice(1)) : datasetOf(parseJson(text, address));
    }
    if (/^(\w+:)?\/\//.test(address)) return words.otherHost;
    const path = decoded(address.replace(/[?#].*$/s, ''));
    if (!path) return words.noPath;
    const found = path.startsWith('/') ? join(root, path) : resolve(dirname(file), path);
    return datasetOf(decodeJson(bytesOf(found, words), basename(found)));
  } catch (error) {
    if (error instanceof ReportError) return problemSentence(error, lang);
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const isShort = (text: string): boolean => !!text && !text.includes('\n');

/** The lines that say how a piece differs; the whole of both texts where they are short. */
function linesOf(differences: readonly Difference[], text: string, words: CommandWords): readonly string[] {
  const [first] = differences;
  const more = differences.length - MOST;
  return [
    ...differences.slice(0, MOST).map((difference) => words.difference[difference.code](difference)),
    ...(more > 0 ? [words.more(more)] : []),
    ...(isShort(text.trim()) ? [words.onPage(text.trim())] : []),
    ...(first && first.code !== 'absent' && isShort(first.report) ? [words.inReport(first.report)] : []),
  ];
}

/** What is to be said of a tag of a page. */
interface Finding {
  readonly line: number;
  readonly column: number;
  readonly tag: string;
  readonly lines: readonly string[];
}

/** What is to be said of each tag together, in the order of the page. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const all = new Map<string, Finding>();
  for (const it of findings.filter(({lines}) => lines.length)) {
    const place = `${it.line}:${it.column}`;
    all.set(place, {...it, lines: [...(all.get(place)?.lines ?? []), ...it.lines]});
  }
  return [...all.values()].sort((one, other) => one.line - other.line || one.column - other.column);
}

/** Checks a page. The number of its tags that do not say what their dataset says, or not of its edition; each is printed with its place. */
export function checkPage(context: Context): number {
  const {file, words} = context;
  const page = readPage(pageText(bytesOf(file, words)));
  const datasets = new Map<string, Dataset | string>();
  const at = (address: string): Dataset | string => {
    const dataset = datasets.get(address) ?? datasetAt(address, page, context);
    datasets.set(address, dataset);
    return dataset;
  };
  const pinned = page.pins.map(({address, edition, ...place}): Finding => {
    const dataset = address ? at(address) : '';
    return {
      ...place,
      lines: typeof dataset === 'string' || dataset.edition === edition ? [] : [words.otherEdition(edition, dataset.edition)],
    };
  });
  const said = page.pieces.map(({piece, address, text, ...place}): Finding => {
    const {tag} = piece;
    if (!kindOf(tag)) return {...place, tag, lines: [words.noPiece]};
    if (!address) return {...place, tag, lines: [words.noAddress]};
    const dataset = at(address);
    if (typeof dataset === 'string') return {...place, tag, lines: [words.dataset(address, dataset)]};
    const differences = differencesOf(dataset.report, piece, text);
    return {...place, tag, lines: differences.length ? linesOf(differences, text, words) : []};
  });
  const faulty = merged([...pinned, ...said]);
  for (const {line, column, tag, lines} of faulty)
    console.log([`${file}:${line}:${column} ${tag}`, ...lines.map((it) => `  ${it}`)].join('\n'));
  if (!faulty.length) console.log(words.goodPage(file, page.pieces.length));
  return faulty.length;
}
