// Whether a quantity says in numbers what it says in words: the rules of the printed wording. For authors, not for pages.
import {differenceOf, plainLetters} from './letters.js';
import {isNegative, printedNumber, rangeEnds} from './printed-number.js';
import {problem, type Problem} from './problem.js';
import type {Change, Comparator, Quantity} from './schema.js';

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

const PARTS = ['before', 'infix', 'unit', 'after'] as const;

/** A quantity with its words in plain letters; where they are other ones, a problem of its own says so. */
const inPlainLetters = (quantity: Quantity | Change): Quantity | Change => ({
  ...quantity,
  ...Object.fromEntries(PARTS.map((key) => [key, plainLetters(quantity[key] ?? '')])),
});

function comparatorOf({before = '', infix = '', after = '', min}: Quantity, target: boolean): Comparator {
  if (min !== undefined) return 'between';
  const words = `${before} ${infix} ${after}`;
  const found = WORDS.find(([pattern]) => pattern.test(words));
  return found?.[1] ?? (target && /达到|提高到/.test(words) ? 'gte' : 'eq');
}

const exponentOf = (unit: string): number => POWERS.find(([word]) => unit.startsWith(word))?.[1] ?? 0;

/** The numbers of a quantity beside those that its digits print. */
function* numbers({digits, unit, number, order, min, max}: Quantity, path: string): Generator<Problem<'number' | 'no-number'>> {
  const [low, high] = rangeEnds(digits, unit);
  for (const [key, text, received] of [
    ['number', digits, number],
    ['order', digits, order],
    ['min', low, min],
    ['max', high, max],
  ] as const) {
    if (received === undefined) continue;
    const expected = printedNumber(text);
    if (expected === undefined) {
      yield problem('no-number', `${path}.digits`, {digits, key});
      return;
    }
    yield problem('number', `${path}.${key}`, {key, expected, received});
  }
}

function signOf(before: string, digits: string): 'growth' | 'decline' | undefined {
  const isFall = /下降|减少|降低/.test(before);
  if (isNegative(digits)) return isFall ? undefined : 'decline';
  return /增长|上升|提高|增加/.test(before) ? 'growth' : isFall ? 'decline' : undefined;
}

/** What the words of a quantity ask for beside what its keys say. */
function* compared(printedQuantity: Quantity | Change, path: string, target: boolean): Generator<Problem<Compared | 'no-number'>> {
  const {printed, before: first = '', digits, infix: between = '', after: last = ''} = printedQuantity;
  const expected = first + digits + between + printedQuantity.unit + last;
  const letters = differenceOf(printed, expected);
  yield problem('wording', `${path}.printed`, {expected, received: printed, ...(letters && {letters})});
  yield* numbers(printedQuantity, path);
  const quantity = inPlainLetters(printedQuantity);
  const {before = '', infix = '', unit, after = ''} = quantity;
  yield problem('exponent', `${path}.exponent`, {expected: exponentOf(unit), received: quantity.exponent ?? 0});
  yield problem('comparator', `${path}.comparator`, {expected: comparatorOf(quantity, target), received: quantity.comparator});
  const approximate = /余|多|左右|约|近/.test(`${before.replace(EXACT, '')} ${infix} ${after}`);
  yield problem('approximate', `${path}.approximate`, {expected: approximate, received: quantity.approximate ?? false});
  yield problem('each', `${path}.each`, {expected: before.startsWith('各'), received: quantity.each ?? false});
  const sign = signOf(before, digits);
  if ('kind' in quantity && sign && (quantity.kind === 'growth' || quantity.kind === 'decline'))
    yield problem('kind', `${path}.kind`, {expected: sign, received: quantity.kind});
}

/** Every fault of one quantity. */
export const checkQuantity = (quantity: Quantity | Change, path: string, target: boolean): readonly Problem[] =>
  [...compared(quantity, path, target)].filter(({params}) => !('expected' in params) || params.expected !== params.received);
