import {expect} from '@open-wc/testing';
import {findBefore} from './find-before.js';
import {findIndicator} from './lookup.js';
import type {Indicator, Report} from './schema.js';

/** A figure of a number of parks, which takes the given keys. */
const parks = (id: string, more: Partial<Indicator>): Indicator =>
  ({
    id,
    name: '新建公园',
    variable: 'parks',
    tier: 'headline',
    value: {printed: '4个', digits: '4', unit: '个', number: 4, comparator: 'eq'},
    source: {exact: '新建公园4个'},
    ...more,
  }) as Indicator;

const chapter = (year: number, ...goals: Indicator[]): object => ({id: `of-${year}`, role: 'plan', year, goals, keywords: [], themes: []});

/** The id of what is found for the goal of 2019 beside chapters of earlier years. */
function foundBeside(...chapters: object[]): string | undefined {
  const report = {chapters: [...chapters, chapter(2019, parks('goal', {status: 'target'}))]} as unknown as Report;
  const goal = findIndicator(report, 'goal');
  return goal && findBefore(report, goal)?.found.indicator.id;
}

describe('the result of the year before', () => {
  it('is that of the year before, and of no earlier or later year', () => {
    const results = [2017, 2018, 2020].map((year) => chapter(year, parks(`in-${year}`, {status: 'achieved'})));
    expect(foundBeside(...results)).to.equal('in-2018');
    expect(foundBeside(results[0] as object, results[2] as object)).to.equal(undefined);
  });

  it('is a result, and never what was aimed at', () => {
    const target = parks('aimed', {status: 'target'});
    expect(foundBeside(chapter(2018, target))).to.equal(undefined);
    for (const status of ['achieved', 'expected'] as const)
      expect(foundBeside(chapter(2018, target, parks('came', {status})))).to.equal('came');
  });

  it('is of the same variable, in the same unit', () => {
    expect(foundBeside(chapter(2018, parks('others', {status: 'achieved', variable: 'schools'})))).to.equal(undefined);
    const value = {printed: '4公顷', digits: '4', unit: '公顷', number: 4, comparator: 'eq'} as const;
    expect(foundBeside(chapter(2018, parks('area', {status: 'achieved', value})))).to.equal(undefined);
  });
});
