// Writes the edition of its content into the text of a dataset, and leaves every other letter of it as it is. Pure.
import {parseJson} from '../model/decode.js';
import {readJsonText} from '../model/json-text.js';
import type {Written} from './complete.js';
import {editionOf} from './edition.js';
import {isObject} from './json-value.js';

// The edition stands before what is long: the first of these that a file has.
const AFTER = ['corrections', 'opening', 'chapters'];

/** Where the value at a key of the whole begins in the text. */
function placeOf(text: string, key: string): number {
  const {line, column} = readJsonText(text).locationOf(`$.${key}`);
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
  return (starts[line - 1] ?? 0) + column - 1;
}

/** The text with the edition before a key, set like it. */
function inserted(text: string, key: string, edition: string): string {
  const value = placeOf(text, key);
  const at = text.lastIndexOf(`"${key}"`, value);
  const gap = /(?:\r\n|\r|\n)?[ \t]{0,99}$/.exec(text.slice(Math.max(0, at - 100), at))?.[0] ?? '';
  const space = /\s{0,99}$/.exec(text.slice(at, value))?.[0] ?? '';
  return `${text.slice(0, at)}"edition":${space}"${edition}",${gap}${text.slice(at)}`;
}

/** A text with its edition, and what was written; nothing of it where that stands there already, or where it is no dataset. */
export function withEdition(text: string, name: string): {readonly text: string; readonly written?: Written} {
  const value: unknown = parseJson(text, name);
  if (!isObject(value) || !('chapters' in value)) return {text};
  const [from, to] = [value['edition'], editionOf(value)];
  if (from === to || (from !== undefined && typeof from !== 'string')) return {text};
  const written = {key: 'edition', from, to};
  if (from !== undefined) {
    const start = placeOf(text, 'edition');
    const end = start + (/^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0].length ?? 0);
    return {text: `${text.slice(0, start)}"${to}"${text.slice(end)}`, written};
  }
  const places = AFTER.flatMap((key) => (key in value ? [[key, placeOf(text, key)] as const] : []));
  const [key = 'chapters'] = places.sort(([, one], [, other]) => one - other)[0] ?? [];
  return {text: inserted(text, key, to), written};
}
