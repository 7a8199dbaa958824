// A text as it is compared with another: without white space, its punctuation in one width. Pure.
import {plainLetters} from '../model/letters.js';

/** Words as they are searched: letters of one form, without white space, small. */
export const squeezed = (text: string): string => plainLetters(text).replace(/\s/g, '').toLowerCase();

/** A text as it is compared, and where each of its letters stands. */
export interface Compared {
  readonly letters: string;
  /** The place of each letter in the text, and past the last. */
  readonly places: readonly number[];
}

// The same stop in another width or form.
const STOPS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '．': '.',
  '·': '・',
  '∶': ':',
  '–': '-',
  '—': '-',
  '－': '-',
};

/** A text without white space, its punctuation in one width; letters and digits as they are. */
export function compared(text: string): Compared {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (/[\s\u3000\ufeff]/.test(letter)) continue;
    const isWide = letter >= '\uff01' && letter <= '\uff5e' && !/[\p{L}\p{N}]/u.test(letter);
    letters += STOPS[letter] ?? (isWide ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0) : letter);
    places.push(at);
  }
  return {letters, places: [...places, text.length]};
}
