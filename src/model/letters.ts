// Letters that look like others or like nothing, and the copy of a text in which they are equal. For authors, not for pages.
import {RANGE_SIGNS} from './range-signs.js';

// A space of another kind, a sign that only steers how text is set, a filler: nobody sees them.
const INVISIBLE = /[^\P{Zs} \u3000]|\u034f|[\p{Cf}\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]/u;

// What joins or parts letters in scripts that need it, and the space that keeps a number with its unit.
const TYPESETTING = /\u200d|[\u00a0\u200c\u202f]/;

// What a converter writes in place of a letter that it does not know, and letters that only one font has.
const LOST = /[\ufffd\p{Co}\p{Cs}]/u;

// Radicals, which a PDF gives for words, by the word that each stands for; of the others Unicode itself knows it.
const RADICALS = '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
// Letters of Cyrillic and Greek, each before the Latin one that it looks like.
const ALPHABETS = 'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXУYаaеeоoсcрpхxуyіiјjѕsԁdһhΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';

const pairs = (list: string): Map<string, string> => new Map(list.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const radicals = pairs(RADICALS);
const alphabets = pairs(ALPHABETS);

const isWidth = (letter: string): boolean => letter >= '\uff00' && letter <= '\uffee';
const RANGE = new RegExp(`[${RANGE_SIGNS}]`);
// Radicals, compatibility forms of words, widths, and letters of mathematics; the rest of what NFKC folds (m²) is another letter to a reader.
const FORMS = /[\u2e80-\u2fdf\uf900-\ufaff\uff00-\uffee\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}]/u;
const DIGIT = /^\p{Nd}$/u;

/** Digits of every script stand in tens, from 0 on. */
function digitOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** The letter that another stands for: a digit in ASCII, a word for its radical, one sign for every range, nothing for what nobody sees. */
function plainLetter(letter: string): string {
  if (letter <= '~') return letter === '~' ? '-' : letter;
  if (INVISIBLE.test(letter)) return /\p{Zs}/u.test(letter) ? ' ' : '';
  if (RANGE.test(letter)) return '-';
  const found = radicals.get(letter) ?? alphabets.get(letter) ?? (FORMS.test(letter) ? letter.normalize('NFKC') : letter);
  return DIGIT.test(found) && found > '9' ? digitOf(found) : found;
}

/** A text in plain letters, and where each of them stands in the text as it was. */
export interface PlainText {
  readonly text: string;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

/** A text in plain letters. */
export const plainLetters = (text: string): string => Array.from(text, plainLetter).join('');

/** A text in plain letters, with the way back. */
export function plainText(text: string): PlainText {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    for (const unit of plainLetter(letter).split('')) {
      plain += unit;
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return {text: plain, start: (index) => starts[index] ?? text.length, end: (index) => ends[index] ?? text.length};
}

/** `U+2F06` */
export const codePoint = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first letters by which a part of a text differs from words that look the same, as `U+FF14 ≠ U+0034`; nothing where no part looks the same. */
export function differenceOf(text: string, words: string): string | undefined {
  const plain = plainText(text);
  const sought = plainLetters(words);
  const at = sought ? plain.text.indexOf(sought) : -1;
  const there = at < 0 ? words : text.slice(plain.start(at), plain.end(at + sought.length - 1));
  if (there === words) return undefined;
  const [all, others] = [Array.from(there), Array.from(words)];
  const index = all.findIndex((letter, n) => letter !== others[n]);
  const both = [all[index] ?? '', others[index] ?? ''].filter(Boolean);
  const unseen = both.filter((letter) => INVISIBLE.test(letter));
  return (unseen.length ? unseen : both).map(codePoint).join(' ≠ ');
}

/** A letter that should not stand in a text; `like` is the one that it looks like. */
export interface OddLetter {
  readonly kind: 'invisible' | 'lost' | 'alike';
  readonly letter: string;
  readonly like: string;
}

const isPlain = (word: string): boolean => Array.from(word).every((letter) => alphabets.has(letter) || /\p{sc=Latin}/u.test(letter));

/** Where the first letter of another alphabet stands that is in a word of Latin letters, or in a text that has no word of its own script. */
function firstDisguised(text: string): number {
  const words = [...text.matchAll(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu)];
  const isForeign = words.every(([word]) => isPlain(word));
  for (const {0: word, index} of words) {
    const at =
      isPlain(word) && (isForeign || /\p{sc=Latin}/u.test(word)) ? Array.from(word).findIndex((letter) => alphabets.has(letter)) : -1;
    if (at >= 0) return index + Array.from(word).slice(0, at).join('').length;
  }
  return -1;
}

/**
 * The first letter of a text that is invisible, lost, or looks like another. The width of digits and punctuation does not count.
 *
 * @param lang - BCP 47 tag of the text: other scripts than those of Chinese and English have digits and joints of their own.
 */
export function oddLetter(text: string, lang: string): OddLetter | undefined {
  const ours = /^(zh|en)/i.test(lang);
  let at = 0;
  let disguised: number | undefined;
  for (const letter of text) {
    if (letter > '~' && !isWidth(letter)) {
      if (LOST.test(letter)) return {kind: 'lost', letter, like: ''};
      if (INVISIBLE.test(letter) && (ours || !TYPESETTING.test(letter))) return {kind: 'invisible', letter, like: ''};
      const like = RANGE.test(letter) || INVISIBLE.test(letter) ? letter : plainLetter(letter);
      const isForeign = alphabets.has(letter) ? at === (disguised ??= firstDisguised(text)) : ours || !DIGIT.test(letter);
      if (like !== letter && isForeign) return {kind: 'alike', letter, like};
    }
    at += letter.length;
  }
  return undefined;
}
