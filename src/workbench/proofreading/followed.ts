// What the drawing follows while somebody reads a figure. Pure.
import type {Found} from '../../model/lookup.js';
import {marksOf} from '../../model/quote.js';
import type {PlacedText} from '../../model/texts.js';
import type {Followed} from '../pieces/follower.js';

/** A figure of a text as the drawing shows it: of several that share their words, all stand under the first. */
export function followedOf({indicator, block, paragraph}: Found, {text, indicators}: PlacedText, moves: number): Followed {
  const marks = marksOf(text, indicator);
  const sharing = indicators.filter((it) =>
    marksOf(text, it).some((one) => marks.some(({start, end}) => one.start < end && start < one.end)),
  );
  return {
    id: indicator.id,
    ids: sharing.map(({id}) => id),
    theme: block?.kind === 'theme' && !paragraph ? block.id : '',
    moves,
  };
}
