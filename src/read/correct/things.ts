// The printed things of a figure with their places, and a figure made of such: its clause, and all that its words say. Pure.
import {safeParse} from 'valibot';
import {indicator as indicatorSchema} from '../../model/indicator.schema.js';
import {printedNumber} from '../../model/printed-number.js';
import {clauseRange, printedRange, printedThings, type Range} from '../../model/quote.js';
import type {Change, Indicator, Level, Printed, Quantity} from '../../model/schema.js';
import {rankOf, ratioOf} from '../../text/derive/others.js';
import {clauseOf, placedIn, printedIn, type Placed} from '../draft/place.js';
import {changeOf, levelOf, UnreadWords, type Setting} from '../draft/quantities.js';
import {need, Refusal} from './refusal.js';
import {without} from './without.js';

/** A printed thing in its text. */
export interface Thing extends Range {
  /** As `printedThings` says it: value, changes[0], stretch.said. */
  readonly key: string;
  readonly was: Printed;
  /** Whether its words are others now, or are understood in another way. */
  readonly isNew?: boolean;
}

/** The printed things of a figure, in the order of `printedThings`. */
export const thingsOf = (text: string, indicator: Indicator): readonly Thing[] =>
  printedThings(indicator).map(([key, was]) => ({key, was, ...need(printedRange(text, indicator, was), 'unplaced')}));

/** The same thing with other words. What a list printed once for it goes on where its end is the same. */
export function widened(thing: Thing, {start, end}: Range): Thing {
  const {apart, unitFull, afterShared, ...rest} = thing.was as Partial<Change> & Printed;
  const was = {
    ...rest,
    ...(apart && start === thing.start && {apart}),
    ...(end === thing.end && {...(unitFull && {unitFull}), ...(afterShared && {afterShared})}),
  };
  return {...thing, was, start, end, isNew: true};
}

/** What the words of a quantity say. */
function quantity(thing: Thing, setting: Setting): Level | Change {
  const {apart, unitFull, afterShared, kind} = thing.was as Partial<Change>;
  const {start, end} = thing;
  const read = {start, end, ...(apart && {apart}), ...(unitFull && {unitFull}), ...(afterShared && {afterShared})};
  return thing.key.includes('change') ? changeOf({...read, kind: kind ?? 'growth'}, setting) : levelOf(read, setting);
}

/** A thing as its words say it. */
function said(thing: Thing, setting: Setting): Printed {
  const {key, was, isNew} = thing;
  const words = printedIn(setting.text, setting.placed, thing);
  if (!isNew || key.endsWith('said')) return {...words, ...without(was, 'printed', 'at')};
  if (key === 'rank') {
    const {position, bound} = need(rankOf(words.printed), 'no-number');
    const {scope} = was as NonNullable<Indicator['rank']>;
    return {...words, position, ...(bound && {bound}), ...(scope && {scope})};
  }
  if (key === 'ratio') {
    const {parts: old} = was as NonNullable<Indicator['ratio']>;
    const numbers = need(ratioOf(words.printed), 'no-number');
    const nameOf = (index: number): string | undefined => (old.length === numbers.length ? old[index]?.name : undefined);
    const parts = numbers.map((printed, index) => {
      const name = nameOf(index);
      return {printed, number: need(printedNumber(printed), 'no-number'), ...(name && {name})};
    });
    return {...words, parts};
  }
  return quantity(thing, setting);
}

/** The clause that a figure of some words stands in: the one that it has, with as much more as they need. */
function placeOf(text: string, body: number, clause: Range, things: readonly Range[]): Placed {
  const isInside = things.every(({start, end}) => clause.start <= start && end <= clause.end);
  return need(placedIn(text, isInside ? clause : clauseOf(text, clause, things, body)), 'unplaced');
}

/** A figure without its printed things; the second step of a goal stays. */
export const bare = (indicator: Indicator): Indicator => without(indicator, 'value', 'changes', 'ratio', 'rank', 'said');

/** An indicator with its keys in the order of the schema. */
export function valid(indicator: Indicator): Indicator {
  const {success, output} = safeParse(indicatorSchema, indicator);
  if (!success) throw new Refusal('no-number');
  return output;
}

/**
 * A figure that says these things alone.
 *
 * @param body - Where the text of the paragraph begins, behind mark and label.
 * @param clause - Where its words stand; without it where they stood.
 */
export function withThings(text: string, body: number, indicator: Indicator, things: readonly Thing[], clause?: Range): Indicator {
  const placed = placeOf(text, body, clause ?? need(clauseRange(text, indicator.source), 'unplaced'), things);
  const setting: Setting = {text, placed, target: indicator.status === 'target'};
  try {
    const all = new Map(things.map((it) => [it.key, said(it, setting)]));
    const value = all.get('value') as Quantity | undefined;
    const from = all.get('value.from') as Level | undefined;
    const changes = things.flatMap(({key}) => (key.startsWith('changes') ? [all.get(key) as Change] : []));
    const {modality} = indicator.stretch ?? {};
    const stretch = Object.fromEntries([...all].flatMap(([key, it]) => (key.startsWith('stretch.') ? [[key.slice(8), it]] : [])));
    const words = Object.fromEntries((['ratio', 'rank', 'said'] as const).flatMap((key) => (all.has(key) ? [[key, all.get(key)]] : [])));
    return valid({
      ...without(bare(indicator), 'stretch'),
      ...(value && {value: {...without(value, 'from'), ...(from && {from})}}),
      ...(changes.length && {changes}),
      ...words,
      ...(modality && {stretch: {...stretch, modality}}),
      source: placed.source,
    });
  } catch (error) {
    if (error instanceof UnreadWords) throw new Refusal('no-number');
    throw error;
  }
}
