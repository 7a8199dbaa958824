// What is wrong with a dataset, in Chinese: the problems that only an author's check finds.
import type {JsonToken, Thing} from '../model/problem.js';
import type {Rule} from '../model/rules.js';
import {fileKind, isSavedAnew} from '../model/file-kind.js';
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

const THINGS: Record<Thing, string> = {chapter: '章', theme: '主题', indicator: '指标'};

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
  'file-kind': ({found}) =>
    isSavedAnew(found)
      ? `不能读入 ${found} 文件，请在 Word 或 WPS 中打开，另存为 .docx 后再读入`
      : `不能读入 ${found} 文件，请用原稿的 .docx 文件，或复制其中的文字粘贴`,
  encrypted: () => '文件设有打开密码，请取消密码另存后再读入',
  'no-text': () => '文件中没有文字',
  'not-docx': ({reason}) => `不是完整的 .docx 文件（${reason} 无法读取），请在 Word 或 WPS 中打开，另存为 .docx 后再读入`,
  unpacked: ({mebibytes, times}) => `解压后超过 ${mebibytes} MiB，或超过压缩时的 ${times} 倍，不予读入`,
  value: ({rule, received}) => RULES[rule] + (typeof received === 'object' ? '' : `，实为${kindOf(received)}`),
  option: ({options, received}) =>
    `应为 ${options.map((it) => shortened(it)).join('、')}${options.length > 1 ? ' 之一' : ''}，实为${kindOf(received)}`,
  'too-deep': ({levels}) => `嵌套超过 ${levels} 层`,
  'forbidden-key': ({key}) => `不能用 ${key} 作键，已略去`,
  'control-character': ({character}) => `含有不可见的字符 ${character}，已略去`,
  wording: ({expected, received, letters}) =>
    `各部分相连为 ${shortened(expected)}，printed 为 ${shortened(received)}，应改为一致${differing(letters)}`,
  number: ({key, ...both}) => write(key)(both),
  bound: write('bound'),
  period: ({key, ...both}) => write(key)(both),
  exponent: write('exponent'),
  comparator: write('comparator'),
  approximate: write('approximate'),
  each: write('each'),
  kind: write('kind'),
  edition: (both) => `不是这份内容的版次，${write('edition')(both)}；tujie check --fix 会写入`,
  computed: ({keys}) => `缺少可由原文算出的键，应写 ${keys}；tujie check --fix 会写入`,
  parts: ({expected, received}) => `各部分的分界与原文用词不符，应写 ${expected}，现为 ${received}`,
  size: ({expected, received}) => `大小的写法与原文不符，应写 ${expected}，现为 ${received}`,
  source: ({exact, occurrences, alone, letters}) =>
    occurrences
      ? `“${exact}”在所在段落中出现 ${occurrences} 次，应加 prefix 或 suffix`
      : alone
        ? `所在段落中有“${exact}”，但前后不是所写的 prefix、suffix，应从原文照抄${differing(letters)}`
        : `所在段落中没有“${exact}”，应从原文照抄${differing(letters)}`,
  figure: ({printed, places, at, letters}) =>
    !places.length
      ? `source.exact 中没有“${printed}”，应从原文照抄${differing(letters)}`
      : at !== undefined
        ? `source.exact 的第 ${at} 字处不是“${printed}”，at 应写 ${places.join(' 或 ')}`
        : `“${printed}”在 source.exact 中出现 ${places.length} 次，应写 at: ${places.join(' 或 ')}`,
  at: ({printed, occurrences, expected}) =>
    `“${printed}”在 source.exact 中出现 ${occurrences} 次，应写 at: ${expected}；tujie check --fix 会写入`,
  'word-beside': ({word, printed}) => `“${word}”与“${printed}”不可分，应写进 printed，或写作 modality、basis、apart`,
  'not-printed': ({key, words}) => `${key} 的“${words}”在正文中没有，应从原文照抄，或删去`,
  'name-letters': ({name, letters}) =>
    `“${name}”中的“${letters}”不在所在句中，应用原文的字；由并列名称补全的，把原文的名称写进 completedFrom`,
  'name-words': ({name, exact}) => `“${name}”与它的分句“${exact}”对不上，名称应由所在句的词连成，并有这个分句的词`,
  'status-word': ({word, expected, received}) => `所在分句写明“${word}”，status 应为 ${expected}，现为 ${received}`,
  'status-unsaid': ({received}) => `status 为 ${received}，而原文没有“预计”一类的词，应写 achieved 或 target`,
  'status-place': ({role, expected, received}) =>
    `本章 role 为 ${role}，与它同一时期的指标，status 应为 ${expected}，现为 ${received}；时期不同的，写明 period`,
  swapped: ({name, expected, received}) => `按“分别”的次序，“${name}”对应的是“${expected}”，现为“${received}”`,
  disagreement: ({printed, other, first}) =>
    `“${printed}”与 ${first} 的“${other}”同为一事、同一时期，数却不合，应改正其一，或改 variable、period`,
  'wrong-thing': ({key, id, expected, received}) => `${key} 应为${THINGS[expected]}的编号，“${id}”是${THINGS[received]}的编号`,
  'correction-text': ({id, now, letters}) =>
    `“${id}”的文字中没有“${shortened(now).slice(1, -1)}”，now 应照改后的文字抄写，或先把正文改过来${differing(letters)}`,
  'correction-early': ({date, published}) => `更正日期 ${date} 早于发布日期 ${published}，发布前的改动不算更正，不会印出，应删去`,
  'correction-order': ({date, former}) => `同一处的更正应按日期先后排列，${date} 早于前一次的 ${former}`,
  'unknown-key': ({key, near}) => `没有 ${key} 这个键，页面不会用到它${near ? `，也许应写 ${near}` : '，应删去'}`,
  'half-width': ({mark, expected, around}) => `“${around}”中的半角“${mark}”应为“${expected}”`,
  'source-missing': ({words, line, column}) => `原文第 ${line} 行第 ${column} 列的“${shortened(words).slice(1, -1)}”，数据中没有，应补上`,
  'source-added': ({received, line, column}) =>
    `“${shortened(received).slice(1, -1)}”是原文没有的（应在原文第 ${line} 行第 ${column} 列），应删去`,
  'source-moved': ({words, line, column}) =>
    `“${shortened(words).slice(1, -1)}”在原文第 ${line} 行第 ${column} 列，数据中却在此处，应依原文的次序`,
  'source-changed': ({words, received, line, column}) =>
    `原文第 ${line} 行第 ${column} 列为“${shortened(words).slice(1, -1)}”，数据为“${shortened(received).slice(1, -1)}”，应照原文`,
  unstructured: ({number, around}) => `“${around}”中的“${number}”尚未归入任何指标，应写成指标，或写进 .review.json`,
  'no-number': ({digits, key}) => `从 ${shortened(digits)} 读不出 ${key} 的数，digits 应为阿拉伯数字或汉字数字`,
  'invisible-letter': ({letter}) => `含有看不见的字符 ${letter}，应删去，或改为普通空格`,
  'lost-letter': ({letter}) => `含有 ${letter}，此处的字已经丢失，应照原文补上`,
  'look-alike-letter': ({letter, like, expected}) => `含有 ${letter}，它只是看似“${like}”，应改为 ${expected}`,
  'duplicate-id': ({id, first}) => `编号“${id}”已用于 ${first}，应改用另一个`,
  'duplicate-key': ({key, line, column}) => `键 ${key} 已写在第 ${line} 行第 ${column} 列，那一处的内容不会采用，应并作一处`,
  syntax: ({line, column, expected, received}) =>
    `第 ${line} 行第 ${column} 列：此处应为${expected.map((it) => TOKENS[it] ?? `“${it}”`).join('或')}，实为${UNSEEN[received] ?? `“${received}”`}`,
};
