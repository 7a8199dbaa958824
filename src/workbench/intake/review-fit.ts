// What a person decided, laid beside a dataset. Pure.
import {findIndicator} from '../../model/lookup.js';
import type {Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import {confirmationOf} from '../../read/draft/confirmation.js';
import type {Review} from '../../read/review.js';

/** A review beside a dataset: what fits to it, and how much does not. */
export interface Fitted {
  readonly review: Review;
  readonly taken: number;
  readonly left: number;
}

/** What of a review is about a dataset as it now is. */
export function fitted(review: Review, report: Report): Fitted {
  const texts = textsOf(report).map(({text}) => text);
  const letters = texts.join('\n').replace(/\s/g, '');
  const founds = (id: string): string | undefined => {
    const found = findIndicator(report, id);
    return found && confirmationOf(found);
  };
  const doubts = review.doubts.filter(({quote, path}) => path === '$' || letters.includes(quote.replace(/\s/g, '')));
  const confirmations = review.confirmations.filter(({id, hash}) => founds(id) === hash);
  const quotes = review.quotes.filter(({exact, prefix = ''}) => texts.some((text) => text.includes(prefix + exact)));
  const taken = doubts.length + confirmations.length + quotes.length;
  const all = review.doubts.length + review.confirmations.length + review.quotes.length;
  return {review: {...review, doubts, confirmations, quotes}, taken, left: all - taken};
}
