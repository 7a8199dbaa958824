// What was corrected after publication: every piece that shows it says so once, in every medium, and the former wording stands nowhere.
import {expect, fixture, html} from '@open-wc/testing';
import {CORRECTED, reportLike} from '../../stories/reports.js';
import {differencesOf, fallbackHtml, fallbackOf, plainHtml, type Piece} from '../author/index.js';
import '../define.js';
import {parseReport} from '../model/parse.js';
import {consoleDuring, drawnText, settled} from './page.js';

const {report} = parseReport(reportLike({headlines: 3, more: CORRECTED}));

// What was corrected, and of the early one and of what stood there before nothing.
const GOAL = '已更正（2019年1月21日）：“增长1%以上”。';
const RESULT = '已更正（2019年1月21日）：“100亿元”。';
const PARKS = '已更正（2019年2月1日）：“1个”，原为“2个”。';
const THEME = '已更正（2019年2月1日）：“建设宜居家园”。';
const KEYWORD = '已更正（2019年2月3日）：“稳中求进”。';
const WHOLE = '已更正（2019年2月3日）：“示例县政府工作报告”。';
const FORMER = /110亿元|9%以上|宜居家庭|稳中求快|示范县|2019年1月7日/;
const ALL = [WHOLE, THEME, RESULT, PARKS, KEYWORD, GOAL];

type Case = readonly [name: string, attributes: Readonly<Record<string, string>>, said: readonly string[]];

const CASES: readonly Case[] = [
  ['indicator-card', {indicator: 'goal-1-2019'}, [GOAL]],
  ['indicator-card', {indicator: 'goal-1-2018', layout: 'wide'}, [RESULT]],
  ['indicator-card', {indicator: 'parks-2018-1'}, [PARKS]],
  ['indicator-card', {indicator: 'parks-2018-1', layout: 'inline'}, ['（2019年2月1日已更正，原为“2个”）']],
  ['indicator-card', {indicator: 'goal-1-2018', layout: 'inline'}, ['（2019年1月21日已更正）']],
  ['indicator-card', {indicator: 'goal-2-2019'}, []],
  ['goal-gauge', {indicator: 'goal-1-2019'}, [GOAL, `2018年：${RESULT}`]],
  ['goal-gauge', {indicator: 'goal-1-2019', before: 'none'}, [GOAL]],
  ['goal-panel', {}, [GOAL]],
  ['goal-panel', {before: 'beside'}, [GOAL, `2018年：${RESULT}`]],
  ['theme-card', {theme: 'theme-2018-1'}, [RESULT, PARKS, THEME]],
  ['theme-card', {theme: 'theme-2018-1', figures: 'marks'}, [RESULT, PARKS, THEME]],
  ['theme-card', {theme: 'theme-2018-2'}, []],
  ['theme-timeline', {}, [RESULT, PARKS, THEME]],
  ['theme-timeline', {layout: 'mirrored', collapsed: ''}, [RESULT, PARKS, THEME]],
  ['keyword-strip', {chapter: 'plan-2019'}, [KEYWORD]],
  ['goal-chart', {}, [`第1项指标（2019年目标）：${GOAL}`, `第1项指标（2018年）：${RESULT}`]],
  ...[{}, {goals: 'gauges'}, {before: 'beside'}, {goals: 'gauges', before: 'beside'}, {figures: 'marks', collapsed: ''}].map(
    (attributes): Case => ['report', attributes as Record<string, string>, ALL],
  ),
];

const parsed = (markup: string): string => {
  const template = document.createElement('template');
  template.innerHTML = markup.replace(/<style[^]*?<\/style>/g, '');
  return template.content.textContent.replace(/\s/g, '');
};

/** That a text says what was corrected, each once and nothing else of it, and no former wording. */
function expectSaid(text: string, said: readonly string[], medium: string): void {
  const shown = text.replace(/\s/g, '');
  expect(
    said.filter((it) => !shown.includes(it)),
    medium,
  ).to.deep.equal([]);
  expect(shown.match(/已更正/g)?.length ?? 0, `${medium} ${shown}`).to.equal(said.length);
  expect(FORMER.exec(shown)?.[0], medium).to.equal(undefined);
}

for (const [name, attributes, said] of CASES)
  describe(`what was corrected, in ${name} ${JSON.stringify(attributes)}`, () => {
    const piece: Piece = {tag: `tujie-${name}`, attributes};

    it('is said by the element, and its console is silent', async () => {
      const element = Object.assign(document.createElement(piece.tag), {report});
      for (const [key, value] of Object.entries(attributes)) if (key !== 'collapsed') element.setAttribute(key, value);
      const lines = await consoleDuring(async () => {
        await fixture(html`<div>${element}</div>`);
        await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
        await settled();
      });
      expectSaid(drawnText(element), said, 'element');
      expect(element.shadowRoot?.innerHTML ?? '').not.to.match(FORMER);
      expect(lines).to.deep.equal([]);
    });

    it('is said by each of its plain forms, and between its tags', () => {
      const forms = ['plain', 'editor', 'wechat'] as const;
      if (attributes['layout'] !== 'inline')
        for (const profile of forms) expectSaid(parsed(plainHtml(report, {piece, fragment: true, profile})), said, profile);
      // The panel and its sentence leave the time before out where nobody asks.
      const before = name === 'goal-panel' ? said.filter((it) => it === GOAL) : said;
      expectSaid(fallbackOf(report, piece) ?? '', before, 'text');
      expectSaid(parsed(fallbackHtml(report, piece) ?? ''), before, 'fallback');
    });

    it('is asked for between the tags of a page', () => {
      const text = fallbackOf(report, piece) ?? '';
      expect(differencesOf(report, piece, text)).to.deep.equal([]);
      const english = fallbackOf(report, piece, 'en') ?? '';
      expect(differencesOf(report, piece, english).filter(({code}) => code === 'absent')).to.deep.equal([]);
      if (!said.length) return;
      const without = text.replace(/（2019年\d月\d+日已更正[^）]*）|已更正（[^）]*）：“[^”]*”(，原为“[^”]*”)?。/g, '');
      expect(differencesOf(report, piece, without).map(({code}) => code)).to.include('absent');
    });
  });

describe('a correction that was corrected again', () => {
  const correction = {id: 'goal-1-2018', was: '110亿元', now: '105亿元', date: '2019-01-21'};
  const said = (corrections: readonly object[], lang = ''): string =>
    fallbackOf(
      parseReport(reportLike({headlines: 3, more: {corrections}})).report,
      {tag: 'tujie-indicator-card', attributes: {indicator: 'goal-1-2018'}},
      lang || undefined,
    ) ?? '';

  it('is said no more: what it changed to is a former wording', () => {
    const text = said([correction, {...correction, was: '105亿元', now: '100亿元', date: '2019-02-21'}]);
    expect(text)
      .to.contain('已更正（2019年2月21日）：“100亿元”。')
      .and.not.to.match(/105|110|1月21日/);
  });

  it('stands beside another of the same thing, in their order', () => {
    const name = {...correction, was: '第一项', now: '第1项指标', date: '2019-03-01'};
    expect(said([{...correction, now: '100亿元'}, name])).to.match(
      /。已更正（2019年1月21日）：“100亿元”。已更正（2019年3月1日）：“第1项指标”。$/,
    );
  });

  it('has no second full stop, and English words where those are asked for', () => {
    expect(said([{...correction, now: '增长1%。'}])).to.match(/：“增长1%。”$/);
    expect(said([{...correction, now: '100亿元'}], 'en')).to.match(/Corrected on 21 January 2019: “100亿元”[.。]$/);
  });
});
