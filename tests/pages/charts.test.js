// Charts as a page meets them: lazily, once, only in view, gone without a trace; under a strict policy, in the colours of the system.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {after, before, test} from 'node:test';
import {launch} from '../../tools/dev/browser.js';
import {open, STRICT} from '../page.js';
import {serve} from '../../tools/dev/serve.js';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const pageOf = (body) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title>
<link rel="icon" href="/examples/icon.svg"><link rel="stylesheet" href="/examples/page.css"><link rel="stylesheet" href="/cdn/tujie.css">
<script type="module" src="/cdn/tujie.js"></script><main><tujie-dataset src="/data/gangzha-2019.json">${body}</tujie-dataset></main></html>`;

const DIAL = '<tujie-goal-gauge indicator="good-air-days-2019" shape="dial">城市空气质量优良天数比例达到70%。</tujie-goal-gauge>';
const BAR = '<tujie-goal-gauge indicator="gdp-2019">地区生产总值增长7%。</tujie-goal-gauge>';
const CHART = '<tujie-goal-chart chapter="plan-2019">2019年目标。</tujie-goal-chart>';
const SPACE = `<p>${'正文'.repeat(3000)}</p>`;

/** How many charts the page holds. */
const chartsIn = (page) =>
  page.evaluate(() => {
    const all = (root) => [
      ...root.querySelectorAll('.chart svg'),
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? all(shadowRoot) : [])),
    ];
    return all(document).length;
  });

/** Waits for a number of charts. */
async function until(page, count) {
  let found;
  for (let turn = 0; turn < 60; turn++) {
    found = await chartsIn(page);
    if (found === count) return;
    await wait(100);
  }
  assert.equal(found, count);
}

async function served(body, act, options = {}) {
  const server = await serve({pages: {'/page.html': pageOf(body)}, ...options});
  const opened = await open(browser, `${server.url}/page.html`);
  try {
    await act({
      ...opened,
      lazy: () => server.requests.filter((path) => /\/(chart|dial|bars)-/.test(path)).map((path) => path.replace(/^.*\/(\w+)-.*$/, '$1')),
    });
  } finally {
    await opened.page.close();
    await server.close();
  }
}

test('no chunk of ECharts on a page without a dial, nor while it is out of view; then each once', () =>
  served(`${BAR}${SPACE}${DIAL}${DIAL}${SPACE}${CHART}`, async ({page, lazy, lines}) => {
    await wait(500);
    assert.deepEqual([lazy(), await chartsIn(page)], [[], 0]);
    await page.$eval('tujie-goal-gauge[shape]', (element) => element.scrollIntoView());
    await until(page, 2);
    assert.deepEqual(lazy().sort(), ['chart', 'dial']);
    await page.$eval('tujie-goal-chart', (element) => element.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('tujie-goal-chart').shadowRoot.querySelector('.chart svg'));
    assert.deepEqual(lazy().sort(), ['bars', 'chart', 'dial']);
    assert.deepEqual(lines, []);
  }));

test('a hundred dials: only those in view are started; all the way through and back leaves nothing', () =>
  served(DIAL.repeat(100), async ({page, lines}) => {
    const client = await page.createCDPSession();
    await until(page, 6);
    const through = async () => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y <= height; y += 450) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await wait(120);
        assert.ok((await chartsIn(page)) <= 8);
      }
      await page.evaluate(() => scrollTo(0, 0));
      // The ones at the foot have gone when the first is there again.
      await page.waitForFunction(() => document.querySelector('tujie-goal-gauge').shadowRoot.querySelector('.chart svg'));
      await until(page, 6);
      await client.send('HeapProfiler.collectGarbage');
      const {metrics} = await client.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
    };
    await client.send('Performance.enable');
    await through();
    const first = await through();
    const second = await through();
    assert.ok(second.JSEventListeners <= first.JSEventListeners, `${first.JSEventListeners} ${second.JSEventListeners} listeners`);
    assert.ok(second.Nodes <= first.Nodes * 1.02, `${first.Nodes} ${second.Nodes} nodes`);
    assert.ok(second.JSHeapUsedSize <= first.JSHeapUsedSize * 1.1, `${first.JSHeapUsedSize} ${second.JSHeapUsedSize} bytes`);
    assert.deepEqual(lines, []);
  }));

test('a strict policy with Trusted Types is kept when charts come, go, move and come again', () =>
  served(
    `${DIAL}${CHART}`,
    async ({page, violations, lines}) => {
      await until(page, 3);
      await page.evaluate(() => {
        const main = document.querySelector('tujie-dataset');
        for (const element of [...main.children]) main.append(element);
      });
      await until(page, 3);
      await page.evaluate(() => document.querySelectorAll('tujie-goal-gauge, tujie-goal-chart').forEach((element) => element.remove()));
      await wait(200);
      assert.deepEqual([await violations(), lines], [[], []]);
    },
    {headers: () => STRICT},
  ));

test('nothing moves when ECharts takes a drawing over', () =>
  served(`${DIAL}${CHART}<p>正文</p>`, async ({page, shift}) => {
    await until(page, 3);
    await wait(300);
    const {sum, shifts} = await shift();
    assert.ok(sum <= 0.01, JSON.stringify(shifts));
  }));

test('when the chunk fails, the drawing and the table stay, and one line says so', () =>
  served(
    `${DIAL}${CHART}`,
    async ({page, lines}) => {
      await wait(1500);
      assert.equal(await chartsIn(page), 0);
      const table = await page.$eval('tujie-goal-chart', ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('table')).visibility);
      const dial = await page.$eval('tujie-goal-gauge', ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.swap')).visibility);
      assert.deepEqual([table, dial], ['visible', 'visible']);
      assert.equal(lines.filter((line) => line.includes('the chart cannot be loaded')).length, 2);
    },
    {delay: () => 0, headers: (path) => (/\/(chart|bars)-/.test(path) ? {'content-type': 'text/plain'} : {})},
  ));

test('saveData and print: the static drawing', async () => {
  await served(DIAL, async ({page}) => {
    await until(page, 1);
    await page.emulateMediaType('print');
    const [chart, swap] = await page.$eval('tujie-goal-gauge', ({shadowRoot}) =>
      ['.chart', '.swap']
        .map((name) => getComputedStyle(shadowRoot.querySelector(name)))
        .map(({display, visibility}) => `${display} ${visibility}`),
    );
    assert.deepEqual([chart, swap], ['none visible', 'inline visible']);
  });
  const server = await serve({pages: {'/page.html': pageOf(DIAL)}});
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
  await page.goto(`${server.url}/page.html`, {waitUntil: 'networkidle0'});
  await wait(500);
  assert.deepEqual([await chartsIn(page), server.requests.some((path) => path.includes('chart-'))], [0, false]);
  await page.close();
  await server.close();
});

test('in the colours of the system everything still tells what it tells, and charts follow the change', () =>
  served(`${BAR}${DIAL}${CHART}<tujie-theme-timeline></tujie-theme-timeline>`, async ({page}) => {
    await until(page, 3);
    const client = await page.createCDPSession();
    const colours = () =>
      page.evaluate(() => {
        const root = (tag) => document.querySelector(tag).shadowRoot;
        const of = (element, name) => getComputedStyle(element)[name];
        const sign = root('tujie-theme-timeline').querySelector('.sign');
        return {
          fill: of(root('tujie-goal-gauge').querySelector('.fill'), 'fill'),
          line: of(root('tujie-goal-gauge').querySelector('.line'), 'stroke'),
          axis: getComputedStyle(root('tujie-theme-timeline').querySelector('.theme'), '::before').backgroundColor,
          sign: of(sign, 'stroke'),
          bar: of(root('tujie-goal-chart').querySelectorAll('.chart')[1].querySelector('path[fill]:not([fill=none])'), 'fill'),
          words: of(root('tujie-goal-chart').querySelector('.chart text'), 'fill'),
        };
      });
    const before = await colours();
    await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    // The dial goes back to its static drawing; the chart stays.
    await until(page, 2);
    const forced = await colours();
    for (const name of Object.keys(before)) assert.notEqual(forced[name], before[name], name);
    // Still there, in colours that stand on the ground of the system.
    const ground = await page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'Canvas';
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    for (const [name, colour] of Object.entries(forced)) assert.notEqual(colour, ground, name);
    await client.send('Emulation.setEmulatedMedia', {features: []});
    await until(page, 3);
    assert.deepEqual(await colours(), before);
  }));
