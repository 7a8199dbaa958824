import {expect} from '@open-wc/testing';
import {eachIndicator} from '../model/lookup.js';
import {gangzha} from '../testing/report.js';
import {differencesOf, fallbackOf, type Piece} from './index.js';

const piece = (name: string, attributes: Piece['attributes'] = {}): Piece => ({tag: `tujie-${name}`, attributes});
const gdp = piece('indicator-card', {indicator: 'gdp-2018'});

const PIECES = [
  piece('report'),
  piece('theme-timeline'),
  piece('theme-timeline', {chapter: 'plan-2019', layout: 'mirrored'}),
  piece('theme-card', {theme: 'theme-2019-3'}),
  piece('keyword-strip', {chapter: 'plan-2019'}),
  piece('goal-chart', {chapter: 'plan-2019'}),
];

// What authors write on their own, and is the report's.
const ALIKE: readonly (readonly [Piece, string])[] = [
  [gdp, '2018年，预计地区生产总值突破400亿元，增长7%。'],
  [gdp, '  2018年, 预计地区生产总值突破400亿元,增长7% '],
  [gdp, '地区生产总值：突破400亿元'],
  [gdp, '２０１８年，预计地区生产总值突破４００亿元，增长７％。'],
  [piece('indicator-card', {indicator: 'resettled-households-2019'}), '2019年，安置1600户以上。'],
  [piece('goal-gauge', {indicator: 'industrial-sales-2019'}), '2019年目标：工业应税销售收入增长10%以上。'],
  [piece('goal-chart'), '2019年目标：地区生产总值增长7%，一般公共预算收入增长5%以上。'],
  [piece('keyword-strip', {chapter: 'plan-2019'}), '产业强区 项目为王 宜居宜业 共建共享 实干担当'],
];

// What differs, and how that is said.
const OTHERS: readonly (readonly [string, Piece, string, string])[] = [
  ['a figure of an earlier edition', gdp, '2018年，预计地区生产总值突破390亿元，增长7%。', 'foreign'],
  ['a figure of another indicator', gdp, '2018年，预计地区生产总值突破400亿元，增长8%。', 'foreign'],
  ['a part of a number', piece('indicator-card', {indicator: 'industrial-sales-2018'}), '工业应税销售收入突破500亿元，0.1%', 'foreign'],
  ['a judgement', gdp, '2018年，预计地区生产总值突破400亿元，圆满达标。', 'foreign'],
  ['another year', gdp, '2017年，预计地区生产总值突破400亿元。', 'foreign'],
  ['the number without its words', gdp, '地区生产总值400亿元，增长7%', 'foreign'],
  ['no figure at all', gdp, '2018年，预计地区生产总值', 'absent'],
  ['a keyword too few', piece('keyword-strip', {chapter: 'plan-2019'}), '产业强区、项目为王、宜居宜业、共建共享', 'absent'],
  [
    'keywords in another order',
    piece('keyword-strip', {chapter: 'plan-2019'}),
    '项目为王、产业强区、宜居宜业、共建共享、实干担当',
    'absent',
  ],
  ['a letter that nobody sees', gdp, '2018年，预计地区生产总值突破4\u200b00亿元，增长7%。', 'letter'],
  ['a letter that looks like another', gdp, '2018年，预计地区⽣产总值突破400亿元，增长7%。', 'letter'],
  ['a letter that was lost', gdp, '2018年，预计地区\ufffd产总值突破400亿元，增长7%。', 'letter'],
  ['a goal too high', piece('goal-chart'), '2019年目标：地区生产总值增长9%。', 'foreign'],
];

describe('a page against its report', () => {
  it('says the same where it has the text of the tool, for every piece in both languages', async () => {
    const report = await gangzha();
    const leaves = eachIndicator(report).flatMap(({indicator: {id, status}}) => [
      piece('indicator-card', {indicator: id}),
      piece('indicator-card', {indicator: id, layout: 'inline'}),
      ...(status === 'target' ? [piece('goal-gauge', {indicator: id})] : []),
    ]);
    for (const it of [...PIECES, ...leaves])
      for (const lang of ['zh-CN', 'en'])
        expect(differencesOf(report, it, fallbackOf(report, it, lang) ?? ''), `${it.tag} ${lang}`).to.eql([]);
  });

  for (const [it_, text] of ALIKE)
    it(`says the same: ${text}`, async () => {
      expect(differencesOf(await gangzha(), it_, text)).to.eql([]);
    });

  for (const [what, it_, text, code] of OTHERS)
    it(`differs by ${what}`, async () => {
      const differences = differencesOf(await gangzha(), it_, text);
      expect(differences.map((difference) => difference.code)).to.include(code);
    });

  it('says what stands there and what the report says', async () => {
    const text = '2018年，预计地区生产总值突破390亿元，增长7%。';
    expect(differencesOf(await gangzha(), gdp, text)).to.eql([
      {code: 'foreign', page: text, report: '2018年，预计地区生产总值突破400亿元，增长7%。'},
      {code: 'absent', page: '', report: '突破400亿元'},
    ]);
  });

  it('names the letter alone where the words are the same to a reader, and none that the report has itself', async () => {
    const report = await gangzha();
    for (const [text, letter] of [
      ['2018年，预计地区生产总值突破4\u200b00亿元，增长7%。', 'U+200B'],
      ['2018年，预计地区生产总值突破4\u00ad00亿元，增长7%。', 'U+00AD'],
      ['2018年，预计地区\u2f63产总值突破400亿元，增长7%。', 'U+2F63'],
    ] as const)
      expect(differencesOf(report, gdp, text).map((it) => [it.code, it.letter])).to.eql([['letter', letter]]);
    const own = {...report, title: '⽣'} as typeof report;
    expect(differencesOf(own, piece('report'), fallbackOf(own, piece('report')) ?? '')).to.eql([]);
  });

  it('names a piece without text, and an id that the report has not', async () => {
    const report = await gangzha();
    expect(differencesOf(report, gdp, ' \n ')).to.eql([{code: 'empty', page: '', report: '2018年，预计地区生产总值突破400亿元，增长7%。'}]);
    expect(differencesOf(report, piece('theme-card', {theme: 'none'}), '文字')).to.eql([{code: 'missing', page: 'none', report: ''}]);
  });

  it('finds a sentence that is gone from a whole report, one that moved, and one that was added', async () => {
    const report = await gangzha();
    const whole = fallbackOf(report, piece('report')) ?? '';
    const differences = (text: string): readonly string[] =>
      differencesOf(report, piece('report'), text).map(({code, page, report: said}) => `${code} ${code === 'foreign' ? page : said}`);
    expect(differences(whole.replace('安置3000户。', ''))).to.eql(['absent 安置3000户。']);
    const moved = whole
      .replace('积极开展解放思想大讨论。\n', '')
      .replace('作风建设不断优化。', '作风建设不断优化。\n积极开展解放思想大讨论。');
    expect(differences(moved)).to.eql(['absent 深化“放管服”改革，推进“不见面审批”。', 'absent 作风建设不断优化。']);
    expect(differences(`${whole}\n各项任务超额完成。`)).to.eql(['foreign 各项任务超额完成。']);
  });
});
