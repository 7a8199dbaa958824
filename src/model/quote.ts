// Where a figure stands in its text, from its source alone: digits are never searched. Knows no drawing.
import type {Indicator, Printed} from './schema.js';

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How many times a text contains another. */
export function countOf(text: string, part: string): number {
  return part ? text.split(part).length - 1 : 0;
}

/** Where the clause of an indicator stands in its text; nothing unless it stands there once. */
export function clauseRange(text: string, {exact, prefix = '', suffix = ''}: Indicator['source']): Range | undefined {
  const whole = prefix + exact + suffix;
  if (countOf(text, whole) !== 1) return undefined;
  const start = text.indexOf(whole) + prefix.length;
  return {start, end: start + exact.length};
}

/** Every printed thing of an indicator with the key that it stands under, in the order of the keys. */
export function printedThings({
  value,
  changes = [],
  ratio,
  rank,
  said,
  stretch,
}: Indicator): readonly (readonly [key: string, it: Printed])[] {
  return [
    ['value.from', value?.from] as const,
    ['value', value] as const,
    ...changes.map((change, index) => [`changes[${index}]`, change] as const),
    ['ratio', ratio] as const,
    ['rank', rank] as const,
    ['said', said] as const,
    ['stretch.value', stretch?.value] as const,
    ['stretch.change', stretch?.change] as const,
    ['stretch.said', stretch?.said] as const,
  ].flatMap(([key, it]) => (it ? [[key, it] as const] : []));
}

/** Where one printed thing of an indicator stands in its text. */
export function printedRange(text: string, {source}: Indicator, {printed, at}: Printed): Range | undefined {
  const clause = clauseRange(text, source);
  if (!clause) return undefined;
  if (at === undefined && countOf(source.exact, printed) !== 1) return undefined;
  const offset = at ?? source.exact.indexOf(printed);
  if (!source.exact.startsWith(printed, offset)) return undefined;
  return {start: clause.start + offset, end: clause.start + offset + printed.length};
}

/** A printed thing where it stands. */
export interface Mark extends Range {
  readonly figure: Printed;
  /** Id of its indicator. */
  readonly id: string;
}

/** The marks of an indicator in its text, in order. */
export function marksOf(text: string, indicator: Indicator): readonly Mark[] {
  return printedThings(indicator)
    .flatMap(([, figure]) => {
      const range = printedRange(text, indicator, figure);
      return range ? [{...range, figure, id: indicator.id}] : [];
    })
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
