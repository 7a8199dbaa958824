import {expect} from '@open-wc/testing';
import {eachIndicator} from '../model/lookup.js';
import {findTheme, themesOf} from '../model/find-theme.js';
import {parseReport} from '../model/parse.js';
import {printedThings} from '../model/quote.js';
import type {Chapter, Report, Theme} from '../model/schema.js';
import {paragraphText, textsOf} from '../model/texts.js';
import {gangzha, reportOf} from '../testing/report.js';
import {fallbackHtml, fallbackOf, plainHtml, type Piece} from './index.js';

const piece = (name: string, attributes: Piece['attributes'] = {}): Piece => ({tag: `tujie-${name}`, attributes});
const small = (...args: Parameters<typeof reportOf>): Report => parseReport(reportOf(...args)).report;
const plain = (text: string): string => text.replace(/\s/g, '');

/** The text of HTML, as a browser reads it. */
function textOf(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return plain(template.content.textContent);
}

/** Every text of a report, in its order. */
const textsIn = (report: Report): readonly string[] => textsOf(report).map(({text}) => text);

function expectInOrder(text: string, blocks: readonly string[]): void {
  let at = 0;
  for (const block of blocks.map(plain)) {
    const found = text.indexOf(block, at);
    expect(found, block).to.be.at.least(at);
    at = found + block.length;
  }
}

const SENTENCES: readonly (readonly [string, Piece['attributes'], string])[] = [
  ['indicator-card', {indicator: 'gdp-2018'}, '2018年，预计地区生产总值突破400亿元，增长7%。'],
  ['indicator-card', {indicator: 'investment-events-2018'}, '2018年，举办专题招商活动20余次。'],
  ['indicator-card', {indicator: 'pm25-2019'}, '2019年目标：确保PM2.5平均浓度下降2%以上。'],
  ['indicator-card', {indicator: 'pm25-2019', layout: 'inline'}, 'PM2.5平均浓度（2019年目标）确保下降2%以上'],
  ['indicator-card', {indicator: 'gdp-2018', layout: 'inline'}, '地区生产总值（2018年预计）突破400亿元，增长7%'],
  // A span of years is no goal of one year.
  ['indicator-card', {indicator: 'ic-driving-sectors-2019'}, '2019年，力争3-5年建成集成电路、智能驾驶两个百亿级产业板块。'],
  ['goal-gauge', {indicator: 'industrial-sales-2019'}, '2019年目标：工业应税销售收入增长10%以上。2018年：增长10.1%。'],
  ['goal-gauge', {indicator: 'good-air-days-2019'}, '2019年目标：城市空气质量优良天数比例达到70%。'],
  ['keyword-strip', {chapter: 'plan-2019'}, '产业强区、项目为王、宜居宜业、共建共享、实干担当'],
  ['keyword-strip', {}, '实体经济、转型升级、功能品质、民生改善、作风效能'],
];

describe('the text between the tags', () => {
  for (const [name, attributes, sentence] of SENTENCES)
    it(`of ${name} ${Object.values(attributes).join(' ')}`, async () => {
      const report = await gangzha();
      expect(fallbackOf(report, piece(name, attributes))).to.equal(sentence);
      expect(fallbackHtml(report, piece(name, attributes))).to.equal(sentence);
    });

  it('of every figure holds each of its words as printed, and its year', async () => {
    const report = await gangzha();
    for (const {indicator, period} of eachIndicator(report)) {
      const text = fallbackOf(report, piece('indicator-card', {indicator: indicator.id})) ?? '';
      expect(text).to.match(new RegExp(`^${period?.printed}.+。$`));
      for (const [, {printed}] of printedThings(indicator)) expect(text).to.include(printed);
    }
  });

  it('of a figure whose clause does not name it is the whole sentence', () => {
    const source = {exact: '增长7%'};
    const change = {printed: '增长7%', before: '增长', digits: '7', unit: '%', number: 7, comparator: 'eq', kind: 'growth'} as const;
    const report = small(
      {source, changes: [change], value: undefined} as never,
      {},
      '推进民生。新建公园面积增长7%；（其他；不变）公厕10座。',
    );
    expect(fallbackOf(report, piece('indicator-card', {indicator: 'parks-2019'}))).to.equal('2019年目标：新建公园面积增长7%。');
  });

  it('of a figure whose clause begins or ends inside a bracket or a quote is the whole sentence', () => {
    const source = {exact: '增长7%'};
    const change = {printed: '增长7%', before: '增长', digits: '7', unit: '%', number: 7, comparator: 'eq', kind: 'growth'} as const;
    for (const sentence of [
      '公园面积（含绿道；不含湿地）增长7%；公厕10座',
      '公厕10座；公园“面积增长7%；质量第一”',
      '公厕10座；《规划；公园》增长7%',
    ]) {
      const report = small({source, changes: [change], value: undefined} as never, {}, `推进民生。${sentence}。`);
      expect(fallbackOf(report, piece('indicator-card', {indicator: 'parks-2019'}))).to.equal(`2019年目标：${sentence}。`);
    }
  });

  it('of a figure whose source stands nowhere is made of its parts', () => {
    const report = small({}, {}, '别的话。');
    expect(fallbackOf(report, piece('indicator-card', {indicator: 'parks-2019'}))).to.equal('新建公园（2019年目标）4个');
  });

  it('says an estimate where the sentence does not, and no year twice', () => {
    const estimate = small({status: 'expected'});
    expect(fallbackOf(estimate, piece('indicator-card', {indicator: 'parks-2019'}))).to.equal('2019年预计：新建公园4个，增长7%。');
    const dated = small({status: 'achieved', source: {exact: '2019年新建公园4个'}}, {}, '2019年新建公园4个。');
    expect(fallbackOf(dated, piece('indicator-card', {indicator: 'parks-2019'}))).to.equal('2019年新建公园4个。');
  });

  it('of a goal chart says every figure of it', async () => {
    const text = fallbackOf(await gangzha(), piece('goal-chart')) ?? '';
    expect(text).to.match(/^2019年工作总目标：地区生产总值，2019年目标：增长7%。2018年预计：增长7%。/);
    expect(text).to.include('服务业应税销售收入，2019年目标：增长10%以上。2018年：增长15%。');
  });

  it('is nothing where the report has not what is named, or the tag is no piece', async () => {
    const report = await gangzha();
    for (const it of [
      piece('indicator-card', {indicator: 'none'}),
      piece('goal-gauge'),
      piece('goal-chart', {chapter: 'review-2018'}),
      piece('keyword-strip', {chapter: 'none'}),
      piece('theme-card', {theme: 'none'}),
      piece('theme-timeline', {chapter: 'none'}),
      piece('dataset'),
    ])
      for (const say of [fallbackOf, fallbackHtml]) expect(say(report, it), it.tag).to.equal(undefined);
  });

  it('speaks the language that is asked for, the report in its own', async () => {
    const report = await gangzha();
    const card = piece('indicator-card', {indicator: 'pm25-2019', layout: 'inline'});
    // The time is said in the report's own words.
    expect(fallbackOf(report, card, 'en')).to.equal('PM2.5平均浓度（target, 2019年）确保下降2%以上');
    expect(fallbackOf(report, {...card, attributes: {...card.attributes, lang: 'en'}}, 'zh-CN')).to.include('target, 2019年');
  });
});

describe('the complete text', () => {
  it('of a report: every block, in order, as text and as HTML', async () => {
    const report = await gangzha();
    expectInOrder(plain(fallbackOf(report, piece('report')) ?? ''), textsIn(report));
    expectInOrder(textOf(fallbackHtml(report, piece('report')) ?? ''), textsIn(report));
  });

  it('of a timeline and of a theme', async () => {
    const report = await gangzha();
    const chapter = report.chapters[1] as Chapter;
    const timeline = textOf(fallbackHtml(report, piece('theme-timeline', {chapter: 'plan-2019', layout: 'mirrored'})) ?? '');
    const said = ({title = '', paragraphs}: Theme): readonly string[] => [title, ...paragraphs.map(paragraphText)];
    expectInOrder(timeline, [chapter.title, ...themesOf(chapter).flatMap(said)]);
    expect(themesOf(chapter)).to.have.length(5);
    expect(timeline).not.to.include('五大工作回眸');
    const theme = findTheme(report, 'theme-2019-3')?.theme as Theme;
    const text = fallbackOf(report, piece('theme-card', {theme: 'theme-2019-3'})) ?? '';
    expectInOrder(plain(text), said(theme));
    expect(text.split('\n')).to.have.length(2 + theme.paragraphs.length);
  });

  it('has headings from the level of the piece, and none where it wants none', async () => {
    const report = await gangzha();
    const levels = (it: Piece): string => [...new Set((fallbackHtml(report, it) ?? '').match(/<h\d/g))].join();
    expect(levels(piece('report'))).to.equal('<h2,<h3,<h4');
    expect(levels(piece('report', {'heading-level': '5'}))).to.equal('<h5,<h6');
    expect(levels(piece('theme-timeline'))).to.equal('<h3,<h4');
    expect(levels(piece('theme-card', {theme: 'theme-2018-1', 'heading-level': '0'}))).to.equal('');
  });

  it('marks the figures and nothing else', async () => {
    const report = await gangzha();
    const html = fallbackHtml(report, piece('theme-card', {theme: 'theme-2018-1'})) ?? '';
    expect(html).to.include('<li>预计地区生产总值<mark>突破400亿元</mark>，<mark>增长7%</mark></li>');
    expect(html.match(/<mark>/g)).to.have.length(14);
    expect(html).not.to.match(/<(svg|span|wbr)|class=|style=/);
  });

  it('has the notes, the corrections and what came of a goal', () => {
    const quantity = {printed: '5个', digits: '5', unit: '个', number: 5, comparator: 'eq'} as const;
    const report = small(
      {note: '含改建。', actual: {quantity, asOf: '2019-12-31', source: {title: '统计公报'}}},
      {corrections: [{id: 'parks-2019', was: '3个', now: '4个', date: '2019-02-01'}]},
    );
    const text = fallbackOf(report, piece('report')) ?? '';
    for (const said of ['含改建。', '截至2019年12月31日：5个（统计公报）', '已更正（2019年2月1日）：“4个”。'])
      expect(text).to.include(said);
  });

  it('never lets a text become markup', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&amp;';
    const report = small({note: evil}, {title: evil, subtitle: evil, credits: [{role: evil, name: evil}]}, `${evil}新建公园4个，增长7%。`);
    const html = fallbackHtml(report, piece('report')) ?? '';
    expect(html).not.to.match(/<img|onerror=alert\(1\)>/);
    expect(textOf(html)).to.include(plain(evil));
  });
});

describe('a report with the time before', () => {
  it('has it beside its goals only where its author asks for it', async () => {
    const report = await gangzha();
    const said = (attributes: Piece['attributes']): boolean =>
      plainHtml(report, {piece: piece('report', attributes), fragment: true}).includes('2018年预计 增长7%');
    expect([said({}), said({before: 'none'}), said({before: 'other'}), said({before: 'beside'})]).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
  });
});
