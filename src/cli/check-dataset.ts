// `tujie check DATASET.json`: every problem of a dataset, each with its place; with --source its differences from the published text; with --fix
// what can be computed is written in first.
import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import {checkDataset, fixDataset, problemSentence, type PlainNumber} from 'tujie/author';
import {decodeText, parseJson, ReportError, type Problem} from 'tujie/model';
import {bytesOf, write} from './files.js';
import {reviewNameOf} from './review.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

const isPlainNumber = (it: unknown): it is PlainNumber =>
  typeof it === 'object' &&
  it !== null &&
  typeof (it as {exact?: unknown}).exact === 'string' &&
  Object.values(it).every((text) => typeof text === 'string');

/** The list of a file; undefined where it holds none. */
function listIn(text: string, file: string): readonly PlainNumber[] | undefined {
  const value = parseJson(text, file) as {quotes?: unknown} | null;
  return Array.isArray(value?.quotes) && value.quotes.every(isPlainNumber) ? value.quotes : undefined;
}

/**
 * The numbers that are no indicators, from the list beside a dataset.
 *
 * @throws UsageError - When the list is none.
 */
function plainNumbers(file: string, words: CommandWords): readonly PlainNumber[] {
  const name = reviewNameOf(file);
  if (!existsSync(name)) return [];
  const list = listIn(decodeText(bytesOf(name, words), basename(name)), name);
  if (!list) throw new UsageError(words.wrongNumbers(name));
  return list;
}

/** How a dataset is checked. */
interface DatasetCheck {
  readonly lang: string;
  readonly words: CommandWords;
  /** The file of the published text. */
  readonly source: string | undefined;
  /** Whether what can be computed is written into the file. */
  readonly fix: boolean;
}

/** Writes into a file what can be computed, and says what that is. */
function fixFile(file: string, text: string, words: CommandWords): string {
  const fixed = fixDataset(text, basename(file));
  for (const {path, written, name = ''} of fixed.written) {
    const keys = written.map(({key, from, to}) => {
      const is = to === undefined ? '–' : JSON.stringify(to);
      return `${key}: ${from === undefined ? is : `${JSON.stringify(from)} → ${is}`}`;
    });
    console.log(words.written(path, name, keys.join(', ')));
  }
  if (fixed.written.length) write(fixed.text, {words, file});
  console.log(`${words.fixed(file, fixed.written.length)}\n`);
  return fixed.text;
}

function problemsOf(file: string, {words, source, fix}: DatasetCheck): readonly Problem[] {
  try {
    const published = source === undefined ? undefined : decodeText(bytesOf(source, words), basename(source));
    const numbers = plainNumbers(file, words);
    const text = decodeText(bytesOf(file, words), basename(file));
    // What is no JSON is said by the check, with line and column.
    return checkDataset(fix && isJson(text) ? fixFile(file, text, words) : text, basename(file), {numbers, source: published});
  } catch (error) {
    if (error instanceof ReportError) return [error];
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    parseJson(text, '');
    return true;
  } catch {
    return false;
  }
}

/** Checks a dataset. The number of its problems; each is printed. */
export function checkDatasetFile(file: string, how: DatasetCheck): number {
  const {lang, words, source} = how;
  const problems = problemsOf(file, how);
  for (const problem of problems) {
    const {line, column} = problem.location ?? {};
    console.log(`${line ? `${file}:${line}:${column}  ` : ''}${problem.code}  ${problemSentence(problem, lang)}`);
  }
  console.log(problems.length ? `\n${words.faultyDataset(file, problems.length)}` : words.goodDataset(file, source));
  return problems.length;
}
