// What a goal gauge says, and where on its scale: every string ready to show, every number ready to draw. Pure.
import {findBefore} from '../../model/find-before.js';
import {findIndicator} from '../../model/lookup.js';
import type {Indicator, Quantity, Report} from '../../model/schema.js';
import {wordingOf, type Wording} from '../../text/wording.js';
import {languageTag} from '../../text/punctuation.js';
import type {StatusLine, Words} from '../../text/words.js';
import {actualOf, correctionsOf, statusOf} from '../shared/notes.js';
import {scaleOf} from '../shared/scale.js';

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

export interface GoalGaugeView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly name: string;
  /** 2019年目标 */
  readonly status: string;
  readonly modality: string | undefined;
  readonly figure: Wording;
  /** The change, where the figure itself is a value. */
  readonly change: string | undefined;
  /** The year before: 2018年完成, 增长10.1%. */
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

/** A dial is for a share of a whole that its circle can show; growth has no whole. */
function shapeOf(wanted: string | undefined, {value}: Indicator, max: number): Drawing['shape'] {
  const share = value?.unit === '%';
  return share && (wanted === 'dial' || (wanted !== 'bar' && max === 100)) ? 'dial' : 'bar';
}

function drawingOf(indicator: Indicator, quantity: Quantity, before: Quantity | undefined, shape: string | undefined): Drawing | undefined {
  const {number, min = 0, max: top = number, unit, comparator, exponent = 0} = quantity;
  if (top === undefined) return undefined;
  const was = before?.number === undefined ? undefined : before.number * 10 ** ((before.exponent ?? 0) - exponent);
  const max = scaleOf(Math.max(top, was ?? 0));
  if (!max) return undefined;
  return {
    shape: shapeOf(shape, indicator, max),
    sense: SENSES[comparator],
    from: min / max,
    to: top / max,
    before: was === undefined ? undefined : was / max,
    ends: ['0', `${max}${unit}`],
  };
}

/** What the gauge of one indicator says; nothing when the report has no such id. */
export function goalGaugeView(report: Report, id: string, shape: string | undefined, words: Words): GoalGaugeView | undefined {
  const found = findIndicator(report, id);
  const quantity = found && (found.indicator.value ?? found.indicator.change);
  if (!quantity) return undefined;
  const {indicator} = found;
  const {name, value, change, actual, horizon} = indicator;
  const result = findBefore(report, found);
  const before = result && {
    status: statusOf(result.found, words),
    printed: result.quantity.printed,
    period: words.status(result.found.chapter.year),
  };
  const modality = [indicator.modality, horizon?.printed].join('') || undefined;
  return {
    lang: languageTag(report.lang),
    name,
    status: statusOf(found, words),
    modality,
    figure: wordingOf(quantity),
    change: value && change?.printed,
    before,
    actual: actual && {text: actualOf(indicator, words) ?? '', url: actual.source.url},
    drawing: drawingOf(indicator, quantity, result?.quantity, shape),
    notes: [...(indicator.note ? [indicator.note] : []), ...correctionsOf(report, id, words)],
  };
}
