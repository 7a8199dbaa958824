// The doubts about a figure, and what a person makes of them. Pure.
import {leadsInto} from '../../model/leads-into.js';
import {findIndicator} from '../../model/lookup.js';
import type {Draft} from '../draft/steps.js';
import type {Doubt, Review} from '../review.js';

/** What a person says of a figure that is wrong. */
export const PERSON = 'person';

/** Whether a doubt is about the figure at a path. */
export const isAbout = ({path}: Doubt, figure: string): boolean => leadsInto(path, figure);

/** A review whose open doubts of some kind are decided. */
export const decided = (review: Review, isMeant: (doubt: Doubt) => boolean, state: Doubt['state']): Review => ({
  ...review,
  doubts: review.doubts.map((it) => (it.state === 'open' && isMeant(it) ? {...it, state} : it)),
});

/** A draft in which a figure has been corrected: what a person found wrong about it is answered. */
export function mended({report, review}: Draft, id: string): Draft {
  const path = findIndicator(report, id)?.path ?? '';
  return {report, review: decided(review, (doubt) => doubt.code === PERSON && isAbout(doubt, path), 'wrong')};
}
