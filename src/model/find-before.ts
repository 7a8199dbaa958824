// Finds what a goal may stand beside: the result of the time before, like with like. Knows no wording.
import {findByVariable, type Found} from './lookup.js';
import {isRightBefore, lengthOf} from './periods.js';
import type {Change, Indicator, Quantity, Report} from './schema.js';

/** The figure that an indicator stands for, where it is a number: its value, else its first change. */
export const mainQuantity = ({value, changes}: Indicator): Quantity | Change | undefined => value ?? changes?.[0];

const kindOf = (quantity: Quantity | Change): unknown => ('kind' in quantity ? quantity.kind : undefined);

/** The whole unit of a quantity, and the power of ten that it carries aside, what it counts. */
export const unitOf = ({unit, unitFull = unit}: Quantity | Change): string => unitFull;

/** What two figures must have in common to stand on one scale: unit, kind, basis, length of their period; without a unit also what they count. */
export const measureOf = ({indicator, period}: Found, quantity: Quantity | Change): string =>
  JSON.stringify([
    unitOf(quantity) || [indicator.variable ?? indicator.id],
    kindOf(quantity),
    indicator.basis,
    indicator.per,
    lengthOf(period),
  ]);

/** The result of the time before: the same variable, measured alike, of a period as long that ends where this one begins. */
export function findBefore(report: Report, goal: Found): {readonly found: Found; readonly quantity: Quantity | Change} | undefined {
  const {indicator, period} = goal;
  const main = mainQuantity(indicator);
  if (!main || !indicator.variable) return undefined;
  for (const found of findByVariable(report, indicator.variable)) {
    if (found.indicator.status === 'target' || !isRightBefore(found.period, period)) continue;
    const {value, changes = []} = found.indicator;
    const quantity = [...(value ? [value] : []), ...changes].find((it) => measureOf(found, it) === measureOf(goal, main));
    if (quantity) return {found, quantity};
  }
  return undefined;
}
