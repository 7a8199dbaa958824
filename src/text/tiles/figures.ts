// The figures of a text that may stand in tiles: each mark once, with the indicators that share it. Pure.
import {printedRange, printedThings, type Range} from '../../model/quote.js';
import type {Indicator, Printed} from '../../model/schema.js';

/** A figure where it stands: a mark, or the passage from one number to another. */
export interface PlacedFigure extends Range {
  /** What it prints; of a passage what it came to. */
  readonly figure: Printed;
  /** Whose it is: several indicators may share one mark. */
  readonly indicators: readonly Indicator[];
  /** `value`, `changes[0]`, `ratio`, … */
  readonly key: string;
  /** Where the level stands that it comes from. */
  readonly from?: Range;
}

/** Figures in their order; of two that overlap the first stands. */
export function placedFigures(text: string, indicators: readonly Indicator[]): readonly PlacedFigure[] {
  const all = indicators
    .flatMap((indicator) =>
      printedThings(indicator).flatMap(([key, figure]) => {
        const range = printedRange(text, indicator, figure);
        return range ? [{...range, figure, indicators: [indicator], key}] : [];
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const placed: PlacedFigure[] = [];
  for (const it of all) {
    const last = placed[placed.length - 1];
    if (!last || it.start >= last.end) placed.push(joinedWith(last, it) ? {...placed.pop(), ...passage(last as PlacedFigure, it)} : it);
    else if (it.start === last.start && it.end === last.end)
      placed[placed.length - 1] = {...last, indicators: [...last.indicators, ...it.indicators]};
  }
  return placed;
}

/** Whether a figure is what the one before it came to. */
const joinedWith = (last: PlacedFigure | undefined, {key, indicators}: PlacedFigure): boolean =>
  key === 'value' && last?.key === 'value.from' && last.indicators[0] === indicators[0];

const passage = ({start, end}: PlacedFigure, it: PlacedFigure): PlacedFigure => ({...it, start, from: {start, end}});
