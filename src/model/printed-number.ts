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
const MYRIADS: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};

// The words of English, each at its number.
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const DECADES = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

// 4290, 1,000, 1 000, 3.2
const ARABIC = /^(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?$/;

// 2½
const VULGAR: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75};

function numberIn(text: string): number | undefined {
  const part = VULGAR[text.slice(-1)];
  const whole = part === undefined ? text : text.slice(0, -1).trim();
  if (part !== undefined && !whole) return part;
  return ARABIC.test(whole) ? Number(whole.replace(/[, ]/g, '')) + (part ?? 0) : undefined;
}

/** 两, 十五, 二〇三五, 三点五, 半, 一半. */
function chineseNumber(text: string): number | undefined {
  if (text === '半' || text === '一半') return 0.5;
  const letters = Array.from(text, (letter) => OTHERS[letter] ?? letter);
  const digits = letters.map((letter) => (letter === '点' ? '.' : NUMERALS.indexOf(letter)));
  if (!letters.length || (digits.every((digit) => digit !== -1) && letters.length > 1)) return numberIn(digits.join(''));
  let whole = 0;
  let sum = 0;
  let digit = 0;
  for (const [index, letter] of letters.entries()) {
    const power = TENS[letter];
    const myriad = index ? MYRIADS[letter] : undefined;
    const found = NUMERALS.indexOf(letter);
    if (!power && !myriad && found < 0) return undefined;
    if (power) sum += (digit || 1) * power;
    if (myriad) [whole, sum] = [whole + (sum + digit) * myriad, 0];
    digit = power || myriad ? 0 : found;
  }
  return whole + sum + digit;
}

/** 1万6千, in tens to the given power: digits with words of powers between them. */
function mixedNumber(text: string, power: number): number | undefined {
  if (!/^\d+(?:\.\d+)?(?:[百千万亿]\d+)+[十百千]?$/.test(text)) return undefined;
  const unit = 10 ** power;
  let whole = 0;
  let rest = 0;
  for (const [, digits, word = ''] of text.matchAll(/([\d.]+)([十百千万亿]?)/g)) {
    const myriad = MYRIADS[word];
    if (myriad) [whole, rest] = [whole + ((rest + Number(digits)) * myriad) / unit, 0];
    else rest += Number(digits) * (TENS[word] ?? 1);
  }
  return whole + rest;
}

/** one, twenty-five, half, and the a of a million. */
function englishNumber(text: string): number | undefined {
  if (text === 'half') return 0.5;
  if (/^an?$/.test(text)) return 1;
  const whole = ONES.indexOf(text);
  if (whole >= 0) return whole;
  const parts = text.split('-');
  const [ten, one] = [DECADES.indexOf(parts[0] ?? ''), ONES.indexOf(parts[1] ?? '')];
  if (ten < 2 || parts.length > 2 || (parts.length === 2 && (one < 1 || one > 9))) return undefined;
  return ten * 10 + Math.max(one, 0);
}

/**
 * The size of the number that digits print, without its sign; nothing where they are none.
 *
 * @param power - The power of ten of the unit behind 1亿3千(万).
 */
export function printedNumber(digits: string, power = 0): number | undefined {
  const text = plainLetters(digits).trim().replace(/^-/, '');
  return numberIn(text) ?? mixedNumber(text, power) ?? chineseNumber(text) ?? englishNumber(text.toLowerCase());
}

// The parts of English, each at its denominator.
const PARTS = '  half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');

/** two thirds, a quarter. */
function englishFraction(text: string): readonly [numerator: number, denominator: number] | undefined {
  const found = /^([a-z]+)[ -]([a-z]+?)s?$/i.exec(text);
  const [numerator, name = ''] = [englishNumber(found?.[1]?.toLowerCase() ?? ''), found?.[2]?.toLowerCase()];
  const denominator = name === 'hundredth' ? 100 : PARTS.indexOf(name);
  return numerator !== undefined && denominator > 1 ? [numerator, denominator] : undefined;
}

/** 1/10, 三分之一, two thirds; nothing where digits print no fraction. */
export function fractionOf(digits: string): {readonly numerator: number; readonly denominator: number} | undefined {
  const text = plainLetters(digits).trim();
  const found = /^(\d+)\/(\d+)$|^(.+)分之(.+)$/.exec(text);
  const [numerator, denominator] =
    englishFraction(text) ??
    [found?.[1] ?? found?.[4], found?.[2] ?? found?.[3]].map((it) => (it === '万' ? 1e4 : printedNumber(it ?? '')));
  return numerator !== undefined && denominator ? {numerator, denominator} : undefined;
}

/** Whether digits begin with a minus. */
export const isNegative = (digits: string): boolean => plainLetters(digits).trim().startsWith('-');

// A minus at the beginning belongs to the number, a hyphen between letters to a word: twenty-five.
const BETWEEN = new RegExp(`(?<=.)(?:(?<![a-z])-|(?<![a-z])(?:${[...RANGE_WORDS, 'and'].join('|')})(?![a-z]))`, 'i');

/** Both ends of a range, as they are printed in its digits; the first may carry the unit: 6%－6.5. */
export function rangeEnds(digits: string, unit: string): readonly [low: string, high: string] {
  const text = plainLetters(digits).trim();
  const {index: at, 0: sign} = BETWEEN.exec(text) ?? {index: text.length, 0: ''};
  const {length} = sign;
  const low = text.slice(0, at).trim();
  const plainUnit = plainLetters(unit);
  return [
    plainUnit && low.endsWith(plainUnit) ? low.slice(0, -plainUnit.length).trim() : low,
    text
      .slice(at + length)
      .replace(/^\s*[£$€]/, '')
      .trim(),
  ];
}
