import {expect} from '@open-wc/testing';
import {linesOf} from '../../../testing/read-lines.js';

const KINDS: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  'two things of one figure': [
    ['Digital loans more than doubled to 96,000.', 'Digital loans: doubled to 96,000'],
    [
      'The number of people in work has risen by 42,000 since 2012 to a record 1.34 million.',
      'number of people in work: to a record 1.34 million; growth risen by 42,000 (since 2012)',
    ],

    ['Net spending was £395m, down 1.4 per cent.', 'Net spending: £395m; decline down 1.4 per cent'],
    ['Reserves fell by 2.1 per cent to £41.5m.', 'Reserves: to £41.5m; decline fell by 2.1 per cent'],
    [
      'Firms now total over 98,000, an increase of more than 70 percent over the past five years.',
      'Firms: over 98,000; growth an increase of more than 70 percent (over the past five years)',
    ],
    ['Output grew by 6.6 percent, exceeding 90 million yuan.', 'Output: exceeding 90 million yuan; growth grew by 6.6 percent'],
    [
      'The deficit stood at 2.6 percent, 0.4 percentage point lower than last year.',
      'deficit: 2.6 percent; below 0.4 percentage point lower',
    ],
    ['Revenue was $612.4 million, $18 million above budget.', 'Revenue: $612.4 million; above $18 million'],
    ['Output reached 99.1 million, representing a 6.1 percent increase.', 'Output: reached 99.1 million; growth 6.1 percent{ increase}'],
    [
      'Bonds came to 1.35 million yuan, an increase of 550,000 yuan year on year.',
      'Bonds: 1.35 million yuan; growth an increase of 550,000 yuan (year on year)',
    ],
    ['Business rates amounted to £73.2m, or 98.4 per cent of the total due.', 'Business rates: £73.2m', 'Business rates: 98.4 per cent'],
  ],
  'from one level to another': [
    ['The town rate has risen from 52.6 to 58.5 percent.', 'town rate: to 58.5 percent < from 52.6{percent}'],
    ['Its share has grown to roughly 15 percent, up from 11.4 percent.', 'share: grown to roughly 15 percent < from 11.4 percent'],
    [
      'The number of firms opened daily has risen from over 5,000 to more than 16,000.',
      'number of firms opened daily: to more than 16,000 < from over 5,000',
    ],
    [
      'Bus journeys increased from 11.2 million in 2015/16 to 12.9 million in 2017/18.',
      'Bus journeys: to 12.9 million < from 11.2 million @2017/18',
    ],
    ['We raised the threshold from £85,000 to £90,000.', 'threshold: to £90,000 < from £85,000'],
    ['Subsidies have been increased from 240 to 450 yuan per person.', 'Subsidies: to 450 yuan per person < from 240{yuan per person}'],
  ],
  lists: [
    [
      'Both energy and water consumption per household have fallen 20 percent.',
      'energy consumption per household: decline fallen 20 percent',
      'water consumption per household: decline fallen 20 percent',
    ],
    [
      'Urban and rural incomes grew 5.6 and 6.6 percent respectively.',
      'Urban incomes: growth grew 5.6{percent}',
      'rural incomes: growth {grew }6.6 percent',
    ],
    [
      'Primary, secondary and tertiary industries grew by 3.1, 5.8 and 7.4 percent respectively.',
      'Primary industries: growth grew by 3.1{percent}',
      'secondary industries: growth {grew by }5.8{percent}',
      'tertiary industries: growth {grew by }7.4 percent',
    ],
    [
      'The allowance for urban and rural residents was raised by 8 percent and 12 percent respectively.',
      'allowance for urban residents: growth raised by 8 percent',
      'allowance for rural residents: growth {raised by }12 percent',
    ],
    [
      'Growth is forecast at 3.8 per cent in 2022, 1.8 per cent in 2023 and nearly one per cent in 2024.',
      'expected Growth: 3.8 per cent @2022',
      'expected Growth: 1.8 per cent @2023',
      'expected Growth: nearly one per cent @2024',
    ],
    [
      'Homes numbered 96 in 2017-18 and more than 1,200 in 2021/22, including 540 for social rent.',
      'Homes: 96 @2017-18',
      'Homes: more than 1,200 @2021/22',
      'Homes for social rent: 540 of 1',
    ],
    [
      'More than 6,800 people have been lifted out of poverty, including a total of 830 relocated from the hills.',
      'people lifted out of poverty: More than 6,800',
      'people relocated from the hills: 830 of 0',
    ],
    ['Capital spending was £64m, of which £22m was for schools.', 'Capital spending: £64m', 'schools: £22m of 0'],
  ],
};

for (const [kind, cases] of Object.entries(KINDS))
  describe(`English figures: ${kind}`, () => {
    for (const [text, ...lines] of cases)
      it(text, () => {
        expect(linesOf(text)).to.deep.equal(lines);
      });
  });
