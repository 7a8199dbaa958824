// The sentences of the command in English.
import type {CommandWords} from './words.js';

export const en: CommandWords = {
  wrongValue: (option, allowed, value) => `${option}: expected one of ${allowed.join(', ')}, got “${value}”`,
  wrongCommand: (commands, value) => `expected one of ${commands.join(', ')}, got ${value === undefined ? 'nothing' : `“${value}”`}`,
  wrongOption: (message) => `wrong option: ${message}`,
  notNamedBy: (option, piece, wanted) => `${option}: ${piece} does not take it${wanted ? `, expected ${wanted}` : ''}`,
  needsId: (piece, option) => `--piece ${piece}: expected ${option} ID`,
  oneDataset: 'expected one dataset',
  someFile: 'expected a dataset or a page',
  noFile: (file) => `there is no file ${file}`,
  goodDataset: (file) => `${file}: no problem; every number of the text belongs to an indicator or is listed.`,
  faultyDataset: (file, count) =>
    `${file}: ${count} problem(s). Correct them and check again: while an indicator is left out, rules and numbers are not checked.`,
  goodPage: (file, pieces) => `${file}: ${pieces} piece(s), each says what its dataset says.`,
  noPiece: 'there is no such piece',
  noAddress: 'no dataset: write src, or put it into a tujie-dataset',
  noScript: (id) => `the page does not contain a script with the id ${id}`,
  otherHost: 'on another host, not checked',
  dataset: (address, why) => `dataset ${address}: ${why}`,
  difference: {
    missing: ({page}) => `the report does not contain “${page}”`,
    empty: () => 'nothing stands between the tags',
    absent: ({report}) => `absent, or in another order: ${report}`,
    letter: ({page, letter}) => `contains ${letter}, which is invisible or looks like another letter: ${page}`,
    foreign: ({page}) => `the report does not say: ${page}`,
  },
  more: (count) => `and ${count} more`,
  onPage: (text) => `page:   ${text}`,
  inReport: (text) => `report: ${text}`,
};
