// Where a figure stands in its paragraph, as a dataset says it: a clause that occurs there once, and the places in it. Pure.
import {countOf, type Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import {placesOf} from '../../text/derive/place.js';

/** The clause of a figure: its words, and where they begin. */
export interface Placed {
  readonly source: Indicator['source'];
  readonly start: number;
}

/**
 * The clause that holds some ranges of a text, without white space at its ends.
 *
 * @param body - Where the text of the paragraph begins, behind its mark and its label: a clause does not reach over that place.
 */
export function clauseOf(text: string, clause: Range, things: readonly Range[], body: number): Range {
  const [first, last] = [Math.min(...things.map((it) => it.start)), Math.max(...things.map((it) => it.end))];
  let start = Math.min(first >= body ? Math.max(clause.start, body) : clause.start, first);
  let end = Math.max(last <= body ? Math.min(clause.end, body) : clause.end, last);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s，。；、,;]/.test(text.charAt(end - 1)) && !things.some((it) => it.end === end)) end--;
  return {start, end};
}

/** A clause as the source of an indicator, with as much around it as makes it the only one; nothing where all of the text is not enough. */
export function placedIn(text: string, {start, end}: Range): Placed | undefined {
  const exact = text.slice(start, end);
  if (!exact) return undefined;
  if (countOf(text, exact) === 1 && text.indexOf(exact) === start) return {source: {exact}, start};
  for (let from = start - 1; from >= 0; from--)
    if (text.indexOf(text.slice(from, end)) === text.lastIndexOf(text.slice(from, end)))
      return {source: {exact, prefix: text.slice(from, start)}, start};
  for (let to = end + 1; to <= text.length; to++)
    if (text.indexOf(text.slice(start, to)) === text.lastIndexOf(text.slice(start, to)))
      return {source: {exact, suffix: text.slice(end, to)}, start};
  return undefined;
}

/** A printed thing in its clause: its words, and their place where they stand there more than once. */
export function printedIn(text: string, {source, start}: Placed, range: Range): {readonly printed: string; readonly at?: number} {
  const printed = text.slice(range.start, range.end);
  return {printed, ...(placesOf(source.exact, printed).length > 1 && {at: range.start - start})};
}
