// How much there is of a text that is to be set in tiles, and every threshold of the rule. Pure.
import type {Range} from '../../model/quote.js';
import {HANGING} from '../punctuation.js';

/** The thresholds of the rule, found on ten reports. Widths count a Han letter or a full-width sign as 1, any other as ½. */
export const LIMITS = {
  /** A statement is compact up to so much for each of its figures, and in all … */
  perFigure: 45,
  width: 90,
  /** … or, where it is dense, up to so much. */
  perFigureDense: 30,
  widthDense: 160,
  /** Letters before a figure in its clause. */
  clause: 30,
  /** A statement without a figure that stands between two compact ones. */
  between: 24,
  /** A run needs so many figures, or a paragraph that is no wider. */
  figures: 3,
  paragraph: 100,
  /** Opening words, and words between figures, that stand small in the next tile. */
  lead: 20,
  /** Words that end a statement in the tile of its last figure. */
  tail: 22,
} as const;

// Letters of Han and what is as wide as they are; quotes and dashes stand in full width between them.
const WIDE =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026\u2236\u00b7]|[\ud840-\ud8bf][\udc00-\udfff]/g;

/** The width of a text in letters of Han. */
export function widthOf(text: string): number {
  const narrow = text.replace(WIDE, '');
  return (text.match(WIDE) ?? []).length + narrow.length / 2;
}

const LETTER = /[\p{L}\p{N}]/gu;

/** How many letters and digits a text has. */
export const lettersOf = (text: string): number => (text.match(LETTER) ?? []).length;

const END = /[。！？；]/;
const OPEN = '（【';
const CLOSE = '）】';

/** The statements of a text: each up to 。！？ or ；, with what no line begins with behind it; what stands in brackets ends none. */
export function statementsOf(text: string, {start, end}: Range): readonly Range[] {
  const found: Range[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at);
    if (OPEN.includes(letter)) depth++;
    if (CLOSE.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth || !END.test(letter)) continue;
    const to = at + 1 + (HANGING.exec(text.slice(at + 1, end))?.[0].length ?? 0);
    found.push({start: from, end: to});
    from = to;
    at = to - 1;
  }
  if (from < end) found.push({start: from, end});
  return found;
}

const STOP = /[，；。：！？]/;
const NARROW_STOP = /[,;:!?]/;
const IN_NUMBER = /^\d.\d/;

/** Whether a clause ends behind this letter: a comma of digits (1,234) ends none. */
export function isStop(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return STOP.test(letter) || (NARROW_STOP.test(letter) && !IN_NUMBER.test(text.slice(Math.max(0, at - 1), at + 2)));
}

/** Where the clause begins that a place stands in, not before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !isStop(text, start - 1)) start--;
  // A quote that closes behind the stop is of the clause before, with what follows it.
  return start > floor ? start + (HANGING.exec(text.slice(start, at))?.[0].length ?? 0) : start;
}

/** Where the first clause ends from a place on, its stop included; `end` where it has none. */
export function clauseEnd(text: string, at: number, end: number): number {
  for (let to = at; to < end; to++) if (isStop(text, to)) return to + 1 + (HANGING.exec(text.slice(to + 1, end))?.[0].length ?? 0);
  return end;
}
