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
 */
export function clean(value: unknown, report: (problem: Problem, keys: Keys) => void, keys: Keys = []): unknown {
  if (typeof value === 'string') {
    const at = value.search(invisible);
    if (at < 0) return value;
    const character = `U+${value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
    report(problem('control-character', pathOf(keys), {character}), keys);
    return value.replace(invisible, '');
  }
  if (keys.length > DEEPEST) throw new ReportError(problem('too-deep', pathOf(keys), {levels: DEEPEST}));
  if (Array.isArray(value)) return value.map((entry, index) => clean(entry, report, [...keys, index]));
  if (!value || typeof value !== 'object') return value;
  // It inherits nothing: what a page added to `Object.prototype` is no key of a dataset.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) {
    const inner = [...keys, key];
    if (FORBIDDEN.includes(key)) report(problem('forbidden-key', pathOf(inner), {key}), inner);
    else copy[key] = clean(entry, report, inner);
  }
  return copy;
}
