import {expect} from '@open-wc/testing';
import type {Report} from '../../model/schema.js';
import {gangzha} from '../../testing/report.js';
import {linkCode} from './link-code.js';

let report: Report;
before(async () => (report = await gangzha()));

const code = (html: string, more = {}): string =>
  linkCode({report, html, library: 'cdn/', dataset: 'data/x.json', edition: '0123456789ab', appearance: {}, ...more});

/** The code without its head. */
const body = (html: string, more = {}): string => code(html, more).split('\n').slice(2).join('\n');

const CARD = '<tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>';

describe('a composition as plain links', () => {
  it('is a link in the place of each figure, and a head that says once what it leads to', () => {
    expect(code(CARD)).to.equal(`<link rel="stylesheet" href="cdn/tujie.css" />
<script type="module" src="cdn/tujie.js" data-src="data/x.json" data-edition="0123456789ab" data-page="report.html"></script>
<a class="tujie" href="report.html#gdp-2018">2018年，预计地区生产总值突破400亿元，增长7%。</a>
`);
    expect(code(CARD, {library: 'https://x.example/cdn'})).to.contain('src="https://x.example/cdn/tujie.js"');
    expect(code(CARD, {library: ''})).to.contain('src="tujie.js"');
  });

  it('stands within a sentence, and keeps what was written around it', () => {
    expect(body(`<h2>数字</h2><p>报告提出，${CARD}</p>`)).to.match(
      /^<h2>数字<\/h2><p>报告提出，<a class="tujie" href="report\.html#gdp-2018">[^<]+<\/a><\/p>\n$/,
    );
  });

  it('is the title of a theme as a link, and its sentences below', () => {
    const [title, ...others] = body('<tujie-theme-card theme="theme-2019-1"></tujie-theme-card>').trim().split('\n');
    expect(title).to.match(/^<p><a class="tujie" href="report\.html#theme-2019-1">2019年五大工作计划 · 产业强区<\/a><\/p>$/);
    expect(others.length).to.be.above(1);
    for (const line of others) expect(line).to.match(/^<p>[^<]+<\/p>$/);
  });

  it('is the text of a piece that no link leads to, and of one that the report does not have what was written between its tags', () => {
    expect(body('<tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>'))
      .to.contain('产业强区、项目为王')
      .and.to.not.contain('<a');
    expect(body('<tujie-indicator-card indicator="gone-2019">旧句。</tujie-indicator-card>')).to.equal('旧句。\n');
    for (const html of [CARD, '<tujie-report></tujie-report>']) expect(body(html)).to.not.contain('<tujie-');
  });

  it('holds nothing of a dataset or of a composition as markup', () => {
    const odd = JSON.parse(JSON.stringify(report).replaceAll('产业强区', '<b>题</b>&')) as Report;
    const written = body('<p onclick="x()"><tujie-theme-card theme="theme-2019-1"></tujie-theme-card></p><script>x()</script>', {
      report: odd,
    });
    expect(written)
      .to.contain('&lt;b&gt;题&lt;/b&gt;&amp;')
      .and.to.not.match(/<b>|onclick|<script/);
  });
});
