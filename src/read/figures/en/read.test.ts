import {expect} from '@open-wc/testing';
import type {ReadThing, Setting} from '../../read-figure.js';
import {readFigures} from '../index.js';

type Role = Setting['role'];

/** The figures of a sentence, each in a line: name: value < from; kind change (basis) @period. */
function linesOf(text: string, role: Role = 'review', goals = false): readonly string[] {
  const words = (it: ReadThing): string =>
    `${it.apart ? `{${it.apart}}` : ''}${text.slice(it.start, it.end)}${it.unitFull ? `{${it.unitFull}}` : ''}${it.afterShared ? `{${it.afterShared}}` : ''}`;
  return readFigures({text}, {lang: 'en', role, goals}).figures.map(
    ({name, status, value, changes = [], basis, period, per, partOf}) =>
      `${status === 'achieved' ? '' : `${status} `}${name}: ${[
        ...(value ? [words(value) + (value.from ? ` < ${words(value.from)}` : '')] : []),
        ...changes.map((it) => `${it.kind} ${words(it)}`),
      ].join(
        '; ',
      )}${per ? ` ${per}` : ''}${basis ? ` (${basis})` : ''}${period ? ` @${period}` : ''}${partOf === undefined ? '' : ` of ${String(partOf)}`}`,
  );
}

const KINDS: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  'of the noun behind the number': [
    ['The town built 46 new footbridges and begun work on 12 major reservoirs.', 'new footbridges: 46', 'major reservoirs: 12'],
    ['More than 6,600 new harbour jobs have been added.', 'new harbour jobs: More than 6,600'],
    ['Over 2,600 homes have been rebuilt in the old quarter.', 'homes rebuilt in the old quarter: Over 2,600'],
    ['A further 1,300 places were created.', 'places created: 1,300'],
    ['80 percent of leased farmland is covered by the reform.', 'leased farmland covered by the reform: 80 percent'],
    [
      '30 percent of port fees have been cut; 95% of villages have access to broadband.',
      'port fees cut: 30 percent',
      'villages have access to broadband: 95%',
    ],
    [
      'More than 80,000 people who have moved from the hills to the coast have gained a permit.',
      'people who have gained a permit: More than 80,000',
    ],
    ['A 10-billion-crown fund for repairs has been put in place.', 'fund for repairs: 10-billion-crown'],
    ['The province has appropriated over 280 million dollars to fund flood relief.', 'flood relief: over 280 million dollars'],
    ['We spent £20m on road repairs and £8.5m on new classrooms.', 'spending on road repairs: £20m', 'new classrooms: £8.5m'],
    [
      '732 million yuan was invested in railway construction and around 1.8 billion yuan invested in canals.',
      'investment in railway construction: 732 million yuan',
      'investment in canals: around 1.8 billion yuan',
    ],
    ['We upgraded 1.27 million kilometers of rural roads.', 'rural roads: 1.27 million kilometers'],
    ['We trained 850 technicians and relocated 1,200 people.', 'technicians: 850', 'people relocated: 1,200'],
  ],
  'of the subject': [
    ['Inward investment reached 136.3 million U.S. dollars.', 'Inward investment: reached 136.3 million U.S. dollars'],
    ['Its contribution to growth has exceeded 30 percent.', 'contribution to growth: exceeded 30 percent'],
    ['Market firms, all types included, now total over 98,000.', 'Market firms: over 98,000'],
    ['The deficit ratio has been kept within 3 percent.', 'deficit ratio: within 3 percent'],
    ['The jobless rate remained stable at a comparatively low level of around 5 percent.', 'jobless rate: around 5 percent'],
    ['Health plans cover 1.35 million people.', 'Health plans: 1.35 million people'],
    ['The pension scheme is in place, and has already benefited more than 17,000 people.', 'pension scheme: more than 17,000 people'],
    ['Road resurfacing covered 48 miles. Tree planting added 2,500 trees.', 'Road resurfacing: 48 miles', 'Tree planting: 2,500 trees'],
    ['Infant mortality was 6.1 per 1,000 births.', 'Infant mortality: 6.1 per 1,000 births'],
    ['Debt has fallen for years and now stands at 38 per cent.', 'Debt: 38 per cent'],
    [
      'The town, with its population of over 13,000, has a central deficit of 1.5 million.',
      'population: over 13,000',
      'central deficit: 1.5 million',
    ],
    ['On average, life expectancy has reached 76.7 years.', 'life expectancy: reached 76.7 years'],
  ],
  changes: [
    [
      'Output grew 6.9 percent and incomes rose 7.3 percent, both beating forecasts.',
      'Output: growth grew 6.9 percent',
      'incomes: growth rose 7.3 percent',
    ],
    [
      'Consumer prices have risen at an average annual rate of 1.9 percent.',
      'Consumer prices: growth risen at an average annual rate of 1.9 percent',
    ],
    [
      'Personal income has increased by an annual average of 7.4 percent.',
      'Personal income: growth increased by an annual average of 7.4 percent',
    ],
    ['Port traffic has fallen more than 20 percent.', 'Port traffic: decline fallen more than 20 percent'],
    [
      'Forest coverage has increased by 10.87 million hectares, and the area of bare land has been reduced by close to 2,000 acres on average each year.',
      'Forest coverage: growth increased by 10.87 million hectares',
      'area of bare land: decline reduced by close to 2,000 acres (on average each year)',
    ],
    [
      'We cut steel capacity by 30 million tonnes and coal capacity by 8 million tonnes.',
      'steel capacity: decline {cut }by 30 million tonnes',
      'coal capacity: decline {cut }by 8 million tonnes',
    ],
    [
      'We have improved the mix, cutting the share of coal by 8.1 percentage points and increasing the share of wind by 6.3 percentage points.',
      'share of coal: decline {cutting }by 8.1 percentage points',
      'share of wind: growth {increasing }by 6.3 percentage points',
    ],
    [
      'There was a drop of at least 3 percent in energy use per household.',
      'energy use per household: decline a drop of at least 3 percent',
    ],
    [
      'Light industry has enjoyed an average annual increase of 11.3 percent.',
      'Light industry: growth an average annual increase of 11.3 percent',
    ],
    ['CPI increase of around 3 percent', 'CPI: growth increase of around 3 percent'],
    ['The tourist sector saw a 15 per cent rise in visits.', 'visits: growth 15 per cent{ rise}'],
    ['The output of bicycles increased 1.8-fold.', 'output of bicycles: multiple increased 1.8-fold'],
    [
      'The value-added of heavy industry rose 11.7% and that of light industry 8.1%.',
      'value-added of heavy industry: growth rose 11.7%',
      'value-added of light industry: growth {rose }8.1%',
    ],
    [
      'Emissions per head were reduced by 13.5 percent and water use per head by 18 percent.',
      'Emissions per head: decline reduced by 13.5 percent',
      'water use per head: decline {reduced }by 18 percent',
    ],
  ],
  'two things of one figure': [
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

describe('English figures: what is said of them', () => {
  for (const [text, role, ...lines] of [
    ['GDP growth of 6-6.5 percent', 'plan', 'target GDP: growth growth of 6-6.5 percent'],
    [
      '- Over 1,100 new jobs, a surveyed jobless rate of around 5.5 percent, and the registered jobless rate within 4.5 percent',
      'plan',
      'target new jobs: Over 1,100',
      'target surveyed jobless rate: around 5.5 percent',
      'target registered jobless rate: within 4.5 percent',
    ],
    [
      'The deficit is projected at 2.38 million yuan, with a central deficit of 1.55 million yuan.',
      'plan',
      'target deficit: 2.38 million yuan',
      'target central deficit: 1.55 million yuan',
    ],
    ['Last year, 2,300 flats were built.', 'plan', 'flats: 2,300'],
    [
      'Unemployment is expected to average 4.6 per cent in 2022 and about 4.2 per cent in 2023.',
      'other',
      'expected Unemployment: 4.6 per cent (average) @2022',
      'expected Unemployment: about 4.2 per cent @2023',
    ],
    ['Growth is projected to reach 2 per cent in 2024.', 'review', 'expected Growth: reach 2 per cent @2024'],
    ['Council tax will rise by 1.9 per cent.', 'other', 'target Council tax: growth rise by 1.9 per cent'],
    ['Rates should be cut by at least 30 percent.', 'plan', 'target Rates: decline cut by at least 30 percent'],
    [
      'Energy use per head to fall by 3.2 percent; grain output of over 650 tonnes',
      'plan',
      'target Energy use per head: decline fall by 3.2 percent',
      'target grain output: over 650 tonnes',
    ],
    [
      'By 2025, the town share will rise to 65 percent, and life expectancy will increase by one year.',
      'plan',
      'target town share: rise to 65 percent @2025',
      'target life expectancy: growth increase by one year @2025',
    ],
  ] as const)
    it(`${role}: ${text}`, () => {
      expect(linesOf(text, role)).to.deep.equal(lines);
    });

  it('is a target in the overall goals', () => {
    expect(linesOf('- Town revenue growth of about 4 percent', 'review', true)).to.deep.equal([
      'target Town revenue: growth growth of about 4 percent',
    ]);
  });
});

describe('numbers of English texts that are no figures', () => {
  for (const text of [
    'On March 5, 2018, the First Session of the 13th Assembly met.',
    'In 2017-18 and by 2030, the 12th Five-Year Plan and Made in China 2025 went on.',
    'The M2 growth rate, PM2.5 and 5G networks, and the G20 summit were discussed.',
    'It is the 40th anniversary, after a 66-year history.',
    'We extended rural leases by another 30 years.',
    'Children aged 5 to 11 and the over-65s travel free.',
    'Plants with a capacity of less than 300,000 kilowatts should be closed.',
    'One in 5 households and four out of five pupils agreed.',
    'See page 12, section 3 and Terminal 5 of the annex at 10:30.',
    'Growth was well above the national average of 4 percent.',
    'Zones were set up in Ashmere and 10 other towns.',
  ])
    it(text, () => {
      const {figures, doubts} = readFigures({text}, {lang: 'en', role: 'review', goals: false});
      expect([figures, doubts]).to.deep.equal([[], []]);
    });
});

describe('doubts about English figures', () => {
  for (const [text, ...doubts] of [
    ['More than one hundred million people moved.', 'unread: one hundred million'],
    ['Work began this year on 58,000 units.', 'name: 58,000 → units'],
    ['The system has benefited over 21,000 people.', 'name: system has benefited over 21,000 people → system'],
    ['Between 40,000 and 45,000 jobs were created.', 'unread: 40,000 and 45,000'],
  ] as const)
    it(text, () => {
      const read = readFigures({text}, {lang: 'en-GB', role: 'review', goals: false});
      expect(
        read.doubts.map(({code, start, end, assumed}) => `${code}: ${text.slice(start, end)}${assumed ? ` → ${assumed}` : ''}`),
      ).to.deep.equal(doubts);
    });
});
