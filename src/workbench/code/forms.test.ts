import {expect} from '@open-wc/testing';
import type {Report} from '../../model/schema.js';
import {gangzha} from '../../testing/report.js';
import {codeIn, FORMS, pageOf, scriptOf} from './forms.js';
import {benchWords} from '../words.js';

let report: Report;
before(async () => (report = await gangzha()));

const CARD = '<tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>';
const SENTENCE = '2018年，预计地区生产总值突破400亿元，增长7%。';

const code = (html: string, form = 'element', more = {}): string =>
  codeIn(form, {report, html, library: 'cdn/', dataset: 'data/x.json', edition: '0123456789ab', appearance: {}, ...more});

describe('the code of a composition', () => {
  it('is that of `codeOf` where there are pieces alone', () => {
    expect(code(CARD)).to.equal(
      `<link rel="stylesheet" href="cdn/tujie.css" />
<script type="module" src="cdn/indicator-card.js"></script>
<tujie-indicator-card src="data/x.json" edition="0123456789ab" indicator="gdp-2018">${SENTENCE}</tujie-indicator-card>
`,
    );
  });

  it('keeps what was written around the pieces, and between their tags', () => {
    const html = `<h2>数字</h2>\n<div class="cards">${CARD}</div>\n<tujie-indicator-card indicator="gdp-2018"><b slot="note">注</b></tujie-indicator-card>\n<tujie-goal-gauge indicator="gdp-2019">自己写的一句。</tujie-goal-gauge>`;
    expect(code(html, 'element', {appearance: {palette: 'azure', size: ''}})).to.equal(
      `<link rel="stylesheet" href="cdn/tujie.css" />
<script type="module" src="cdn/tujie.js"></script>
<tujie-dataset src="data/x.json" edition="0123456789ab" palette="azure">
<h2>数字</h2>
<div class="cards"><tujie-indicator-card indicator="gdp-2018">${SENTENCE}</tujie-indicator-card></div>
<tujie-indicator-card indicator="gdp-2018">${SENTENCE}<b slot="note">注</b></tujie-indicator-card>
<tujie-goal-gauge indicator="gdp-2019">自己写的一句。</tujie-goal-gauge>
</tujie-dataset>
`,
    );
  });

  it('is whole where the composition is not: nothing of the page it is pasted into is swallowed', () => {
    expect(code(`<div>${CARD}<!-- 未写完`)).to.match(/<div>.*<!-- 未写完--><\/div>\n<\/tujie-dataset>\n$/s);
  });

  it('holds no script, no handler, no source of a piece', () => {
    const html = `<script>alert(1)</script><p onclick="x()"><a href="javascript:x()">甲</a></p>${CARD.replace('indicator=', 'src="y.json" indicator=')}`;
    const written = code(html);
    expect(written).to.contain('<p><a>甲</a></p><tujie-indicator-card indicator="gdp-2018">');
    expect(written).to.not.match(/alert|onclick|javascript:|y\.json/);
  });

  it('holds no page of its own inside a frame', () => {
    const written = code(`<iframe title="甲" srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>${CARD}`);
    expect(written).to.contain('<iframe title="甲">');
    expect(written).to.not.match(/srcdoc|alert/i);
  });

  it('lets the looks of a piece go before those of the composition, in every form', () => {
    const own = CARD.replace('indicator=', 'palette="crimson" lang="en" indicator=');
    const appearance = {palette: 'azure', lang: 'zh-CN'};
    for (const html of [own, `<h2>数字</h2>${own}`]) {
      const written = code(html, 'data', {appearance});
      expect(written).to.contain('data-palette="crimson"').and.to.contain('data-lang="en"').and.to.not.contain('azure');
      const element = code(html, 'element', {appearance});
      expect(/<tujie-indicator-card[^>]*>/.exec(element)?.[0])
        .to.contain('palette="crimson"')
        .and.to.contain('lang="en"');
      for (const form of ['plain', 'editor', 'wechat']) {
        const [crimson, azure, mixed] = ['crimson', 'azure', undefined].map((palette) =>
          palette ? code(CARD, form, {appearance: {palette, lang: 'en'}}) : code(own, form, {appearance}),
        );
        expect(mixed, form).to.equal(crimson);
        expect(mixed, form).to.not.equal(azure);
      }
    }
  });

  it('is pinned once: a piece that was copied with another edition takes that of the dataset', () => {
    const old = CARD.replace('indicator=', 'edition="old" indicator=');
    for (const html of [old, `<h2>数字</h2>${old}`]) expect(code(html).match(/edition="\w+"/g)).to.deep.equal(['edition="0123456789ab"']);
    const {edition} = report;
    expect(code(CARD, 'element', {edition: undefined})).to.contain(` edition="${edition}" `);
  });

  it('leaves a piece that the dataset has not as it is', () => {
    expect(code('<tujie-goal-gauge indicator="gone-2019">旧句。</tujie-goal-gauge>')).to.contain(
      '<tujie-goal-gauge indicator="gone-2019">旧句。</tujie-goal-gauge>',
    );
  });

  it('uses ordinary tags alone in the form for editors', () => {
    const written = code(`<p>报告提出，${CARD}</p><tujie-dataset palette="azure">${CARD}</tujie-dataset>`, 'data', {
      appearance: {scheme: 'dark'},
    });
    expect(written).to.not.match(/<tujie-/);
    expect(
      written.match(/data-tujie="indicator-card" data-src="data\/x\.json" data-edition="0123456789ab" data-indicator="gdp-2018"/g),
    ).to.have.length(2);
  });

  it('without script holds the texts of the pieces, around them what was written, and no tag of ours', () => {
    const html = `<h2>数字</h2><p>报告提出，${CARD.replace('indicator=', 'layout="inline" indicator=')}。</p>\n<tujie-dataset>${CARD}</tujie-dataset><tujie-goal-gauge indicator="gone-2019">旧句。</tujie-goal-gauge>`;
    for (const form of ['plain', 'editor', 'wechat']) {
      const written = code(html, form);
      expect(written).to.contain('<h2>数字</h2><p>报告提出，地区生产总值（2018年预计）突破400亿元，增长7%。</p>').and.to.contain('旧句。');
      expect(written.replace(/<[^>]*>/g, ''), form).to.match(/数字[^]*地区生产总值[^]*2018年预计[^]*突破\s*400\s*亿元/);
      expect(written).to.not.match(/<tujie-|<script|<link/);
      expect(written.startsWith('<!DOCTYPE html>')).to.equal(form === 'plain');
    }
    expect(code(CARD, 'plain')).to.match(/^<!DOCTYPE html>[^]*<main>[^]*突破[^]*<\/main>/);
    expect(code(html, 'wechat')).to.not.match(/ class=| id=/);
  });

  it('holds the dataset where that is wanted, and no text in it can end the script', () => {
    const value = {title: '</script><script>alert(1)</script><!--'};
    const script = scriptOf(value);
    expect(script.match(/<\/?script/g)).to.have.length(2);
    const box = document.createElement('div');
    box.innerHTML = script;
    expect(JSON.parse(box.textContent)).to.deep.equal(value);
    const written = codeIn('element', {report, html: CARD, library: '', dataset: 'x', appearance: {}}, value);
    expect(written).to.contain('src="#tujie-dataset"').and.to.contain(script);
  });

  it('as a page of its own has the title of the report, as text', () => {
    const page = pageOf('', {...report, title: '<b>题'}, (text) => text.replace('<', '&lt;'));
    expect(page).to.contain('<html lang="zh-CN">').and.to.contain('<title>&lt;b>题</title>');
  });

  it('has a name and a use for each form, in both languages', () => {
    for (const {name} of FORMS)
      for (const lang of ['zh-CN', 'en']) for (const words of benchWords(lang).forms[name] ?? ['']) expect(words).to.have.length.above(1);
  });
});
