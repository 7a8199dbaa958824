import {expect} from '@open-wc/testing';
import {linesOf} from '../../../testing/read-lines.js';
import {readFigures} from '../index.js';

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
    'Costs fell compared with £1,105 five years ago.',
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
    ['Work began this year on 58,000 units.', 'name: 58,000 units → units'],
    ['The system has benefited over 21,000 people.', 'name: system has benefited over 21,000 people → system'],
  ] as const)
    it(text, () => {
      const read = readFigures({text}, {lang: 'en-GB', role: 'review', goals: false});
      expect(
        read.doubts.map(({code, start, end, assumed}) => `${code}: ${text.slice(start, end)}${assumed ? ` → ${assumed}` : ''}`),
      ).to.deep.equal(doubts);
    });
});

describe('the clause of an English figure', () => {
  for (const text of [
    'More than 6,800 people have been lifted out of poverty in the hills.',
    'Capital spending was £64m, of which £22m was for schools.',
    'Homes numbered 96 in 2017-18 and more than 1,200 in 2021/22.',
    'The tourist sector saw a 15 per cent rise in visits, and exceeded 30 percent of trade.',
  ])
    it(text, () => {
      const {figures} = readFigures({text}, {lang: 'en', role: 'review', goals: false});
      expect(figures).to.not.be.empty;
      for (const {name, completedFrom, clause, value, changes = []} of figures) {
        expect(text.slice(clause.start, clause.end)).to.include(completedFrom ?? name);
        for (const it of [...(value ? [value] : []), ...changes])
          expect([it.start >= clause.start, it.end <= clause.end]).to.deep.equal([true, true]);
      }
    });
});
