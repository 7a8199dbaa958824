// Finds what a goal may stand beside: the result of the year before, like with like. Knows no wording.
import {findByVariable, type Found} from './lookup.js';
import type {Quantity, Report} from './schema.js';

/** The result of the year before: the same variable, and like with like (growth with growth, % with %). */
export function findBefore(report: Report, {indicator, chapter}: Found): {readonly found: Found; readonly quantity: Quantity} | undefined {
  const {value, change} = indicator;
  for (const found of findByVariable(report, indicator.variable)) {
    if (found.chapter.year !== chapter.year - 1 || found.indicator.status === 'target') continue;
    const quantity = value ? found.indicator.value : found.indicator.change;
    const alike = value ? quantity?.unit === value.unit : found.indicator.change?.kind === change?.kind && quantity?.unit === change?.unit;
    if (quantity && alike) return {found, quantity};
  }
  return undefined;
}
