import {expect} from '@open-wc/testing';
import {eachIndicator, findIndicator} from '../../model/lookup.js';
import {corrected, draftOf, figureOf, lineOf, refusalOf} from '../../testing/corrections.js';
import {mapTexts} from '../draft/map-texts.js';
import type {Doubt} from '../review.js';
import {correct} from './index.js';

const draft = draftOf();
const gdp = figureOf(draft, '突破900亿元');

describe('figures that a person joins and splits', () => {
  it('are one of what each says, and as many again', () => {
    const {draft: parts, id} = corrected(draft, {kind: 'split', id: gdp.id});
    const [one, other] = [figureOf(parts, '突破900亿元'), figureOf(parts, '增长6.1%')];
    expect([id, lineOf(one), lineOf(other), other.id]).to.deep.equal([
      gdp.id,
      '全市地区生产总值: achieved value 突破900亿元',
      '全市地区生产总值: achieved changes[0] 增长6.1%',
      'gdp-2025-2',
    ]);
    const {draft: whole} = corrected(parts, {kind: 'join', id: one.id, other: other.id});
    expect(whole.report).to.deep.equal(draft.report);
    const {draft: turned, id: kept} = corrected(parts, {kind: 'join', id: other.id, other: one.id});
    expect([kept, lineOf(figureOf(turned, '突破900亿元'))]).to.deep.equal([other.id, lineOf(gdp)]);
    expect(eachIndicator(turned.report)[0]?.indicator.id).to.equal(other.id);
  });

  it('have the doubts of both, and the links to both', () => {
    const {draft: parts} = corrected(draft, {kind: 'split', id: gdp.id});
    const [one, other] = [figureOf(parts, '突破900亿元'), figureOf(parts, '增长6.1%')];
    const {path = ''} = findIndicator(parts.report, other.id) ?? {};
    const doubt: Doubt = {code: 'unit', path, quote: '…', assumed: '…', harm: 2, state: 'open'};
    const asked = {...parts, review: {...parts.review, doubts: [doubt]}};
    const result = correct(asked, {kind: 'join', id: one.id, other: other.id});
    expect('draft' in result && result.draft.review.doubts[0]).to.deep.equal({...doubt, path: findIndicator(draft.report, gdp.id)?.path});
  });

  it('are about each other no more, and others are about what they have become', () => {
    const {draft: parts} = corrected(draft, {kind: 'split', id: gdp.id});
    const [one, other] = [figureOf(parts, '突破900亿元').id, figureOf(parts, '增长6.1%').id];
    const linked = mapTexts(parts.report, ({indicators}) =>
      indicators.map((it) => {
        if (it.id === other) return {...it, about: [one]};
        return it.name === '新建公园' ? {...it, about: [one, other]} : it;
      }),
    );
    const {draft: whole} = corrected({...parts, report: linked}, {kind: 'join', id: one, other});
    expect(figureOf(whole, '增长6.1%')).to.not.have.property('about');
    expect(figureOf(whole, '4个').about).to.deep.equal([one]);
  });

  for (const [one, other, code] of [
    ['突破900亿元', '突破900亿元', 'not-joinable'],
    ['突破900亿元', '4个', 'not-joinable'],
    ['突破900亿元', '40个', 'other-text'],
  ] as const)
    it(`are refused, ${code}: ${one} and ${other}`, () => {
      expect(refusalOf(draft, {kind: 'join', id: figureOf(draft, one).id, other: figureOf(draft, other).id})).to.equal(code);
    });

  it('are refused where a figure says one thing, and where there is none', () => {
    expect(refusalOf(draft, {kind: 'split', id: figureOf(draft, '4个').id})).to.equal('single');
    for (const correction of [
      {kind: 'remove', id: 'none'},
      {kind: 'change', id: 'none', set: {}},
      {kind: 'extent', id: 'none', thing: 0, start: 0, end: 1},
      {kind: 'join', id: gdp.id, other: 'none'},
      {kind: 'split', id: 'none'},
    ] as const)
      expect(refusalOf(draft, correction)).to.equal('gone');
  });
});
