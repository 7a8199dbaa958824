// Pieces on paper: light and in ink whatever the screen has, unfolded, with what a printer without background graphics leaves out.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {plainHtml} from 'tujie/author';
import {parseReport} from 'tujie/model';
import {ownBrowser} from '../browser.js';
import {open, ready} from '../page.js';
import {serve} from '../server.js';
import {faintIn} from './contrast.js';

const browser = ownBrowser();
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const HOST = read('examples/hosts/paper.html');
const TIMELINE = '<tujie-theme-timeline collapsed></tujie-theme-timeline>';

/** Looks of the pieces on the screen: what they have, and what the page says of its root. */
const LOOKS = {
  'as they are': ['', ''],
  'dark, azure': ['scheme="dark" palette="azure"', ''],
  festive: ['palette="festive"', ''],
  'in the tokens of a dark page': [
    '',
    '--tujie-color-paper: #111; --tujie-color-ink: #eee; --tujie-color-ink-2: #ccc; --tujie-color-line: #444; --tujie-color-accent: #ffd54a',
  ],
  'with the pale accent of a site': ['scheme="dark"', '--tujie-accent: #ffd54a'],
};

const addressOf = (name) => `/examples/hosts/paper-${Object.keys(LOOKS).indexOf(name)}.html`;
let server;
before(async () => {
  const pages = Object.entries(LOOKS).map(([name, [attributes, tokens]]) => [
    addressOf(name),
    HOST.replace(/<tujie-(dataset|report) /g, `$&${attributes} `)
      .replace('<tujie-goal-gauge', `${TIMELINE}$&`)
      .replace('<link', `<style>:root {${tokens}}</style><link`),
  ]);
  server = await serve({pages: Object.fromEntries(pages)});
});

for (const look of Object.keys(LOOKS))
  test(`on paper everything is read on white, ${look}`, async () => {
    const {page} = await open(browser, `${server.url}${addressOf(look)}`, {width: 800});
    await page.setViewport({width: 800, height: await page.evaluate(() => document.documentElement.scrollHeight)});
    await page.emulateMediaType('print');
    await ready(page);
    assert.ok(await page.evaluate(() => matchMedia('print').matches));
    const grounds = await page.evaluate(() => {
      const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? roots(shadowRoot) : []))];
      const all = roots(document).flatMap((root) => [...root.querySelectorAll('tujie-report, tujie-indicator-card, [part=header]')]);
      return [...new Set(all.map((element) => getComputedStyle(element).backgroundColor))].sort();
    });
    assert.deepEqual(grounds, ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
    const {measured, faint} = await faintIn(page);
    assert.ok(measured > 300, String(measured));
    assert.deepEqual(faint, []);
    await page.close();
  });

test('what is folded is open while the page is printed, and folded again afterwards', async () => {
  const {page} = await open(browser, `${server.url}${addressOf('as they are')}`);
  const folded = await page.evaluate(() => {
    const details = () =>
      [...document.querySelectorAll('tujie-indicator-card, tujie-theme-timeline')].flatMap(({shadowRoot}) => [
        ...shadowRoot.querySelectorAll('details'),
      ]);
    window.addEventListener('beforeprint', () => (window.printed = details().map(({open}) => open)));
    window.folded = () => details().filter(({open}) => !open).length;
    details()[0].open = true;
    return window.folded();
  });
  assert.ok(folded > 9, String(folded));
  await page.pdf({format: 'A4'});
  assert.deepEqual(await page.evaluate(() => window.printed), Array(folded + 1).fill(true));
  // What a reader opened stays open.
  assert.equal(await page.evaluate(() => window.folded()), folded);
  await page.close();
});

test('hairlines and the axis are drawn without background graphics; no heading is left alone, no piece cut', async () => {
  const {page} = await open(browser, `${server.url}${addressOf('as they are')}`);
  await page.emulateMediaType('print');
  const styles = await page.evaluate(() => {
    const inside = (tag, selector) => document.querySelector(tag).shadowRoot.querySelectorAll(selector);
    const values = (elements, property, pseudo) => [
      ...new Set([...elements].map((element) => getComputedStyle(element, pseudo)[property])),
    ];
    return {
      hairlines: values(
        document.querySelectorAll('tujie-indicator-card:not([layout]), tujie-goal-gauge, tujie-keyword-strip'),
        'printColorAdjust',
      ),
      axis: values(inside('tujie-theme-timeline', '.theme'), 'printColorAdjust', '::after'),
      headings: values(inside('tujie-report', '.heading'), 'breakAfter'),
      eyebrows: values(inside('tujie-theme-card', '.eyebrow'), 'breakAfter'),
      pieces: values(document.querySelectorAll('tujie-indicator-card:not([layout]), tujie-goal-gauge, tujie-theme-card'), 'breakInside'),
      report: values(document.querySelectorAll('tujie-report'), 'breakInside'),
      contents: values(inside('tujie-report', 'nav'), 'display'),
    };
  });
  assert.deepEqual(styles, {
    hairlines: ['exact'],
    axis: ['exact'],
    headings: ['avoid'],
    eyebrows: ['avoid'],
    pieces: ['avoid'],
    report: ['auto'],
    contents: ['none'],
  });
  await page.close();
});

test('plain HTML on paper: an ink title on no ground, lines drawn, no heading alone', async () => {
  const {report} = parseReport(JSON.parse(read('data/minimal.json')));
  const page = await browser.newPage();
  await page.setContent(plainHtml(report));
  await page.emulateMediaType('print');
  const found = await page.evaluate(() => {
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    return [
      style('.tujie-header').backgroundColor,
      style('.tujie-title').color,
      style('.tujie-chapter').printColorAdjust,
      style('.tujie-chapter-title').breakAfter,
    ];
  });
  assert.deepEqual(found, ['rgba(0, 0, 0, 0)', 'rgb(33, 28, 23)', 'exact', 'avoid']);
  await page.close();
});
