import {expect} from '@open-wc/testing';
import {gangzha, reportOf} from '../testing/report.js';
import {eachIndicator, findByVariable, findIndicator} from './lookup.js';
import {parseReport} from './parse.js';
import {clauseRange, marksOf, printedThings, sentenceRange} from './quote.js';
import type {Indicator} from './schema.js';

const source = (exact: string, more = {}): Indicator['source'] => ({exact, ...more});

/** The marks of an indicator in its text, as words. */
const marked = (text: string, indicator: Indicator): readonly string[] =>
  marksOf(text, indicator).map(({start, end}) => text.slice(start, end));

/** The one figure of a report with this text, as it is found there. */
function figureIn(text: string, keys: object): {readonly text: string; readonly indicator: Indicator} {
  const {report, problems} = parseReport(reportOf(keys as Partial<Indicator>, {}, text));
  expect(problems).to.deep.equal([]);
  return eachIndicator(report)[0] as {text: string; indicator: Indicator};
}

const level = (digits: string, more: object = {}): object => ({
  printed: `${digits}%`,
  digits,
  unit: '%',
  number: Number(digits),
  comparator: 'eq',
  ...more,
});
const growth = (digits: string, more: object = {}): object => ({
  ...level(digits),
  printed: `增长${digits}%`,
  before: '增长',
  kind: 'growth',
  ...more,
});

describe('where a figure stands', () => {
  it('is the whole printed wording of each thing, for every indicator of the dataset', async () => {
    for (const {indicator, text} of eachIndicator(await gangzha())) {
      const printed = printedThings(indicator).map(([, it]) => it.printed);
      expect(printed).to.have.length.above(0);
      expect(marked(text, indicator)).to.deep.equal(printed, indicator.id);
    }
  });

  it('is where `at` says when the wording occurs twice in the clause', () => {
    const value = {printed: '2个', at: 5, digits: '2', unit: '个', number: 2, comparator: 'eq'} as const;
    const exact = '甲2个，乙2个';
    const {text, indicator} = figureIn(`${exact}。`, {value, source: {exact}});
    expect(marksOf(text, indicator).map(({start, end}) => [start, end])).to.deep.equal([[5, 7]]);
    const lost = {...indicator, value: {...value, at: 4}} as Indicator;
    expect(marksOf(text, lost)).to.deep.equal([]);
    const {at, ...unplaced} = value;
    expect([at, ...marksOf(text, {...indicator, value: unplaced} as Indicator)]).to.deep.equal([5]);
  });

  it('is nowhere when the clause occurs twice, unless prefix or suffix tell it apart', () => {
    const text = '甲区4个，乙区4个';
    expect(clauseRange(text, source('4个'))).to.equal(undefined);
    expect(clauseRange(text, source('4个', {prefix: '乙区'}))).to.deep.equal({start: 7, end: 9});
    expect(clauseRange(text, source('4个', {suffix: '，'}))).to.deep.equal({start: 2, end: 4});
    expect(clauseRange(text, source('5个'))).to.equal(undefined);
  });
});

describe('the printed things of a figure', () => {
  it('are all that it can have, in the order of the keys', () => {
    const exact = '空置率由16%降至13%，增长5%，高于全市5%，占8.3∶91.7，居第五，翻一番，力争增长5%';
    const keys = {
      value: level('13', {printed: '降至13%', before: '降至', from: level('16')}),
      changes: [growth('5', {at: 13}), growth('5', {printed: '高于全市5%', before: '高于全市', kind: 'above'})],
      ratio: {
        printed: '8.3∶91.7',
        parts: [
          {printed: '8.3', number: 8.3},
          {printed: '91.7', number: 91.7},
        ],
      },
      rank: {printed: '居第五', position: 5},
      said: {printed: '翻一番'},
      stretch: {modality: '力争', change: growth('5', {at: exact.lastIndexOf('增长5%')})},
      source: {exact},
    };
    const {text, indicator} = figureIn(`${exact}。`, keys);
    expect(printedThings(indicator).map(([key, {printed}]) => [key, printed])).to.deep.equal([
      ['value.from', '16%'],
      ['value', '降至13%'],
      ['changes[0]', '增长5%'],
      ['changes[1]', '高于全市5%'],
      ['ratio', '8.3∶91.7'],
      ['rank', '居第五'],
      ['said', '翻一番'],
      ['stretch.change', '增长5%'],
    ]);
    expect(marked(text, indicator)).to.deep.equal(['16%', '降至13%', '增长5%', '高于全市5%', '8.3∶91.7', '居第五', '翻一番', '增长5%']);
    expect(marksOf(text, indicator).map(({start}) => start)).to.deep.equal([4, 7, 13, 18, 26, 35, 39, 45]);
  });

  it('are the second step of a goal in each of its forms', () => {
    const exact = '空置率控制在13%，力争12%';
    const stretched = (stretch: object): readonly (readonly [string, string])[] =>
      printedThings(figureIn(`${exact}、更低。`, {value: level('13'), stretch, source: {exact: `${exact}、更低`}}).indicator).map(
        ([key, {printed}]) => [key, printed],
      );
    expect(stretched({modality: '力争', value: level('12')})).to.deep.equal([
      ['value', '13%'],
      ['stretch.value', '12%'],
    ]);
    expect(stretched({modality: '力争', said: {printed: '更低'}})).to.deep.equal([
      ['value', '13%'],
      ['stretch.said', '更低'],
    ]);
    expect(stretched({modality: '力争'})).to.deep.equal([['value', '13%']]);
  });

  for (const [key, thing] of [
    [
      'ratio',
      {
        printed: '1∶2',
        parts: [
          {printed: '1', number: 1},
          {printed: '2', number: 2},
        ],
      },
    ],
    ['rank', {printed: '1∶2', position: 1}],
    ['said', {printed: '1∶2'}],
    ['value', level('1', {printed: '1∶2'})],
    ['changes', growth('1', {printed: '1∶2'})],
  ] as const)
    it(`stand where \`at\` says: ${key}`, () => {
      const exact = '甲1∶2，乙1∶2';
      const keys = (more: object): object => {
        const it = {...thing, ...more};
        return {value: undefined, source: {exact}, [key]: key === 'changes' ? [it] : it};
      };
      for (const at of [1, 6]) {
        const {text, indicator} = figureIn(`${exact}。`, keys({at}));
        expect(marksOf(text, indicator).map(({start, end}) => [start, end])).to.deep.equal([[at, at + 3]]);
      }
      const {text, indicator} = figureIn(`${exact}。`, keys({}));
      expect(marksOf(text, indicator)).to.deep.equal([]);
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
    expect(found?.chapter?.id).to.equal('review-2018');
    expect(found?.period?.printed).to.equal('2018年');
    expect(found?.block?.kind === 'theme' && found.block.id).to.equal('theme-2018-3');
    expect(found?.paragraph?.text).to.match(/^拆除违法建设/);
    expect(found?.text).to.equal(found?.paragraph?.text);
    expect(findIndicator(await gangzha(), 'public-toilets')).to.equal(undefined);
    expect(findIndicator(await gangzha(), 'constructor')).to.equal(undefined);
  });

  it('find the same variable in review and plan', async () => {
    const ids = findByVariable(await gangzha(), 'gdp').map(({indicator}) => indicator.id);
    expect(ids).to.deep.equal(['gdp-2018', 'gdp-2019']);
  });
});
