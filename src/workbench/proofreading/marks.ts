// The words of a text as runs: plain, of a figure, in doubt. Pure.
import {marksOf, type Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';

/** A run of letters that belongs to the same figures all through. */
export interface Run {
  readonly text: string;
  readonly start: number;
  /** Ids of the figures that it belongs to; the shortest mark comes first. */
  readonly ids: readonly string[];
  readonly isDoubted: boolean;
}

interface Owned extends Range {
  readonly id?: string;
}

/** A text cut wherever a figure or a doubt begins or ends. */
export function runsOf(text: string, indicators: readonly Indicator[], doubts: readonly Range[], {start, end}: Range): readonly Run[] {
  const marks: readonly Owned[] = indicators.flatMap((it) => marksOf(text, it));
  const bounds = [...marks, ...doubts].flatMap((it) => [it.start, it.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...bounds, end])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, index): Run[] => {
    const from = cuts[index] ?? start;
    const covers = (it: Range): boolean => it.start <= from && to <= it.end;
    const ids = [...marks].filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start));
    return [{text: text.slice(from, to), start: from, ids: [...new Set(ids.flatMap(({id}) => id ?? []))], isDoubted: doubts.some(covers)}];
  });
}
