// Writes into the text of a dataset what can be computed, and leaves every other letter of it as it is. Pure.
import {parseJson} from '../model/decode.js';
import {readJsonText} from '../model/json-text.js';
import {completed, withCompleted, type Written} from './complete.js';
import {withEdition} from './fix-edition.js';
import {valueAt, type Json} from './json-value.js';

/** An object of a dataset that something was written into. */
export interface FixedObject {
  readonly path: string;
  readonly written: readonly Written[];
  /** The name of the indicator that it stands in. */
  readonly name?: string;
}

/** A dataset with what could be computed, and what that is. */
export interface Fixed {
  readonly text: string;
  readonly written: readonly FixedObject[];
}

// What fits on a line of a file as the formatter of this project sets it.
const LINE = 140;

/** The text of a value as JSON on one line: {"printed": "4个", "digits": "4"}. */
function inline(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(inline).join(', ')}]`;
  if (!value || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`)
    .join(', ')}}`;
}

/** Where a value ends that begins at a place of a JSON text. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
    if (letter === '{' || letter === '[') depth++;
    if ((letter === '}' || letter === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}

/** An object as the text around it is set: on one line where it stood on one and still fits, else indented like it. */
function setLike(value: Json, old: string, lineBefore: string): string {
  const short = inline(value);
  const indent = /^[ \t]*/.exec(lineBefore)?.[0] ?? '';
  if (!old.includes('\n') && lineBefore.length + short.length <= LINE) return short;
  const step = /\n([ \t]+)\S/.exec(old)?.[1]?.slice(indent.length) ?? '  ';
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  return JSON.stringify(value, null, step || '  ')
    .split('\n')
    .join(end + indent);
}

/**
 * Writes in what can be computed.
 *
 * @throws ReportError - When the text is no JSON.
 */
export function fixDataset(text: string, name: string): Fixed {
  const value = parseJson(text, name) as Json;
  const all = completed(value);
  const root = withCompleted(value, all);
  const {locationOf} = readJsonText(text);
  const lines = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
  // What is written into `from` goes with its value.
  const edits = all
    .filter(({path}) => !all.some((other) => path.startsWith(`${other.path}.`)))
    .map(({keys, path}) => {
      const {line, column} = locationOf(path);
      const first = lines[line - 1] ?? 0;
      const start = first + column - 1;
      const end = endOf(text, start);
      return {start, end, set: setLike(valueAt(root, keys) as Json, text.slice(start, end), text.slice(first, start))};
    });
  let fixed = text;
  for (const {start, end, set} of edits.sort((a, b) => b.start - a.start)) fixed = fixed.slice(0, start) + set + fixed.slice(end);
  const edition = withEdition(fixed, name);
  const figures = all.map(({path, written, indicator}) => {
    const of = indicator.indicator['name'];
    return {path, written, ...(typeof of === 'string' && {name: of})};
  });
  return {text: edition.text, written: [...figures, ...(edition.written ? [{path: '$', written: [edition.written]}] : [])]};
}
