// Faults of a dataset in Chinese, for authors: the words of the check beside those that every piece says.
import {fault} from '../text/words.zh-cn.js';
import type {Fault} from './reading.js';

// What the model wanted, where the pieces themselves never say it.
const TERMS: Record<string, string> = {
  'an id of this report': '本报告中有的编号',
  'a clause that stands in its block once': '在所在文字中恰好出现一次的原文',
  'wording that stands in source.exact once, or source.at': '在 source.exact 中恰好出现一次的说法（否则写明 source.at）',
  'visible text': '看得见的文字',
  'another key': '别的键名',
  'value | change': 'value 与 change 至少一项',
  'number | min + max | order': 'number、min 与 max、order 三者之一',
  'https://…': '以 https:// 或 http:// 开头的网址',
  'YYYY-MM-DD': '形如 2019-01-08 的日期',
  '>= 0': '不小于 0 的数',
};

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^an id that is not at (.+) already$/, '未在 $1 用过的编号'],
  [/^\((.+)\)$/, '$1 之一'],
];

const term = (word: string): string => TERMS[word] ?? FORMS.reduce((said, [form, words]) => said.replace(form, words), word);

// What could stand in a text that is no JSON.
const WANTED: Record<string, string> = {value: '一个值', string: '双引号中的键名', end: '文件结束', '"': '结束的双引号'};

// What a reader does not see.
const UNSEEN: Record<string, string> = {'': '文件结束', '\n': '换行', '\r': '换行', '\t': '制表符'};

/** One fault, with its place: a path, or line and column where the text is no JSON. */
export function faultInChinese(problem: Fault): string {
  const {at, code, expected, received, path} = problem;
  if (at)
    return `第 ${at.line} 行第 ${at.column} 列：此处应为${at.expected.map((it) => WANTED[it] ?? `“${it}”`).join('或')}，实为${UNSEEN[at.received] ?? `“${at.received}”`}。`;
  if (code === 'missing' && received === 'nothing') return `${path} 缺少这一项。`;
  return fault({...problem, expected: term(expected).replace(/ \| /g, '、')});
}
