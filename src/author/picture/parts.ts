// Where a long picture is cut: between blocks; inside one only where it is higher than a picture, and then between its lines. Pure.
import type {Block} from './shapes.js';

/** A part of a long picture, from one height of the page to another. */
export interface Part {
  readonly top: number;
  readonly bottom: number;
}

// How much of its height a part fills where it ends before a heading.
const ENOUGH = 0.7;

// A part of less is none: what follows is cut between its lines.
const LEAST = 0.1;

const inside = (at: number, {top, bottom}: Block): boolean => at > top && at < bottom;

/** In the middle of the room above a place, so that neither part ends hard at its edge. */
function amid(at: number, start: number, blocks: readonly Block[]): number {
  const above = Math.max(start, ...blocks.filter(({bottom}) => bottom <= at).map(({bottom}) => bottom));
  return Math.floor((above + at) / 2);
}

/** The last place at or before `end` where nothing is cut; undefined where there is none after `start`. */
function borderBefore(start: number, end: number, blocks: readonly Block[]): number | undefined {
  let at = end;
  for (;;) {
    const cut = blocks.filter((it) => inside(at, it));
    if (!cut.length) break;
    at = Math.min(...cut.map(({top}) => top));
  }
  if (at - start < (end - start) * LEAST) return undefined;
  // Before something new, where that makes the part not much shorter.
  const heads = blocks.filter(
    ({isHead, top}) => isHead && top <= at && top >= start + (end - start) * ENOUGH && !blocks.some((it) => inside(top, it)),
  );
  const best = Math.max(0, ...heads.map(({top}) => top)) || at;
  return Math.max(amid(best, start, blocks), start + 1);
}

/** The first place after `end` where nothing is cut. */
function borderAfter(end: number, blocks: readonly Block[]): number {
  let at = end;
  for (;;) {
    const cut = blocks.filter((it) => inside(at, it));
    if (!cut.length) return at;
    at = Math.max(...cut.map(({bottom}) => bottom));
  }
}

/** Between lines of the blocks there, where all of them may be cut. */
function lineBefore(start: number, end: number, blocks: readonly Block[]): number | undefined {
  const lines = blocks.filter((it) => inside(end, it)).flatMap((it) => it.lines);
  const places = lines.filter((at) => at > start && at <= end && blocks.every((it) => !inside(at, it) || it.lines.includes(at)));
  return places.length ? Math.max(...places) : undefined;
}

/**
 * The parts of a page, none higher than `most` but where something in it may not be cut.
 *
 * @param most - Pixels of the page.
 */
export function partsOf(height: number, most: number, blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let top = 0;
  while (height - top > most) {
    const end = top + most;
    const bottom = Math.min(height, borderBefore(top, end, blocks) ?? lineBefore(top, end, blocks) ?? borderAfter(end, blocks));
    parts.push({top, bottom});
    top = bottom;
  }
  return top < height ? [...parts, {top, bottom: height}] : parts;
}
