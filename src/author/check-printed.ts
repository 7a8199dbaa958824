// Whether a rank, a ratio, a limit, a horizon and a time say in numbers what they say in words. For authors, not for pages.
import {eachIndicator} from '../model/lookup.js';
import {printedNumber} from '../model/printed-number.js';
import {problem, type Problem} from '../model/problem.js';
import type {Indicator, Period, Report} from '../model/schema.js';
import {textsOf} from '../model/texts.js';
import {horizonOf, limitOf, rankOf, ratioOf, yearsOf} from '../text/derive/others.js';
import {named} from './check-ids.js';

const number = (path: string, key: string, expected: number | undefined, received: number | undefined): readonly Problem[] =>
  expected === undefined || received === undefined || Math.abs(expected - received) <= 1e-9 * Math.abs(expected)
    ? []
    : [problem('number', `${path}.${key}`, {key, expected, received})];

function* wordsOf({rank, ratio, threshold = [], horizon}: Indicator, path: string): Generator<Problem> {
  const place = rank && rankOf(rank.printed);
  if (place) {
    yield* number(`${path}.rank`, 'position', place.position, rank.position);
    if (place.bound !== (rank.bound ?? false))
      yield problem('bound', `${path}.rank.bound`, {expected: place.bound, received: rank.bound ?? false});
  }
  const parts = ratio && ratioOf(ratio.printed);
  if (parts) {
    const received = ratio.parts.map(({printed}) => printed).join(', ');
    if (parts.join(', ') !== received) yield problem('parts', `${path}.ratio.parts`, {expected: parts.join(', '), received});
    for (const [index, part] of ratio.parts.entries())
      yield* number(`${path}.ratio.parts[${index}]`, 'number', printedNumber(part.printed), part.number);
  }
  for (const [index, limit] of threshold.entries()) {
    const derived = limitOf(limit.printed, limit.unit ?? '');
    const at = `${path}.threshold[${index}]`;
    yield* number(at, 'number', derived?.number, limit.number);
    if (derived && limit.comparator && derived.comparator !== limit.comparator)
      yield problem('comparator', `${at}.comparator`, {expected: derived.comparator, received: limit.comparator});
  }
  const years = horizon && horizonOf(horizon.printed);
  for (const key of years ? (['minYears', 'maxYears'] as const) : []) yield* number(`${path}.horizon`, key, years?.[key], horizon?.[key]);
}

/** The time of a chapter, a block, a paragraph or an indicator, by its path. */
function periodsIn(report: Report): ReadonlyMap<string, Period> {
  const periods = new Map<string, Period>();
  const add = (period: unknown, path: string | undefined): void => {
    if (period && path) periods.set(`${path}.period`, period as Period);
  };
  for (const {chapter, block, paragraph, path} of textsOf(report)) {
    add(chapter?.period, /^\$\.chapters\[\d+\]/.exec(path)?.[0]);
    add(block && 'period' in block ? block.period : undefined, /^\$\.chapters\[\d+\]\.blocks\[\d+\]/.exec(path)?.[0]);
    add(paragraph?.period, path);
  }
  for (const {indicator, path} of eachIndicator(report)) add(indicator.period, path);
  return periods;
}

/** Every number and every time that differs from its words. */
export const checkPrinted = (report: Report): readonly Problem[] => [
  ...[...periodsIn(report)].flatMap(([path, {printed, start, end}]) => {
    const years = yearsOf(printed);
    return (['start', 'end'] as const).flatMap((key, index) => {
      const [expected, received] = [years?.[index] ?? '', key === 'start' ? start : end];
      // A time may be said to the month: 2025 is 2025-01 to 2025-12.
      return !expected || received.startsWith(expected) ? [] : [problem('period', `${path}.${key}`, {key, expected, received})];
    });
  }),
  ...eachIndicator(report).flatMap(({indicator, path}) => [...wordsOf(indicator, path)].map((fault) => named(fault, indicator))),
];
