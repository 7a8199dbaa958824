// How words beside a figure end: their last letters on one line, no number, latin word or mark that opens parted from them. Pure.
import {LAST, LINE, NO_LETTERS, run, type Phrases} from './phrases.js';
import {CHINESE, LETTER, wordsOf} from './segments.js';
import {ems} from './wording.js';

// No more letters than these, with their marks, have to stand on a last line.
const TAIL = 7;
// No word and no row of marks is followed further than this.
const FAR = 4 * TAIL;

const OPENS = /[\p{Ps}\p{Pi}]/u;
const LATIN = /[\w.]/;

/** Where those letters begin that stand before a place and are of a kind. */
function startOf(text: string, at: number, kind: RegExp): number {
  let start = at;
  while (start > 0 && at - start < FAR && kind.test(text.charAt(start - 1))) start--;
  return start;
}

/** An end of a text with what no line ends with before it: a mark that opens, the rest of a number or of a latin word. */
function withOpening(end: string, text: string): string {
  const at = text.length - end.length;
  const word = /^\w/.test(end) ? startOf(text, at, LATIN) : at;
  return text.slice(startOf(text, word, OPENS));
}

/** The last letters of a text, one more than the fewest, with their marks; nothing where it has not so many. */
function lastLetters(text: string): string {
  const letters = Array.from(text.slice(-2 * TAIL));
  let at = letters.length;
  for (let count = 0; count <= LAST; count += LETTER.test(letters[at] ?? '') ? 1 : 0) if (--at < 0) return '';
  return letters.slice(at).join('');
}

/** Words beside a figure, the last of them held together: what is longer than a line ends with a whole word of three letters, or two words. */
export function endPhrases(text: string): Phrases {
  if (ems(text) <= LINE || !CHINESE.test(text)) return [text];
  let end = '';
  for (const word of [...(wordsOf(text.slice(-2 * TAIL)) ?? [])].reverse()) if (end.replace(NO_LETTERS, '').length < LAST) end = word + end;
  end = end && withOpening(end, text);
  if (!end || end === text || ems(end) > TAIL) end = withOpening(lastLetters(text), text);
  return !end || ems(end) > TAIL ? [text] : [text.slice(0, -end.length), run('held', end)].filter((it) => it !== '');
}
