// A text as the stretches it is drawn in: plain words, and the figures that stand in it. Knows no drawing.
import {figureRanges, type Range} from './quote.js';
import type {Indicator, Quantity} from './schema.js';

/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  /** The quantity that the whole stretch prints; absent for plain words. Several indicators may share one. */
  readonly figure?: Quantity;
}

type Mark = Range & {readonly figure: Quantity};

function marksOf(text: string, indicators: readonly Indicator[]): readonly Mark[] {
  return indicators
    .flatMap((indicator) =>
      figureRanges(text, indicator).map((range) => ({
        ...range,
        figure: [indicator.value, indicator.change].find((it) => it?.printed === text.slice(range.start, range.end)) as Quantity,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** A text in its stretches, in order and without a gap; together they are the text. */
export function stretchesOf(
  text: string,
  indicators: readonly Indicator[],
  {start, end}: Range = {start: 0, end: text.length},
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const mark of marksOf(text, indicators)) {
    // Indicators that share their words share the mark; of two that overlap the first stands.
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) stretches.push({text: text.slice(at, mark.start)});
    stretches.push({text: text.slice(mark.start, mark.end), figure: mark.figure});
    at = mark.end;
  }
  if (at < end) stretches.push({text: text.slice(at, end)});
  return stretches;
}
