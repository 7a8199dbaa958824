// What a confirmation is of: a sentence, and how it is understood. When one of them changes, it lapses. Pure.
import type {Found} from '../../model/lookup.js';
import {clauseRange, sentenceRange} from '../../model/quote.js';
import {hashOf} from './hash.js';

/** The hash of what a person confirms of a figure. */
export function confirmationOf({indicator, text, period}: Pick<Found, 'indicator' | 'text' | 'period'>): string {
  const clause = clauseRange(text, indicator.source);
  const {start, end} = clause ? sentenceRange(text, clause) : {start: 0, end: text.length};
  const things = (({value, changes, ratio, rank, said, stretch}) => [value, changes, ratio, rank, said, stretch])(indicator);
  return hashOf(JSON.stringify([text.slice(start, end), indicator.name, indicator.status, period, things]), 16);
}
