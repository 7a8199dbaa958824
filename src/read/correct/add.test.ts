import {expect} from '@open-wc/testing';
import {unstructuredFigures} from '../../author/check-numbers.js';
import {findIndicator} from '../../model/lookup.js';
import type {Indicator} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import {draftReport} from '../draft-report.js';
import {corrected, draftOf, figureOf, lineOf, refusalOf, wordsIn} from '../../testing/corrections.js';
import type {Draft} from '../draft-report.js';

const draft = draftOf();

/** A draft in which words are a figure, and that figure. */
function added(before: Draft, words: string): {readonly draft: Draft; readonly figure: Indicator} {
  const {draft: after, id} = corrected(before, {kind: 'add', ...wordsIn(before.report, words)});
  const figure = findIndicator(after.report, id)?.indicator;
  if (!figure) throw new Error(`${words} are no figure`);
  expect(unstructuredFigures(after.report, after.review.quotes)).to.deep.equal([]);
  return {draft: after, figure};
}

describe('words that a person makes a figure', () => {
  for (const [words, line, exact] of [
    ['八个', '推出方面措施: achieved value 八个', '推出八个方面措施'],
    ['推出八个方面措施', '推出方面措施: achieved value 八个', '推出八个方面措施'],
    ['居全省第五', '综合实力: achieved rank 居全省第五', '综合实力居全省第五'],
    ['第五', '综合实力: achieved rank 居全省第五', '综合实力居全省第五'],
    ['8:41:51', '三次产业比: achieved ratio 为8:41:51', '三次产业比为8:41:51'],
    ['翻一番', '经济总量: achieved said 翻一番', '经济总量翻一番'],
    ['。经济总量翻一番。', '经济总量: achieved said 翻一番', '经济总量翻一番'],
  ] as const)
    it(`are trimmed, named and placed: ${words}`, () => {
      const {figure} = added(draft, words);
      expect([lineOf(figure), figure.source.exact]).to.deep.equal([line, exact]);
    });

  it('say in numbers what the rules make of them', () => {
    expect(added(draft, '八个').figure.value).to.deep.equal({printed: '八个', digits: '八', unit: '个', number: 8, comparator: 'eq'});
    expect(added(draft, '第五').figure.rank).to.deep.equal({printed: '居全省第五', position: 5});
    expect(added(draft, '8:41:51').figure.ratio?.parts.map(({number}) => number)).to.deep.equal([8, 41, 51]);
  });

  it('are the figure that a draft has there, where they are of one', () => {
    const gdp = figureOf(draft, '突破900亿元');
    const {draft: without} = corrected(draft, {kind: 'remove', id: gdp.id});
    const {figure} = added(without, '6.1%');
    expect(figure).to.deep.equal(gdp);
  });

  it('are the words alone, where another figure has a part of that', () => {
    const gdp = figureOf(draft, '突破900亿元');
    const {draft: parts} = corrected(draft, {kind: 'split', id: gdp.id});
    const {draft: without} = corrected(parts, {kind: 'remove', id: figureOf(parts, '增长6.1%').id});
    const {figure} = added(without, '6.1%');
    expect(lineOf(figure)).to.equal('全市地区生产总值: achieved changes[0] 增长6.1%');
  });

  it('are part of what they were said to be part of', () => {
    const pocket = figureOf(draft, '3个');
    const {draft: without} = corrected(draft, {kind: 'remove', id: pocket.id});
    expect(added(without, '3个').figure.partOf).to.equal(figureOf(draft, '4个').id);
  });

  it('stand in the order of print, and doubts stay with their figures', () => {
    const last = figureOf(draft, '80个');
    const doubt = draft.review.doubts.find(({code, quote}) => code === 'name' && quote === '80个');
    expect(doubt?.path).to.match(/indicators\[2\]$/);
    const {draft: without} = corrected(draft, {kind: 'remove', id: figureOf(draft, '60亿元').id});
    expect(without.review.doubts.find(({quote}) => quote === '80个')?.path).to.match(/indicators\[1\]$/);
    const {draft: after, figure} = added(without, '总投资60亿元');
    const place = textsOf(after.report).find(({indicators}) => indicators.includes(figure));
    expect(place?.indicators.map(({id}) => id).slice(1)).to.deep.equal([figure.id, last.id]);
    expect(after.review.doubts).to.deep.equal(draft.review.doubts);
  });

  it('answer the question why they had stayed text', () => {
    const {path} = wordsIn(draft.report, '八个');
    const doubt = {code: 'unread', path, quote: '八个', assumed: '', harm: 2, state: 'open'} as const;
    const asked = {...draft, review: {...draft.review, doubts: [doubt, {...doubt, quote: '第五'}]}};
    const {draft: after} = added(asked, '八个');
    expect(after.review.doubts.map(({state}) => state)).to.deep.equal(['wrong', 'open']);
  });

  it('are read in traditional letters too, and printed as they are', async () => {
    const traditional = await draftReport('雲川市2026年政府工作報告\n各位代表：\n一、2025年工作回顧\n全市推出八個方面措施，發展勢頭良好。');
    expect(lineOf(added(traditional, '八個').figure)).to.equal('全市推出方面措施: achieved value 八個');
  });

  it('may be of the title of a theme', () => {
    const title = figureOf(draft, '5所');
    const {draft: without} = corrected(draft, {kind: 'remove', id: title.id});
    expect(added(without, '5所').figure).to.deep.equal(title);
  });

  it('have how firmly they are meant', () => {
    const goals = draftOf(
      '云川市2026年政府工作报告\n各位代表：\n一、2026年工作安排\n今年主要预期目标是：力争经济总量翻一番。\n力争外贸进出口翻一番。',
    );
    const known = figureOf(goals, '翻一番');
    expect(known.modality).to.equal('力争');
    const {draft: without} = corrected(goals, {kind: 'remove', id: known.id});
    expect(added(without, '翻一番').figure).to.deep.equal(known);
    const {path, start} = wordsIn(goals.report, '外贸');
    const {draft: after, id} = corrected(goals, {kind: 'add', path, start: start + 5, end: start + 8});
    expect(findIndicator(after.report, id)?.indicator).to.deep.include({name: '外贸进出口', modality: '力争', said: {printed: '翻一番'}});
  });

  it('are goals where goals stand, and have an id that no other figure has', () => {
    const {draft: without} = corrected(draft, {kind: 'remove', id: figureOf(draft, '提高到70%').id});
    expect(added(without, '70%').figure).to.deep.include({status: 'target', tier: 'headline', variable: 'urbanization'});
    const twice = added(added(draft, '八个').draft, '2030年').draft;
    expect(twice.review.quotes.map(({exact}) => exact)).to.not.include('推出八个方面措施');
  });

  for (const [words, code] of [
    ['80个', 'overlap'],
    ['，其中口袋公园3', 'overlap'],
    ['。', 'no-words'],
    ['2026年政府', 'no-figures'],
  ] as const)
    it(`are refused, ${code}: ${words}`, () => {
      expect(refusalOf(draft, {kind: 'add', ...wordsIn(draft.report, words)})).to.equal(code);
    });

  it('are refused where there is no such text, or where nothing names them', () => {
    expect(refusalOf(draft, {kind: 'add', path: '$.closing[7]', start: 0, end: 4})).to.equal('gone');
    const bare = draftOf('云川市2026年政府工作报告\n各位代表：\n一、2025年工作回顾\n三百，五百。');
    expect(refusalOf(bare, {kind: 'add', ...wordsIn(bare.report, '三百')})).to.equal('no-name');
  });
});

describe('English words that a person makes a figure', () => {
  const english = draftOf(
    `Report on the Work of the Government of Ashmere 2026
I. A Review of 2025
In 2025 the borough opened three libraries and doubled its income. More than one hundred million people moved. We built 46 new homes. See the 5-point plan for schools.
II. Plans for 2026
We will plant 2,500 trees and open two parks.`,
    'en',
  );

  for (const [words, line] of [
    ['three', 'libraries: achieved value three'],
    ['doubled', 'income: achieved said doubled'],
    ['hundred', 'people moved: achieved value More than one hundred million'],
    ['5-point', 'plan for schools: achieved value 5-point'],
    ['two parks', 'parks: target value two'],
  ] as const)
    it(words, () => {
      const {draft: after, id} = corrected(english, {kind: 'add', ...wordsIn(english.report, words)});
      const figure = findIndicator(after.report, id)?.indicator;
      expect(figure && lineOf(figure)).to.equal(line);
    });
});
