// Takes the mark of a figure away: its numbers stay text. Pure.
import {marksOf, type Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import {placesOf} from '../../text/derive/place.js';
import type {Draft} from '../draft/steps.js';
import type {Corrected} from './correction.js';
import {edited} from './edit.js';
import {figureText} from './figure-text.js';
import {withQuotes} from './quotes.js';

/** Where a text has the words of a figure that hold a number and are no part of it: its name, its limit, its time. */
function wordsBeside(text: string, {name, completedFrom, per, basis, period, horizon, threshold = []}: Indicator): readonly Range[] {
  const words = [name, completedFrom, per, basis, period?.printed, horizon?.printed, ...threshold.map(({printed}) => printed)];
  return words.flatMap((it = '') => placesOf(text, it).map((start) => ({start, end: start + it.length})));
}

/** A draft without a figure; its numbers are quotes. */
export function remove(draft: Draft, id: string): Corrected {
  const {indicator, place} = figureText(draft.report, id);
  const indicators = place.indicators.filter((it) => it !== indicator);
  const {report, review} = edited(draft, new Map([[place.list, indicators]]), new Map([[id, undefined]]));
  const ranges = [...marksOf(place.text, indicator), ...wordsBeside(place.text, indicator)];
  const quoted = withQuotes(review, {...place, indicators}, ranges, report.lang);
  return {draft: {report, review: quoted}};
}
