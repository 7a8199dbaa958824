import {expect} from '@open-wc/testing';
import {yearOf} from '../testing/report.js';
import {findBefore} from './find-before.js';
import {findIndicator} from './lookup.js';
import type {Change, Indicator, Period, Quantity, Report} from './schema.js';

const value = {printed: '4个', digits: '4', unit: '个', number: 4, comparator: 'eq'} as const;
const change = {printed: '增长7%', before: '增长', digits: '7', unit: '%', number: 7, comparator: 'eq', kind: 'growth'} as const;

type Keys = {readonly [Key in keyof Indicator]?: Indicator[Key] | undefined};

/** A figure of a number of parks, which takes the given keys. */
const parks = (id: string, more: Keys): Indicator =>
  ({
    id,
    name: '新建公园',
    variable: 'parks',
    tier: 'headline',
    value,
    source: {exact: '新建公园4个'},
    ...more,
  }) as Indicator;

const chapter = (period: object, ...indicators: Indicator[]): object => ({
  id: 'chapter',
  role: 'plan',
  period,
  blocks: [{kind: 'goals', paragraphs: [{text: '新建公园4个。', indicators}]}],
});

/** What is found for a goal of 2019, or of another time, beside earlier chapters. */
function beside(chapters: readonly object[], goal: Keys = {}, time: object = yearOf(2019)): ReturnType<typeof findBefore> {
  const report = {chapters: [...chapters, chapter(time, parks('goal', {status: 'target', ...goal}))]} as unknown as Report;
  const found = findIndicator(report, 'goal');
  return found && findBefore(report, found);
}

/** The id of it. */
const foundBeside = (...args: Parameters<typeof beside>): string | undefined => beside(...args)?.found.indicator.id;

const result = (more: Keys = {}): Indicator => parks('result', {status: 'achieved', ...more});
const span = (start: string, end: string): Period => ({printed: `${start}—${end}`, start, end});

describe('the result of the time before', () => {
  it('is that of the year before, and of no earlier or later year', () => {
    const results = [2017, 2018, 2020].map((year) => chapter(yearOf(year), parks(`in-${year}`, {status: 'achieved'})));
    expect(foundBeside(results)).to.equal('in-2018');
    expect(foundBeside([results[0] as object, results[2] as object])).to.equal(undefined);
  });

  it('is a result, and never what was aimed at', () => {
    const target = parks('aimed', {status: 'target'});
    expect(foundBeside([chapter(yearOf(2018), target)])).to.equal(undefined);
    for (const status of ['achieved', 'expected'] as const)
      expect(foundBeside([chapter(yearOf(2018), target, parks('came', {status}))])).to.equal('came');
  });

  it('is of the same variable, in the same unit', () => {
    expect(foundBeside([chapter(yearOf(2018), result({variable: 'schools'}))])).to.equal(undefined);
    expect(foundBeside([chapter(yearOf(2018), result({variable: undefined}))], {variable: undefined})).to.equal(undefined);
    const area = {printed: '4公顷', digits: '4', unit: '公顷', number: 4, comparator: 'eq'} as const;
    expect(foundBeside([chapter(yearOf(2018), result({value: area}))])).to.equal(undefined);
  });

  it('is in the same whole unit, where a list prints it at its end', () => {
    const listed = (unitFull: string): Quantity => ({...value, printed: '4', unit: '', unitFull});
    expect(foundBeside([chapter(yearOf(2018), result({value: listed('个')}))])).to.equal('result');
    expect(foundBeside([chapter(yearOf(2018), result({value: listed('公顷')}))])).to.equal(undefined);
  });

  it('is a change beside a change of its kind, and no value', () => {
    const growth = {value: undefined, changes: [change]};
    const of = (...changes: Change[]): readonly object[] => [chapter(yearOf(2018), result({value: {...value, unit: '%'}, changes}))];
    expect(foundBeside(of(), growth)).to.equal(undefined);
    expect(foundBeside(of({...change, kind: 'decline'}), growth)).to.equal(undefined);
    const found = beside(of({...change, kind: 'above'}, {...change, number: 8}), growth);
    expect(found?.quantity.number).to.equal(8);
    expect(foundBeside(of(change), {value: {...value, unit: '%'}, changes: [change]})).to.equal('result');
    // A goal is what stands first of it: here the number of parks.
    expect(foundBeside([chapter(yearOf(2018), result({value: undefined, changes: [change]}))], {changes: [change]})).to.equal(undefined);
  });

  for (const key of ['basis', 'per'] as const)
    it(`has the same ${key}`, () => {
      const [one, other] = key === 'basis' ? ['同口径', '年均'] : ['每人每月', '每户'];
      const found = (was: string | undefined, now: string | undefined): string | undefined =>
        foundBeside([chapter(yearOf(2018), result({[key]: was}))], {[key]: now});
      expect(found(one, one)).to.equal('result');
      expect(found(other, one)).to.equal(undefined);
      expect(found(undefined, one)).to.equal(undefined);
      expect(found(one, undefined)).to.equal(undefined);
    });

  it('is of a time that is as long, whoever says it', () => {
    const fiveYears = span('2016', '2020');
    expect(foundBeside([chapter(yearOf(2020), result({period: fiveYears}))], {}, span('2021', '2025'))).to.equal('result');
    expect(foundBeside([chapter(fiveYears, result())], {}, yearOf(2021))).to.equal(undefined);
    const fiscal = [chapter(span('2021-04', '2022-03'), result())];
    expect(foundBeside(fiscal, {}, span('2022-04', '2023-03'))).to.equal('result');
    expect(foundBeside(fiscal, {}, yearOf(2022))).to.equal(undefined);
    expect(foundBeside([chapter(span('2019-03-01', '2019-03-01'), result())], {}, span('2019-03-02', '2019-03-02'))).to.equal(undefined);
  });

  it('is none of what is no number, and of what has no time', () => {
    const said = {value: undefined, said: {printed: '翻一番'}};
    expect(foundBeside([chapter(yearOf(2018), result(said))], said)).to.equal(undefined);
    const {period, ...timeless} = chapter({}, result()) as {period: object};
    expect(period).to.deep.equal({});
    expect(foundBeside([timeless])).to.equal(undefined);
  });
});
