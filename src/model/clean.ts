// Makes a safe copy of anything that came from outside: no dangerous key, no invisible character. Knows no schema.
import {pathOf, problem, ReportError, type Problem} from './problem.js';

// Keys that could reach the prototype of an object. A copy by assignment would run them.
export const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

// Control characters (but tab and line ends), and those that turn the direction of text, so that 400 could show as 004.
const invisible = /[^\P{Cc}\t\n\r]|\p{Bidi_C}/gu;

// A dataset is ten levels deep; an object of a page that leads back to itself would have no end.
const DEEPEST = 32;

/** Copies `value`; what may not stay is left out of the copy and said in `problems`. */
export function clean(value: unknown, problems: Problem[], path: readonly (string | number)[] = []): unknown {
  if (typeof value === 'string') {
    const at = value.search(invisible);
    if (at < 0) return value;
    problems.push(problem('control-character', pathOf(path), 'visible text', `U+${value.charCodeAt(at).toString(16)}`));
    return value.replace(invisible, '');
  }
  if (path.length > DEEPEST) throw new ReportError(problem('not-a-report', pathOf(path), 'JSON', '∞'));
  if (Array.isArray(value)) return value.map((entry, index) => clean(entry, problems, [...path, index]));
  if (!value || typeof value !== 'object') return value;
  // It inherits nothing: what a page added to `Object.prototype` is no key of a dataset.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) {
    if (FORBIDDEN.includes(key)) problems.push(problem('forbidden-key', pathOf([...path, key]), 'another key', JSON.stringify(key)));
    else copy[key] = clean(entry, problems, [...path, key]);
  }
  return copy;
}
