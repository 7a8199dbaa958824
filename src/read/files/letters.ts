// Letters of a file that nobody sees, and those that only one font has: the first go, the second are named.
import {withText, type Line, type Mended} from './line.js';

// Joiners, marks of direction, hyphens that show at a line's end alone, the mark of an encoding inside of a text.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const ALL_UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g;
const OF_ONE_FONT = /[\p{Co}\ufffd]/gu;

/** `U+E5E5` */
export const nameOf = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A paragraph without unseen letters; each letter that only one font has is named, and stays. */
export function withPlainLetters(line: Line): Line {
  const fonts = new Set(line.text.match(OF_ONE_FONT));
  if (!fonts.size && !UNSEEN.test(line.text)) return line;
  const named = [...fonts].map((letter): Mended => ({kind: 'letter', was: nameOf(letter), now: letter}));
  const text = line.text.replace(ALL_UNSEEN, '');
  // A letter that nobody sees may part a number.
  const parted = [...line.text.matchAll(/[\d.,][\u00ad\u200b-\u200f\u2060-\u2064\ufeff]{1,9}[\d.,]/g)];
  const numbers = parted.map(({0: was}): Mended => ({kind: 'letter', was, now: was.replace(ALL_UNSEEN, '')}));
  const {bold, cells, ...plain} = line;
  const label = bold && line.text.slice(0, bold).replace(ALL_UNSEEN, '').length;
  return withText({...plain, ...(label && {bold: label}), ...(cells && {cells: cells.map((cell) => cell.replace(ALL_UNSEEN, ''))})}, text, [
    ...named,
    ...numbers,
  ]);
}
