// Whether a figure says in its keys what it says in words. For authors, not for pages.
import {differenceOf} from '../model/letters.js';
import {problem, type Problem, type SizeKey} from '../model/problem.js';
import type {Change, Quantity} from '../model/schema.js';
import {differencesFrom, PARTS, SIZES, type DerivedDifference} from '../text/derive/differences.js';
import {deriveQuantity, type Derived} from '../text/derive/quantity.js';

const isPart = (key: string): boolean => (PARTS as readonly string[]).includes(key);
const isSize = (key: string): boolean => (SIZES as readonly string[]).includes(key);

/** Some keys of a figure as JSON writes them: before: "超", digits: "5". */
const written = (it: Partial<Record<keyof Derived, unknown>>, keys: readonly (keyof Derived)[]): string =>
  keys.flatMap((key) => (it[key] === undefined || it[key] === '' ? [] : `${key}: ${JSON.stringify(it[key])}`)).join(', ');

const keysIn = (it: object): string => SIZES.filter((key) => key in it && (it as Partial<Derived>)[key] !== undefined).join();

/** The size of a figure: its number where it is of the same kind, else the kind. */
function* sizes(quantity: Quantity | Change, derived: Derived, path: string): Generator<Problem> {
  if (keysIn(quantity) !== keysIn(derived)) {
    yield problem('size', path, {expected: written(derived, SIZES), received: written(quantity, SIZES)});
    return;
  }
  for (const key of ['number', 'order', 'min', 'max'] as const) {
    const [expected, received] = [derived[key], quantity[key]];
    if (expected !== undefined && received !== undefined && Math.abs(expected - received) > 1e-9 * Math.abs(expected))
      yield problem('number', `${path}.${key}`, {key, expected, received});
  }
  for (const key of ['numerator', 'denominator'] as const) {
    const [expected, received] = [derived.fraction?.[key], quantity.fraction?.[key]];
    if (expected !== undefined && received !== undefined && expected !== received)
      yield problem('number', `${path}.fraction.${key}`, {key, expected, received});
  }
}

function* senses(differences: readonly DerivedDifference[], quantity: Quantity | Change, path: string): Generator<Problem> {
  for (const {key, expected} of differences) {
    const received = (quantity as Partial<Record<keyof Derived, unknown>>)[key];
    if (key === 'exponent')
      yield problem('exponent', `${path}.exponent`, {expected: Number(expected ?? 0), received: Number(received ?? 0)});
    if (key === 'approximate' || key === 'each') yield problem(key, `${path}.${key}`, {expected: !!expected, received: !!received});
    if (key === 'comparator' || key === 'kind')
      yield problem(key, `${path}.${key}`, {expected: expected as string, received: received as string});
  }
}

/**
 * Every fault of one figure.
 *
 * @param target - Whether it is a goal.
 */
export function checkQuantity(quantity: Quantity | Change, path: string, target: boolean): readonly Problem[] {
  const {printed, before = '', digits, infix = '', unit, after = '', apart, unitFull, afterShared} = quantity;
  const expected = before + digits + infix + unit + after;
  const letters = differenceOf(printed, expected);
  const problems: Problem[] =
    expected === printed ? [] : [problem('wording', `${path}.printed`, {expected, received: printed, ...(letters && {letters})})];
  const derived = deriveQuantity({printed, digits, apart, unitFull, afterShared}, {target, change: 'kind' in quantity});
  if (!derived) {
    const key = (['number', 'order', 'min', 'max'] as const).find((it) => quantity[it] !== undefined) ?? ('numerator' satisfies SizeKey);
    return [...problems, problem('no-number', `${path}.digits`, {digits: digits || printed, key})];
  }
  const differences = differencesFrom(derived, quantity);
  // Parts that do not make up the wording are one fault, not two.
  if (!problems.length && differences.some(({key}) => isPart(key)))
    problems.push(problem('parts', path, {expected: written(derived, PARTS), received: written(quantity, PARTS)}));
  if (differences.some(({key}) => isSize(key))) problems.push(...sizes(quantity, derived, path));
  return [...problems, ...senses(differences, quantity, path)];
}
