// What of a figure is not as its printed words have it.
import {plainLetters} from '../../model/letters.js';
import type {Derived} from './quantity.js';

type Value = Derived[keyof Derived];
/** A figure as a file has it: any key may be absent. */
export type Given = Readonly<Partial<Record<keyof Derived, unknown>>>;

/** A key that says something else than the printed words, or nothing. */
export interface DerivedDifference {
  readonly key: keyof Derived;
  /** What it has to say; undefined where it has to be absent. */
  readonly expected: Value;
}

/** The parts, which together are what is printed. */
export const PARTS = ['before', 'digits', 'infix', 'unit', 'after'] as const;
/** The ways to say a size. */
export const SIZES = ['number', 'min', 'max', 'order', 'fraction'] as const;
const SENSES = ['exponent', 'comparator', 'approximate', 'each', 'kind'] as const;

// What a key says where it is absent.
const DEFAULTS: Given = {before: '', infix: '', after: '', exponent: 0, approximate: false, each: false};

const saidBy = (it: Given, key: keyof Derived): unknown => it[key] ?? DEFAULTS[key];

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
    : JSON.stringify(one) === JSON.stringify(other);

/** Whether the parts of a figure are cut where its words have it. Where a unit ends its author knows better (5000万元资金), but for words of sense. */
export function partsAgree(given: Given, derived: Derived): boolean {
  if (given.digits === undefined || given.unit === undefined) return false;
  const text = (it: Given, key: (typeof PARTS)[number]): string => {
    const part = saidBy(it, key);
    return typeof part === 'string' ? plainLetters(part) : '';
  };
  if ((['before', 'digits', 'infix'] as const).some((key) => text(given, key) !== text(derived, key))) return false;
  const [unit, own] = [text(given, 'unit'), text(derived, 'unit')];
  return unit + text(given, 'after') === own + text(derived, 'after') && (own === unit || (unit !== '' && own.startsWith(unit)));
}

/** Every key that differs from what the printed words say, parts first. */
export function differencesFrom(derived: Derived, given: Given): readonly DerivedDifference[] {
  const parts = partsAgree(given, derived) ? [] : PARTS.filter((key) => !isSame(saidBy(given, key), saidBy(derived, key)));
  const others = [...SIZES, ...SENSES].filter((key) => {
    // What a change is its words need not say: then its author does.
    if (key === 'kind' && !derived.kind) return false;
    return !isSame(saidBy(given, key), saidBy(derived, key));
  });
  return [...parts, ...others].map((key) => ({key, expected: derived[key]}));
}
