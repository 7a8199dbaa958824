import {expect} from '@open-wc/testing';
import {unstructuredFigures} from '../../author/check-numbers.js';
import {eachIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import {printedThings} from '../../model/quote.js';
import {textsOf} from '../../model/texts.js';
import {draftOf, textOf} from '../../testing/corrections.js';
import {valueOfFile} from '../../testing/report.js';
import type {Draft} from '../draft-report.js';
import {confirm, correct, flag, isConfirmed, tasksOf, type Correction} from './index.js';

/** Numbers below a bound, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NAMES = ['地区生产总值', '新建公园', 'GDP', ''];
const PERIODS = ['2025年', '2019年', '“十四五”时期', '', '上半年'];

/** Any correction of a draft. */
function anyOf({report}: Draft, random: (below: number) => number): Correction {
  const one = <Item>(all: readonly Item[]): Item => all[random(all.length)] as Item;
  const texts = textsOf(report);
  const founds = eachIndicator(report);
  const place = one(texts);
  const start = random(place.text.length);
  const add: Correction = {kind: 'add', path: place.path, start, end: start + 1 + random(20)};
  const found = founds.length ? one(founds) : undefined;
  if (!found) return add;
  const {id} = found.indicator;
  const near = founds.filter(({text}) => text === found.text);
  const at = random(found.text.length);
  return one<Correction>([
    add,
    add,
    {kind: 'remove', id},
    {kind: 'change', id, set: {name: one(NAMES), status: one(['achieved', 'expected', 'target'] as const), period: one(PERIODS)}},
    {kind: 'change', id, set: {status: one(['achieved', 'target'] as const), tier: one(['headline', 'count'] as const)}},
    {kind: 'extent', id, thing: random(printedThings(found.indicator).length), start: at, end: at + 1 + random(12)},
    {kind: 'join', id, other: one(near).indicator.id},
    {kind: 'split', id},
  ]);
}

/** Every path of a doubt that leads to no text and no figure. */
function lost({report, review}: Draft): readonly string[] {
  const known = new Set(['$', ...textsOf(report).map(({path}) => path), ...eachIndicator(report).map(({path}) => path)]);
  return review.doubts.map(({path}) => path).filter((path) => !known.has(path));
}

/** Every number that is neither a figure nor known to be none. */
const unasked = ({report, review}: Draft): readonly unknown[] => unstructuredFigures(report, review.quotes);

const ENGLISH = `Report on the Work of the Government of Ashmere 2026
I. A Review of 2025
In 2025 the GDP of the borough reached 90 million pounds, an increase of 6.1 percent. We built 46 new homes and opened three libraries.
Trade rose to 8 million pounds, 1.2 percentage points faster than planned. Of the 600 roads, 45 were mended in 2024.
II. Plans for 2026
We will plant 2,500 trees, keep unemployment below 5 percent, and raise income by 4 to 5 percent.`;

describe('any row of corrections', function () {
  this.timeout(30_000);

  for (const [name, make] of [
    ['gangzha-2019', async () => fresh(await valueOfFile('gangzha-2019'))],
    ['county-falling', async () => fresh(await valueOfFile('county-falling'))],
    ['many-goals', async () => fresh(await valueOfFile('many-goals'))],
    ['borough-budget', async () => fresh(await valueOfFile('borough-budget'))],
    ['an English draft', () => Promise.resolve(draftOf(ENGLISH, 'en'))],
  ] as const)
    it(`leaves a report without a fault, with every letter of it: ${name}`, async () => {
      const random = numbers(name.length);
      const first = await make();
      let draft = first;
      let done = 0;
      for (let n = 0; n < 125; n++) {
        const correction = anyOf(draft, random);
        const result = correct(draft, correction);
        if ('refused' in result) continue;
        done++;
        if (correction.kind === 'remove')
          expect(unasked(result.draft).length, JSON.stringify([correction, unasked(result.draft)])).to.be.at.most(unasked(draft).length);
        draft = result.draft;
        if (result.id) draft = random(2) ? confirm(draft, result.id) : flag(draft, result.id);
        const told = JSON.stringify(correction);
        expect(parseReport(draft.report).problems, told).to.deep.equal([]);
        expect(new Set(eachIndicator(draft.report).map(({indicator}) => indicator.id)).size, told).to.equal(
          eachIndicator(draft.report).length,
        );
        expect(lost(draft), told).to.deep.equal([]);
        expect(
          draft.review.confirmations.every(({id}) => isConfirmed(draft, id)),
          told,
        ).to.equal(true);
      }
      expect(textOf(draft.report)).to.equal(textOf(first.report));
      expect(done).to.be.above(25);
      expect(tasksOf(draft).filter(({kind}) => kind === 'figure')).to.have.length(eachIndicator(draft.report).length);
    });
});

/** A draft of a dataset. */
function fresh(value: unknown): Draft {
  const {report} = parseReport(value);
  const doubts = eachIndicator(report).map(
    ({path, indicator}, index) =>
      ({code: 'name', path, quote: indicator.name, assumed: '', harm: ((index % 3) + 1) as 1 | 2 | 3, state: 'open'}) as const,
  );
  return {report, review: {doubts, confirmations: [], quotes: []}};
}
