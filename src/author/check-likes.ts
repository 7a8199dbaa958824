// Two figures of one thing, time, status and kind have numbers that can both be true: 突破2万亿元 and 达到23562亿元. For authors, not for pages.
import {eachIndicator, type Found} from '../model/lookup.js';
import {problem, type Problem} from '../model/problem.js';
import {printedThings} from '../model/quote.js';
import type {Change, Quantity, Report} from '../model/schema.js';
import {powersIn} from '../text/derive/power.js';
import {named} from './check-ids.js';

// About: a tenth more or less.
const ABOUT = 0.1;

/** The numbers that a figure may mean, from the lowest to the highest. */
function spanOf({
  number,
  min,
  max,
  fraction,
  digits,
  exponent = 0,
  comparator,
  approximate,
}: Quantity | Change): readonly [number, number] | undefined {
  const scale = 10 ** exponent;
  const low = number ?? min ?? (fraction ? fraction.numerator / fraction.denominator : undefined);
  const high = number ?? max ?? low;
  if (low === undefined || high === undefined) return undefined;
  // 2.36 stands for all that is rounded to it.
  const half = number === undefined ? 0 : 0.5 * 10 ** -(/\.(\d+)/.exec(digits)?.[1]?.length ?? 0);
  const loose = approximate ? ABOUT * Math.abs(high) : half;
  if (comparator === 'gt' || comparator === 'gte') return [(low - half) * scale, Infinity];
  if (comparator === 'lt' || comparator === 'lte') return [-Infinity, (high + half) * scale];
  return [(low - loose) * scale, (high + loose) * scale];
}

/** What two figures must have in common to be figures of one thing. */
function likenessOf({indicator: {variable, status, basis, per}, period}: Found, quantity: Quantity | Change): string {
  const unit = quantity.unitFull ?? quantity.unit;
  const kind = 'kind' in quantity ? quantity.kind : 'value';
  return JSON.stringify([variable, status, basis, per, period?.start, period?.end, kind, unit.slice(powersIn(unit).length)]);
}

/** Every figure whose number cannot be true beside another of the same thing. */
export function checkLikes(report: Report): readonly Problem[] {
  const problems: Problem[] = [];
  const before = new Map<string, {readonly quantity: Quantity | Change; readonly path: string; readonly id: string}[]>();
  for (const found of eachIndicator(report)) {
    const {indicator, period, path} = found;
    if (!indicator.variable || !period || indicator.horizon) continue;
    for (const [key, it] of printedThings(indicator)) {
      // The level that a figure comes from, and the second step of a goal, are of another time or sense.
      if (!('comparator' in it) || key === 'value.from' || key.startsWith('stretch')) continue;
      const quantity = it as Quantity | Change;
      // 高于全国 and 高于全省 are two things of one kind.
      if (quantity.each || /above|below|multiple/.test(String(quantity.kind))) continue;
      const likeness = likenessOf(found, quantity);
      const span = spanOf(quantity);
      const others = before.get(likeness) ?? [];
      const other = others.find((one) => {
        const its = one.id === indicator.id ? undefined : spanOf(one.quantity);
        return its && span && (its[1] < span[0] || span[1] < its[0]);
      });
      if (other)
        problems.push(
          named(
            problem('disagreement', `${path}.${key}`, {printed: it.printed, other: other.quantity.printed, first: other.path}),
            indicator,
          ),
        );
      before.set(likeness, [...others, {quantity, path: `${path}.${key}`, id: indicator.id}]);
    }
  }
  return problems;
}
