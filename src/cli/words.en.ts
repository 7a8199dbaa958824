// The sentences of the command in English.
import type {Hold, WeChatSetting, WeChatUnit} from 'tujie/author';
import type {CommandWords} from './words.js';

// What the system says by a code.
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links in a circle',
};

const HOLDS: Readonly<Record<Hold['kind'], string>> = {
  secrecy: 'a mark of secrecy',
  draft: 'a mark of a draft',
  'tracked-change': 'an undecided change',
  comment: 'a comment',
};

const SETTINGS: Readonly<Record<WeChatSetting, string>> = {
  cells: 'with all drawings',
  type: 'figures as type, without cells',
  text: 'as running text with marked figures, nothing drawn',
};

const UNITS: Readonly<Record<WeChatUnit, string>> = {letters: 'letters', characters: 'characters of HTML', bytes: 'bytes of HTML'};

export const en: CommandWords = {
  wrongValue: (option, allowed, value) => `${option}: expected one of ${allowed.join(', ')}, got “${value}”`,
  wrongCommand: (commands, value) => `expected one of ${commands.join(', ')}, got ${value === undefined ? 'nothing' : `“${value}”`}`,
  noOption: (option, near) => `wrong option: there is no ${option}${near ? `, did you mean ${near}?` : ''}`,
  otherCommand: (option, command, commands) => `wrong option: ${command} has no ${option}, it belongs to ${commands.join(', ')}`,
  needsValue: (option) => `${option}: expected a value (one that begins with - as ${option}=…)`,
  takesNoValue: (option) => `${option}: takes no value`,
  twice: (option) => `${option}: given more than once`,
  wrongLanguage: (value) => `--lang: expected a language tag, such as zh-CN or en, got “${value}”`,
  wrongAddress: (option, value) => `${option}: expected a relative address, or one of http or https, got “${value}”`,
  notNamedBy: (option, piece, wanted) => `${option}: ${piece} does not take it${wanted ? `, expected ${wanted}` : ''}`,
  needsId: (piece, option) => `--piece ${piece}: expected ${option} ID`,
  oneTokens: 'expected one file of design tokens, or none and --palette',
  noTokens: (file) => `${file}: no design tokens of the pieces; they stand below tujie`,
  unknownToken: (path) => `${path}: the pieces have no such token; it was left out`,
  faultyToken: (path, type, received) => `${path}: expected a value of type ${type}, got ${received}; it was left out`,
  oneDataset: 'expected one dataset',
  wrongHost: (value) => `--host: expected the origin of a page, such as https://news.example, several with a comma, got “${value}”`,
  wrongHeight: (value) => `--height: expected a height in pixels, 1 to 99999, got “${value}”`,
  separateOut: '--separate: expected --out FILE, whose folder gets the files',
  fitOfWeChat: '--fit: expected --profile wechat',
  articleLength: (setting, {letters, characters, bytes}) =>
    `${SETTINGS[setting]}: ${letters} ${UNITS.letters}, ${characters} ${UNITS.characters}, ${bytes} ${UNITS.bytes}`,
  articleOver: ({way, unit, most, isOfficial, address, lookedUp}) =>
    `above a limit of the ${way === 'api' ? 'interface for drafts' : 'editor'}: at most ${most} ${UNITS[unit]} (${isOfficial ? '' : 'not official, '}${address}, looked up ${lookedUp}); make pictures of it, or several articles`,
  frameFiles: (files) => `written: ${files.join(', ')}`,
  frameHeight: (height) => `fixed height: ${height} px; a text that is longer scrolls in the frame (--height states another)`,
  frameHosts: (hosts) =>
    `says its height to: ${hosts.join(', ') || 'nobody, it stands in its fixed height (--host states the page around it)'}`,
  framePolicy: (policy) => `policy that its server may send: ${policy}`,
  someFile: 'expected a dataset or a page',
  onlyDataset: (option) => `${option}: expected one dataset`,
  noFile: (file) => `there is no file ${file}`,
  noFolder: (folder) => `there is no folder ${folder}`,
  notRead: (file, code) => `cannot read ${file}: ${REASONS[code] ?? code}`,
  notWritten: (file, code) => `cannot write ${file}: ${code === 'ENOENT' ? 'there is no such folder' : (REASONS[code] ?? code)}`,
  ownInput: (file) => `--out: ${file} is the file that is read, it is not written over`,
  noOutput: (code) => `cannot write to standard output: ${REASONS[code] ?? code}`,
  wrongNumbers: (file) => `${file}: expected {"quotes": [{"exact": "…", "category": "…", "reason": "…"}]}, each value a text`,
  noPath: 'not written as an address',
  goodDataset: (file, source) =>
    `${file}: no problem; every number of the text belongs to an indicator or is listed${source ? `; the text is that of ${source}` : ''}.`,
  faultyDataset: (file, count) => `${file}: ${count} problem(s). Correct them and check again.`,
  written: (path, name, keys) => `${path}${name ? ` (${name})` : ''}: ${keys}`,
  fixed: (file, count) => `${file}: ${count ? `written in ${count} place(s)` : 'nothing to write'}.`,
  goodPage: (file, pieces) => `${file}: ${pieces} piece(s), each says what its dataset says.`,
  otherEdition: (pinned, edition) =>
    `made from edition ${pinned}, the dataset is edition ${edition} now: proofread anew, and take the code again`,
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
  someDataset: 'expected a dataset',
  someReport: 'expected a report: a text, Markdown, Word or HTML file, or - for standard input',
  outFolder: 'several reports: expected --out FOLDER',
  oneReport: (option) => `${option}: expected one report`,
  wrongReview: (file) => `${file}: expected {"doubts": […], "confirmations": […], "quotes": […]}`,
  drafting: (file) => `${file}: drafting …`,
  drafted: ({title, chapters, themes, figures, achieved, expected, targets, headlines, doubts: [most, less, least], confirmed}) =>
    `“${title}”: ${chapters} chapter(s), ${themes} theme(s), ${figures} figure(s): ${achieved} result(s), ${expected} estimate(s), ${targets} goal(s), ${headlines} of them headlines; doubts: ${most} grave, ${less} middling, ${least} small${confirmed ? `; ${confirmed} confirmed figure(s) kept` : ''}.`,
  held: (file) =>
    `tujie: ${file}: not drafted. The file says that it is not final or not for everybody; --accept-holds goes on all the same:`,
  hold: ({kind, words, author}) => `${HOLDS[kind]}: “${words}”${author ? ` (${author})` : ''}`,
  outPicture: '--out: expected a .png, .svg or .pdf file',
  wrongNumber: (option, value) => `${option}: expected a number, got “${value}”`,
  wrongSize: (names, value) => `--size: expected one of ${names.join(', ')}, or WIDTHxHEIGHT, such as 1080x1440, got “${value}”`,
  onlyFor: (option, endings) => `${option}: only for ${endings.join(', ')} files`,
  notBeside: (option, other) => `${option}: not together with ${other}`,
  noBrowser: 'no browser was found: install Chrome, Chromium or Edge, or name one in the environment variable CHROME_PATH',
  noBrowserAt: (path) => `CHROME_PATH: there is no file ${path}`,
  browserFailed: (path, why) => `the browser ${path} did not finish: ${why}`,
  drawing: (file) => `${file}: drawing …`,
  fonts: (names) => `fonts: ${names.join(', ')}`,
  more: (count) => `and ${count} more`,
  onPage: (text) => `page:   ${text}`,
  inReport: (text) => `report: ${text}`,
};
