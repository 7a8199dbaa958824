import {expect} from '@open-wc/testing';
import {isRightBefore, lengthOf} from './periods.js';
import type {Period} from './schema.js';

/** A time from its words, or from its first and last year, month or day. */
const time = (start: string, end = start): Period => ({printed: `${start}—${end}`, start, end});

// What a report calls its times, and how many months they have.
const LENGTHS: readonly (readonly [words: string, period: Period, months: number | undefined])[] = [
  ['2025年', time('2025'), 12],
  ['3月', time('2025-03'), 1],
  ['一季度', time('2025-01', '2025-03'), 3],
  ['上半年', time('2025-01', '2025-06'), 6],
  ['2022/23', time('2022-04', '2023-03'), 12],
  ['“十四五”时期', time('2021', '2025'), 60],
  ['2025年以来', time('2025', '2026-02'), 14],
  ['3月1日', time('2025-03-01'), undefined],
  ['截至6月底', time('2025', '2025-06-30'), undefined],
];

describe('the length of a period', () => {
  for (const [words, period, months] of LENGTHS)
    it(`${words}: ${months === undefined ? 'none, since days are not told apart' : `${months} months`}`, () => {
      expect(lengthOf(period)).to.equal(months);
    });

  it('is none of no period', () => {
    expect(lengthOf(undefined)).to.equal(undefined);
  });
});

// The earlier and the later of two times that follow each other.
const NEIGHBOURS: readonly (readonly [string, Period, Period])[] = [
  ['years', time('2024'), time('2025')],
  ['months over the end of a year', time('2024-12'), time('2025-01')],
  ['fiscal years', time('2021-04', '2022-03'), time('2022-04', '2023-03')],
  ['halves of a year', time('2025-01', '2025-06'), time('2025-07', '2025-12')],
  ['spans of five years', time('2016', '2020'), time('2021', '2025')],
  ['a year, and one that is written by its months', time('2024'), time('2025-01', '2025-12')],
];

// Times that do not follow each other as alike.
const OTHERS: readonly (readonly [string, Period | undefined, Period | undefined])[] = [
  ['two years apart', time('2023'), time('2025')],
  ['the same', time('2025'), time('2025')],
  ['a span of five years before a year', time('2016', '2020'), time('2021')],
  ['the last month of the year before', time('2024-12'), time('2025')],
  ['a calendar year before a fiscal year that begins in it', time('2022'), time('2022-04', '2023-03')],
  ['the same months of the year before', time('2024-01', '2024-06'), time('2025-01', '2025-06')],
  ['days', time('2025-03-01'), time('2025-03-02')],
  ['no time before', undefined, time('2025')],
  ['no time of its own', time('2024'), undefined],
];

describe('the time right before another', () => {
  for (const [what, before, period] of NEIGHBOURS)
    it(`is told of ${what}, and never the other way round`, () => {
      expect(isRightBefore(before, period)).to.equal(true);
      expect(isRightBefore(period, before)).to.equal(false);
    });

  for (const [what, before, period] of OTHERS)
    it(`is not: ${what}`, () => {
      expect(isRightBefore(before, period)).to.equal(false);
    });
});
