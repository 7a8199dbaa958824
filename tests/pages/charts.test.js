// Charts as a page meets them: lazily, once, only in view, gone without a trace; under a strict policy, in the colours of the system.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {idle, painted, STRICT} from '../page.js';
import {BAR, CHART, chartsIn, DIAL, SPACE, until, withCharts} from './charted.js';

const browser = ownBrowser();

/** Waits for the next time that something happens to a page. */
const once = (page, event) => new Promise((resolve) => page.once(event, resolve));

/** Waits until the pieces are drawn, where no chart is to come. */
const drawnStatically = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('tujie-dataset > *')].every(({shadowRoot}) => shadowRoot?.querySelector('.chart')),
  );

test('no chunk of ECharts on a page without a dial, nor while it is out of view; then each once', () =>
  withCharts(browser, `${BAR}${SPACE}${DIAL}${DIAL}${SPACE}${CHART}`, async ({page, lazy, lines}) => {
    await idle(page);
    assert.deepEqual([lazy(), await chartsIn(page)], [[], 0]);
    await page.$eval('tujie-goal-gauge[shape]', (element) => element.scrollIntoView());
    await until(page, 2);
    assert.deepEqual(lazy().sort(), ['chart', 'dial']);
    await page.$eval('tujie-goal-chart', (element) => element.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('tujie-goal-chart').shadowRoot.querySelector('.chart svg'));
    assert.deepEqual(lazy().sort(), ['bars', 'chart', 'dial']);
    assert.deepEqual(lines, []);
  }));

test('a strict policy with Trusted Types is kept when charts come, go, move and come again', () =>
  withCharts(
    browser,
    `${DIAL}${CHART}`,
    async ({page, violations, lines}) => {
      await until(page, 3);
      await page.evaluate(() => {
        const main = document.querySelector('tujie-dataset');
        for (const element of [...main.children]) main.append(element);
      });
      await until(page, 3);
      await page.evaluate(() => document.querySelectorAll('tujie-goal-gauge, tujie-goal-chart').forEach((element) => element.remove()));
      await painted(page);
      await idle(page);
      assert.deepEqual([await violations(), lines], [[], []]);
    },
    {headers: () => STRICT},
  ));

test('nothing moves when ECharts takes a drawing over', () =>
  withCharts(browser, `${DIAL}${CHART}<p>正文</p>`, async ({page, shift}) => {
    await until(page, 3);
    const {sum, shifts} = await shift();
    assert.ok(sum <= 0.01, JSON.stringify(shifts));
  }));

test('when the chunk fails, the drawing and the table stay, and one line says so', () =>
  withCharts(
    browser,
    `${DIAL}${CHART}`,
    async ({page, lines}) => {
      while (lines.filter((line) => line.startsWith('tujie-')).length < 2) await once(page, 'console');
      assert.equal(await chartsIn(page), 0);
      const table = await page.$eval('tujie-goal-chart', ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('table')).visibility);
      const dial = await page.$eval('tujie-goal-gauge', ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.swap')).visibility);
      assert.deepEqual([table, dial], ['visible', 'visible']);
      assert.equal(lines.filter((line) => line.includes('the chart cannot be loaded')).length, 2);
    },
    {
      headers: (path) => (/\/(chart|bars)-/.test(path) ? {'content-type': 'text/plain'} : {}),
      opening: {until: drawnStatically},
    },
  ));

/** A browser whose reader saves data. */
const savingData = {
  async newPage() {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}}));
    return page;
  },
};

test('saveData and print: the static drawing', async () => {
  await withCharts(browser, DIAL, async ({page}) => {
    await until(page, 1);
    await page.emulateMediaType('print');
    const [chart, swap] = await page.$eval('tujie-goal-gauge', ({shadowRoot}) =>
      ['.chart', '.swap']
        .map((name) => getComputedStyle(shadowRoot.querySelector(name)))
        .map(({display, visibility}) => `${display} ${visibility}`),
    );
    assert.deepEqual([chart, swap], ['none visible', 'inline visible']);
  });
  await withCharts(
    savingData,
    DIAL,
    async ({page, lazy}) => {
      await idle(page);
      assert.deepEqual([await chartsIn(page), lazy()], [0, []]);
    },
    {opening: {until: drawnStatically}},
  );
});

test('in the colours of the system everything still tells what it tells, and charts follow the change', () =>
  withCharts(browser, `${BAR}${DIAL}${CHART}<tujie-theme-timeline></tujie-theme-timeline>`, async ({page}) => {
    await until(page, 3);
    const client = await page.createCDPSession();
    const colours = () =>
      page.evaluate(() => {
        const root = (tag) => document.querySelector(tag).shadowRoot;
        const of = (element, name) => getComputedStyle(element)[name];
        const icon = root('tujie-theme-timeline').querySelector('.icon');
        return {
          fill: of(root('tujie-goal-gauge').querySelector('.fill'), 'fill'),
          line: of(root('tujie-goal-gauge').querySelector('.line'), 'stroke'),
          axis: getComputedStyle(root('tujie-theme-timeline').querySelector('.theme'), '::after').backgroundColor,
          icon: of(icon, 'stroke'),
          bar: of(root('tujie-goal-chart').querySelectorAll('.chart')[1].querySelector('path[fill]:not([fill=none])'), 'fill'),
          words: of(root('tujie-goal-chart').querySelector('.chart text'), 'fill'),
        };
      });
    const before = await colours();
    await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    // The dial goes back to its light drawing; the chart stays.
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
