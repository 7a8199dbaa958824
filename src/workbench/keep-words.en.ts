// The words for keeping, saving and going back, in English.
import type {KeepWords} from './keep-words.js';

export const keepEn: KeepWords = {
  keep: 'Keep this work in this browser',
  off: 'Not kept now: it is lost when the page is closed, unless you save it as a file.',
  on: 'Kept in this browser alone, and there when you come back.',
  full: 'This browser cannot keep it: it is lost when the page is closed; save the work.',
  save: 'Save the work',
  saved: (file) => `“${file}” is downloaded: drop it on the page to go on.`,
  opened: (file) => `“${file}” is open.`,
  otherVersion: (file) => `“${file}” was saved by another version of the workbench, and cannot be opened.`,
  clear: 'Clear all',
  sure: 'Clear the composition, the settings and your own dataset? This cannot be undone.',
  cleared: 'Cleared.',
  reviewed: (file, taken, left) =>
    `“${file}”: ${taken} decision(s) taken${left ? `; ${left} do not fit the dataset and were left out` : ''}.`,
  notReview: (file) => `“${file}” does not fit the dataset, and was left out.`,
  saveReview: 'Download the review',
  former: 'Back to the one before',
  formerAgain: 'Changed back; press again to return to the other.',
  ask: (name, title) => `What is “${name}” to the present dataset, “${title}”?`,
  next: 'Its next draft',
  other: 'Another report',
  check: 'Check the dataset against it',
  followed: (name) => `“${name}” is drafted on from the one before: ids and decisions stay where nothing changed.`,
  checked: (name) => `Checked against the text of “${name}”.`,
};
