import {expect} from '@open-wc/testing';
import {unstructuredFigures} from '../../author/check-numbers.js';
import {findIndicator} from '../../model/lookup.js';
import type {Indicator} from '../../model/schema.js';
import {corrected, draftOf, figureOf, refusalOf, wordsIn} from '../../testing/corrections.js';
import type {Draft} from '../draft-report.js';
import type {Doubt} from '../review.js';
import {correct} from './index.js';

const draft = draftOf();
const gdp = figureOf(draft, '突破900亿元');

/** A draft with a doubt about a figure. */
function doubted(id: string, keys: Partial<Doubt>): Draft {
  const path = findIndicator(draft.report, id)?.path ?? '';
  const doubt: Doubt = {code: 'name', path, quote: '…', assumed: '…', harm: 2, state: 'open', ...keys};
  return {...draft, review: {...draft.review, doubts: [doubt]}};
}

describe('a mark that a person takes away', () => {
  it('leaves its numbers as text that a person has looked at', () => {
    const {draft: after, id} = corrected(draft, {kind: 'remove', id: gdp.id});
    expect([findIndicator(after.report, gdp.id), id]).to.deep.equal([undefined, '']);
    expect(unstructuredFigures(after.report, after.review.quotes)).to.deep.equal([]);
    const quotes = after.review.quotes.filter(({category}) => category === 'person');
    expect(quotes.map(({exact, reason}) => [exact, reason])).to.deep.equal([
      ['地区生产总值突破900', '经人工确认，不是指标'],
      ['增长6.1%', '经人工确认，不是指标'],
    ]);
  });

  it('takes the links of others to it along, and leaves no empty list', () => {
    const parks = figureOf(draft, '4个');
    const {draft: after} = corrected(draft, {kind: 'remove', id: parks.id});
    expect([figureOf(draft, '3个').partOf, 'partOf' in figureOf(after, '3个')]).to.deep.equal([parks.id, false]);
    const title = figureOf(draft, '5所');
    const {report} = corrected(draft, {kind: 'remove', id: title.id}).draft;
    expect(JSON.stringify(report)).to.not.include('titleIndicators');
  });

  it('decides the doubts about it, and ends its confirmation', () => {
    const asked = doubted(gdp.id, {});
    const confirmations = [{id: gdp.id, hash: '0'}];
    const {review} = corrected({...asked, review: {...asked.review, confirmations}}, {kind: 'remove', id: gdp.id}).draft;
    expect(review.confirmations).to.deep.equal([]);
    expect(review.doubts.map(({path, state}) => [path, state])).to.deep.equal([['$.chapters[0].blocks[0].paragraphs[0]', 'wrong']]);
  });

  it('takes the name of an edition that is no more, and leaves a correction with its chapter', () => {
    const corrections = [{id: gdp.id, was: '…', now: '…', date: '2026-02-01'}];
    const published = {...draft, report: {...draft.report, edition: 'a'.repeat(12), corrections}};
    const result = correct(published, {kind: 'remove', id: gdp.id});
    const report = 'draft' in result ? result.draft.report : undefined;
    expect([report?.edition, report?.corrections?.[0]?.id]).to.deep.equal([undefined, 'review-2025']);
  });
});

describe('a correction of a published report', () => {
  it('stays with its theme, its report or another figure when a figure is taken away', () => {
    const corrections = [gdp.id, 'review-2025', draft.report.id].map((id) => ({id, was: '…', now: '…', date: '2026-02-01', showWas: true}));
    const result = correct({...draft, report: {...draft.report, corrections}}, {kind: 'remove', id: gdp.id});
    const kept = 'draft' in result ? result.draft.report.corrections : undefined;
    expect(kept).to.deep.equal(corrections.map((it) => (it.id === gdp.id ? {...it, id: 'review-2025'} : it)));
  });
});

describe('what a person changes of a figure', () => {
  const changed = (id: string, set: Extract<Parameters<typeof correct>[1], {kind: 'change'}>['set']): Indicator => {
    const {draft: after} = corrected(draft, {kind: 'change', id, set});
    return findIndicator(after.report, id)?.indicator as Indicator;
  };

  it('is its name, and with it its variable and what it is completed from', () => {
    const urban = figureOf(draft, '增长5.2%');
    expect([urban.name, urban.completedFrom]).to.deep.equal(['城镇居民收入', '城乡居民收入']);
    expect(changed(urban.id, {name: '城乡居民收入'}).completedFrom).to.equal(undefined);
    expect(changed(urban.id, {name: ' 农村居民收入 '})).to.deep.include({name: '农村居民收入', completedFrom: '城乡居民收入'});
    expect(changed(gdp.id, {name: '总值'}).variable).to.equal(undefined);
    expect(changed(gdp.id, {name: '总值', variable: 'gdp'}).variable).to.equal('gdp');
  });

  it('is its status, and with it what its words say', () => {
    const cities = figureOf(draft, '提高到70%');
    expect(cities.value?.comparator).to.equal('gte');
    const {status, value} = changed(cities.id, {status: 'achieved'});
    expect([status, value?.comparator]).to.deep.equal(['achieved', 'eq']);
    expect(changed(gdp.id, {status: 'target'})).to.deep.equal({...gdp, status: 'target'});
  });

  it('is its tier and its variable', () => {
    expect(changed(gdp.id, {tier: 'count'})).to.deep.equal({...gdp, tier: 'count'});
    expect(changed(gdp.id, {variable: ''})).to.not.have.property('variable');
    expect(refusalOf(draft, {kind: 'change', id: gdp.id, set: {variable: '总值'}})).to.equal('no-variable');
    expect(refusalOf(draft, {kind: 'change', id: gdp.id, set: {name: ' '}})).to.equal('no-name');
  });

  it('is its time, in words that the report prints', () => {
    const last = figureOf(draft, '80个');
    expect(changed(last.id, {period: '2030年'}).period).to.deep.equal({printed: '2030年', start: '2030', end: '2030'});
    expect(changed(last.id, {period: '2026年'}).period).to.equal(undefined);
    const {draft: timed} = corrected(draft, {kind: 'change', id: last.id, set: {period: '2030年'}});
    const {draft: untimed} = corrected(timed, {kind: 'change', id: last.id, set: {period: ''}});
    expect(figureOf(untimed, '80个')).to.deep.equal(last);
    expect(refusalOf(draft, {kind: 'change', id: last.id, set: {period: '2031年'}})).to.equal('not-printed');
    expect(refusalOf(draft, {kind: 'change', id: last.id, set: {period: '今年'}})).to.equal('unread-period');
  });

  for (const [code, set, state] of [
    ['name', {name: '生产总值'}, 'wrong'],
    ['person', {name: '生产总值'}, 'wrong'],
    ['status', {status: 'expected'}, 'wrong'],
    ['period', {period: '2026年'}, 'wrong'],
    ['period', {name: '生产总值'}, 'open'],
    ['name', {tier: 'count'}, 'open'],
    ['name', {name: '全市地区生产总值'}, 'open'],
  ] as const)
    it(`answers a doubt about ${code}, or not: ${JSON.stringify(set)}`, () => {
      const result = correct(doubted(gdp.id, {code}), {kind: 'change', id: gdp.id, set});
      expect('draft' in result && result.draft.review.doubts[0]?.state).to.equal(state);
    });
});

describe('the extent of a figure', () => {
  it('is other words of its text, which say what they say', () => {
    const goal = figureOf(draft, '增长6%左右');
    const {start, end} = wordsIn(draft.report, '生产总值增长6%左右');
    const wide = corrected(draft, {kind: 'extent', id: goal.id, thing: 0, start: start - 1, end});
    expect(figureOf(wide.draft, '区生产总值增长6%左右').changes?.[0]).to.deep.include({number: 6, kind: 'growth', approximate: true});
  });

  it('is in a clause that reaches as far', () => {
    const firms = figureOf(draft, '8.5亿元');
    const {start, end} = wordsIn(draft.report, '完成技改投资8.5亿元');
    const {draft: after} = corrected(draft, {kind: 'extent', id: firms.id, thing: 0, start, end});
    expect(figureOf(after, '完成技改投资8.5亿元').source.exact).to.equal('完成技改投资8.5亿元');
  });

  it('takes a number in that was none, and answers what a person found wrong', () => {
    const goal = figureOf(draft, '增长与经济增长同步');
    const {start, end} = wordsIn(draft.report, '与经济增长同步');
    const result = correct(doubted(goal.id, {code: 'person'}), {kind: 'extent', id: goal.id, thing: 0, start, end});
    expect('draft' in result && result.draft.review.doubts[0]?.state).to.equal('wrong');
    expect('draft' in result && figureOf(result.draft, '与经济增长同步').name).to.equal('居民收入');
  });

  for (const [thing, words, code] of [
    [0, '，增长6.1', 'overlap'],
    [1, '增长6.1%；城乡居民收入分别增长', 'overlap'],
    [0, '全市地区', 'no-number'],
    [0, '；', 'no-words'],
    [7, '900亿元', 'gone'],
  ] as const)
    it(`is refused, ${code}: ${words}`, () => {
      const {start, end} = wordsIn(draft.report, words);
      expect(refusalOf(draft, {kind: 'extent', id: gdp.id, thing, start, end})).to.equal(code);
    });
});
