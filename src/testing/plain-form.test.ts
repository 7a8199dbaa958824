// What an element says is what its plain form says, in every one of its stories: no word stands in one of them alone.
import {expect, fixture, html} from '@open-wc/testing';
import * as goalChart from '../../stories/goal-chart.stories.js';
import * as goalGauge from '../../stories/goal-gauge.stories.js';
import * as goalPanel from '../../stories/goal-panel.stories.js';
import * as indicatorCard from '../../stories/indicator-card.stories.js';
import * as keywordStrip from '../../stories/keyword-strip.stories.js';
import * as report from '../../stories/report.stories.js';
import * as ofAllKinds from '../../stories/reports-of-all-kinds.stories.js';
import * as themeCard from '../../stories/theme-card.stories.js';
import * as themeTimeline from '../../stories/theme-timeline.stories.js';
import {fallbackHtml, fallbackOf, plainHtml, type Piece} from '../author/index.js';
import '../define.js';
import {eachIndicator} from '../model/lookup.js';
import {parseReport} from '../model/parse.js';
import {marksOf, printedThings} from '../model/quote.js';
import {textsOf} from '../model/texts.js';
import {drawn, settled} from './page.js';
import {gangzha, reportOf, valueOfFile, yunchuan} from './report.js';
import {storiesOf} from './stories.js';

const STORIES: Readonly<Record<string, object>> = {
  'tujie-goal-chart': goalChart,
  'tujie-goal-gauge': goalGauge,
  'tujie-goal-panel': goalPanel,
  'tujie-indicator-card': indicatorCard,
  'tujie-keyword-strip': keywordStrip,
  'tujie-report': report,
  'tujie-theme-card': themeCard,
  'tujie-theme-timeline': themeTimeline,
};

// Nothing is drawn in these, or an author's own words; chapters beside each other are one after the other in plain HTML.
const OTHER = /^(Idle|Loading|Missing|Failed|LeftOut|Slots|Mirrored)/;

// What an element alone has: the label of its disclosure, the ends of a scale, charts with their heads and the button to their table, a list of contents that scrolls.
const ELEMENT_ALONE = 'style, summary:not(:has([part])), svg, .ends, .chart, [part=column], [part=toggle], nav';
// The sentences behind the figures of a whole report: its text holds them.
const REPORT_ALONE = `${ELEMENT_ALONE}, [part=sentence]`;
// What plain HTML alone has: a list of contents that links, drawings with the ends of their scale, their keys.
const PLAIN_ALONE = 'nav, svg, .tujie-key-now, .tujie-key-before';

const SIGNS = /[\s、：:,]/g;

/** The text of a node and of the pieces in it, without white space; where `listed` says so, without the signs between keywords. */
function textOf(node: Node, alone: string, listed: string): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s/g, '');
  if (node instanceof Element && node.matches(alone)) return '';
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  const text = [...children].map((child) => textOf(child, alone, listed)).join('');
  return node instanceof Element && node.matches(listed) ? text.replace(SIGNS, '') : text;
}

/** The text of an element as it is drawn. */
const elementText = (element: Element): string =>
  textOf(element, element.localName === 'tujie-report' ? REPORT_ALONE : ELEMENT_ALONE, '[part=keyword]');

/** Two texts from where they differ on; nothing where they do not. */
function difference(one: string, other: string): readonly string[] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one === other ? [] : [one, other].map((text) => text.slice(Math.max(0, at - 20), at + 40));
}

/** The text of HTML that was written for a piece. */
function plainText(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return textOf(template.content, PLAIN_ALONE, '.tujie-keywords');
}

/** The piece that an element is. */
const pieceOf = (element: Element): Piece => ({
  tag: element.localName,
  attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
});

for (const [tag, file] of Object.entries(STORIES))
  describe(`${tag} says what its plain form says`, () => {
    for (const story of storiesOf(file).filter(({name}) => !OTHER.test(name)))
      it(story.name, async () => {
        const box = await drawn(html`<div>${story.draw()}</div>`);
        const element = box.querySelector(tag) as Element;
        const piece = pieceOf(element);
        const data = story.args.report ? parseReport(story.args.report).report : await gangzha();
        const isInline = element.getAttribute('layout') === 'inline';
        const markup = isInline ? fallbackHtml(data, piece) : plainHtml(data, {piece, fragment: true});
        const said = elementText(element);
        expect(said).not.to.equal('');
        expect(difference(said, plainText(markup ?? ''))).to.deep.equal([]);
      });
  });

describe('every piece of reports of all kinds says what its plain form says', () => {
  // What is asked for stands not in the report: nothing is said, no heading either.
  const EMPTY = ['NoKeywords'];

  for (const story of storiesOf(ofAllKinds))
    it(story.name, async () => {
      const {src = '', report: own} = story.args;
      const data = parseReport(own ?? (await valueOfFile(src.replace(/^data\/|\.json$/g, '')))).report;
      const box = await drawn(html`<div>${story.draw()}</div>`);
      const pieces = [...box.children].filter(({localName}) => localName.startsWith('tujie-'));
      expect(pieces).not.to.deep.equal([]);
      for (const element of pieces) {
        const markup = plainHtml(data, {piece: pieceOf(element), fragment: true});
        // The title of a chapter above a theme has signs of its own.
        const [said, plain] = [elementText(element), plainText(markup)].map((text) => text.replace(SIGNS, ''));
        expect(said === '').to.equal(EMPTY.includes(story.name));
        expect(difference(said ?? '', plain ?? '')).to.deep.equal([]);
      }
    });
});

describe('a report with every kind of block', () => {
  const {report, problems} = parseReport(yunchuan());

  it('is whole, and its figures are placed', () => {
    expect(problems).to.deep.equal([]);
    for (const {indicator, text} of eachIndicator(report))
      expect(marksOf(text, indicator), indicator.id).to.have.length(printedThings(indicator).length);
  });

  for (const attributes of [{}, {before: 'beside', collapsed: ''}, {lang: 'en', 'heading-level': '1'}] as readonly Readonly<
    Record<string, string>
  >[])
    it(`says the same as element and in plain form, with ${JSON.stringify(attributes)}`, async () => {
      const element = document.createElement('tujie-report');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.report = report;
      await fixture(html`<div>${element}</div>`);
      await settled();
      const markup = plainHtml(report, {piece: pieceOf(element), fragment: true});
      expect(difference(elementText(element), plainText(markup))).to.deep.equal([]);
    });

  it('has every text of the report in order, in each of its forms', () => {
    const piece = {tag: 'tujie-report', attributes: {}};
    const parse = (markup: string): string => {
      const template = document.createElement('template');
      template.innerHTML = markup.replace(/<style[^]*?<\/style>/g, '');
      return template.content.textContent;
    };
    const forms = {
      text: fallbackOf(report, piece) ?? '',
      fallback: parse(fallbackHtml(report, piece) ?? ''),
      plain: parse(plainHtml(report, {piece, fragment: true})),
      wechat: parse(plainHtml(report, {piece, fragment: true, profile: 'wechat'})),
    };
    for (const [name, form] of Object.entries(forms)) {
      const said = form.replace(/\s/g, '');
      let at = 0;
      for (const {text, path} of textsOf(report)) {
        const found = said.indexOf(text, at);
        expect(found, `${name} ${path} ${text}`).to.be.at.least(at);
        at = found + text.length;
      }
    }
  });
});

describe('a figure of an English report', () => {
  const value = {
    printed: 'over 400 hectares',
    before: 'over ',
    digits: '400',
    unit: ' hectares',
    number: 400,
    comparator: 'gt',
  } as const;
  const change = {printed: 'up 7%', before: 'up ', digits: '7', unit: '%', number: 7, comparator: 'eq', kind: 'growth'} as const;
  const source = {exact: 'Parks over 400 hectares, up 7%'};
  const period = {printed: '2019', start: '2019', end: '2019'};
  const english = reportOf({name: 'Parks', value, changes: [change], source, period}, {lang: 'en'}, 'Parks over 400 hectares, up 7%.');
  const sentence = 'Parks (2019 target) over 400 hectares, up 7%';

  it('has the punctuation of the report in a line of text, as element and as text', async () => {
    const box = await drawn(html`
      <p><tujie-indicator-card layout="inline" .report=${english} indicator="parks-2019"></tujie-indicator-card></p>
    `);
    const card = box.querySelector('tujie-indicator-card') ?? box;
    expect(card.shadowRoot?.querySelector('[part=base]')?.textContent).to.equal(sentence);
    const piece = {tag: 'tujie-indicator-card', attributes: {indicator: 'parks-2019', layout: 'inline'}};
    expect(fallbackHtml(parseReport(english).report, piece)).to.equal(sentence);
  });
});
