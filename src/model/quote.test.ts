import {expect} from '@open-wc/testing';
import {gangzha, reportOf} from '../testing/report.js';
import {eachIndicator, findByVariable, findIndicator} from './lookup.js';
import {parseReport} from './parse.js';
import {clauseRange, figureRanges, sentenceRange} from './quote.js';
import type {Indicator} from './schema.js';

const source = (exact: string, more = {}): Indicator['source'] => ({exact, ...more});

describe('where a figure stands', () => {
  it('is the whole printed wording, for every indicator of the dataset', async () => {
    for (const {indicator, text} of eachIndicator(await gangzha())) {
      const printed = [indicator.value?.printed, indicator.change?.printed].filter(Boolean);
      expect(figureRanges(text, indicator).map(({start, end}) => text.slice(start, end))).to.deep.equal(printed, indicator.id);
    }
  });

  it('is where `at` says when the wording occurs twice in the clause', () => {
    const value = {printed: '2个', digits: '2', unit: '个', number: 2, comparator: 'eq'} as const;
    const exact = '甲2个，乙2个';
    const {report} = parseReport(reportOf({value, source: {exact, at: 5}}, {}, `${exact}。`));
    const [found] = eachIndicator(report);
    expect(found && figureRanges(found.text, found.indicator)).to.deep.equal([{start: 5, end: 7}]);
  });

  it('is nowhere when the clause occurs twice, unless prefix or suffix tell it apart', () => {
    const text = '甲区4个，乙区4个';
    expect(clauseRange(text, source('4个'))).to.equal(undefined);
    expect(clauseRange(text, source('4个', {prefix: '乙区'}))).to.deep.equal({start: 7, end: 9});
    expect(clauseRange(text, source('4个', {suffix: '，'}))).to.deep.equal({start: 2, end: 4});
    expect(clauseRange(text, source('5个'))).to.equal(undefined);
  });
});

describe('the sentence of a figure', () => {
  const text = '甲4个。乙5个，丙6个！“丁7个。”戊8个';
  const sentence = (exact: string): string => {
    const clause = clauseRange(text, source(exact));
    if (!clause) throw new Error(exact);
    const {start, end} = sentenceRange(text, clause);
    return text.slice(start, end);
  };

  it('goes from stop to stop, closing quotes included', () => {
    expect(sentence('甲4个')).to.equal('甲4个。');
    expect(sentence('丙6个')).to.equal('乙5个，丙6个！');
    expect(sentence('丁7个')).to.equal('“丁7个。”');
    expect(sentence('戊8个')).to.equal('戊8个');
    expect(sentence('甲4个。')).to.equal('甲4个。');
  });
});

describe('look-ups', () => {
  it('find an indicator by its id, with what surrounds it', async () => {
    const found = findIndicator(await gangzha(), 'public-toilets-2018');
    expect(found?.indicator.name).to.equal('新（改）建便民公厕');
    expect(found?.chapter.year).to.equal(2018);
    expect(found?.theme?.id).to.equal('theme-2018-3');
    expect(found?.item?.text).to.match(/^拆除违法建设/);
    expect(findIndicator(await gangzha(), 'public-toilets')).to.equal(undefined);
    expect(findIndicator(await gangzha(), 'constructor')).to.equal(undefined);
  });

  it('find the same variable in review and plan', async () => {
    const ids = findByVariable(await gangzha(), 'gdp').map(({indicator}) => indicator.id);
    expect(ids).to.deep.equal(['gdp-2018', 'gdp-2019']);
  });
});
