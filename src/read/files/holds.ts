// What a file says of itself that keeps it from being read: a mark of secrecy, a draft. Only outside of the sentences of the report.
import type {Hold} from '../file-text.js';
import {hasItemMark, hasMark, type Line} from './line.js';

const DRAFT = /(?:送审|征求意见|讨论|审议|征询意见|审阅|报审|未定|修改|汇报|代拟|草|初|过程)稿|工作报告[（(]草案[）)]/;
const SECRECY =
  /(?:绝密|机密|秘密|内部)(?:★|☆|\*|\s{0,3}(?:资料|文件|材料|使用|参阅|传阅|稿|发行|掌握)|[，, \u3000（(]|[）)】\]]?$)|密级[：:]|注意保存|(?:不得|请勿|严禁|禁止)(?:外传|扩散|公开|翻印|复制|拍照|上网|转载传播)|会后(?:收回|交回|退回)|公开前|★/;
const CONFIDENTIAL = /\b(?:CONFIDENTIAL|SECRET|TOP SECRET|INTERNAL USE ONLY|DRAFT FOR (?:COMMENTS?|REVIEW|DISCUSSION))\b/;

/** So long is a line that says nothing but how a file is to be handled. */
const LINE = 40;

/** The words of a text that keep it from being read: those of a header, of a line of its own. */
export function holdsIn(text: string): Hold[] {
  const holds: Hold[] = [];
  if (SECRECY.test(text) || CONFIDENTIAL.test(text)) holds.push({kind: 'secrecy', words: text});
  if (DRAFT.test(text)) holds.push({kind: 'draft', words: text});
  return holds;
}

// Nothing but the mark, with brackets, a date, a number of the draft.
const ALONE =
  /^[（(【[]?(?:第?[\d一二三四五六七八九十]{1,3}[次稿]|[\d年月日.\-/ \u3000:]{1,20})?[（(【[]?(?:(?:送审|征求意见|讨论|审议|征询意见|审阅|报审|未定|修改|汇报|代拟|草|初|过程)稿|(?:绝密|机密|秘密|内部)(?:[★☆*].{0,12}|\s{0,3}(?:资料|文件|材料|使用|参阅|传阅|稿|发行|掌握).{0,12})?)[\d一二三四五六七八九十年月日.\-/ \u3000:（()）】\]]{0,24}$/;
const ORDER = /^[【（(]?.{0,12}(?:密级[：:]|注意保存|(?:不得|请勿|严禁|禁止)(?:外传|扩散|翻印|复制|拍照)|会后(?:收回|交回|退回)|★).{0,16}$/;

/** Whether a line is nothing but such a mark, and no words of the report. */
export const isHandlingMark = ({text, cells}: Line): boolean =>
  !cells && text.length <= LINE && (ALONE.test(text) || (!/[。；]$/.test(text) && ORDER.test(text) && !hasMark(text)));

/** Whether a line of the title may say what the file is: 政府工作报告（送审稿）. */
const isTitleLine = ({text}: Line, isHead: boolean): boolean =>
  text.length <= LINE && !/[。；，]/.test(text) && !hasMark(text) && !hasItemMark(text) && (isHead || /报告[（(]/.test(text));

/** The marks among the lines of a report; the first `head` of them stand before its salutation. */
export const holdsOf = (lines: readonly Line[], head: number): Hold[] =>
  lines.flatMap((line, index) => (isHandlingMark(line) || isTitleLine(line, index < head) ? holdsIn(line.text) : []));
