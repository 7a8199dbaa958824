// Every doubt as a sentence: for the proof sheet and the workbench. No page carries these words.
import {isChinese} from './punctuation.js';

/** What a doubt says of itself. */
interface Asked {
  readonly code: string;
  readonly quote: string;
  readonly assumed: string;
}

type Sentences = Readonly<Record<string, (asked: Asked) => string>>;

const ZH: Sentences = {
  name: ({assumed}) => (assumed ? `名称暂作“${assumed}”，请核对` : '名称不确定'),
  row: ({assumed}) => `并列的数字和名称数目不一，名称暂作“${assumed}”`,
  status: ({assumed}) => `状态不确定，暂作“${assumed}”`,
  unit: ({assumed}) => `单位不确定，暂作“${assumed}”`,
  unread: () => '这个数字没有读成指标，只作文字',
  unplaced: ({assumed}) => `“${assumed}”的数字在句中定不了位置，只作文字`,
  period: ({assumed}) => `时期“${assumed}”没有读懂`,
  long: () => '这一段太长，没有读数字',
  traditional: () => '原文是繁体字，按对应的简体字读，数字可能有遗漏',
  beside: () => '这一行可能不是报告的正文，暂作正文保留',
  person: () => '有人判为不对，尚未改正',
  'mended-wrap': ({assumed}) => `断开的行已接上，成为“${assumed}”`,
  'mended-space': ({assumed}) => `多余的空格已去掉，成为“${assumed}”`,
  'mended-noise': ({assumed}) => (assumed ? `夹在中间的杂字已去掉，成为“${assumed}”` : '夹在中间的杂字已去掉'),
  'mended-letter': ({assumed}) => `不能显示的字已换成“${assumed}”`,
};

const EN: Sentences = {
  name: ({assumed}) => (assumed ? `the name is taken to be “${assumed}”` : 'the name is not certain'),
  row: ({assumed}) => `as many names as numbers are not found in the list; the name is taken to be “${assumed}”`,
  status: ({assumed}) => `the status is not certain; it is taken to be “${assumed}”`,
  unit: ({assumed}) => `the unit is not certain; it is taken to be “${assumed}”`,
  unread: () => 'this number is not read as a figure; it stays text',
  unplaced: ({assumed}) => `the number of “${assumed}” has no certain place in its sentence; it stays text`,
  period: ({assumed}) => `the time “${assumed}” is not understood`,
  long: () => 'this paragraph is too long to be read for figures',
  traditional: () => 'the text is in traditional letters and was read by the simplified ones; figures may have been missed',
  beside: () => 'this line may be no part of the report; it is kept as one for now',
  person: () => 'somebody found it wrong; it is not corrected yet',
  'mended-wrap': ({assumed}) => `a line broken in two was joined: “${assumed}”`,
  'mended-space': ({assumed}) => `a space too many was taken out: “${assumed}”`,
  'mended-noise': ({assumed}) => (assumed ? `stray letters were taken out: “${assumed}”` : 'stray letters were taken out'),
  'mended-letter': ({assumed}) => `a letter that cannot be shown was replaced: “${assumed}”`,
};

/** Every kind of doubt. */
export const DOUBT_CODES: readonly string[] = Object.keys(ZH);

/** What is asked, without a stop at its end; the code itself where it is of another kind. */
export const doubtSentence = (asked: Asked, lang: string): string =>
  (isChinese(lang) ? ZH : EN)[asked.code]?.(asked) ?? [asked.code, asked.assumed].filter(Boolean).join(' ');
