// Writes into an indicator of a file what its printed words say and the file does not. Pure.
import {pathOf, type Keys} from '../model/problem.js';
import {differencesFrom, SIZES, type Given} from '../text/derive/differences.js';
import {placeOf, placesOf} from '../text/derive/place.js';
import {deriveQuantity, type Derived} from '../text/derive/quantity.js';
import {copyOf, isObject, rawIndicators, valueAt, type Json, type JsonObject, type RawIndicator} from './json-value.js';

/** A printed thing as it stands in a file, with the way to it. */
interface RawThing {
  readonly keys: Keys;
  readonly thing: JsonObject;
  /** A quantity, a change, or words alone. */
  readonly kind: 'quantity' | 'change' | 'words';
  /** Whether it stands in the clause of its indicator, as what came of a goal does not. */
  readonly placed: boolean;
}

/** A key that is written, and what stood there. */
export interface Written {
  readonly key: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/** An object of a file with what is written into it. */
export interface Completed {
  readonly keys: Keys;
  readonly path: string;
  readonly written: readonly Written[];
  readonly indicator: RawIndicator;
}

// The order of the keys of a printed thing.
const ORDER = [
  'printed',
  'at',
  'apart',
  'before',
  'digits',
  'infix',
  'unit',
  'unitFull',
  'after',
  'afterShared',
  'from',
  ...SIZES,
  'exponent',
];
const rank = (key: string): number => [...ORDER, 'comparator', 'approximate', 'each', 'kind'].indexOf(key);

const textIn = (object: JsonObject, key: string): string | undefined => {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
};

function rawThings({keys, indicator}: RawIndicator): readonly RawThing[] {
  const thing = (way: Keys, it: unknown, kind: RawThing['kind'], placed = true): readonly RawThing[] =>
    isObject(it) && textIn(it, 'printed') ? [{keys: [...keys, ...way], thing: it, kind, placed}] : [];
  const {value, changes, stretch, actual} = indicator;
  const step = isObject(stretch) ? stretch : {};
  return [
    ...(isObject(value) ? thing(['value', 'from'], value['from'], 'quantity') : []),
    ...thing(['value'], value, 'quantity'),
    ...(Array.isArray(changes) ? (changes as readonly Json[]) : []).flatMap((it, index) => thing(['changes', index], it, 'change')),
    ...(['ratio', 'rank', 'said'] as const).flatMap((key) => thing([key], indicator[key], 'words')),
    ...thing(['stretch', 'value'], step['value'], 'quantity'),
    ...thing(['stretch', 'change'], step['change'], 'change'),
    ...thing(['stretch', 'said'], step['said'], 'words'),
    ...thing(['actual', 'quantity'], isObject(actual) ? actual['quantity'] : undefined, 'quantity', false),
  ];
}

/** What the printed words of a thing say. */
export const derivedFrom = (thing: JsonObject, kind: 'quantity' | 'change', target: boolean): Derived | undefined =>
  deriveQuantity(
    {
      printed: textIn(thing, 'printed') ?? '',
      apart: textIn(thing, 'apart'),
      unitFull: textIn(thing, 'unitFull'),
      afterShared: textIn(thing, 'afterShared'),
      digits: textIn(thing, 'digits'),
    },
    {target, change: kind === 'change'},
  );

/** An object with some keys written or taken out, the others in the order that they have. */
function withKeys(object: JsonObject, written: readonly Written[]): JsonObject {
  const entries = Object.entries(object).filter(([key]) => !written.some((it) => it.key === key && it.to === undefined));
  for (const {key, to} of written) {
    if (to === undefined) continue;
    const there = entries.find(([it]) => it === key);
    if (there) there[1] = to;
    else {
      const before = entries.reduce((last, [it], index) => (rank(it) >= 0 && rank(it) < rank(key) ? index : last), -1);
      entries.splice(before + 1, 0, [key, to]);
    }
  }
  return Object.fromEntries(entries);
}

function placeWritten({indicator}: RawIndicator, thing: JsonObject, all: readonly RawThing[]): readonly Written[] {
  const {source} = indicator;
  const exact = isObject(source) ? textIn(source, 'exact') : undefined;
  const printed = textIn(thing, 'printed') ?? '';
  const {at} = thing;
  if (!exact || (typeof at === 'number' && exact.startsWith(printed, at)) || placesOf(exact, printed).length < 2) return [];
  const others = all.flatMap((other) => (other.thing === thing ? [] : (textIn(other.thing, 'printed') ?? [])));
  const to = placeOf(exact, printed, {name: textIn(indicator, 'name') ?? '', others});
  return to === undefined ? [] : [{key: 'at', from: at, to}];
}

/** Whether a quantity lacks what a page needs and its printed words say. */
export const lacksParts = (thing: JsonObject, kind: 'quantity' | 'change'): boolean =>
  ['digits', 'unit', 'comparator', ...(kind === 'change' ? ['kind'] : [])].some((key) => thing[key] === undefined) ||
  !SIZES.some((key) => thing[key] !== undefined);

function writtenInto(
  raw: RawIndicator,
  {thing, kind, placed}: RawThing,
  all: readonly RawThing[],
  lackingOnly: boolean,
): readonly Written[] {
  const places = placed && !lackingOnly ? placeWritten(raw, thing, all) : [];
  if (kind === 'words' || (lackingOnly && !lacksParts(thing, kind))) return places;
  const derived = derivedFrom(thing, kind, raw.indicator['status'] === 'target');
  if (!derived) return places;
  const differences = differencesFrom(derived, thing as Given)
    .map(({key, expected}) => ({key, from: thing[key], to: expected as Json | undefined}))
    .filter(({from, to}) => !(from === undefined && to === undefined) && !(lackingOnly && from !== undefined));
  return [...places, ...differences];
}

/**
 * Every object of a file that lacks what its printed words say, as it is with that.
 *
 * @param lackingOnly - Only where a page could not draw it, and only what is not there; else what differs is written anew as well.
 */
export const completed = (value: unknown, lackingOnly = false): readonly Completed[] =>
  [...rawIndicators(value)].flatMap((indicator) => {
    const all = rawThings(indicator);
    return all.flatMap((it) => {
      const written = writtenInto(indicator, it, all, lackingOnly);
      const {keys} = it;
      return written.length ? [{keys, path: pathOf(keys), written, indicator}] : [];
    });
  });

/** The order in which the parts of a figure are named. */
export const namedParts = (written: readonly Written[]): string =>
  [...written]
    .sort((a, b) => rank(a.key) - rank(b.key))
    .map(({key, to}) => `${key}: ${JSON.stringify(to)}`)
    .join(', ');

/** A copy of a file's value with all that is written into it. */
export function withCompleted(value: Json, all: readonly Completed[]): Json {
  const root = copyOf(value);
  for (const {keys, written} of all) {
    const [parent, thing] = [valueAt(root, keys.slice(0, -1)), valueAt(root, keys)];
    if (parent && isObject(thing)) (parent as Record<string | number, Json>)[keys[keys.length - 1] ?? ''] = withKeys(thing, written);
  }
  return root;
}
