// Reports of every kind at every width and both sizes: no digit is hidden or cut, no figure torn, no line begins with a stop or ends too short.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {before, test} from 'node:test';
import {paperPage, plainHtml} from 'tujie/author';
import {parseReport} from 'tujie/model';
import {ownBrowser} from '../browser.js';
import {hardBorough, hardProvince, hardTown} from '../hard-reports.js';
import {open, painted} from '../page.js';
import {serve} from '../server.js';
import {badlySet, OPENING, STOPS} from './set.js';

const WIDTHS = [280, 320, 360, 750, 1280, 1440];
const DATA = new URL('../../data/', import.meta.url);
const reports = Object.fromEntries(
  readdirSync(DATA)
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, DATA), 'utf8'))]),
);
reports['a full province'] = hardProvince();
reports['a borough'] = hardBorough();
reports['a town'] = hardTown();

const browser = ownBrowser();
let server;
before(async () => {
  const page =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>body {margin: 0}</style><script type="module" src="/cdn/tujie.js"></script><tujie-report></tujie-report>';
  server = await serve({pages: {'/examples/set.html': page}});
});

/** In the page: draws a report. */
async function draw(report) {
  const element = document.querySelector('tujie-report');
  element.report = report;
  while (!element.hasAttribute('data-drawn')) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  await document.fonts.ready;
}

/** Stops that begin a line. */
function stopsOf({letters, faults}) {
  assert.ok(letters > 50, `${letters} letters`);
  return faults.filter((it) => it.startsWith('stop begins a line'));
}

for (const [name, report] of Object.entries(reports))
  test(`${name} is well set at every width`, async () => {
    const {page} = await open(browser, `${server.url}/examples/set.html`, {until: () => undefined});
    await page.evaluate(draw, report);
    for (const size of ['normal', 'large']) {
      await page.$eval('tujie-report', (element, it) => element.setAttribute('size', it), size);
      for (const width of WIDTHS) {
        await page.setViewport({width, height: 900});
        await painted(page);
        const {figures, letters, faults} = await page.evaluate(badlySet, [STOPS, OPENING]);
        assert.ok(letters > 100 && (figures || name === 'minimal.json'), `${letters} letters, ${figures} figures`);
        assert.deepEqual(faults, [], `${width} px, ${size}`);
      }
    }
    await page.close();
  });

test('no line begins with a stop in print of twice the size on the narrowest screens', async () => {
  const {page} = await open(browser, `${server.url}/examples/set.html`, {until: () => undefined});
  for (const [name, report] of Object.entries(reports)) {
    // A word of Latin letters may be longer than its line there.
    if (!report.lang.startsWith('zh')) continue;
    await page.evaluate(draw, report);
    await page.$eval('tujie-report', (element) => element.style.setProperty('--tujie-font-size', '34px'));
    for (const width of [280, 320, 360]) {
      await page.setViewport({width, height: 900});
      await painted(page);
      // What is said of a goal stands in half of its row.
      const stops = stopsOf(await page.evaluate(badlySet, [STOPS, OPENING])).filter((it) => !it.endsWith(' in say'));
      assert.deepEqual(stops, [], `${name}, ${width} px`);
    }
  }
  await page.close();
});

/** What is written of a report without an element, by the widths that it is read at. */
const MEDIA = {
  'plain HTML': {widths: WIDTHS, html: (report) => plainHtml(report)},
  'an article of WeChat': {widths: [280, 320, 360, 414], html: (report) => phone + plainHtml(report, {profile: 'wechat'})},
  'what an editor keeps': {widths: [320, 360, 414, 750, 1280], html: (report) => phone + plainHtml(report, {profile: 'editor'})},
  paper: {widths: [673, 952], media: 'print', html: (report) => paperPage(report, {foot: false})},
};
const phone = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">';

for (const [medium, {widths, html, media = 'screen'}] of Object.entries(MEDIA))
  test(`${medium}: no line begins with a stop`, async () => {
    const page = await browser.newPage();
    await page.emulateMediaType(media);
    for (const [name, value] of Object.entries(reports)) {
      await page.setContent(html(parseReport(value).report));
      for (const width of widths) {
        await page.setViewport({width, height: 900});
        await painted(page);
        assert.deepEqual(stopsOf(await page.evaluate(badlySet, [STOPS, OPENING])), [], `${name}, ${width} px`);
      }
    }
    await page.close();
  });

test('a title stands on the edge of its paragraphs, or beside its icon where there is no axis', async () => {
  const {page} = await open(browser, `${server.url}/examples/set.html`, {until: () => undefined});
  await page.evaluate(draw, reports['gangzha-2019.json']);
  for (const width of [320, 640, 680, 700, 740, 1280]) {
    await page.setViewport({width, height: 900});
    await painted(page);
    const edges = await page.evaluate(() =>
      [...document.querySelector('tujie-report').shadowRoot.querySelectorAll('.theme')].map((theme) => {
        const [own, heading, list] = ['', '.heading', 'ul'].map((selector) =>
          (selector ? theme.querySelector(selector) : theme).getBoundingClientRect(),
        );
        return [heading.left - own.left, list.left - own.left, own.width].map(Math.round);
      }),
    );
    assert.ok(edges.length > 5);
    for (const [heading, list, own] of edges) assert.deepEqual([heading, list], own < 640 ? [50, 0] : [72, 72], `${width} px`);
  }
  await page.close();
});
