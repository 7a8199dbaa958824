// What is wrong with a dataset, in Chinese: the problems that only an author's check finds.
import type {JsonToken} from '../model/problem.js';
import type {Rule} from '../model/rules.js';
import {fileKind} from '../model/file-kind.js';
import {shortened, typeOf, type CheckSentences} from './problems.js';
import {problemsZhCN} from './problems.zh-cn.js';

const RULES: Record<Rule, string> = {
  text: '应为不为空的文字',
  id: '应为形如 gdp-2018 的编号',
  date: '应为形如 2019-01-08 的日期',
  url: '应为以 https:// 或 http:// 开头的网址',
  finite: '应为有限的数',
  whole: '应为整数',
  magnitude: '应为不小于 0 的数',
  time: '应为形如 2019、2019-01、2019-01-08 的年、月、日',
  oneMagnitude: '应有 number、min 与 max、order、fraction 四者之一',
  anyFigure: '应有 value、changes、ratio、rank、said 至少一项',
};

const kindOf = (value: unknown): string =>
  value && typeof value === 'object' ? problemsZhCN.types[typeOf(value)] : ` ${shortened(value)}`;

const TOKENS: Partial<Record<JsonToken, string>> = {value: '一个值', key: '双引号中的键名', quote: '结束的双引号', end: '文件结束'};

// Characters that a reader does not see.
const UNSEEN: Record<string, string> = {'': '文件结束', '\n': '换行', '\r': '换行', '\t': '制表符'};

/** By which letters two wordings differ that look the same. */
const differing = (letters: string | undefined): string => (letters ? `；看似相同，字符不同：${letters}` : '');

const write =
  (key: string) =>
  ({expected, received}: {readonly expected: unknown; readonly received: unknown}): string =>
    `应写 ${key}: ${shortened(expected)}，现为 ${shortened(received)}`;

export const checkProblemsZhCN: CheckSentences = {
  encoding: ({found}) => `应为 UTF-8、UTF-16 或 GB18030 编码的文字，实为 ${fileKind(found)}，应另存为 UTF-8`,
  value: ({rule, received}) => RULES[rule] + (typeof received === 'object' ? '' : `，实为${kindOf(received)}`),
  option: ({options, received}) =>
    `应为 ${options.map((it) => shortened(it)).join('、')}${options.length > 1 ? ' 之一' : ''}，实为${kindOf(received)}`,
  'too-deep': ({levels}) => `嵌套超过 ${levels} 层`,
  'forbidden-key': ({key}) => `不能用 ${key} 作键，已略去`,
  'control-character': ({character}) => `含有不可见的字符 ${character}，已略去`,
  wording: ({expected, received, letters}) =>
    `各部分相连为 ${shortened(expected)}，printed 为 ${shortened(received)}，应改为一致${differing(letters)}`,
  number: ({key, ...both}) => write(key)(both),
  exponent: write('exponent'),
  comparator: write('comparator'),
  approximate: write('approximate'),
  each: write('each'),
  kind: write('kind'),
  source: ({exact, occurrences, letters}) =>
    occurrences
      ? `“${exact}”在所在段落中出现 ${occurrences} 次，应加 prefix 或 suffix`
      : `所在段落中没有“${exact}”，应从原文照抄${differing(letters)}`,
  figure: ({printed, occurrences, at, letters}) =>
    at !== undefined
      ? `source.at: ${at} 处不是“${printed}”，应改为它在 source.exact 中的位置`
      : occurrences
        ? `“${printed}”在 source.exact 中出现 ${occurrences} 次，应写 source.at`
        : `source.exact 中没有“${printed}”，应从原文照抄${differing(letters)}`,
  unstructured: ({number, around}) => `“${around}”中的“${number}”尚未归入任何指标，应写成指标，或写进 .review.json`,
  'no-number': ({digits, key}) => `从 ${shortened(digits)} 读不出 ${key} 的数，digits 应为阿拉伯数字或汉字数字`,
  'invisible-letter': ({letter}) => `含有看不见的字符 ${letter}，应删去，或改为普通空格`,
  'lost-letter': ({letter}) => `含有 ${letter}，此处的字已经丢失，应照原文补上`,
  'look-alike-letter': ({letter, like, expected}) => `含有 ${letter}，它只是看似“${like}”，应改为 ${expected}`,
  'id-form': write('id'),
  'duplicate-id': ({id, first}) => `编号“${id}”已用于 ${first}，应改用另一个`,
  'duplicate-key': ({key, line, column}) => `键 ${key} 已写在第 ${line} 行第 ${column} 列，那一处的内容不会采用，应并作一处`,
  syntax: ({line, column, expected, received}) =>
    `第 ${line} 行第 ${column} 列：此处应为${expected.map((it) => TOKENS[it] ?? `“${it}”`).join('或')}，实为${UNSEEN[received] ?? `“${received}”`}`,
};
