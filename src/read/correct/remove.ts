// Takes the mark of a figure away: its numbers stay text. Pure.
import {marksOf} from '../../model/quote.js';
import type {Draft} from '../draft/steps.js';
import type {Corrected} from './correction.js';
import {edited} from './edit.js';
import {figureText} from './figure-text.js';
import {withQuotes} from './quotes.js';

/** A draft without a figure; its numbers are quotes. */
export function remove(draft: Draft, id: string): Corrected {
  const {indicator, place} = figureText(draft.report, id);
  const indicators = place.indicators.filter((it) => it !== indicator);
  const {report, review} = edited(draft, new Map([[place.list, indicators]]), new Map([[id, undefined]]));
  const quoted = withQuotes(review, {...place, indicators}, marksOf(place.text, indicator), report.lang);
  return {draft: {report, review: quoted}};
}
