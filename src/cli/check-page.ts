// `tujie check PAGE.html`: whether the text between the tags of a page's pieces is still what their datasets say.
import {basename, dirname, join, resolve} from 'node:path';
import {differencesOf, kindOf, problemSentence, readPage, type Difference, type PageText} from 'tujie/author';
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

/** The report at an address, or why it cannot be used. */
function datasetAt(address: string, page: PageText, {file, root, lang, words}: Context): Report | string {
  try {
    if (address.startsWith('#')) {
      const text = page.scriptText(address.slice(1));
      return text === undefined ? words.noScript(address.slice(1)) : parseReport(parseJson(text, address)).report;
    }
    if (/^(\w+:)?\/\//.test(address)) return words.otherHost;
    const path = decoded(address.replace(/[?#].*$/s, ''));
    if (!path) return words.noPath;
    const found = path.startsWith('/') ? join(root, path) : resolve(dirname(file), path);
    return parseReport(decodeJson(bytesOf(found, words), basename(found))).report;
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

/** Checks a page. The number of pieces that do not say what their dataset says; each is printed with its place. */
export function checkPage(context: Context): number {
  const {file, words} = context;
  const page = readPage(pageText(bytesOf(file, words)));
  const datasets = new Map<string, Report | string>();
  let faulty = 0;
  for (const {line, column, piece, address, text} of page.pieces) {
    const print = (lines: readonly string[]): void => {
      if (!lines.length) return;
      faulty++;
      console.log([`${file}:${line}:${column} ${piece.tag}`, ...lines.map((it) => `  ${it}`)].join('\n'));
    };
    if (!kindOf(piece.tag)) print([words.noPiece]);
    else if (!address) print([words.noAddress]);
    else {
      const report = datasets.get(address) ?? datasetAt(address, page, context);
      datasets.set(address, report);
      const differences = typeof report === 'string' ? [] : differencesOf(report, piece, text);
      print(typeof report === 'string' ? [words.dataset(address, report)] : differences.length ? linesOf(differences, text, words) : []);
    }
  }
  if (!faulty) console.log(words.goodPage(file, page.pieces.length));
  return faulty;
}
