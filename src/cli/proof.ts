// `tujie proof FILE.json`: the proof sheet of a dataset, as a page to print or as plain text.
import {basename} from 'node:path';
import {checkDataset, editionOf, proof, proofHtml, proofText, type Edition} from 'tujie/author';
import {decodeText, parseJson, parseReport} from 'tujie/model';
import {bytesOf, write} from './files.js';
import {textOf, type Values} from './options.js';
import {reviewOf} from './review.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** The text of a dataset, and the edition that it is. */
function editionIn(file: string, words: CommandWords): Edition & {readonly text: string} {
  const text = decodeText(bytesOf(file, words), basename(file));
  const value = parseJson(text, basename(file));
  const {report} = parseReport(value);
  return {text, report, edition: editionOf(value as Parameters<typeof editionOf>[0])};
}

/** The words of a list, one on each line. */
const listIn = (file: string, words: CommandWords): readonly string[] => [
  ...new Set(
    decodeText(bytesOf(file, words), basename(file))
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/**
 * Writes the proof sheet of a dataset.
 *
 * @throws UsageError - When there is no dataset, or more than one.
 */
export function writeProof([file = '', ...others]: readonly string[], values: Values, {words}: {readonly words: CommandWords}): number {
  if (!file || others.length) throw new UsageError(words.oneDataset);
  const [since, list] = [textOf(values, 'since'), textOf(values, 'words')];
  const {text, report, edition} = editionIn(file, words);
  const review = reviewOf(file, words);
  const sheet = proof(report, {
    edition,
    name: textOf(values, 'name'),
    lang: textOf(values, 'lang'),
    review,
    remarks: checkDataset(text, basename(file), {numbers: review?.quotes ?? []}),
    listed: list === undefined ? undefined : listIn(list, words),
    since: since === undefined ? undefined : editionIn(since, words),
  });
  const inputs = [file, since, list].filter((it) => it !== undefined);
  write((values['text'] === true ? proofText : proofHtml)(sheet), {words, file: textOf(values, 'out'), inputs});
  return 0;
}
