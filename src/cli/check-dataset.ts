// `tujie check DATASET.json`: every problem of a dataset, and every number of its text that belongs to no indicator, each with its path.
import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {checkDataset, problemSentence} from 'tujie/author';
import {decodeText, ReportError, type PlainNumber, type Problem} from 'tujie/model';
import {bytesOf} from './files.js';
import type {CommandWords} from './words.js';

/** The numbers that are no indicators, from the list beside a dataset. */
function plainNumbers(file: string): readonly PlainNumber[] {
  const list = file.replace(/(\.json)?$/, '.numbers.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as {numbers: readonly PlainNumber[]}).numbers : [];
}

function problemsOf(file: string, words: CommandWords): readonly Problem[] {
  try {
    return checkDataset(decodeText(bytesOf(file, words), basename(file)), basename(file), plainNumbers(file));
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
