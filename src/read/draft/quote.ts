// Words of a report whose number is no figure, with so much of their clause that they are no other number. Pure.
import {plainText} from '../../model/letters.js';
import {countOf, type Range} from '../../model/quote.js';
import {noFigures, numbersOf} from '../../text/derive/no-figures.js';
import {isChinese} from '../../text/punctuation.js';
import type {Quote} from '../review.js';

// Where the words around a number end: at a stop, and at another number.
const END = /[，。；：、！？,;:!?()（）“”《》\s\d〇一二三四五六七八九十百千万亿两]/;
const [BEFORE, AFTER] = [8, 6];

// Why a number is no figure, by its category.
const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  year: ['年份、日期', 'a year or a date'],
  session: ['会议、届次', 'a session'],
  plan: ['规划、时期的名称', 'the name of a plan'],
  name: ['名称中的数字', 'part of a name'],
  title: ['标题中的数字', 'part of a title'],
  threshold: ['名称中的界限', 'a limit inside a name'],
  numeral: ['文字里的数，不作指标', 'a number in words'],
  rank: ['名次', 'a place in an order'],
  time: ['时间', 'a time'],
  size: ['规格', 'a size inside a name'],
  milestone: ['台阶', 'steps that were passed'],
  age: ['年龄', 'an age'],
  slogan: ['合称、口号', 'a slogan'],
  glossary: ['名词解释', 'the explanation of a word'],
  person: ['经人工确认，不是指标', 'no figure, as a person decided'],
};

const reasonOf = (category: string, lang: string): string =>
  isChinese(lang) ? (REASONS[category]?.[0] ?? '不是指标') : (REASONS[category]?.[1] ?? 'no figure');

/** The number of a text that is no figure, in its words. */
export function quoteOf(text: string, {start, end}: Range, category: string, lang: string): Quote {
  let [from, to] = [start, end];
  while (from > Math.max(0, start - BEFORE) && !END.test(text.charAt(from - 1))) from--;
  while (to < Math.min(text.length, end + AFTER) && !END.test(text.charAt(to))) to++;
  const exact = text.slice(from, to);
  let first = from;
  while (first > 0 && countOf(text, text.slice(first, to)) > 1) first--;
  return {exact, ...(first < from && {prefix: text.slice(first, from)}), category, reason: reasonOf(category, lang)};
}

/** The numbers of a text that may be figures. */
export function numbersIn(text: string): readonly Range[] {
  const {text: plain, start, end} = plainText(text);
  const known = noFigures(plain);
  return numbersOf(plain)
    .filter((number) => !known.some((it) => it.start <= number.start && number.end <= it.end))
    .map((number) => ({start: start(number.start), end: end(number.end - 1)}));
}

/** The numbers of a text that is not read for figures, as quotes. */
export const quotesIn = (text: string, category: string, lang: string): readonly Quote[] =>
  numbersIn(text).map((number) => quoteOf(text, number, category, lang));
