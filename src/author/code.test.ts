import {expect} from '@open-wc/testing';
import {ReportError} from '../model/problem.js';
import {gangzha} from '../testing/report.js';
import type {Report} from '../model/schema.js';
import {codeOf, editionOf, escapeHtml, type CodeOptions, type Piece} from './index.js';

const piece = (name: string, attributes: Piece['attributes'] = {}): Piece => ({tag: `tujie-${name}`, attributes});
const OPTIONS: CodeOptions = {form: 'element', library: 'cdn/', dataset: 'data/x.json', edition: '0123456789ab'};
const card = piece('indicator-card', {layout: 'wide', indicator: 'gdp-2018'});
const inline = piece('indicator-card', {layout: 'inline', indicator: 'pm25-2019'});

describe('the code to paste', () => {
  it('of one piece: its own file, the address on the piece, what it shows first, appearance last', async () => {
    expect(codeOf(await gangzha(), [card], {...OPTIONS, appearance: {palette: 'azure', scheme: '', size: undefined}})).to.equal(
      `<link rel="stylesheet" href="cdn/tujie.css" />
<script type="module" src="cdn/indicator-card.js"></script>
<tujie-indicator-card src="data/x.json" edition="0123456789ab" indicator="gdp-2018" layout="wide" palette="azure">
  2018年，预计地区生产总值突破400亿元，增长7%。
</tujie-indicator-card>
`,
    );
  });

  it('of several pieces: one provider with the appearance, and no space in what stands in a line', async () => {
    expect(codeOf(await gangzha(), [card, inline], {...OPTIONS, library: 'cdn', appearance: {size: 'large'}})).to.equal(
      `<link rel="stylesheet" href="cdn/tujie.css" />
<script type="module" src="cdn/tujie.js"></script>
<tujie-dataset src="data/x.json" edition="0123456789ab" size="large">
  <tujie-indicator-card indicator="gdp-2018" layout="wide">2018年，预计地区生产总值突破400亿元，增长7%。</tujie-indicator-card>
  <tujie-indicator-card indicator="pm25-2019" layout="inline">PM2.5平均浓度（2019年目标）确保下降2%以上</tujie-indicator-card>
</tujie-dataset>
`,
    );
  });

  it('of a piece with looks of its own keeps them beside those of the composition, in either form', async () => {
    const own = piece('indicator-card', {indicator: 'gdp-2018', palette: 'crimson', size: 'normal'});
    const appearance = {palette: 'azure', size: 'large', scheme: 'dark'};
    for (const [form, name] of [
      ['element', ''],
      ['data', 'data-'],
    ] as const) {
      const code = codeOf(await gangzha(), [own], {...OPTIONS, form, scripts: false, appearance});
      for (const [look, value] of Object.entries({palette: 'crimson', size: 'normal', scheme: 'dark'}))
        expect(code).to.include(` ${name}${look}="${value}"`);
      expect(code).not.to.match(/azure|large/);
    }
  });

  it('without scripts', async () => {
    expect(codeOf(await gangzha(), [card], {...OPTIONS, scripts: false})).to.match(/^<tujie-indicator-card /);
  });

  it('as ordinary elements: each with its own address and appearance, no tag that an editor does not know', async () => {
    const timeline = piece('theme-timeline', {collapsed: true, chapter: 'review-2018', 'heading-level': '2'});
    const code = codeOf(await gangzha(), [card, inline, timeline], {...OPTIONS, form: 'data', scripts: false, appearance: {lang: 'zh-CN'}});
    expect(code).not.to.include('<tujie');
    expect(code).to.include(
      '<div data-tujie="indicator-card" data-src="data/x.json" data-edition="0123456789ab" data-indicator="gdp-2018" data-layout="wide" data-lang="zh-CN">',
    );
    expect(code).to.include(
      '<span data-tujie="indicator-card" data-src="data/x.json" data-edition="0123456789ab" data-indicator="pm25-2019"',
    );
    expect(code).to.include(
      'data-chapter="review-2018" data-collapsed="" data-heading-level="2" data-lang="zh-CN">\n  <h2>2018年五大工作回眸</h2>',
    );
  });

  it('draws what it says, in a browser', async () => {
    const report = await gangzha();
    const code = codeOf(report, [card, piece('report'), piece('keyword-strip')], {...OPTIONS, dataset: '#a"b'});
    const template = document.createElement('template');
    template.innerHTML = code;
    const provider = template.content.querySelector('tujie-dataset');
    expect(provider?.getAttribute('src')).to.equal('#a"b');
    expect([...(provider?.children ?? [])].map(({localName}) => localName)).to.eql([
      'tujie-indicator-card',
      'tujie-report',
      'tujie-keyword-strip',
    ]);
    expect(provider?.querySelector('tujie-report')?.children.length).to.be.greaterThan(20);
  });

  it('is pinned to the edition that the report states, else to that of its content; whatever a piece was copied with', async () => {
    const report = await gangzha();
    const pinned = (from: Report, edition?: string, form: CodeOptions['form'] = 'element'): readonly string[] => {
      const code = codeOf(from, [piece('indicator-card', {...card.attributes, edition: 'old'}), inline], {...OPTIONS, edition, form});
      return [...code.matchAll(/<([\w-]+) [^<>]*?(?:data-)?edition="(.*?)"/g)].map(([, tag, pin]) => `${tag} ${pin}`);
    };
    const {edition, ...unstated} = report;
    expect(edition).to.equal(editionOf(unstated as never));
    expect(pinned({...report, edition: 'abc'})).to.deep.equal(['tujie-dataset abc']);
    expect(pinned(unstated)).to.deep.equal([`tujie-dataset ${edition}`]);
    expect(pinned(report, undefined, 'data')).to.deep.equal([`div ${edition}`, `span ${edition}`]);
    expect(pinned(report, '')).to.deep.equal([]);
  });

  it('says which id the report has not', async () => {
    const report = await gangzha();
    expect(() => codeOf(report, [piece('theme-card', {theme: 'none'})], OPTIONS)).to.throw(
      ReportError,
      'unknown-id: tujie-theme-card[theme]',
    );
  });
});

it('escapes all that could be markup', () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).to.equal('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;');
});
