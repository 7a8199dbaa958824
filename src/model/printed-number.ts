// The number that digits print, in the ways that reports write it. For authors, not for pages.
import {plainLetters} from './letters.js';
import {RANGE_WORDS} from './range-signs.js';

const NUMERALS = '〇一二三四五六七八九';
// Those of a bank, and other words for the same.
const OTHERS: Readonly<Record<string, string>> = {
  零: '〇',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};
const TENS: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};

// 4290, 1,000, 1 000, 3.2
const ARABIC = /^(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?$/;

const numberIn = (text: string): number | undefined => (ARABIC.test(text) ? Number(text.replace(/[, ]/g, '')) : undefined);

/** 两, 十五, 二〇三五, 三点五, 半. */
function chineseNumber(text: string): number | undefined {
  if (text === '半') return 0.5;
  const letters = Array.from(text, (letter) => OTHERS[letter] ?? letter);
  const digits = letters.map((letter) => (letter === '点' ? '.' : NUMERALS.indexOf(letter)));
  if (!letters.length || (digits.every((digit) => digit !== -1) && letters.length > 1)) return numberIn(digits.join(''));
  let sum = 0;
  let digit = 0;
  for (const letter of letters) {
    const power = TENS[letter];
    const found = NUMERALS.indexOf(letter);
    if (!power && found < 0) return undefined;
    if (power) sum += (digit || 1) * power;
    digit = power ? 0 : found;
  }
  return sum + digit;
}

/** The size of the number that digits print, without its sign; nothing where they are none. */
export function printedNumber(digits: string): number | undefined {
  const text = plainLetters(digits).trim().replace(/^-/, '');
  return numberIn(text) ?? chineseNumber(text);
}

/** Whether digits begin with a minus. */
export const isNegative = (digits: string): boolean => plainLetters(digits).trim().startsWith('-');

/** Both ends of a range, as they are printed in its digits; the first may carry the unit: 6%－6.5. */
export function rangeEnds(digits: string, unit: string): readonly [low: string, high: string] {
  const text = plainLetters(digits).trim();
  // A minus at the beginning belongs to the number.
  const cuts = ['-', ...RANGE_WORDS].map((sign) => [text.indexOf(sign, 1), sign.length] as const).filter(([at]) => at > 0);
  const [at, length] = cuts.sort(([a], [b]) => a - b)[0] ?? [text.length, 0];
  const low = text.slice(0, at).trim();
  const plainUnit = plainLetters(unit);
  return [plainUnit && low.endsWith(plainUnit) ? low.slice(0, -plainUnit.length) : low, text.slice(at + length).trim()];
}
