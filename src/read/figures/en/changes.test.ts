import {expect} from '@open-wc/testing';
import {linesOf} from '../../../testing/read-lines.js';

const KINDS: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
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
};

for (const [kind, cases] of Object.entries(KINDS))
  describe(`English figures: ${kind}`, () => {
    for (const [text, ...lines] of cases)
      it(text, () => {
        expect(linesOf(text)).to.deep.equal(lines);
      });
  });
