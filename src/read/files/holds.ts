// What a file says of itself that keeps it from being read: a mark of secrecy, a draft. Only outside of the sentences of the report.
import type {Hold} from '../file-text.js';
import {simplified} from '../../text/traditional.js';
import {hasItemMark, hasMark, type Line} from './line.js';

// What a draft is called: by what it is for, by its number, by its day.
const NUMBER = '[\\d一二三四五六七八九十]{1,3}';
const KIND = '送审|征求意见|讨论|审议|征询意见|审阅|报审|报批|报送|未定|修改|修订|汇报|代拟|草|初|过程|样|校对';
const DRAFT_NAME = `(?:(?:${KIND}|[一二三四五1-5]审|第${NUMBER}次?|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{8}|\\d{1,2}\\.\\d{1,2})稿|清样)`;
const DRAFT = new RegExp(
  `${DRAFT_NAME}|工作报告[（(]草案[）)]|^[（(【[]?(?:草案|${NUMBER}稿|供[^。，；]{0,8}(?:审议|讨论|参阅|修改)用?)[）)】\\]]?$`,
);
const SECRET = '绝密|机密|秘密|内部';
const INTERNAL = '资料|文件|材料|使用|参阅|传阅|稿|发行|掌握';
const ORDERS = '不得|请勿|严禁|禁止';
const SECRECY = new RegExp(
  `(?:${SECRET})(?:[★☆*]|\\s{0,3}(?:${INTERNAL})|\\d{1,2}(?:年|个月)|[，, \\u3000（(]|[）)】\\]]?$)|密级[：:]|保密期限|注意保存|(?:${ORDERS})(?:外传|扩散|公开|翻印|复制|拍照|上网|转载传播)|会后(?:收回|交回|退回)|公开前|★`,
);
const CONFIDENTIAL = /\b(?:CONFIDENTIAL|SECRET|TOP SECRET|INTERNAL USE ONLY|DRAFT FOR (?:COMMENTS?|REVIEW|DISCUSSION))\b/;

/** So long is a line that says nothing but how a file is to be handled. */
const LINE = 40;

/** Words whose letters are set apart: 送 审 稿. */
const closed = (text: string): string => simplified(text).replace(/(?<=\p{sc=Han})[ \u3000]+(?=[\p{sc=Han}\d★])/gu, '');

/** The words of a text that keep it from being read: those of a header, of a line of its own, of the name of a file. */
export function holdsIn(text: string): Hold[] {
  const is = (pattern: RegExp): boolean => pattern.test(text) || pattern.test(closed(text));
  const holds: Hold[] = [];
  if (is(SECRECY) || CONFIDENTIAL.test(text)) holds.push({kind: 'secrecy', words: text});
  if (is(DRAFT)) holds.push({kind: 'draft', words: text});
  return holds;
}

// Nothing but the mark, with brackets, whom it is for, a date, a number of the draft.
const BRACKET = '[（(【[]?';
const READER = '(?:\\p{sc=Han}{0,12}(?:会议?|人大|代表|党组|政府|部门|委员?|办))?';
const ALONE = new RegExp(
  `^${BRACKET}(?:第?${NUMBER}[次稿]|[\\d年月日.\\-/ \\u3000:]{1,20})?${BRACKET}(?:${READER}${DRAFT_NAME}|${NUMBER}稿|草案|供[^。，；]{0,8}(?:审议|讨论|参阅|修改)用?|(?:${SECRET})(?:[★☆*].{0,12}|\\s{0,3}(?:${INTERNAL}).{0,12})?)[\\d一二三四五六七八九十第版年个月日.\\-/ \\u3000:（()）】\\]]{0,24}$`,
  'u',
);
const ORDER =
  /^[【（(]?.{0,12}(?:密级[：:]|保密期限|注意保存|(?:不得|请勿|严禁|禁止)(?:外传|扩散|翻印|复制|拍照)|会后(?:收回|交回|退回)|★).{0,16}$/;

/** Whether a line is nothing but such a mark, and no words of the report. */
export const isHandlingMark = ({text, cells}: Line): boolean =>
  !cells &&
  text.length <= LINE &&
  (ALONE.test(text) || ALONE.test(closed(text)) || (!/[。；]$/.test(text) && ORDER.test(text) && !hasMark(text)));

/** Whether a line of the title may say what the file is: 政府工作报告（送审稿）. */
const isTitleLine = ({text}: Line, isHead: boolean): boolean =>
  text.length <= LINE && !/[。；，]/.test(text) && !hasMark(text) && !hasItemMark(text) && (isHead || /报告[（(]/.test(text));

/** The marks among the lines around a report. */
export const holdsBeside = (lines: readonly string[]): Hold[] => lines.flatMap((text) => (isHandlingMark({text}) ? holdsIn(text) : []));

/** What the name of a file says of it: 报告(送审稿)0112.docx. */
export const holdsOfName = (name: string): Hold[] => holdsIn(name.replace(/^.*[/\\]/, '').replace(/\.\w{1,8}$/, ''));

/** The marks among the lines of a report; the first `head` of them stand before its salutation. */
export const holdsOf = (lines: readonly Line[], head: number): Hold[] =>
  lines.flatMap((line, index) => (isHandlingMark(line) || isTitleLine(line, index < head) ? holdsIn(line.text) : []));
