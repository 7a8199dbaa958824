// Makes a safe copy of anything that came from outside: no dangerous key, no invisible character. Knows no schema.
import {pathOf, problem, ReportError, type Keys, type Problem} from './problem.js';

// Keys that could reach the prototype of an object. A copy by assignment would run them.
export const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

// Control characters (but tab and line ends), and those that turn the direction of text, so that 400 could show as 004.
const invisible = /[^\P{Cc}\t\n\r]|\p{Bidi_C}/gu;

// A dataset is ten levels deep; an object of a page that contains itself would have no end.
const DEEPEST = 32;

/**
 * Copies `value`.
 *
 * @param report - Called with each part that may not stay in the copy.
 * @param at - The way to the value.
 * @param isLeft - Whether what stands at the end of this way is left as it is, for a copy of its own.
 */
export function clean(
  value: unknown,
  report: (problem: Problem, keys: Keys) => void,
  at: Keys = [],
  isLeft: (keys: Keys) => boolean = () => false,
): unknown {
  // The way to the value at hand. One list for all: a dataset has thousands of values, and few problems.
  const keys = [...at];
  const cleanAt = (key: string | number, entry: unknown): unknown => {
    keys.push(key);
    const copy = cleanEntry(entry);
    keys.pop();
    return copy;
  };
  const cleanEntry = (entry: unknown): unknown => {
    if (isLeft(keys)) return entry;
    if (typeof entry === 'string') {
      const place = entry.search(invisible);
      if (place < 0) return entry;
      const character = `U+${entry.charCodeAt(place).toString(16).toUpperCase().padStart(4, '0')}`;
      report(problem('control-character', pathOf(keys), {character}), [...keys]);
      return entry.replace(invisible, '');
    }
    if (keys.length > DEEPEST) throw new ReportError(problem('too-deep', pathOf(keys), {levels: DEEPEST}));
    if (Array.isArray(entry)) return entry.map((inner, index) => cleanAt(index, inner));
    if (!entry || typeof entry !== 'object') return entry;
    // It inherits nothing: what a page added to `Object.prototype` is no key of a dataset.
    const copy = Object.create(null) as Record<string, unknown>;
    for (const [key, inner] of Object.entries(entry)) {
      if (FORBIDDEN.includes(key)) report(problem('forbidden-key', pathOf([...keys, key]), {key}), [...keys, key]);
      else copy[key] = cleanAt(key, inner);
    }
    return copy;
  };
  return cleanEntry(value);
}
