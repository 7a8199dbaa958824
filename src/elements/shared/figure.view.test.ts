import {expect} from '@open-wc/testing';
import {eachIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import type {Indicator} from '../../model/schema.js';
import {reportOf} from '../../testing/report.js';
import {figureText} from '../../text/wording.js';
import {wordsFor} from '../../text/words.js';
import {figureView, leadText} from './figure.view.js';

type Keys = {readonly [Key in keyof Indicator]?: Indicator[Key] | undefined};

/** What is said of a figure with these keys: time and status, the words before it, the figure, what else. */
function said(
  keys: Keys,
  {lang = 'zh-CN', spoken = '', more = {}}: {lang?: string; spoken?: string; more?: object} = {},
): readonly (string | readonly string[])[] {
  const {report, problems} = parseReport(reportOf(keys as Partial<Indicator>, {lang, ...more}));
  expect(problems).to.deep.equal([]);
  const [found] = eachIndicator(report);
  const view = found && figureView(found, lang, wordsFor(spoken || lang));
  return view ? [view.status, leadText(view.lead), figureText(view.figure), view.more] : [];
}

const percent = (digits: string, more: object = {}) =>
  ({printed: `${digits}%`, digits, unit: '%', number: Number(digits), comparator: 'eq', ...more}) as const;
const fall = (digits: string, more: object = {}) => ({...percent(digits), kind: 'decline', ...more}) as const;

describe('what is said of a figure', () => {
  it('is its time and status, its figure, and what else the report says of it, in this order', () => {
    const changes = [
      {...percent('7', {printed: '增长7%', before: '增长'}), kind: 'growth'},
      {...percent('2', {printed: '高于全市2%', before: '高于全市'}), kind: 'above'},
    ] as const;
    const ratio = {printed: '8.3∶41.4∶50.3', parts: [{printed: '8.3', number: 8.3}]};
    const rank = {printed: '居全市第五', position: 5};
    expect(said({changes, ratio, rank, said: {printed: '翻一番'}})).to.deep.equal([
      '2019年目标',
      '',
      '4个',
      ['增长7%', '高于全市2%', '8.3∶41.4∶50.3', '居全市第五', '翻一番'],
    ]);
    expect(said({value: undefined, changes})).to.deep.equal(['2019年目标', '', '增长7%', ['高于全市2%']]);
  });

  it('has what a list prints once: words before and after the figures, and the whole unit', () => {
    const [first, second] = [fall('65.3', {printed: '下降65.3%', before: '下降'}), fall('58.3', {apart: '下降'})];
    expect(said({value: undefined, changes: [first]})[2]).to.equal('下降65.3%');
    expect(said({value: undefined, changes: [second]})[2]).to.equal('下降58.3%');
    expect(said({changes: [second]})[3]).to.deep.equal(['下降58.3%']);
    const points = {printed: '12.7个', digits: '12.7', unit: '个', unitFull: '个百分点', number: 12.7, comparator: 'eq'} as const;
    expect(said({value: points})[2]).to.equal('12.7个百分点');
    expect(said({value: {...points, printed: '15', digits: '15', unit: '', number: 15}})[2]).to.equal('15个百分点');
    expect(said({value: percent('5', {afterShared: '以上', comparator: 'gte'})})[2]).to.equal('5%以上');
  });

  it('has its basis, for whom it is, and the level that it comes from before it', () => {
    const change = {...percent('7', {printed: '增长7%', before: '增长'}), kind: 'growth'} as const;
    expect(said({value: undefined, changes: [change], basis: '年均'}).slice(1, 3)).to.deep.equal(['年均', '增长7%']);
    const standard = {printed: '提高到217元', before: '提高到', digits: '217', unit: '元', number: 217, comparator: 'gte'} as const;
    const from = {printed: '209元', apart: '从', digits: '209', unit: '元', number: 209, comparator: 'eq'} as const;
    const keys = {value: {...standard, from}, modality: '确保', per: '每人每月', basis: '比2018年'};
    expect(said(keys).slice(1, 3)).to.deep.equal(['确保每人每月比2018年从209元', '提高到217元']);
    // Where words stand apart, the figure does too.
    expect(
      said({...keys, value: {...standard, from}}, {lang: 'en'})
        .slice(1, 3)
        .join(''),
    ).to.equal('确保 每人每月 比2018年 从209元 提高到217元');
  });

  it('has its nature with its status, and is no goal of one year where it has a horizon', () => {
    expect(said({nature: '约束性'})[0]).to.equal('2019年目标（约束性）');
    expect(said({nature: 'binding'}, {lang: 'en'})[0]).to.equal('target, 2019年 (binding)');
    const horizon = {printed: '3-5年', minYears: 3, maxYears: 5};
    expect(said({horizon, modality: '力争'}).slice(0, 2)).to.deep.equal(['2019年', '力争3-5年']);
  });

  it("has the time in the report's own words, whatever the language of the interface, and none where it says none", () => {
    const period = {printed: '“十四五”时期', start: '2021', end: '2025'};
    expect(said({period})[0]).to.equal('“十四五”时期目标');
    expect(said({period: {printed: '2022/23', start: '2022-04', end: '2023-03'}}, {lang: 'en'})[0]).to.equal('2022/23 target');
    expect(said({}, {spoken: 'en'})[0]).to.equal('target, 2019年');
    const {chapters} = reportOf() as {chapters: object[]};
    const timeless = (keys: Keys): unknown => {
      const {chapters: own} = reportOf(keys as Partial<Indicator>) as {chapters: object[]};
      return said(keys, {more: {chapters: [{...own[0], period: undefined}]}})[0];
    };
    expect(chapters).to.have.length(1);
    expect(timeless({status: 'achieved'})).to.equal('');
    expect(timeless({status: 'achieved', nature: '预期性'})).to.equal('预期性');
    expect(timeless({status: 'target'})).to.equal('目标');
  });

  it('has the second step of a goal in each of its forms', () => {
    const value = percent('6', {printed: '6%以上', after: '以上', comparator: 'gte'});
    expect(said({value, stretch: {modality: '力争', value: percent('6.5')}})[3]).to.deep.equal(['力争6.5%']);
    expect(said({value, stretch: {modality: '力争', said: {printed: '更高'}}})[3]).to.deep.equal(['力争更高']);
    const change = {...percent('8', {printed: '增长8%', before: '增长'}), kind: 'growth'} as const;
    expect(said({value, stretch: {modality: '力争', change}})[3]).to.deep.equal(['力争增长8%']);
  });

  it('is large in words alone where there are no digits, and with the digits that are printed where it is no quantity', () => {
    const figure = (keys: Keys): unknown => {
      const [found] = eachIndicator(parseReport(reportOf({value: undefined, ...keys} as never)).report);
      return found && figureView(found, 'zh-CN', wordsFor('zh-CN'))?.figure;
    };
    const none = {before: '', digits: '', infix: '', unit: '', after: ''};
    expect(figure({said: {printed: '翻一番'}})).to.deep.equal({...none, before: '翻一番'});
    const order = {printed: '超万亿元', before: '超', digits: '', unit: '万亿元', order: 1, exponent: 12, comparator: 'gt'} as const;
    expect(figure({value: order})).to.deep.equal({...none, before: '超万亿元'});
    expect(figure({rank: {printed: '前20强', position: 20, bound: true}})).to.deep.equal({
      ...none,
      before: '前',
      digits: '20',
      after: '强',
    });
    expect(figure({ratio: {printed: '8.3∶41.4∶50.3', parts: []}})).to.deep.equal({...none, digits: '8.3∶41.4∶50.3'});
  });

  it('is negative as it is printed', () => {
    const value = {printed: '-3.2%', digits: '-3.2', unit: '%', number: -3.2, comparator: 'eq'} as const;
    expect(said({value})[2]).to.equal('-3.2%');
  });
});
