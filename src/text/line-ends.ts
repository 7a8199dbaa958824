// How words beside a figure end: their last letters on one line, no number, latin word or mark that opens parted from them. Pure.
import {LAST, LINE, NO_LETTERS, run, type Phrases} from './phrases.js';
import {CHINESE, wordsOf} from './segments.js';
import {ems} from './wording.js';

// No more letters than these, with their marks, have to stand on a last line.
const TAIL = 7;
const LETTERS_AT_END = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}$/u;

// What stands before the end of a text and belongs to it: a mark that opens, the rest of a number or of a latin word.
const OPENS = /[\p{Ps}\p{Pi}]+$/u;
const REST = /[\w.]+$/;

/** An end of a text with what no line ends with before it. */
function withOpening(end: string, text: string): string {
  const before = text.slice(-4 * TAIL, -end.length);
  const rest = /^\w/.test(end) ? (REST.exec(before)?.[0] ?? '') : '';
  return (OPENS.exec(before.slice(0, before.length - rest.length))?.[0] ?? '') + rest + end;
}

/** Words beside a figure, the last of them held together: what is longer than a line ends with a whole word of three letters, or two words. */
export function endPhrases(text: string): Phrases {
  if (ems(text) <= LINE || !CHINESE.test(text)) return [text];
  let end = '';
  for (const word of [...(wordsOf(text.slice(-2 * TAIL)) ?? [])].reverse()) if (end.replace(NO_LETTERS, '').length < LAST) end = word + end;
  end = end && withOpening(end, text);
  if (!end || end === text || ems(end) > TAIL) end = withOpening(LETTERS_AT_END.exec(text.slice(-2 * TAIL))?.[0] ?? '', text);
  return !end || ems(end) > TAIL ? [text] : [text.slice(0, -end.length), run('held', end)].filter((it) => it !== '');
}
