// The scale that figures are drawn on: those that are measured alike share one. Pure.
import {findBefore, mainQuantity, measureOf, unitOf} from '../../model/find-before.js';
import {eachIndicator, type Found} from '../../model/lookup.js';
import type {Change, Quantity, Report} from '../../model/schema.js';
import {currencyOf} from '../../text/wording.js';

/**
 * The end of a scale from 0: the next 1, 2 or 5 × 10ⁿ at or above 1.25 × the largest figure shown; 1 where that is 0. Nothing where it could not be
 * printed in plain digits.
 */
export function scaleOf(largest: number): number | undefined {
  if (!largest) return largest === 0 ? 1 : undefined;
  const wanted = largest * 1.25;
  const power = Math.floor(Math.log10(wanted));
  // 5 × 10⁻¹ is 0.5 and not 0.5000000001: built from its digits.
  const steps = [1, 2, 5, 10].map((step) => Number(`${step}e${power}`));
  const end = steps.find((step) => step >= wanted * (1 - 1e-12));
  return end && /^[\d.]+$/.test(`${end}`) ? end : undefined;
}

/** The largest number of a quantity, in its own unit; nothing where it has none, or where it lies below 0, where no scale goes. */
export function sizeOf({number, max, min}: Quantity | Change): number | undefined {
  const size = number ?? max;
  return size !== undefined && Math.min(size, min ?? 0) >= 0 ? size : undefined;
}

/** The end of a scale as it is printed: 10%, £500m, 5 per cent. */
export function endOf(max: number, {before = '', infix = '', ...quantity}: Quantity | Change): string {
  return `${currencyOf(before)}${max}${infix.trim() ? '' : infix}${unitOf(quantity)}`;
}

/** Whether a quantity is a share of a whole: a value in per cent that the whole can hold. */
export const isShare = (quantity: Quantity | Change, largest: number): boolean =>
  /^\s*([%％]|per ?cent|pct)\s*$/i.test(unitOf(quantity)) && !('kind' in quantity) && largest <= 100;

/** Whether two goals stand together: both among the overall goals of one chapter, or both not. */
const isBeside = (one: Found, other: Found): boolean =>
  one.chapter === other.chapter && (one.block?.kind === 'goals') === (other.block?.kind === 'goals');

/** Every size that may stand on the scale of a goal: those of the goals beside it that are measured alike, and of the time before each. */
function sizesBeside(report: Report, goal: Found, quantity: Quantity | Change): readonly number[] {
  const measure = measureOf(goal, quantity);
  const {exponent = 0} = quantity;
  return eachIndicator(report).flatMap((found) => {
    const {indicator} = found;
    const main = mainQuantity(indicator);
    if (indicator.status !== 'target' || !isBeside(found, goal) || !main || measureOf(found, main) !== measure) return [];
    const {value, change} = indicator.stretch ?? {};
    return [main, value, change, findBefore(report, found)?.quantity].flatMap((it) => {
      const size = it && sizeOf(it);
      return size === undefined ? [] : [size * 10 ** ((it?.exponent ?? 0) - exponent)];
    });
  });
}

/** The end of the scale that a goal stands on, in its own unit; nothing where no scale can be drawn or printed. */
export function scaleFor(report: Report, goal: Found, quantity: Quantity | Change): number | undefined {
  const size = sizeOf(quantity);
  if (size === undefined) return undefined;
  return isShare(quantity, size) ? 100 : scaleOf(Math.max(...sizesBeside(report, goal, quantity)));
}
