// Gives a printed thing of a figure other words of its text. Pure.
import type {Draft} from '../draft/steps.js';
import type {Corrected, Correction} from './correction.js';
import {mended} from './doubts.js';
import {edited} from './edit.js';
import {bodyOf, figureText, isTaken, overlap, trimmed, withFigure} from './figure-text.js';
import {withoutQuotes} from './quotes.js';
import {need, Refusal} from './refusal.js';
import {thingsOf, widened, withThings} from './things.js';

/** A draft in which a printed thing of a figure is these words. */
export function extend(draft: Draft, {id, thing, ...words}: Extract<Correction, {kind: 'extent'}>): Corrected {
  const {indicator, place} = figureText(draft.report, id);
  const all = thingsOf(place.text, indicator);
  const was = need(all[thing], 'gone');
  const range = trimmed(place.text, words);
  const others = all.filter((it) => it !== was);
  if (others.some((it) => overlap(it, range)) || isTaken(place, range, indicator)) throw new Refusal('overlap');
  const now = withThings(
    place.text,
    bodyOf(place),
    indicator,
    all.map((it) => (it === was ? widened(it, range) : it)),
  );
  const {report, review} = mended(edited(draft, new Map([[place.list, withFigure(place, indicator, now)]])), id);
  return {draft: {report, review: withoutQuotes(review, place, [range], report)}, id};
}
