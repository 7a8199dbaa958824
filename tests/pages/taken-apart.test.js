// Pieces that an editor has taken apart, as WordPress does with its automatic paragraphs: the author is told, once; in `data-tujie` all is whole.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {codeOf} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {ownBrowser} from '../browser.js';
import {open, ready} from '../page.js';
import {serve} from '../server.js';
import {themesIn} from '../dataset.js';

const {report} = parseReport(JSON.parse(readFileSync(new URL('../../data/minimal.json', import.meta.url), 'utf8')));
const THEME = {tag: 'tujie-theme-card', attributes: {theme: themesIn(report.chapters[0])[0].id}};
const WHOLE = {tag: 'tujie-report', attributes: {}};
const CARD = {tag: 'tujie-indicator-card', attributes: {indicator: themesIn(report.chapters[0])[0].paragraphs[0].indicators[0].id}};

/** As WordPress leaves a text: a line that is no block of HTML becomes a paragraph, whatever it opens. */
const autop = (code) => code.replace(/^ *(<\/?tujie-[^>]*>)$/gm, '<p>$1</p>').replace(/^ *(<tujie-.*<\/tujie-.*>)$/gm, '<p>$1</p>');

const codeFor = (pieces, form) => codeOf(report, pieces, {form, library: '', dataset: '/data/minimal.json', scripts: false});

const SCRIPT = '<script type="module" src="/cdn/tujie.js"></script>';
const pageOf = (body) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title><link rel="icon" href="/examples/icon.svg">${SCRIPT}<main>${body}</main></html>`;

const APART = '文字应在标签之间，却在标签之后';
const NONE = '没有数据：请写上 src，或放入 tujie-dataset 之内';
const NONE_IN_ENGLISH = 'expected src, or a tujie-dataset around it';
const CASES = {
  '/report.html': [autop(codeFor([WHOLE], 'element')), [`tujie-report: ${APART}`]],
  '/theme.html': [autop(codeFor([THEME], 'element')), [`tujie-theme-card: ${APART}`]],
  '/whole.html': [codeFor([WHOLE], 'element') + codeFor([THEME], 'element'), []],
  '/data.html': [autop(codeFor([WHOLE], 'data') + codeFor([THEME], 'data')), []],
  // What stands behind an empty piece is not always its text.
  '/empty.html': [
    `<tujie-indicator-card src="/data/minimal.json" indicator="${CARD.attributes.indicator}"></tujie-indicator-card><p>另外的一段文字。</p>`,
    [],
  ],
};

const browser = ownBrowser();
let server;
before(async () => {
  server = await serve({pages: Object.fromEntries(Object.entries(CASES).map(([path, [body]]) => [path, pageOf(body)]))});
});

for (const [path, [, lines]] of Object.entries(CASES))
  test(`${path}: ${lines.length ? 'says one line' : 'is silent'}`, async () => {
    const opened = await open(browser, server.url + path);
    // Its words are loaded when there is something to say.
    await opened.page.waitForNetworkIdle();
    assert.deepEqual(opened.lines, lines);
    // Drawn again, it is not said again.
    await opened.page.evaluate(() =>
      Promise.all([...document.querySelectorAll('main *')].map((it) => it.requestUpdate && (it.requestUpdate(), it.updateComplete))),
    );
    assert.deepEqual(opened.lines, lines);
    await opened.page.close();
  });

/** Opens a page in which five seconds are over at once, when `act` has been run in it. */
async function waited(body, act = () => undefined) {
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.evaluateOnNewDocument(() => {
    const later = (window.later = []);
    const own = window.setTimeout;
    window.setTimeout = (task, time, ...more) => (time === 5000 ? later.push(task) : own(task, time, ...more));
  });
  await page.goto(`${server.url}/whole.html`);
  await ready(page);
  await page.evaluate((html) => (document.querySelector('main').innerHTML = html), body);
  await page.evaluate(() => document.querySelector('main > *').updateComplete);
  await page.evaluate(act);
  await page.evaluate(() => window.later.forEach((task) => task()));
  await page.waitForNetworkIdle();
  await page.close();
  return lines;
}

test('a piece without any dataset says so, once, and only where it has none after a while', async () => {
  const card = '<tujie-indicator-card indicator="x">文字</tujie-indicator-card>';
  assert.deepEqual(await waited(card), [`tujie-indicator-card: ${NONE}`]);
  assert.deepEqual(await waited(card.replace(' ', ' lang="en" ')), [`tujie-indicator-card: ${NONE_IN_ENGLISH}`]);
  assert.deepEqual(await waited(card, () => document.querySelector('main > *').requestUpdate()), [`tujie-indicator-card: ${NONE}`]);
  assert.deepEqual(await waited(card, () => document.querySelector('main > *').remove()), []);
  assert.deepEqual(
    await waited('<tujie-keyword-strip chapter="plan-2019">文字</tujie-keyword-strip>', async () => {
      const strip = document.querySelector('main > *');
      strip.report = await (await fetch('/data/minimal.json')).json();
      await strip.updateComplete;
    }),
    [],
  );
  assert.deepEqual(await waited(`<tujie-dataset>${card}</tujie-dataset>`), []);
});

test('an element with data-tujie that has no dataset says so', async () => {
  const lines = await waited(
    '<p data-tujie="indicator-card" data-indicator="x">文字</p><b data-tujie="keyword-strip">文字</b>',
    async () => {
      while (!document.querySelector('main [data-tujie-drawn]')) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
  );
  const SAID = 'expected data-src here or on the script tag, got none';
  // Which of the two is first is not said.
  assert.deepEqual(lines.sort(), [`tujie: <b> ${SAID}`, `tujie: <p> ${SAID}`]);
});
