// A text as the stretches it is drawn in: plain words, and the figures that stand in it. Knows no drawing.
import {marksOf, type Mark, type Range} from './quote.js';
import type {Indicator, Printed} from './schema.js';

/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  /** What the whole stretch prints; absent for plain words. Several indicators may share one. */
  readonly figure?: Printed;
  /** Whether its text names a leader or a doctrine: no figure of it stands out. */
  readonly isPlain?: boolean;
  /** Id of the indicator that it is of, the first of several. */
  readonly id?: string;
}

/** The marks of several indicators in their text, in order. */
export const allMarks = (text: string, indicators: readonly Indicator[]): readonly Mark[] =>
  indicators.flatMap((indicator) => marksOf(text, indicator)).sort((a, b) => a.start - b.start);

/** A part of a text in its stretches, in order and without a gap; together they are that part. */
export function stretchesAt(text: string, marks: readonly Mark[], {start, end}: Range): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const mark of marks) {
    // Indicators that share their words share the mark; of two that overlap the first stands.
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) stretches.push({text: text.slice(at, mark.start)});
    stretches.push({text: text.slice(mark.start, mark.end), figure: mark.figure, id: mark.id});
    at = mark.end;
  }
  if (at < end) stretches.push({text: text.slice(at, end)});
  return stretches;
}

/** A text in its stretches. */
export const stretchesOf = (
  text: string,
  indicators: readonly Indicator[],
  range: Range = {start: 0, end: text.length},
): readonly Stretch[] => stretchesAt(text, allMarks(text, indicators), range);
