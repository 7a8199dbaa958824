// The words of sense: what the words around a number make of it. Each list stands here once, for check, mending and reading.
import type {Change, Comparator} from '../../model/schema.js';

/** What the words around a number say of it. */
export interface Sense {
  readonly comparator: Comparator;
  readonly approximate: boolean;
}

/** The words that stand around the digits of a figure, in plain letters. */
export interface Around {
  readonly before: string;
  readonly infix: string;
  readonly unit: string;
  readonly after: string;
}

type Word = readonly [pattern: RegExp, comparator: Comparator, approximate?: true];

// A sign of money between a word of sense and its digits says nothing of the sense.
const MONEY = /(?<![\s￥¥$£€])[\s￥¥$£€]+$|人民币$/;

// Words before the digits. The first that is there counts, so that 不超过 is not read as 超过; what has to touch the digits ends with $.
const BEFORE: readonly Word[] = [
  [
    /不超过|不高于|不多于|不大于|不突破|至多|最多|\b(?:(?:no|not) (?:more|higher) than|not exceed\w*|up to|at most|within|a maximum of)\b/,
    'lte',
  ],
  [/不低于|不少于|不小于|不亚于|至少|最少|\b(?:(?:no|not) (?:less|fewer|lower) than|at least|a minimum of)\b/, 'gte'],
  [/不足|不到|(?:低于|少于|小于)$|\b(?:under|below|(?:less|fewer|lower) than)$/, 'lt'],
  [/突破(?![口性])|超过(?!全|年|预|目|上|去)|跨过|跨越|超出|多于|(?:超|逾|高于|大于|跨上|迈上|迈过|(?<![不经通度渡路])过)$/, 'gt'],
  // 上百家: a hundred and more.
  [/(?:^|[有达近])上$/, 'gte', true],
  [/\b(?:over|above|(?:more|higher|greater) than|in excess of|exceed\w*|surpass\w*|topp\w+|past)$/, 'gt'],
  [/(?<![附最就邻远亲临])近$|\b(?:nearly|almost|close to|just under)$/, 'lt', true],
];

// Words after the unit.
const AFTER: readonly Word[] = [
  [/以上|\bor (?:more|above|higher|over)\b|\bat least\b/, 'gte'],
  [/^多$/, 'gt', true],
  [/以内|以下|之内|\bor (?:less|below|lower|fewer|under)\b|\bat most\b/, 'lte'],
];

/** The words of sense that may stand after a unit: the last of a printed figure. */
export const AFTER_UNIT =
  /(?:及?以上|以内|及?以下|之内|左右|上下|(?<=[倍年月天])多|,? or (?:more|above|higher|over|less|below|lower|fewer|under)| at (?:least|most)| (?:higher|lower|faster|slower))$/;

/** What stands between digits and unit and is no part of it; 千多 and 万余 carry a power of ten. */
export const BETWEEN = /^(?:[十百千万亿]*(?:余|多(?!于)) ?| a (?=(?:million|billion|trillion)\b)| +|-(?=[a-z]))/i;

const ABOUT_BEFORE = /(?:^|[^节制合条公特预签婉隐])约(?:为|占|有|达)?$|\b(?:about|around|roughly|approximately|some|circa|an estimated)$/;
const ABOUT_AFTER = /左右|上下/;

// A level that is to be raised: a goal asks for as much at least.
const RAISED =
  /(?:达到?|(?:提高|提升|增加|增长|上升|扩大|拓展)[到至]|增至|升至)$|\b(?:reach\w*|(?:rais|increas|grow|ris|lift|expand)\w* (?:[\w%]+ ){0,4}to)$/;

// For whom or what a figure is: 超每千人6.6批次, 提高到每人每月209元.
const PER = /(?:每\d*[十百千万亿]*(?:人口?|户|年|月|季度?|周|日|天|次|家|个|名|亩|公顷|平方米|平方公里|公里|吨|度|元))+$/;

// When it is: 提高到2030年的70%.
const WHEN = /(?:19|20)\d\d年[底末]?的?$/;

// Of words with a number of their own (从不到70万亿元增加到超过100万亿元) the last ones are those of the figure.
const wordsBefore = (before: string): string =>
  before
    .toLowerCase()
    .replace(MONEY, '')
    .replace(PER, '')
    .replace(WHEN, '')
    .replace(/^[^]*\d/, '');

/** What the words around a number say of it. */
export function senseOf({before, infix, after}: Around, target: boolean): Sense {
  const first = wordsBefore(before);
  const last = after.toLowerCase();
  const isOpen = /余|多/.test(infix);
  const found = BEFORE.find(([pattern]) => pattern.test(first)) ?? AFTER.find(([pattern]) => pattern.test(last));
  return {
    comparator: found?.[1] ?? (isOpen ? 'gt' : target && RAISED.test(first) ? 'gte' : 'eq'),
    approximate: !!found?.[2] || isOpen || ABOUT_BEFORE.test(first) || ABOUT_AFTER.test(last),
  };
}

/** Whether a figure holds for each of the things named: 各600亩. 各类贷款 are all of them together. */
export const isForEach = (before: string): boolean =>
  /^(?:分别|均)?各(?![项类级地界种方市州县区省族行业部])|各(?:达到?|超过?|有)?$|\beach$/i.test(before.trim());

// The verbs of a change; of several the last one counts, which stands nearest to the number.
const KINDS: readonly (readonly [RegExp, Change['kind']])[] = [
  [
    /(?<!负)增长|上升|回升|攀升|提高|增加|上涨|上调|提升|提速|扩大|升高|增幅|涨幅|增收|[增涨升](?![至到])|\b(?:grow\w*|grew|rose|ris\w+|increas\w*|up|gain\w*|expand\w*|climb\w*)\b/g,
    'growth',
  ],
  [
    /负增长|下降|下调|减少|降低|回落|下跌|压减|压降|压缩|缩短|精简|减排|缩减|削减|缩小|收窄|降幅|跌幅|[降减跌](?![至到])|\b(?:fell|fall\w*|declin\w*|decreas\w*|drop\w*|down|cut\w*|reduc\w*|shr[aiu]nk\w*)\b/g,
    'decline',
  ],
  [
    /(?:高于|快于)[^,，\d]{0,16}(?:增[速幅长]|[涨降]幅)(?:水平)?$|高于(?!$)|高出|快于|好于|优于|领先|领跑|多于(?!$)|(?<![提升])高$|超(?:过|出)?(?=全|年|预|目标)|\b(?:above|higher than|faster than)\b(?!$)|\b(?:higher|faster)$/g,
    'above',
  ],
  [
    /(?:低于|慢于)[^,，\d]{0,16}(?:增[速幅长]|[涨降]幅)(?:水平)?$|低于(?!$)|慢于|落后|少于(?!$)|(?<!降)低$|\b(?:below|lower than|slower than)\b(?!$)|\b(?:lower|slower)$/g,
    'below',
  ],
];

/** What a change is, by its words; nothing where they do not say it. */
export function kindOf({before, unit, after}: Around, isNegative: boolean): Change['kind'] | undefined {
  if (/^(?:倍|times\b|-?fold\b)/.test(unit)) return 'multiple';
  const [first, last] = [before, after].map((it) => it.toLowerCase().replace(MONEY, '').trim());
  let kind: Change['kind'] | undefined;
  let at = -1;
  for (const words of [last, first]) {
    for (const [pattern, it] of KINDS)
      for (const {index, 0: word} of (words ?? '').matchAll(pattern)) if (index + word.length >= at) [kind, at] = [it, index + word.length];
    if (kind) break;
  }
  if (!isNegative) return kind;
  return kind === 'growth' || !kind ? 'decline' : undefined;
}
