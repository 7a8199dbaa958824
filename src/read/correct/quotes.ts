// The numbers that are no figures, when a figure comes or goes. Pure.
import {countOf, type Range} from '../../model/quote.js';
import type {Report} from '../../model/schema.js';
import {textsOf, type PlacedText} from '../../model/texts.js';
import {numbersIn, quoteOf} from '../draft/quote.js';
import type {Quote, Review} from '../review.js';
import {isTaken, overlap} from './figure-text.js';

const wordsOf = ({prefix = '', exact}: Quote): string => prefix + exact;

/** Whether the number of a quote is in some words of a text, and stands nowhere else in the report. */
function isIn(quote: Quote, {text}: PlacedText, ranges: readonly Range[], report: Report): boolean {
  const words = wordsOf(quote);
  const at = text.indexOf(words);
  if (at < 0) return false;
  const start = at + words.length - quote.exact.length;
  const numbers = numbersIn(text).filter((it) => overlap(it, {start, end: at + words.length}));
  if (!numbers.length || !numbers.every((it) => ranges.some((range) => overlap(it, range)))) return false;
  return textsOf(report).reduce((sum, it) => sum + countOf(it.text, words), 0) === 1;
}

/** A review without the quotes of numbers that are figures now. */
export const withoutQuotes = (review: Review, place: PlacedText, ranges: readonly Range[], report: Report): Review => ({
  ...review,
  quotes: review.quotes.filter((it) => !isIn(it, place, ranges, report)),
});

/** A review with the numbers in some words of a text, which a person has found to be no figures. */
export function withQuotes(review: Review, place: PlacedText, ranges: readonly Range[], lang: string): Review {
  const numbers = numbersIn(place.text).filter((it) => ranges.some((range) => overlap(it, range)) && !isTaken(place, it));
  const known = new Set(review.quotes.map(wordsOf));
  const quotes = numbers.map((it) => quoteOf(place.text, it, 'person', lang)).filter((it) => !known.has(wordsOf(it)));
  return {...review, quotes: [...review.quotes, ...quotes]};
}
