import {expect} from '@open-wc/testing';
import {linesOf} from '../../../testing/read-lines.js';

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
};

for (const [kind, cases] of Object.entries(KINDS))
  describe(`English figures: ${kind}`, () => {
    for (const [text, ...lines] of cases)
      it(text, () => {
        expect(linesOf(text)).to.deep.equal(lines);
      });
  });
