// Times in the words of a report: 2025年, “十四五”时期, 过去五年, and what they mean once the year of the report is known. Pure.
import {plainWords} from '../../text/traditional.js';
import {printedNumber} from '../../model/printed-number.js';
import type {Period} from '../../model/schema.js';
import {yearsOf} from '../../text/derive/others.js';

const NUMERAL = '[〇零○一二三四五六七八九]';

/** A time as words print it. */
export const PERIOD_WORDS = new RegExp(
  `(?:过去|今后|未来)(?:的)?[一二三四五]年|(?:20\\d\\d|二[〇零○]${NUMERAL}{2})年?(?:-|－|—|至|到)(?:20\\d\\d|二[〇零○]${NUMERAL}{2})年|20\\d\\d年|二[〇零○]${NUMERAL}{2}年|[“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:时期|期间)|[“"][一二三四五六七八九十]{1,3}五[”"]`,
  'g',
);

const ENGLISH_WORDS =
  /\b(?:the )?(?:past|last|next|coming) (?:two|three|four|five) years\b|\b20\d\d(?:[-–/]\d{2,4})?\b|\b\d\dth Five-Year Plan\b/g;

/** Every time that a text prints, in order. */
export const periodWordsIn = (text: string): readonly string[] => [
  ...[...text.matchAll(PERIOD_WORDS)].map(([words]) => words),
  ...(/\p{sc=Han}/u.test(text) ? [] : [...text.matchAll(ENGLISH_WORDS)].map(([words]) => words)),
];

const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

/** A year in digits: 二〇二六 as 2026. */
const inDigits = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九]{4}/g, (year) => String(printedNumber(year.replace(/[零○]/g, '〇')) ?? year));

const period = (printed: string, start: number, end = start): Period => ({printed, start: String(start), end: String(end)});

/** The years of 过去五年 in the report of a year, and of 今后五年. */
function relative(printed: string, year: number | undefined): Period | undefined {
  const found =
    /^(过去|今后|未来)的?([一二三四五])年$/.exec(printed) ??
    /^(?:the )?(past|last|next|coming) (two|three|four|five) years$/i.exec(printed);
  if (!found || year === undefined) return undefined;
  const [, side = '', words = ''] = found;
  const length = printedNumber(words) ?? NUMBERS.indexOf(words.toLowerCase()) + 1;
  return /过去|past|last/i.test(side) ? period(printed, year - length, year - 1) : period(printed, year, year + length - 1);
}

// The fourteenth five-year plan is from 2021 on.
const planOf = (number: number): readonly [number, number] => [2021 + 5 * (number - 14), 2025 + 5 * (number - 14)];

/**
 * What printed words of a time mean; nothing where that is not sure.
 *
 * @param year - The year of the report.
 */
export function periodOf(printed: string, year: number | undefined): Period | undefined {
  const words = inDigits(plainWords(printed).replace(/\s/g, ''));
  const years = yearsOf(words);
  if (years) return period(printed, Number(years[0]), Number(years[1]));
  const whole = /^(?:到|至)?(20\d\d)(?:年(?:度|底|末|全年)?)?$/.exec(words)?.[1];
  if (whole) return period(printed, Number(whole));
  const months = /^(20\d\d)年(?:(\d{1,2})-)?(\d{1,2})月(?:末|底)?$/.exec(words);
  if (months) {
    const [, of = '', first, last = ''] = months;
    return {printed, start: `${of}-${(first ?? last).padStart(2, '0')}`, end: `${of}-${last.padStart(2, '0')}`};
  }
  const half = /^(20\d\d)年([上下])半年$/.exec(words);
  if (half) return {printed, start: `${half[1]}-${half[2] === '上' ? '01' : '07'}`, end: `${half[1]}-${half[2] === '上' ? '06' : '12'}`};
  const span = /^(20\d\d)[-–/](\d{2}|\d{4})$/.exec(printed);
  if (span?.[1] && span[2]) return period(printed, Number(span[1]), Number(span[2].length === 2 ? span[1].slice(0, 2) + span[2] : span[2]));
  const plan = /^(\d\d)th Five-Year Plan$/.exec(printed)?.[1];
  if (plan) return period(printed, ...planOf(Number(plan)));
  return relative(printed.trim(), year);
}

/** The last year of a time. */
export const endYear = ({end}: Period): number => Number(end.slice(0, 4));

/** The first year of a time. */
export const startYear = ({start}: Period): number => Number(start.slice(0, 4));

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A date as printed, in ISO form: 2026年1月27日, 二〇二六年一月二十七日, 2026-01-27, March 5, 2018. */
export function dateIn(text: string): string | undefined {
  const plain = plainWords(text);
  const digits = /(20\d\d|19\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d|日?(?:至|到|[—–－~-]))/.exec(plain);
  if (digits) return iso(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const words = new RegExp(`([二一]${NUMERAL}{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日`).exec(plain);
  if (words) {
    const [year, month, day] = words.slice(1).map((word) => printedNumber(word.replace(/[零○]/g, '〇')) ?? 0);
    return iso(year ?? 0, month ?? 0, day ?? 0);
  }
  const english = new RegExp(`\\b(${MONTHS}) (\\d{1,2}), ?(\\d{4})|\\b(\\d{1,2}) (${MONTHS}) (\\d{4})`).exec(plain);
  if (!english) return undefined;
  const month = MONTHS.split('|').indexOf(english[1] ?? english[5] ?? '') + 1;
  return iso(Number(english[3] ?? english[6]), month, Number(english[2] ?? english[4]));
}

/** A date in ISO form; nothing where there is no such day. */
function iso(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : text;
}
