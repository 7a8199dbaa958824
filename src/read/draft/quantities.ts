// The quantities of a figure as a dataset has them: what their printed words say, by the one rule that knows it. Pure.
import type {Change, Level, Quantity} from '../../model/schema.js';
import {deriveQuantity, type Derived} from '../../text/derive/quantity.js';
import type {ReadChange, ReadQuantity, ReadThing} from '../read-figure.js';
import {printedIn, type Placed} from './place.js';

/** What a figure stands in. */
export interface Setting {
  readonly text: string;
  readonly placed: Placed;
  readonly target: boolean;
}

/** A figure whose words say no number. */
export class UnreadWords extends Error {}

type Parts = Omit<Derived, 'kind'>;

/** The words of a thing, and what they say. */
function derived(thing: ReadThing, {text, placed, target}: Setting, change: boolean) {
  const {apart, unitFull, afterShared} = thing;
  const words = printedIn(text, placed, thing);
  const said = deriveQuantity({printed: words.printed, apart, unitFull, afterShared}, {target, change});
  if (!said) throw new UnreadWords(words.printed);
  const {before, digits, infix, unit, after, kind, ...sizes}: Derived = said;
  const parts = {
    ...words,
    ...(apart && {apart}),
    ...(before && {before}),
    digits,
    ...(infix && {infix}),
    unit,
    ...(unitFull && {unitFull}),
    ...(after && {after}),
    ...(afterShared && {afterShared}),
  };
  return {parts, sizes: sizes satisfies Omit<Parts, 'digits' | 'unit'>, kind};
}

/** A level. */
export function levelOf(thing: ReadThing, setting: Setting): Level {
  const {parts, sizes} = derived(thing, setting, false);
  return {...parts, ...sizes};
}

/** A value, with the level that it comes from. */
export function valueOf(thing: ReadQuantity, setting: Setting): Quantity {
  const {parts, sizes} = derived(thing, setting, false);
  return {...parts, ...(thing.from && {from: levelOf(thing.from, setting)}), ...sizes};
}

/** A change. Its kind is that of its words, where they say it. */
export function changeOf(thing: ReadChange, setting: Setting): Change {
  const {parts, sizes, kind} = derived(thing, setting, true);
  return {...parts, ...sizes, kind: kind ?? thing.kind};
}
