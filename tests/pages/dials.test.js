// A page of a hundred dials: what it costs is measured, and so is what it leaves.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {ready} from '../page.js';
import {chartsIn, DIAL, until, withCharts} from './charted.js';

const browser = ownBrowser();

test('a hundred dials: only those in view are started; all the way through and back leaves nothing', () =>
  withCharts(browser, DIAL.repeat(100), async ({page, lines}) => {
    const client = await page.createCDPSession();
    await until(page, 6);
    const through = async () => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y <= height; y += 450) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await ready(page);
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
