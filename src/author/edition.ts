// The edition of a dataset: a short name of its content, which is another as soon as one letter of it is. Pure.
import {problem, type Problem} from '../model/problem.js';
import {isObject, type Json, type JsonObject} from './json-value.js';
import {sha256} from './sha256.js';

// What names the content or tells its history is no part of it.
const BESIDE = ['edition', 'corrections'];

// So many of 64 digits: enough to tell all editions of one dataset apart, few enough to be read out.
const DIGITS = 12;

/** A value as JSON in one way alone: keys in the order of their code units, no white space (RFC 8785). */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`)
    .join()}}`;
}

/** The edition of a dataset as it stands in its file. */
export const editionOf = (value: JsonObject): string =>
  sha256(canonical(Object.fromEntries(Object.entries(value).filter(([key]) => !BESIDE.includes(key))))).slice(0, DIGITS);

/** Whether the edition that a file states is that of its content. */
export function checkEdition(value: unknown): readonly Problem[] {
  const received = isObject(value) ? value['edition'] : undefined;
  if (!isObject(value) || typeof received !== 'string') return [];
  const expected = editionOf(value);
  return received === expected ? [] : [problem('edition', '$.edition', {expected, received})];
}
