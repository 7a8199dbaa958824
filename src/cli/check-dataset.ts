// `tujie check DATASET.json`: every problem of a dataset, and every number of its text that belongs to no indicator, each with its path.
import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import {checkDataset, problemSentence} from 'tujie/author';
import {decodeText, parseJson, ReportError, type PlainNumber, type Problem} from 'tujie/model';
import {bytesOf} from './files.js';
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
  const name = file.replace(/(\.json)?$/i, '.review.json');
  if (!existsSync(name)) return [];
  const list = listIn(decodeText(bytesOf(name, words), basename(name)), name);
  if (!list) throw new UsageError(words.wrongNumbers(name));
  return list;
}

function problemsOf(file: string, words: CommandWords): readonly Problem[] {
  try {
    return checkDataset(decodeText(bytesOf(file, words), basename(file)), basename(file), plainNumbers(file, words));
  } catch (error) {
    if (error instanceof ReportError) return [error];
    throw error;
  }
}

/** Checks a dataset. The number of its problems; each is printed. */
export function checkDatasetFile(file: string, lang: string, words: CommandWords): number {
  const problems = problemsOf(file, words);
  for (const problem of problems) {
    const {line, column} = problem.location ?? {};
    console.log(`${line ? `${file}:${line}:${column}  ` : ''}${problem.code}  ${problemSentence(problem, lang)}`);
  }
  console.log(problems.length ? `\n${words.faultyDataset(file, problems.length)}` : words.goodDataset(file));
  return problems.length;
}
