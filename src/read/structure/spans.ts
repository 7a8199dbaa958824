// Which time the parts of a chapter speak of, where they say so as they begin: 刚刚过去的2025年，…; 五年来，…. Pure.
import type {Chapter, Paragraph, Period} from '../../model/schema.js';
import type {OpenBlock} from './blocks.js';
import {endYear, periodOf, periodWordsIn, startYear} from './periods.js';

/** What is known of the time of a report. */
export interface Times {
  /** The year that it was given in. */
  readonly year: number | undefined;
  /** The whole text, in which a time has to be printed. */
  readonly whole: string;
}

const YEAR =
  /^(?:各位代表[！，!])?(?:(?:刚刚)?过去的|回顾|今年|特别是)?，?(20\d\d)年(?=[，,是]|以来|各项|目标|全[省市区县州]|我们|我[省市区县州])/;
// After the years of a plan, the last of them.
const YEAR_PAST = /^(?:各位代表[！，!])?(?:过去)?一年来/;
const PLAN = /五年来|这五年|过去五年|五年的|经过五年|五年接续/;
const ENGLISH_PAST = /^(?:Over|In|During) (the past (?:five|four|three) years)\b/;

/** The five-year plan that ended with the year before a report, as the report prints it. */
function lastPlan({year, whole}: Times, titles: readonly Period[]): Period | undefined {
  const fits = (period: Period): boolean => year !== undefined && endYear(period) <= year && endYear(period) - startYear(period) === 4;
  const printed = periodWordsIn(whole.slice(0, 4000)).flatMap((words) => (words.includes('五') ? (periodOf(words, year) ?? []) : []));
  return [...titles, ...printed].find((it) => fits(it) && endYear(it) === (year ?? 0) - 1);
}

/** The time that a paragraph begins to speak of. */
function timeOf({mark = '', label = '', text}: Paragraph, times: Times, titles: readonly Period[]): Period | undefined {
  const whole = mark + label + text;
  // A part that begins with one of the times of the title speaks of it.
  const named = titles.find(({printed}) => printed.includes('五') && whole.slice(0, 14).includes(printed.replace(/(?:时期|期间)$/, '')));
  if (named) return named;
  if (PLAN.test(whole.slice(0, 60)) && !/今后|未来/.test(whole.slice(0, 60))) return lastPlan(times, titles);
  if (YEAR_PAST.test(whole)) return titles.find((it) => startYear(it) === endYear(it));
  const year = YEAR.exec(whole)?.[1];
  if (year) return periodOf(`${year}年`, times.year);
  const past = ENGLISH_PAST.exec(whole)?.[1];
  return past && times.year !== undefined ? periodOf(past, times.year) : undefined;
}

const isSame = (one: Period | undefined, other: Period | undefined): boolean => one?.start === other?.start && one?.end === other?.end;

/** The time of a chapter, where its title says one alone. */
export const onlyPeriod = (periods: readonly Period[]): Period | undefined =>
  periods.every((it) => isSame(it, periods[0])) ? periods[0] : undefined;

/** The blocks of a chapter with the times that its parts begin to speak of. */
export function withTimes(
  blocks: readonly OpenBlock[],
  role: Chapter['role'],
  titles: readonly Period[],
  times: Times,
): readonly OpenBlock[] {
  const own = onlyPeriod(titles);
  // A chapter that looks ahead speaks of its own time, but where its title names two.
  if (role !== 'review' && titles.length < 2) return blocks;
  let current = own;
  const period = (): {period?: Period} => (current && !isSame(current, own) ? {period: current} : {});
  return blocks.map((block) => {
    if (block.kind === 'text')
      return {
        ...block,
        paragraphs: block.paragraphs.map((paragraph) => {
          current = timeOf(paragraph, times, titles) ?? current;
          return {...paragraph, ...period()};
        }),
      };
    if (block.kind === 'theme') {
      current = timeOf({text: block.title}, times, titles) ?? current;
      return {...block, ...period()};
    }
    return block;
  });
}
