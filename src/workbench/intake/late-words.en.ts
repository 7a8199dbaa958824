// The words for what comes in beside a first text, in English.
import type {LateWords} from './late-words.js';

export const lateEn: LateWords = {
  opened: (file) => `“${file}” is open.`,
  otherVersion: (file) => `“${file}” was saved by another version of the workbench, and cannot be opened.`,
  reviewed: (file, taken, left) =>
    `“${file}”: ${taken} decision(s) taken${left ? `; ${left} do not fit the dataset and were left out` : ''}.`,
  notReview: (file) => `“${file}” does not fit the dataset, and was left out.`,
  ask: (name, title) => `What is “${name}” to the present dataset, “${title}”?`,
  next: 'Its next draft',
  other: 'Another report',
  check: 'What the dataset is checked against',
  refuse: 'Do not read it',
  followed: (name, lapsed) =>
    `“${name}” is drafted on from the one before: ids, corrections and confirmations stay where the sentence is the same.${lapsed > 0 ? ` ${lapsed} figure(s) in changed sentences have to be read again.` : ''}`,
  changed: (counts) => `Since the one before, ${counts}. The proofreading begins with what changed.`,
  former: 'Back to the one before',
  printChanges: 'Download the proof sheet of the changes',
  checked: (name) => `Checked against the text of “${name}”.`,
};
