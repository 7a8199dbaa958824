// Two texts that are compared, and how a stretch of their letters is written and stands in its line. Pure.
import type {Gap} from '../text/derive/align.js';
import {compared, type Compared} from './compared.js';
import {gapsOfTexts, slid} from './text-gaps.js';

/** A text beside its letters as they are compared. */
export interface Side extends Compared {
  readonly text: string;
  /** Where in the text its lines begin. */
  readonly lines: readonly number[];
}

export type Stretch = readonly [from: number, to: number];

export const sideOf = (text: string): Side => ({
  text,
  lines: [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)],
  ...compared(text),
});

/** The letters of a side as they were written. */
export const written = ({text, places}: Side, [from, to]: Stretch): string =>
  from < to ? text.slice(places[from], (places[to - 1] ?? text.length) + 1).trim() : '';

const ENDS = /[。！？；\n]/;

/** The sentence around a stretch of letters. */
export function sentenceAt({text, places}: Side, [from, to]: Stretch): string {
  let start = places[from] ?? text.length;
  let end = from < to ? (places[to - 1] ?? start) : start;
  while (start > 0 && !ENDS.test(text.charAt(start - 1))) start--;
  while (end < text.length && !ENDS.test(text.charAt(end))) end++;
  return text.slice(start, end + 1).trim();
}

/** The line of a letter, from 1. */
export function lineAt({text, places, lines}: Side, at: number): number {
  const place = places[at] ?? text.length;
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Whether a letter is the first of its line; the end of the text is one as well. */
export const isLineStart = ({text, places, letters}: Side, at: number): boolean =>
  at === 0 || at === letters.length || text.slice(places[at - 1], places[at]).includes('\n');

/** The lines that a stretch is made of, the first and the last as far as they are in it. */
export function linesOf(side: Side, [from, to]: Stretch): readonly Stretch[] {
  const cuts = [from];
  for (let at = from + 1; at < to; at++) if (isLineStart(side, at)) cuts.push(at);
  return cuts.map((at, index): Stretch => [at, cuts[index + 1] ?? to]);
}

/** A gap without the letters at its ends that both sides have. */
function trimmed(one: string, other: string, gap: Gap): Gap {
  let [from, to] = gap.one;
  let [first, last] = gap.other;
  while (from < to && first < last && one[from] === other[first]) {
    from++;
    first++;
  }
  while (from < to && first < last && one[to - 1] === other[last - 1]) {
    to--;
    last--;
  }
  return {one: [from, to], other: [first, last]};
}

/** The gaps between two sides; a stretch that only one of them has begins at a line of it where it can. */
export const gapsBetweenSides = (one: Side, other: Side): readonly Gap[] =>
  gapsOfTexts(one.letters, other.letters).map((found) => {
    const gap = trimmed(one.letters, other.letters, found);
    return {
      one: gap.other[0] === gap.other[1] ? slid(one.letters, gap.one, (at) => isLineStart(one, at)) : gap.one,
      other: gap.one[0] === gap.one[1] ? slid(other.letters, gap.other, (at) => isLineStart(other, at)) : gap.other,
    };
  });

/** Stretches that follow each other as one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const [from, to] of stretches) {
    const last = all[all.length - 1];
    if (last?.[1] === from) all[all.length - 1] = [last[0], to];
    else all.push([from, to]);
  }
  return all;
}
