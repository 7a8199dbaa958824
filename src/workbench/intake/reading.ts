// From what an author pastes or drops to a dataset, or to every fault of it. Knows no page and no language.
import {parseJson, decodeText} from '../../model/decode.js';
import {fetchText, LIMIT} from '../../dataset/fetch-value.js';
import {checkValue, faultsOf} from '../../author/check-dataset.js';
import {editionOf} from '../../author/edition.js';
import {withEdition} from '../../author/fix-edition.js';
import type {JsonObject} from '../../author/json-value.js';
import {parseReport} from '../../model/parse.js';
import {problem, ReportError, type Problem} from '../../model/problem.js';
import type {Report} from '../../model/schema.js';

/** A dataset that can be drawn. */
export interface Dataset {
  /** Name of its file or address. */
  readonly name: string;
  /** As it came. */
  readonly text: string;
  /** What its text holds, before it was checked. */
  readonly value: object;
  readonly report: Report;
}

const editions = new WeakMap<Dataset, string>();

/** The edition that a dataset is, whatever it states. */
export function editionIn(dataset: Dataset): string {
  const edition = editions.get(dataset) ?? editionOf(dataset.value as JsonObject);
  editions.set(dataset, edition);
  return edition;
}

/** The text of a dataset as it is given away: it states its edition. */
export const statedText = ({text, name}: Dataset): string => withEdition(text, name).text;

export interface Reading {
  /** Absent where the text is no dataset. */
  readonly dataset?: Dataset;
  readonly faults: readonly Problem[];
}

/** Reads the text of a dataset, and finds every fault of it, whether it can be drawn or not. */
export function readText(text: string, name: string): Reading {
  try {
    const value = parseJson(text, name);
    const faults = checkValue(value, text);
    try {
      return {dataset: {name, text, value: value as object, report: parseReport(value).report}, faults};
    } catch (error) {
      if (error instanceof ReportError) return {faults};
      throw error;
    }
  } catch (error) {
    return {faults: faultsOf(error, text)};
  }
}

/** The letters of a file, whatever encoding it was saved in, or why there are none. */
export function lettersIn(bytes: ArrayBuffer, name: string): string | readonly Problem[] {
  if (bytes.byteLength > LIMIT * 2 ** 20) return [problem('too-large', name, {mebibytes: LIMIT})];
  try {
    return decodeText(bytes, name);
  } catch (error) {
    return faultsOf(error, '');
  }
}

/** Reads the bytes of a file. */
export function readBytes(bytes: ArrayBuffer, name: string): Reading {
  const letters = lettersIn(bytes, name);
  return typeof letters === 'string' ? readText(letters, name) : {faults: letters};
}

/** The value of a text that is JSON; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the dataset at an address. */
export async function readAddress(address: string): Promise<Reading> {
  try {
    return readText(await fetchText(address, new AbortController(), (input, init) => fetch(input, init)), address);
  } catch (error) {
    return {faults: faultsOf(error, '')};
  }
}
