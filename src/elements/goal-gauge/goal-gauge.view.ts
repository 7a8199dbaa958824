// What a goal gauge says, and where on its scale: every string ready to show, every number ready to draw. Pure.
import {findBefore, mainQuantity} from '../../model/find-before.js';
import {findIndicator, type Found} from '../../model/lookup.js';
import type {Change, Quantity, Report} from '../../model/schema.js';
import {languageTag} from '../../text/punctuation.js';
import type {StatusLine, Words} from '../../text/words.js';
import {figureView, measuredText, statusOf, type FigureView} from '../shared/figure.view.js';
import {actualOf, correctionsOf, namedCorrections} from '../shared/notes.js';
import {endOf, isShare, scaleFor, sizeOf} from '../shared/scale.js';

/** What the words around the number mean: at least, at most, between, or the number itself. */
export type Sense = 'exact' | 'floor' | 'ceiling' | 'band';

/** A goal on its scale; every place is a share of its length, 0 to 1. */
export interface Drawing {
  readonly shape: 'bar' | 'dial';
  readonly sense: Sense;
  /** Where a band begins, else 0. */
  readonly from: number;
  readonly to: number;
  /** The figure of the year before. */
  readonly before: number | undefined;
  /** Both ends of the scale: 0 and 10%. */
  readonly ends: readonly [string, string];
}

export interface GoalGaugeView extends FigureView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  /** The time before: 2018年, 增长10.1%. */
  readonly before: (StatusLine & {readonly period: string}) | undefined;
  /** What came of it, with its date and source. */
  readonly actual: {readonly text: string; readonly url: string | undefined} | undefined;
  /** Absent where the report gives no number (百亿级), and where its scale could not be printed. */
  readonly drawing: Drawing | undefined;
  readonly notes: readonly string[];
}

const SENSES: Record<Quantity['comparator'], Sense> = {
  eq: 'exact',
  gt: 'floor',
  gte: 'floor',
  lt: 'ceiling',
  lte: 'ceiling',
  between: 'band',
};

type Measured = Quantity | Change;

// What fills less of its circle is easier to see along a line.
const DIAL_FROM = 40;

/** A dial is for a share of a whole that its circle can show; growth has no whole. */
const shapeOf = (wanted: string | undefined, quantity: Measured, top: number): Drawing['shape'] =>
  isShare(quantity, top) && (wanted === 'dial' || (wanted !== 'bar' && top >= DIAL_FROM)) ? 'dial' : 'bar';

function drawingOf(
  report: Report,
  goal: Found,
  quantity: Measured,
  before: Measured | undefined,
  shape: string | undefined,
): Drawing | undefined {
  const {min = 0, comparator, exponent = 0} = quantity;
  const top = sizeOf(quantity);
  const max = scaleFor(report, goal, quantity);
  if (top === undefined || !max) return undefined;
  const size = before && sizeOf(before);
  const was = size === undefined ? undefined : size * 10 ** ((before?.exponent ?? 0) - exponent);
  return {
    shape: shapeOf(shape, quantity, top),
    sense: SENSES[comparator],
    from: min / max,
    to: top / max,
    // What does not fit on the scale of a share stands in words alone.
    before: was === undefined || was > max ? undefined : was / max,
    ends: ['0', endOf(max, quantity)],
  };
}

/**
 * What the gauge of one goal says; nothing when the report has no goal of this id.
 *
 * @param before - `none` leaves the time before out.
 * @param isPart - Whether it is part of a report, which says elsewhere what was corrected of the time before.
 */
export function goalGaugeView(
  report: Report,
  id: string,
  shape: string | undefined,
  before: string | undefined,
  words: Words,
  isPart = false,
): GoalGaugeView | undefined {
  const found = findIndicator(report, id);
  const figure = found?.indicator.status === 'target' ? figureView(found, report.lang, words) : undefined;
  if (!found || !figure) return undefined;
  const {indicator} = found;
  const {actual} = indicator;
  const quantity = mainQuantity(indicator);
  const result = before === 'none' ? undefined : findBefore(report, found);
  return {
    ...figure,
    lang: languageTag(report.lang),
    before: result && {
      status: statusOf(result.found, words),
      printed: measuredText(result.found, result.quantity, report.lang),
      period: words.status(result.found.period?.printed ?? '', 'achieved'),
    },
    actual: actual && {text: actualOf(indicator, words) ?? '', url: actual.source.url},
    drawing: quantity && drawingOf(report, found, quantity, result?.quantity, shape),
    notes: [
      ...(indicator.note ? [indicator.note] : []),
      ...correctionsOf(report, id, words),
      ...(result && !isPart ? namedCorrections(report, result.found.indicator.id, statusOf(result.found, words), words) : []),
    ],
  };
}
