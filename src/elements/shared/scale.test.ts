import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {mainQuantity} from '../../model/find-before.js';
import {findIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import type {Change, Quantity} from '../../model/schema.js';
import {reportOf, yearOf} from '../../testing/report.js';
import {scaleFor, scaleOf, sizeOf} from './scale.js';

describe('the scale of a drawing', () => {
  it('ends at the next 1, 2 or 5 × 10ⁿ at or above 1.25 × the largest figure', () => {
    for (const [largest, end] of [
      [7, 10],
      [8, 10],
      [8.01, 20],
      [10.1, 20],
      [15, 20],
      [2.7, 5],
      [70, 100],
      [80, 100],
      [85, 200],
      [0.03, 0.05],
      [12345.67, 20000],
      [400, 500],
      [0, 1],
    ] as const)
      expect(scaleOf(largest), String(largest)).to.equal(end);
  });

  it('is none where it could not be printed in plain digits', () => {
    for (const largest of [Infinity, NaN, -1, 1e21, 1e22, 1.7e308, 1e-7, 5e-324])
      expect(scaleOf(largest), String(largest)).to.equal(undefined);
    expect([scaleOf(-0), scaleOf(1e-6), scaleOf(4e20)]).to.deep.equal([1, 0.000002, 500000000000000000000]);
  });

  it('holds every figure, or is none', () => {
    fc.assert(
      fc.property(fc.double(), (largest) => {
        const end = scaleOf(largest);
        if (end === undefined) return;
        expect(String(end)).to.match(/^\d+(\.\d+)?$/);
        expect(largest / end).to.be.within(0, 0.81);
      }),
    );
  });
});

const quantity = (number: number | undefined, unit = '%', more: object = {}): Quantity =>
  ({printed: `${number ?? ''}${unit}`, digits: `${number ?? ''}`, unit, number, comparator: 'eq', ...more}) as Quantity;
const growth = (number: number, more: object = {}): Change => ({...quantity(number), kind: 'growth', ...more}) as Change;

/** A goal of 临江, or a result, which takes the given keys. */
const goal = (id: string, keys: object): object => ({
  id,
  name: id,
  variable: id.replace(/-was$/, ''),
  status: id.endsWith('-was') ? 'achieved' : 'target',
  tier: 'headline',
  source: {exact: '目标'},
  ...keys,
});

/** The end of the scale of the first of these goals of 2019, beside results of 2018. */
function endOf(goals: readonly object[], results: readonly object[] = [], elsewhere: readonly object[] = []): number | undefined {
  const chapter = (id: string, year: number, indicators: readonly object[]): object => ({
    id,
    role: 'plan',
    period: yearOf(year),
    title: '目标',
    blocks: [{kind: 'goals', paragraphs: [{text: '目标', indicators}]}],
  });
  const chapters = [chapter('was', 2018, results), chapter('now', 2019, goals), chapter('other', 2019, elsewhere)];
  const {report, problems} = parseReport(reportOf({}, {chapters}));
  expect(problems).to.deep.equal([]);
  const found = findIndicator(report, (goals[0] as {id: string}).id);
  const main = found && mainQuantity(found.indicator);
  return found && main && scaleFor(report, found, main);
}

describe('the scale that goals share', () => {
  const first = goal('gdp', {changes: [growth(3)]});

  it('is that of the largest of those that are measured alike in their chapter', () => {
    expect(endOf([first])).to.equal(5);
    expect(endOf([first, goal('sales', {changes: [growth(12)]})])).to.equal(20);
    expect(endOf([goal('sales', {changes: [growth(12)]}), first])).to.equal(20);
    for (const other of [
      {changes: [growth(12, {kind: 'decline'})]},
      {changes: [growth(12, {unit: '个百分点'})]},
      {changes: [growth(12)], basis: '年均'},
      {changes: [growth(12)], per: '每人'},
      {changes: [growth(12)], period: {printed: '“十四五”时期', start: '2021', end: '2025'}},
      {changes: [growth(12)], status: 'expected'},
      {value: quantity(12)},
    ])
      expect(endOf([first, goal('other', other)]), JSON.stringify(other)).to.equal(5);
    expect(endOf([first], [], [goal('elsewhere', {changes: [growth(12)]})])).to.equal(5);
  });

  it('holds the result before, the second step of a goal, and either in its own power of ten', () => {
    expect(endOf([first], [goal('gdp-was', {changes: [growth(15)]})])).to.equal(20);
    expect(endOf([first, goal('sales', {changes: [growth(4)]})], [goal('sales-was', {changes: [growth(15)]})])).to.equal(20);
    const stretch = {modality: '力争', change: growth(6)};
    expect(endOf([first, goal('sales', {changes: [growth(4)], stretch})])).to.equal(10);
    const money = (number: number, exponent: number): object => ({value: quantity(number, '元', {exponent})});
    expect(endOf([goal('one', money(2, 8)), goal('other', money(50000, 4))])).to.equal(10);
  });

  it('is the whole for a share; what is more than the whole is none', () => {
    const share = goal('share', {value: quantity(2.7)});
    expect(endOf([share])).to.equal(100);
    expect(endOf([share, goal('other', {value: quantity(100)})])).to.equal(100);
    expect(endOf([share, goal('other', {value: quantity(150)})])).to.equal(100);
    expect(endOf([goal('other', {value: quantity(150)}), share])).to.equal(200);
    expect(endOf([goal('share', {value: quantity(2.7, '', {unitFull: '％'})})])).to.equal(100);
    expect(endOf([goal('share', {value: quantity(2.7, '‰')})])).to.equal(5);
  });

  it('is none for what lies below 0, and for what has no number; a result below 0 does not stand on it', () => {
    expect(endOf([goal('below', {value: quantity(-3.2)})])).to.equal(undefined);
    expect(endOf([goal('band', {value: quantity(undefined, '%', {min: -1, max: 2, comparator: 'between'})})])).to.equal(undefined);
    expect(endOf([goal('order', {value: quantity(undefined, '亿级', {order: 100})})])).to.equal(undefined);
    expect(endOf([goal('rate', {value: quantity(4, '元')})], [goal('rate-was', {value: quantity(-50, '元')})])).to.equal(5);
  });
});

describe('the size of a quantity', () => {
  it('is its number or the end of its band; none below 0, and none where it is an order or a fraction', () => {
    expect(sizeOf(quantity(4))).to.equal(4);
    expect(sizeOf(quantity(undefined, '%', {min: 6, max: 6.5}))).to.equal(6.5);
    expect(sizeOf(quantity(undefined, '', {fraction: {numerator: 1, denominator: 4}}))).to.equal(undefined);
    expect(sizeOf(quantity(0))).to.equal(0);
    for (const none of [quantity(-1), quantity(undefined, '%', {min: -2, max: 3}), quantity(undefined, '亿', {order: 100})])
      expect(sizeOf(none)).to.equal(undefined);
  });
});
