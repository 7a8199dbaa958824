// The words for proof sheets and tables, in English.
import type {FilesWords} from './files-words.js';

export const filesEn: FilesWords = {
  edition: 'Name of the edition',
  editionAt: (time) =>
    time.toLocaleString('en-GB', {day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit'}).replace(' at ', ', '),
  editionHint: 'Printed at the foot of each page of the proof sheet: third draft, 15 January, 23:50.',
  list: 'Your own list of words (.txt, one a line; the sheet marks each of them)',
  listed: (file, count) => `“${file}”: ${count} word(s).`,
  notListed: (file) => `“${file}” has no word that can be read.`,
  print: 'Print the proof sheet',
  notPrinted: 'This browser did not print: press “Download the proof sheet”, open the file by double-click, and print it with Ctrl+P.',
  proof: 'Download the proof sheet',
  proofHint: 'Print it on A4, have it signed. What is downloaded is a page in a file: open it by double-click, print it with Ctrl+P.',
  text: 'Proof sheet as plain text',
  changes: 'Proof sheet of the changes',
  table: 'Table (CSV)',
  dataset: 'Dataset (JSON)',
  review: 'Review (JSON)',
  saved: (file) => `“${file}” is downloaded.`,
};
