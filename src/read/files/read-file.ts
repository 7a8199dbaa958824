// A file with a report, whatever its sort. What reads Word files and pages is loaded when one comes.
import {problem, ReportError, type Problem} from '../../model/problem.js';
import type {FileText} from '../file-text.js';
import {binarySort, namedSort, packedSort, textSort, type Sort} from './file-sort.js';
import type {ParseHtml} from './html/read-html.js';
import {holdsOfName} from './holds.js';
import {readText} from './read-text.js';

export interface ReadOptions {
  /** Name of the file: it tells the sort where the bytes do not, and stands before what is said of it. */
  readonly name?: string;
  /** Makes a document of a page; without it none is read. */
  readonly parseHtml?: ParseHtml;
}

// A report has a tenth of a mebibyte; a Word file its pictures beside.
const TEXT_MEBIBYTES = 5;
const WORD_MEBIBYTES = 20;
const MEBIBYTE = 1024 * 1024;

const refuse = (fault: Problem): never => {
  throw new ReportError(fault);
};

/** Refuses a file that is larger than it may be. */
function limit(size: number, mebibytes: number, name: string): void {
  if (size > mebibytes * MEBIBYTE) refuse(problem('too-large', name, {mebibytes}));
}

/** What no reader takes. */
function refuseSort(sort: Sort, name: string): void {
  if (sort === 'encrypted') refuse(problem('encrypted', name, {}));
  if (typeof sort === 'object') refuse(problem('file-kind', name, {found: sort.refused}));
}

async function readPacked(bytes: Uint8Array, name: string): Promise<FileText> {
  limit(bytes.length, WORD_MEBIBYTES, name);
  const {readDocx, unpack} = await import('./docx/index.js');
  const {names, read} = unpack(bytes, name);
  refuseSort(packedSort(names, names.includes('mimetype') ? new TextDecoder().decode(read('mimetype')) : ''), name);
  return readDocx(bytes, name);
}

async function readLetters(text: string, name: string, parseHtml: ParseHtml | undefined): Promise<FileText> {
  const sort = textSort(text, name);
  refuseSort(sort, name);
  if (sort === 'text') return readText(text);
  if (!parseHtml) return refuse(problem('file-kind', name, {found: 'HTML'}));
  const {readHtml} = await import('./html/read-html.js');
  return readHtml(text, parseHtml, name);
}

/** The letters in a file, in whatever encoding; where it has none, its name may tell its sort. */
async function lettersIn(bytes: Uint8Array, name: string): Promise<string> {
  const {decodeText} = await import('../../model/decode.js');
  try {
    return decodeText(bytes as Uint8Array<ArrayBuffer>, name);
  } catch (error) {
    refuseSort(namedSort(name), name);
    throw error;
  }
}

/**
 * The text of a file, or of what somebody pasted.
 *
 * @throws ReportError - Where it is of a sort that is not read, larger than the limits, broken, or without letters.
 */
export async function readFile(input: string | Uint8Array, {name = '', parseHtml}: ReadOptions): Promise<FileText> {
  const sort = typeof input === 'string' ? undefined : binarySort(input, name);
  if (sort) refuseSort(sort, name);
  const read = async (): Promise<FileText> => {
    if (typeof input !== 'string' && sort) return readPacked(input, name);
    limit(input.length, TEXT_MEBIBYTES, name);
    return readLetters(typeof input === 'string' ? input : await lettersIn(input, name), name, parseHtml);
  };
  const text = await read();
  if (!text.paragraphs.length && !text.apart.length) refuse(problem('no-text', name, {}));
  const holds = holdsOfName(name);
  return holds.length ? {...text, holds: [...holds, ...text.holds]} : text;
}
