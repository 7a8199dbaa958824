// Where a figure stands in its text, from its source alone: digits are never searched. Knows no drawing.
import type {Indicator, Quantity} from './schema.js';

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How many times a text contains another. */
export function countOf(text: string, part: string): number {
  return part ? text.split(part).length - 1 : 0;
}

/** Where the clause of an indicator stands in its block; nothing unless it stands there once. */
export function clauseRange(text: string, {exact, prefix = '', suffix = ''}: Indicator['source']): Range | undefined {
  const whole = prefix + exact + suffix;
  if (countOf(text, whole) !== 1) return undefined;
  const start = text.indexOf(whole) + prefix.length;
  return {start, end: start + exact.length};
}

/** Where one quantity of an indicator stands in its block. `at` holds for the value, or for the change where there is no value. */
export function quantityRange(text: string, indicator: Indicator, quantity: Quantity): Range | undefined {
  const {source, value, change} = indicator;
  const clause = clauseRange(text, source);
  if (!clause) return undefined;
  const {printed} = quantity;
  const offset = quantity === (value ?? change) ? source.at : undefined;
  if (offset === undefined && countOf(source.exact, printed) !== 1) return undefined;
  const at = offset ?? source.exact.indexOf(printed);
  if (!source.exact.startsWith(printed, at)) return undefined;
  return {start: clause.start + at, end: clause.start + at + printed.length};
}

/** The marks of an indicator in its block, in order. */
export function figureRanges(text: string, indicator: Indicator): readonly Range[] {
  return [indicator.value, indicator.change]
    .flatMap((quantity) => (quantity ? (quantityRange(text, indicator, quantity) ?? []) : []))
    .sort((a, b) => a.start - b.start);
}

/** The sentences that a clause stands in, up to 。！？ on either side; a closing quote belongs to the sentence that it closes. */
export function sentenceRange(text: string, clause: Range): Range {
  const stops = /[。！？][”’）】》]*/g;
  let start = 0;
  while (stops.exec(text)) {
    const {lastIndex: end} = stops;
    if (end >= clause.end) return {start, end};
    if (end <= clause.start) start = end;
  }
  return {start, end: text.length};
}
