// Plain HTML of a report: valid, nothing lost in the editors that it is made for, no text that becomes markup, every part readable.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import axe from 'axe-core';
import {HtmlValidate} from 'html-validate';
import {parseFragment} from 'parse5';
import sanitize from 'sanitize-html';
import {codeOf, fallbackHtml, plainHtml} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {ownBrowser} from '../browser.js';
import {textsIn} from '../dataset.js';

const value = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const {report} = parseReport(value('gangzha-2019'));

const PIECES = {
  report: {},
  'indicator-card': {indicator: 'gdp-2018'},
  'goal-gauge': {indicator: 'industrial-sales-2019'},
  'goal-chart': {chapter: 'plan-2019'},
  'goal-panel': {chapter: 'plan-2019'},
  'keyword-strip': {chapter: 'plan-2019'},
  'theme-card': {theme: 'theme-2019-3'},
  'theme-timeline': {},
};
const pieces = Object.entries(PIECES).map(([name, attributes]) => ({tag: `tujie-${name}`, attributes}));
const PROFILES = ['plain', 'editor', 'wechat'];

const style = ['style'];
const cells = ['colspan', 'rowspan', 'style'];

// What the editors leave, by their usual white lists.
const WHITE_LISTS = {
  UEditor: {
    profile: 'editor',
    allowedTags: ['div', 'p', 'span', 'ul', 'dl', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a'],
    allowedAttributes: {'*': ['class', ...style], a: ['target', 'href', 'title', 'class', ...style]},
  },
  TinyMCE: {
    profile: 'editor',
    allowedTags: ['div', 'p', 'span', 'h1', 'h2', 'h3', 'ul', 'li', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a'],
    allowedAttributes: {'*': style, th: cells, td: cells, a: ['href', 'title', ...style]},
  },
  WeChat: {
    profile: 'wechat',
    allowedTags: ['section', 'p', 'span', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'svg', 'path', 'rect', 'text', 'g'],
    allowedAttributes: {
      '*': style,
      svg: ['width', 'height', 'viewbox', ...style],
      path: ['d', 'fill', 'stroke', 'stroke-width'],
      text: ['x', 'y', 'text-anchor', 'font-size', 'fill'],
    },
  },
};

/** Every text of a report, sentence by sentence; overall goals are said once, goal by goal, each with its name and its figure. */
const sentencesOf = (report) =>
  [
    ...textsIn({...report, chapters: []}),
    ...report.chapters.flatMap(({title, blocks}) => [
      title,
      ...blocks.flatMap((block) => (block.kind === 'goals' ? textsIn(block).flatMap((text) => text.split(/[；。]/)) : textsIn(block))),
    ]),
    report.source.title,
  ]
    .flatMap((block) => block.split(/(?<=[。；])/))
    .filter(Boolean);

const textOf = (node) =>
  node.nodeName === '#text' ? node.value : node.nodeName === 'style' ? '' : (node.childNodes ?? []).map(textOf).join('');
const read = (html) => textOf(parseFragment(html)).replace(/\s/g, '');

const browser = ownBrowser();

const validator = new HtmlValidate({extends: ['html-validate:recommended']});
// Inline styles are what these profiles are for.
const inlineValidator = new HtmlValidate({extends: ['html-validate:recommended'], rules: {'no-inline-style': 'off'}});

/** What is not valid, as lines; none where all is. */
async function faultsOf(html, by = validator) {
  const {results} = await by.validateString(html);
  return results.flatMap(({messages}) => messages.map(({line, ruleId, message}) => `${line}: ${ruleId} ${message}`));
}

for (const profile of PROFILES)
  for (const piece of pieces)
    test(`${profile}, ${piece.tag}: valid HTML without script`, async () => {
      const html = plainHtml(report, {profile, piece});
      assert.deepEqual(await faultsOf(html, profile === 'plain' ? validator : inlineValidator), []);
      assert.doesNotMatch(html, /<script|\son\w+=|javascript:|https?:|url\(/);
      if (profile !== 'plain') assert.doesNotMatch(html, /\s(id|class|data-[\w-]+)=|<use|<style/);
    });

test('the text between the tags is valid HTML, in a page as in the code to paste', async () => {
  for (const piece of pieces) {
    const level = piece.tag === 'tujie-report' ? '<h1>标题</h1>' : '<h1>标题</h1><h2>标题</h2>';
    assert.deepEqual(await faultsOf(`${level}\n<div>${fallbackHtml(report, piece)}</div>`), [], piece.tag);
  }
  const selfClosing = new HtmlValidate({extends: ['html-validate:recommended'], rules: {'void-style': ['error', {style: 'selfclose'}]}});
  for (const form of ['element', 'data']) {
    const code = codeOf(report, pieces.slice(0, 5), {form, library: 'cdn/', dataset: 'data/x.json'});
    assert.deepEqual(await faultsOf(`<h1>标题</h1>\n${code}`, selfClosing), [], form);
  }
});

for (const [editor, {profile, ...list}] of Object.entries(WHITE_LISTS)) {
  test(`${editor} leaves all of it: every sentence in order, every tag, every look`, () => {
    for (const piece of pieces) {
      const html = plainHtml(report, {profile, piece});
      const left = sanitize(html, {...list, parseStyleAttributes: false});
      const all = sanitize(html, {allowedTags: false, allowVulnerableTags: true, allowedAttributes: false, parseStyleAttributes: false});
      assert.equal(left, all, piece.tag);
      assert.equal(read(left), read(html), piece.tag);
    }
  });

  test(`${editor}: every sentence of the report is there again`, () => {
    const text = read(sanitize(plainHtml(report, {profile}), {...list, parseStyleAttributes: false}));
    for (const sentence of sentencesOf(report)) assert.ok(text.includes(sentence.replace(/\s/g, '')), sentence);
  });

  test(`what is asked of ${editor} can fail`, () => {
    assert.doesNotMatch(sanitize(plainHtml(report), {...list, parseStyleAttributes: false}), /<mark|class="tujie-mark"/);
  });
}

test('plain: every sentence of the report, in its order', () => {
  const text = read(plainHtml(report));
  let at = 0;
  for (const sentence of sentencesOf({...report, source: {title: ''}})) {
    const found = text.indexOf(sentence.replace(/\s/g, ''), at);
    assert.ok(found >= 0, sentence);
    at = found;
  }
  assert.ok(text.includes(`来源：${report.source.title}`));
});

test('a goal is said once, where the gauges say the whole text of the goals', () => {
  for (const profile of PROFILES) {
    const text = read(plainHtml(report, {profile}));
    for (const goal of textsIn(report.chapters[1].blocks.find(({kind}) => kind === 'goals'))
      .flatMap((text) => text.split(/[；。]/))
      .filter(Boolean))
      assert.equal(text.split(goal).length, 2, `${profile}: ${goal}`);
  }
});

test('every figure large and every goal is there with its words, drawn or as a table', () => {
  for (const profile of PROFILES) {
    const html = plainHtml(report, {profile});
    const text = read(html);
    for (const said of ['预计地区生产总值突破400亿元，增长7%', '工业应税销售收入突破500亿元，增长10.1%'])
      assert.ok(text.includes(said), `${profile} ${said}`);
    if (profile === 'editor') {
      assert.ok(text.includes('地区生产总值增长7%；一般公共预算收入增长5%以上；'));
      assert.doesNotMatch(html, /<svg/);
    } else {
      assert.ok(text.includes('工业应税销售收入增长10%以上；服务业'), profile);
      // A rate is type alone.
      const panel = plainHtml(report, {profile, piece: {tag: 'tujie-goal-panel', attributes: {chapter: 'plan-2019'}}});
      assert.equal(panel.match(/<svg/g).length, 6, profile);
    }
    assert.doesNotMatch(text, /达标|未达|超额|完成率|还差/);
  }
});

/** A dataset whose every text is markup. */
function evil() {
  const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'`&amp;--><b>';
  const dataset = value('minimal');
  const visit = (node) => {
    for (const [key, entry] of Object.entries(node)) {
      if (typeof entry === 'object') visit(entry);
      else if (
        ['title', 'subtitle', 'text', 'mark', 'label', 'name', 'note', 'unit', 'role'].includes(key) &&
        !(key === 'role' && 'blocks' in node)
      )
        node[key] = entry + markup;
    }
  };
  dataset.credits = [{role: '编辑', name: '张三'}];
  dataset.subtitle = '话';
  dataset.opening = [{mark: '一是', label: '话：', text: '话'}];
  visit(dataset);
  return parseReport(dataset).report;
}

test('no text becomes markup', async () => {
  const bad = evil();
  assert.match(bad.chapters[0].blocks[1].paragraphs[0].indicators[0].name, /onerror/);
  const tags = (html) => {
    const found = new Set();
    const visit = (node) => {
      if (node.tagName) found.add(node.tagName);
      (node.childNodes ?? []).forEach(visit);
    };
    visit(parseFragment(html));
    return found;
  };
  for (const piece of [
    ...pieces.filter(({tag}) => /report|timeline/.test(tag)),
    {tag: 'tujie-goal-gauge', attributes: {indicator: 'gdp-2019'}},
    {tag: 'tujie-theme-card', attributes: {theme: 'theme-2019-1'}},
    {tag: 'tujie-indicator-card', attributes: {indicator: 'parks-2019'}},
  ]) {
    const results = PROFILES.map((profile) => plainHtml(bad, {profile, piece, fragment: true}));
    for (const html of [...results, fallbackHtml(bad, piece), codeOf(bad, [piece], {form: 'data', library: '"><i>', dataset: '"><i>'})]) {
      for (const tag of ['img', 'i']) assert.ok(!tags(html).has(tag), `${piece.tag} ${tag}`);
      assert.doesNotMatch(html, /<script>/);
    }
    for (const html of results) assert.ok(read(html).includes('onerror=alert(1)>'), piece.tag);
  }
});

test('no style: no sheet, and the tags alone still are a valid page', async () => {
  const html = plainHtml(report, {style: false});
  assert.doesNotMatch(html, /<style/);
  assert.deepEqual(await faultsOf(html), []);
});

test('a fragment is the body alone, in the language of the report, its headings from the level of the piece', () => {
  const html = plainHtml(report, {fragment: true});
  assert.match(html, /^<article class="tujie-plain" lang="zh-CN">/);
  assert.match(html, /<h2 class="tujie-title">/);
  assert.doesNotMatch(html, /<html|<style/);
});

test('in WeChat, where a link leads nowhere, the address of the full text is said', () => {
  const there = {...report, source: {title: '报告', url: 'https://example.com/a?b=1&c=2'}};
  assert.match(plainHtml(there), /<a class="tujie-full-text" href="https:\/\/example\.com\/a\?b=1&amp;c=2">阅读报告全文<\/a>/);
  assert.match(plainHtml(there, {profile: 'editor'}), /<a href="https:/);
  const html = plainHtml(there, {profile: 'wechat'});
  assert.doesNotMatch(html, /<a /);
  assert.ok(read(html).includes('阅读报告全文：https://example.com/a?b=1&c=2'));
});

test('says which id the report has not', () => {
  const piece = {tag: 'tujie-indicator-card', attributes: {indicator: 'none'}};
  for (const profile of PROFILES)
    assert.throws(() => plainHtml(report, {profile, piece}), {code: 'unknown-id', path: 'tujie-indicator-card[indicator]'});
});

const around = (html) =>
  html.startsWith('<!DOCTYPE')
    ? html
    : `<!DOCTYPE html><html lang="zh-CN"><title>文章</title><main style="margin:20px"><h1>文章</h1>${html}</main>`;

for (const profile of PROFILES) {
  test(`${profile}: no text under 14 px, nothing wider than the page`, async () => {
    const page = await browser.newPage();
    for (const piece of pieces)
      for (const width of piece.tag === 'tujie-report' ? [320, 768, 1280] : [320]) {
        await page.setViewport({width, height: 900});
        await page.setContent(around(plainHtml(report, {profile, piece})));
        const found = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          // The edge of a tile says its stop.
          small: [...document.body.querySelectorAll('*:not(.tujie-stop)')].filter(
            (it) => it.textContent.trim() && parseFloat(getComputedStyle(it).fontSize) < 14,
          ).length,
        }));
        assert.deepEqual(found, {width, small: 0}, `${piece.tag} ${width}`);
      }
    await page.close();
  });

  test(`${profile}: accessible, in both palettes`, async () => {
    const page = await browser.newPage();
    // The timeline and the theme stand in the report.
    const shown = [...pieces.filter(({tag}) => !/theme/.test(tag)).map((piece) => ({piece})), {palette: 'azure'}];
    for (const options of shown) {
      await page.setContent(around(plainHtml(report, {profile, ...options})));
      await page.evaluate(axe.source);
      const {violations} = await page.evaluate(() => window.axe.run());
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id} ${nodes[0].html}`),
        [],
        JSON.stringify(options),
      );
    }
    await page.close();
  });
}
