// Storybook as a designer meets it: the list, the controls, the toolbar, the code to take away; nothing asked of another host.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';
import {entries, openStories, serveStorybook} from '../storybook.js';

const browser = ownBrowser();
let server;
before(async () => (server = await serveStorybook()));

/** In the page of a story: what its first piece says; a chart says the same once more, when it has come. */
const said = (frame, tag) =>
  frame.$eval(tag, ({shadowRoot}) => {
    const copy = document.createElement('div');
    copy.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
    copy.querySelectorAll('.chart, style').forEach((node) => node.remove());
    return copy.textContent.replace(/\s/g, '');
  });

const saying = (frame, tag, text) =>
  frame.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.textContent.replace(/\s/g, '').includes(wanted),
    {},
    tag,
    text,
  );

test('a designer chooses a figure by its name, a palette and big print; no other host is asked', async () => {
  const page = await browser.newPage();
  await page.setViewport({width: 1400, height: 1000});
  const hosts = new Set();
  page.on('request', (request) => /^http/.test(request.url()) && hosts.add(new URL(request.url()).host));
  await page.goto(`${server.url}/?path=/story/indicator-card--default`);
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  await saying(frame, 'tujie-indicator-card', '突破400亿元');

  // The list speaks Chinese first.
  const labels = await page.$$eval('[data-item-id^=indicator-card]', (items) => items.map(({textContent}) => textContent.trim()));
  assert.ok(labels.includes('深色 Dark') && labels.includes('读取中 Loading'), labels.join());

  // Private members do not show; tokens are folded.
  await page.waitForSelector('#control-indicator');
  const rows = await page.$$eval('.docblock-argstable td:first-child', (cells) => cells.map(({textContent}) => textContent.trim()));
  assert.ok(rows.includes('indicator') && rows.includes('heading-level'), rows.join());
  assert.deepEqual(
    rows.filter((row) => /^(_|--tujie)|source|words|toldState/.test(row)),
    [],
  );

  const options = await page.$$eval('#control-indicator option', (list) => list.map(({textContent, value}) => [value, textContent]));
  const [value] = options.find(([, label]) => label === '城市空气质量优良天数比例，2019年目标：达到70%');
  await page.select('#control-indicator', value);
  await saying(frame, 'tujie-indicator-card', '达到70%');

  for (const [tool, item] of [
    ['配色 Palette', '蓝 azure'],
    ['字号 Size', '大字 large'],
  ]) {
    await page.click(`button[aria-label*='${tool}']`);
    await (await page.waitForSelector(`::-p-xpath(//*[@role='option'][contains(., '${item}')])`)).click();
  }
  await frame.waitForSelector('.stage[palette=azure][size=large]');
  const size = await frame.$eval('tujie-indicator-card', (card) => getComputedStyle(card).fontSize);
  assert.equal(parseFloat(size).toFixed(2), (17 * 1.35).toFixed(2));

  assert.deepEqual([...hosts], [new URL(server.url).host]);
  await page.close();
});

test('the widths of readers can be chosen', async () => {
  const page = await browser.newPage();
  await page.setViewport({width: 1700, height: 900});
  for (const width of [280, 1440]) {
    await page.goto(`${server.url}/?path=/story/goal-gauge--default&globals=viewport.value:w${width}&panel=false&nav=false`);
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await saying(frame, 'tujie-goal-gauge', '10%');
    await frame.waitForFunction((wanted) => innerWidth === wanted, {}, width);
  }
  await page.close();
});

test('the code of each element’s first story, pasted into an empty page, draws the same', async () => {
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 900});
  const draw = await openStories(page, server.url);
  for (const {id} of entries().filter((story) => story.id.endsWith('--default'))) {
    const tag = `tujie-${id.replace('--default', '')}`;
    const code = page.evaluate(
      (wanted) =>
        new Promise((resolve) =>
          window.__STORYBOOK_ADDONS_CHANNEL__.on(
            'storybook/docs/snippet-rendered',
            ({id: story, source}) => story === wanted && resolve(source),
          ),
        ),
      id,
    );
    await draw({id, type: 'story'});
    const drawn = await said(page, tag);
    const copied = (await code).trim();
    assert.match(
      copied,
      /^<link rel="stylesheet" href="cdn\/tujie\.css" \/>\n<script type="module" src="cdn\/tujie\.js"><\/script>\n<tujie-/,
      id,
    );
    const host = await serve({pages: {'/empty.html': `<!doctype html><html lang="zh-CN"><title>x</title>${copied}</html>`}});
    const pasted = await open(browser, `${host.url}/empty.html`, {width: 1000});
    assert.equal(await said(pasted.page, tag), drawn, copied);
    await pasted.page.close();
    await host.close();
  }
  await page.close();
});
