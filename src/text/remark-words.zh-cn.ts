// What is wrong with a dataset, in Chinese, for those who read the report and do not edit the file.
import type {Thing} from '../model/problem.js';
import type {Rule} from '../model/rules.js';
import {problemsZhCN} from './problems.zh-cn.js';
import {shortened} from './problems.js';
import type {RemarkSentences} from './remarks.js';

const RULES: Record<Rule, string> = {
  text: '不能为空',
  id: '只用小写字母、数字和连字符，以字母开头',
  date: '应为形如 2019-01-08 的日期',
  url: '应为以 https:// 或 http:// 开头的网址',
  finite: '应为有限的数',
  whole: '应为整数',
  magnitude: '应为不小于 0 的数',
  time: '应为形如 2019、2019-01、2019-01-08 的年、月、日',
  oneMagnitude: '的大小应只有一种写法',
  anyFigure: '至少应有一个数字或说法',
};

const THINGS: Record<Thing, string> = {chapter: '章', theme: '主题', indicator: '指标'};

const alike = (letters: string | undefined): string => (letters ? `；看似相同，字符不同：${letters}` : '');
const quoted = (text: string): string => shortened(text).slice(1, -1);

export const remarksZhCN: RemarkSentences = {
  'not-a-report': () => '这不是报告的数据',
  'old-shape': () => '这是旧格式的数据',
  'too-deep': () => '内容的层次太多',
  missing: ({key}, {key: word}) => `缺少${word(key)}`,
  type: ({expected}, {what}) => `${what}应为${problemsZhCN.types[expected].trim()}`,
  value: ({rule}, {what}) => what + RULES[rule],
  option: ({options, received}, {what, value}) =>
    `${what}应为${options.map((it) => `“${value(it)}”`).join('、')}${options.length > 1 ? '之一' : ''}${typeof received === 'object' ? '' : `，现为“${value(received)}”`}`,
  'forbidden-key': () => '有一项不能用的内容，已略去',
  'unknown-id': ({id}, {what}) => `${what}所指的“${id}”不在数据里`,
  wording: ({expected, received, letters}) => `数字的各部分连起来是“${expected}”，原文用词是“${received}”，应改为一致${alike(letters)}`,
  number: ({key, expected, received}, {key: word}) => `${word(key)}应为 ${expected}，现为 ${received}`,
  bound: ({expected}) => `位次${expected ? '应' : '不应'}理解为“以内”`,
  period: ({key, expected, received}, {key: word}) => `时期的${word(key)}应为 ${expected}，现为 ${received}`,
  exponent: ({expected, received}, {power}) => `数量单位应为“${power(expected)}”，现为“${power(received)}”`,
  comparator: ({expected, received}, {value}) => `应理解为“${value(expected)}”，现为“${value(received)}”`,
  approximate: ({expected}) => (expected ? '应理解为约数，现为确数' : '应理解为确数，现为约数'),
  each: ({expected}) => `${expected ? '应' : '不应'}理解为“各为”`,
  kind: ({expected, received}, {value}) => `应理解为“${value(expected)}”，现为“${value(received)}”`,
  edition: () => '版次与内容不符',
  computed: () => '数字没有按原文拆开，页面显示不了，应取消标记后重新标记',
  parts: () => '数字前后的词、数和单位分得与原文用词不符，应重新标记',
  size: () => '数的大小与原文用词不符，应重新标记',
  source: ({exact, occurrences, alone, letters}) =>
    occurrences
      ? `“${exact}”在所在段落中出现 ${occurrences} 次，分不清是哪一处，应多选几个字`
      : `所在段落中${alone ? `有“${exact}”，但前后的文字不符` : `没有“${exact}”`}，应按原文重新选${alike(letters)}`,
  figure: ({printed, places, at, letters}) =>
    !places.length
      ? `所在分句中没有“${printed}”，应按原文重新选${alike(letters)}`
      : at === undefined
        ? `“${printed}”在所在分句中出现 ${places.length} 次，没有写明是哪一处，应重新选`
        : `“${printed}”不在分句中所写的位置，应重新选`,
  at: ({printed, occurrences}) => `“${printed}”在所在分句中出现 ${occurrences} 次，没有写明是哪一处，应重新选`,
  'word-beside': ({word, printed}) => `“${word}”与“${printed}”不可分，应一并选入`,
  'not-printed': ({key, words}, {key: word}) => `${word(key)}“${words}”在正文中没有，应照原文，或删去`,
  'name-letters': ({name, letters}) => `“${name}”中的“${letters}”不在所在句中，名称应用原文的字`,
  'name-words': ({name, exact}) => `“${name}”与它的分句“${exact}”对不上，名称应由所在句的词连成`,
  'status-word': ({word, expected, received}, {value}) => `所在分句写明“${word}”，状态应为${value(expected)}，现为${value(received)}`,
  'status-unsaid': ({received}, {value}) => `状态为${value(received)}，而原文没有“预计”一类的词，应为结果或目标`,
  'status-place': ({role, expected, received}, {value}) =>
    `本章是${value(role)}，与它同一时期的指标，状态应为${value(expected)}，现为${value(received)}；时期不同的，应写明时期`,
  disagreement: ({printed, other, first}, {place}) =>
    `“${printed}”与${place(first) || '另一处'}的“${other}”同为一事、同一时期，数却不合，应改正其一，或改时期`,
  'wrong-thing': ({id, expected, received}, {what}) => `${what}应指${THINGS[expected]}，“${id}”是${THINGS[received]}`,
  'correction-text': ({now, letters}) => `改后文字“${quoted(now)}”不在所更正的内容里，应照改后的文字抄写${alike(letters)}`,
  'correction-early': ({date, published}) => `更正日期 ${date} 早于发布日期 ${published}，发布前的改动不算更正，应删去`,
  'correction-order': ({date, former}) => `更正日期 ${date} 早于同一处前一次更正的 ${former}，应按先后排列`,
  'unknown-key': ({near}, {key: word}) => `有一项页面用不到的内容${near ? `，也许应为${word(near)}` : '，应删去'}`,
  unstructured: ({number, around}) => `“${around}”中的“${number}”既不是指标，也没有列作只作文字的数字，应标为指标，或列入`,
  'no-number': ({digits}) => `从“${quoted(digits)}”读不出数`,
  'duplicate-id': ({first}, {place}) => `编号与${place(first) || '另一处'}的相同，应改用另一个`,
  'duplicate-key': ({line, column}) => `同一项已写在数据第 ${line} 行第 ${column} 列，那一处不会采用，应并作一处`,
};
