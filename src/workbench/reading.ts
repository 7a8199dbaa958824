// From what an author pastes or drops to a dataset, or to every fault of it. Knows no page and no word.
import {jsonOf, textOf} from '../dataset/decode.js';
import {fetchValue} from '../dataset/fetch-value.js';
import {checkReport} from '../model/check.js';
import {parseReport} from '../model/parse.js';
import {problem, ReportError, type Problem} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {jsonFault, type JsonFault} from './json-fault.js';

/** A fault, with its place in the text where that is no JSON. */
export interface Fault extends Problem {
  readonly at?: JsonFault;
}

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

export interface Reading {
  /** Absent where the text is no dataset. */
  readonly dataset?: Dataset;
  readonly faults: readonly Fault[];
}

/** Largest file that is read, as of every dataset: 5 MiB. */
const LIMIT = 5 * 2 ** 20;

function faultOf(error: unknown, name: string, text: string): Fault {
  if (!(error instanceof ReportError)) return problem('not-a-report', name, 'JSON', String(error));
  const {code, path, expected, received, message} = error;
  const at = code === 'json' && text ? jsonFault(text) : undefined;
  return {code, path, expected, received, message, ...(at && {at})};
}

/** Reads the text of a dataset: every fault of its values, then every one between them. */
export function readText(text: string, name: string): Reading {
  try {
    const value = jsonOf(text, name);
    const {report, problems} = parseReport(value);
    return {dataset: {name, text, value: value as object, report}, faults: [...problems, ...checkReport(report)]};
  } catch (error) {
    return {faults: [faultOf(error, name, text)]};
  }
}

/** Reads the bytes of a file, whatever encoding it was saved in. */
export function readBytes(bytes: ArrayBuffer, name: string): Reading {
  if (bytes.byteLength > LIMIT) return {faults: [problem('too-large', name, 'at most 5 MiB', '> 5 MiB')]};
  try {
    return readText(textOf(bytes, name), name);
  } catch (error) {
    return {faults: [faultOf(error, name, '')]};
  }
}

/** Reads the dataset at an address. */
export async function readAddress(address: string): Promise<Reading> {
  try {
    const value = await fetchValue(address, new AbortController(), (input, init) => fetch(input, init));
    return readText(JSON.stringify(value), address);
  } catch (error) {
    return {faults: [faultOf(error, address, '')]};
  }
}
