// Whether a quantity says in numbers what it says in words: the rules of the printed wording. For authors, not for pages.
import {problem, type Problem} from './problem.js';
import type {Change, Comparator, Quantity} from './schema.js';

const NUMERALS = '〇一二三四五六七八九';
const TENS: Record<string, number> = {十: 10, 百: 100, 千: 1000};

/** Powers of ten that a unit begins with, longest first. */
const POWERS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];

// Words around a figure and the comparator of each; the first that is there counts, so that 不超过 is not read as 超过.
const WORDS: readonly (readonly [RegExp, Comparator])[] = [
  [/不超过|不高于|不多于|以内|以下|至多|最多/, 'lte'],
  [/不低于|不少于|以上|至少/, 'gte'],
  [/低于|少于|不足|不到/, 'lt'],
  [/突破|超过|超|高于|多于|余|多/, 'gt'],
];

// Words that hold 多 or 约 and are exact all the same.
const EXACT = /多于|至多|最多|节约/;

/** The rules that compare a key of a quantity with what its words say. */
type Compared = 'wording' | 'number' | 'exponent' | 'comparator' | 'approximate' | 'each' | 'kind';

function comparatorOf({before = '', infix = '', after = '', min}: Quantity, target: boolean): Comparator {
  if (min !== undefined) return 'between';
  const words = `${before} ${infix} ${after}`;
  const found = WORDS.find(([pattern]) => pattern.test(words));
  return found?.[1] ?? (target && /达到|提高到/.test(words) ? 'gte' : 'eq');
}

/** The number that digits print: 4290, 1,000, 两, 十五, 二十. */
function numberOf(digits: string): number {
  if (/^[\d.,]+$/.test(digits)) return Number(digits.replace(/,/g, ''));
  let sum = 0;
  let digit = 0;
  for (const letter of digits.replace(/两/g, '二').replace(/零/g, '〇')) {
    const power = TENS[letter];
    if (power) {
      sum += (digit || 1) * power;
      digit = 0;
    } else digit = NUMERALS.indexOf(letter);
  }
  return sum + digit;
}

const exponentOf = (unit: string): number => POWERS.find(([word]) => unit.startsWith(word))?.[1] ?? 0;

/** What the words of a quantity ask for beside what its keys say. */
function* compared(quantity: Quantity | Change, path: string, target: boolean): Generator<Problem<Compared>> {
  const {printed, before = '', digits, infix = '', unit, after = '', number, min, max, order} = quantity;
  yield problem('wording', `${path}.printed`, {expected: before + digits + infix + unit + after, received: printed});
  const [low, high] = digits.split(/[-－—～~至]+/);
  for (const [key, text, received] of [
    ['number', digits, number],
    ['order', digits, order],
    ['min', low ?? '', min],
    ['max', high ?? '', max],
  ] as const)
    if (received !== undefined) yield problem('number', `${path}.${key}`, {key, expected: numberOf(text), received});
  yield problem('exponent', `${path}.exponent`, {expected: exponentOf(unit), received: quantity.exponent ?? 0});
  yield problem('comparator', `${path}.comparator`, {expected: comparatorOf(quantity, target), received: quantity.comparator});
  const approximate = /余|多|左右|约|近/.test(`${before.replace(EXACT, '')} ${infix} ${after}`);
  yield problem('approximate', `${path}.approximate`, {expected: approximate, received: quantity.approximate ?? false});
  yield problem('each', `${path}.each`, {expected: before.startsWith('各'), received: quantity.each ?? false});
  const sign = /增长|上升|提高|增加/.test(before) ? 'growth' : /下降|减少|降低/.test(before) ? 'decline' : undefined;
  if ('kind' in quantity && sign && (quantity.kind === 'growth' || quantity.kind === 'decline'))
    yield problem('kind', `${path}.kind`, {expected: sign, received: quantity.kind});
}

/** Every fault of one quantity. */
export const checkQuantity = (quantity: Quantity | Change, path: string, target: boolean): readonly Problem[] =>
  [...compared(quantity, path, target)].filter(({params}) => params.expected !== params.received);
