// What was taken away of a dataset: each copy, picture, file, with the edition that it shows. No DOM.
import type {Bench} from '../bench.js';
import {editionIn} from '../intake/reading.js';
import {isRecord} from '../intake/review-file.js';

/** One thing that was taken away. */
export interface Taken {
  /** A form of code, or a way: `wechat`, `picture`. */
  readonly kind: string;
  /** What it is called: the file, or the title of the report. */
  readonly name: string;
  /** The id of the report. */
  readonly report: string;
  readonly edition: string;
  /** When, ISO 8601. */
  readonly at: string;
}

// More nobody reads.
const MOST = 60;

const KEYS = ['kind', 'name', 'report', 'edition', 'at'] as const;

/** A list of what was taken away, from a stored value. */
export const takenIn = (value: unknown): readonly Taken[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [])
    .filter((it): it is Taken & Record<string, unknown> => isRecord(it) && KEYS.every((key) => typeof it[key] === 'string'))
    .slice(-MOST);

/** Notes that something was taken away. */
export function noteTaken(bench: Bench, kind: string, name: string): void {
  const {dataset, work} = bench;
  if (!dataset) return;
  const taken: Taken = {kind, name, report: dataset.report.id, edition: editionIn(dataset), at: new Date().toISOString()};
  bench.set({taken: [...(work.taken ?? []), taken].slice(-MOST)});
}

/** Whether something was taken of another edition of the report that is drawn. */
export const isOlder = ({report, edition}: Taken, {dataset}: Pick<Bench, 'dataset'>): boolean =>
  report === dataset?.report.id && edition !== editionIn(dataset);
