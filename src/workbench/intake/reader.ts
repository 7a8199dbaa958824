// Reads what came as the text of a report. Late: comes with the first text.
import type {FileText} from '../../read/file-text.js';
import {readFile} from '../../read/files/index.js';
import type {Source} from './drafting.js';
import {parseHtml} from './inert-page.js';

export {draftFile} from '../../read/draft-report.js';
export {faultsAgainst} from './source-check.js';
export {lateWords} from './late-words.js';
export {isEditionOf} from './likeness.js';
export {relationSentence, renderAnswers} from './relation.template.js';

// A report as Word writes it has a tenth of it.
const LONGEST = 5 * 2 ** 20;

/** The paragraphs of what came. */
export async function readSource({name, input}: Source): Promise<FileText> {
  if (typeof input === 'string' || input instanceof Uint8Array) return readFile(input, {name, parseHtml});
  const {html, text} = input;
  if (html.length > LONGEST) return readFile(text, {name});
  const {readPasted} = await import('../../read/files/html/read-pasted.js');
  const file = readPasted({html, text}, parseHtml);
  return file.paragraphs.length ? file : readFile(text, {name});
}
