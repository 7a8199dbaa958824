// A dataset as far as it can be read, however much of its structure is at fault: so that every fault is said at once, at its place in the file. Pure.
import {everyFault, parseReport} from '../model/parse.js';
import {pathOf, ReportError, type Keys, type Problem} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {copyOf, valueAt, withoutKeys, type Json} from './json-value.js';

/** What of a dataset could be read. */
export interface Mended {
  /** Absent where nothing is left that the rules could be tried on. */
  readonly report: Report | undefined;
  /** The faults of its structure. */
  readonly faults: readonly Problem[];
  /** What the report lacks because of them. */
  readonly lost: readonly Keys[];
  /** Where in the file stands what stands at a path of the report. */
  readonly pathInFile: (path: string) => string;
}

// What stands in for a value that is absent or at fault, so that what is in and around it can be read.
const STAND_INS: Readonly<Record<string, (n: number) => Json>> = {
  schemaVersion: () => 1,
  id: (n) => `stand-in-${n}`,
  lang: () => 'zh-CN',
  title: () => '…',
  role: () => 'other',
  source: () => ({title: '…'}),
  chapters: () => [],
  blocks: () => [],
  paragraphs: () => [],
  keywords: () => [],
};

// What a report can do without.
const OPTIONAL =
  /^(?:icon|draw|url|place|issuer|speaker|session|datePublished|credits|edition|corrections|opening|closing|period|counterpart|mark|label|level)$/;

const isIn = (keys: Keys, outer: Keys): boolean => outer.every((key, index) => keys[index] === key);

/** The item of a list that a value stands in; nothing outside of lists. */
function itemAt(keys: Keys): Keys | undefined {
  for (let length = keys.length; length > 0; length--) if (typeof keys[length - 1] === 'number') return keys.slice(0, length);
  return undefined;
}

/** `['chapters', 0, 'title']` from `$.chapters[0].title`. */
export const keysOf = (path: string): Keys => [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));

/** The way back to the file where items of lists have been cut out. */
function wayBack(cuts: readonly Keys[]): (path: string) => string {
  const gone = new Set(cuts.map(pathOf));
  return (path) => {
    const found: (string | number)[] = [];
    for (const key of keysOf(path)) {
      let index = key;
      if (typeof key === 'number') {
        index = 0;
        for (let left = key; ; index++) if (!gone.has(pathOf([...found, index])) && left-- === 0) break;
      }
      found.push(index);
    }
    return pathOf(found);
  };
}

/**
 * Reads a dataset for an author's check.
 *
 * @throws ReportError - When it is no object of a dataset at all.
 */
export function mended(value: unknown): Mended {
  const all = everyFault(value);
  const faults = all.map(([fault]) => fault);
  const parts = all.flatMap(([, keys]) => (keys ? [keys] : []));
  let root = copyOf(value);
  const cuts: Keys[] = [];
  const put: [Keys, Json][] = [];
  const isIndicator = (keys: Keys): boolean => /\.(?:indicators|titleIndicators)\[\d+\]$/.test(pathOf(keys));
  for (const [n, keys] of parts.entries()) {
    const last = String(keys[keys.length - 1]);
    const standIn = STAND_INS[last];
    if (isIndicator(keys) || OPTIONAL.test(last)) cuts.push(keys);
    else if (standIn && !keys.includes('corrections')) put.push([keys, standIn(n)]);
    else {
      const optional = keys.findIndex((key) => OPTIONAL.test(String(key)));
      const item = itemAt(keys);
      if (optional >= 0 && typeof keys[optional + 1] !== 'number') cuts.push(keys.slice(0, optional + 1));
      else if (item) cuts.push(item);
    }
  }
  const outermost = cuts.filter(
    (keys, index) => !cuts.some((other, n) => n !== index && isIn(keys, other) && (other.length < keys.length || n < index)),
  );
  for (const [keys, standIn] of put) {
    const parent = valueAt(root, keys.slice(0, -1));
    if (parent && typeof parent === 'object') (parent as Record<string | number, Json>)[keys[keys.length - 1] ?? ''] = standIn;
  }
  root = withoutKeys(root, outermost);
  const lost = [...outermost, ...put.map(([keys]) => keys)];
  const pathInFile = wayBack(outermost);
  try {
    return {report: parseReport(root).report, faults, lost, pathInFile};
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return {report: undefined, faults, lost, pathInFile};
  }
}
