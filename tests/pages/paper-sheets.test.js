// The whole report on sheets of paper of several sizes, as a PDF reader finds it: no heading stands last on a sheet, no piece on two.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {hardBorough, hardProvince} from '../hard-reports.js';
import {open} from '../page.js';
import {serve} from '../server.js';
import {printed} from './printed.js';

const browser = ownBrowser();
let server;
before(async () => {
  const page =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>body {margin: 0}</style><script type="module" src="/cdn/tujie.js"></script><tujie-report></tujie-report>';
  server = await serve({pages: {'/examples/sheets.html': page}});
});

/** A4, and sheets that end elsewhere in the text. */
const HEIGHTS = [1123, 1010, 920, 910, 800, 700];

for (const path of ['report.html', 'hosts/paper.html'])
  test(`${path}: no heading is the last line of a sheet, no piece is cut`, async () => {
    const {page} = await open(browser, `${server.url}/examples/${path}`, {width: 794});
    for (const height of HEIGHTS) {
      const {sheets, headings, pieces, alone, cut} = await printed(page, {height});
      assert.ok(sheets >= 6 && headings > 15 && pieces > 80, `${sheets} sheets, ${headings} headings, ${pieces} pieces`);
      assert.deepEqual([alone, cut], [[], []], `${height} px`);
    }
    await page.close();
  });

/** In the page: draws a report. */
async function draw(report) {
  const element = document.querySelector('tujie-report');
  element.report = report;
  while (!element.hasAttribute('data-drawn')) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}

for (const [name, report] of Object.entries({province: hardProvince(), borough: hardBorough()}))
  test(`a full ${name}: no tile or row is cut, no sheet nearly empty, nothing beside the sheet`, async () => {
    const {page} = await open(browser, `${server.url}/examples/sheets.html`, {width: 794, until: () => undefined});
    await page.evaluate(draw, report);
    for (const height of HEIGHTS) {
      const {sheets, headings, alone, cut, empty} = await printed(page, {height, printBackground: height % 2 > 0});
      // What stood beside the sheet would make all of it smaller: no heading would have its size.
      assert.ok(sheets > 1 && headings > 4, `${sheets} sheets, ${headings} headings`);
      assert.deepEqual([alone, cut, empty], [[], [], []], `${height} px`);
    }
    await page.close();
  });

test('the number of a theme stands on the sheet of its title', async () => {
  const report = hardProvince();
  const themes = report.chapters.flatMap(({blocks}) => blocks).filter(({kind, title}) => kind === 'theme' && title);
  // Numbers that are no part of another.
  for (const [index, theme] of themes.entries()) Object.assign(theme, {mark: `${71 + index}．`, icon: undefined});
  const {page} = await open(browser, `${server.url}/examples/sheets.html`, {width: 794, until: () => undefined});
  await page.evaluate(draw, report);
  for (const height of HEIGHTS) assert.deepEqual((await printed(page, {height})).torn, [], `${height} px`);
  await page.close();
});

test('what is read can fail: where each theme begins a sheet, some are nearly empty', async () => {
  const {page} = await open(browser, `${server.url}/examples/sheets.html`, {width: 794, until: () => undefined});
  await page.evaluate(draw, hardProvince());
  await page.evaluate(() => {
    const apart = new CSSStyleSheet();
    apart.replaceSync('.theme {break-before: page}');
    document.querySelector('tujie-report').shadowRoot.adoptedStyleSheets.push(apart);
  });
  const {empty} = await printed(page, {height: HEIGHTS[0]});
  assert.ok(empty.length);
  await page.close();
});

test('what is read can fail: where nothing holds together, headings stand last, and pieces are cut', async () => {
  const {page} = await open(browser, `${server.url}/examples/report.html`, {width: 794});
  // What is not to be cut is known by its style: it is taken away after that was looked at.
  await printed(page, {height: HEIGHTS[0]});
  await page.evaluate(() => {
    const loose = new CSSStyleSheet();
    loose.replaceSync('* {break-after: auto !important; break-inside: auto !important}');
    const roots = (root) =>
      [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
    window.addEventListener('beforeprint', () => roots(document).forEach(({adoptedStyleSheets}) => adoptedStyleSheets.push(loose)));
    window.addEventListener('afterprint', () => roots(document).forEach(({adoptedStyleSheets}) => adoptedStyleSheets.pop()));
  });
  const found = [];
  for (const height of HEIGHTS) found.push(await printed(page, {height}));
  assert.ok(found.some(({alone}) => alone.length));
  assert.ok(found.some(({cut}) => cut.length));
  await page.close();
});
