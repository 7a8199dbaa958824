// `tujie table FILE.json …`: every figure of some datasets as one table.
import {basename} from 'node:path';
import {csvOf, figureTable, problemSentence} from 'tujie/author';
import {decodeJson, parseReport} from 'tujie/model';
import {bytesOf, write} from './files.js';
import {textOf, type Values} from './options.js';
import {reviewOf} from './review.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/**
 * Writes the table of some datasets; what of them was left out goes to standard error.
 *
 * @throws UsageError - When there is no dataset.
 */
export function writeTable(
  files: readonly string[],
  values: Values,
  {lang, words}: {readonly lang: string; readonly words: CommandWords},
): number {
  if (!files.length || files.includes('')) throw new UsageError(words.someDataset);
  const reports = files.map((file) => {
    const {report, problems} = parseReport(decodeJson(bytesOf(file, words), basename(file)));
    for (const problem of problems) console.error(`tujie: ${file}: ${problemSentence(problem, lang)}`);
    return {report, review: reviewOf(file, words)};
  });
  const rows = figureTable(reports);
  const content = textOf(values, 'format') === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : csvOf(rows);
  write(content, {words, file: textOf(values, 'out'), inputs: files});
  return 0;
}
