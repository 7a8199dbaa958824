// What a person says of a figure or of a doubt: right, wrong, or nothing yet. Pure.
import {findIndicator, type Found} from '../../model/lookup.js';
import {printedThings} from '../../model/quote.js';
import {confirmationOf} from '../draft/confirmation.js';
import type {Draft} from '../draft/steps.js';
import {textsOf} from '../../model/texts.js';
import {quoteOf} from '../draft/quote.js';
import type {Doubt, Quote} from '../review.js';
import {decided, isAbout, PERSON} from './doubts.js';

/** Whether a person has found a figure right, as it now is. */
export function isConfirmed({report, review}: Draft, id: string): boolean {
  const found = findIndicator(report, id);
  const held = review.confirmations.find((it) => it.id === id);
  return !!found && !!held && held.hash === confirmationOf(found);
}

/** Who confirms, and on which day, ISO. */
export interface Signed {
  readonly by?: string;
  readonly date?: string;
}

/** A draft in which a figure is right, and every open doubt about it. */
export function confirm(draft: Draft, id: string, {by, date}: Signed = {}): Draft {
  const found = findIndicator(draft.report, id);
  if (!found) return draft;
  const {report, review} = draft;
  const others = review.confirmations.filter((it) => it.id !== id);
  // One that holds stays as it is, with all that it says.
  const confirmations = isConfirmed(draft, id)
    ? review.confirmations
    : [...others, {id, hash: confirmationOf(found), ...(by && {by}), ...(date && {date})}];
  return {report, review: decided({...review, confirmations}, (doubt) => isAbout(doubt, found.path), 'right')};
}

const isPersons = (doubt: Doubt, {path}: Found): boolean => doubt.code === PERSON && isAbout(doubt, path);

/** A draft in which a figure is wrong: an open doubt says so, until somebody decides it. */
export function flag(draft: Draft, id: string): Draft {
  const {report, review} = draft;
  const found = findIndicator(report, id);
  if (!found) return draft;
  const {indicator, path} = found;
  const confirmations = review.confirmations.filter((it) => it.id !== id);
  const quote = printedThings(indicator)[0]?.[1].printed ?? '';
  const doubt: Doubt = {code: PERSON, path, quote, assumed: indicator.name, harm: 3, state: 'open'};
  const at = review.doubts.findIndex((it) => isPersons(it, found));
  const doubts = at < 0 ? [...review.doubts, doubt] : review.doubts.map((it, index) => (index === at ? doubt : it));
  return {report, review: {...review, confirmations, doubts}};
}

/** A number that stays text, as a person has said, among those that are no figures. */
function withQuote({report, review}: Draft, {path, quote}: Doubt): readonly Quote[] {
  const text = textsOf(report).find((it) => it.path === path)?.text ?? '';
  const start = text.indexOf(quote);
  if (!quote || start < 0) return review.quotes;
  const now = quoteOf(text, {start, end: start + quote.length}, PERSON, report.lang);
  const isKnown = review.quotes.some(({exact, prefix}) => exact === now.exact && prefix === now.prefix);
  return isKnown ? review.quotes : [...review.quotes, now];
}

/** A draft in which the doubt at an index is decided, or open again. */
export function decide(draft: Draft, doubt: number, state: Doubt['state']): Draft {
  const {report, review} = draft;
  const asked = review.doubts[doubt];
  const isText = state === 'right' && (asked?.code === 'unread' || asked?.code === 'unplaced');
  const doubts = review.doubts.map((it, index) => (index === doubt ? {...it, state} : it));
  return {report, review: {...review, doubts, quotes: asked && isText ? withQuote(draft, asked) : review.quotes}};
}
