// The gauges of a report are files of their own: they come when a report asks for them, and where they cannot be had the goals stand on the panel.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {served} from '../server.js';

const browser = ownBrowser();

const pageOf = (attributes) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报告</title>
<link rel="stylesheet" href="/cdn/tujie.css"><script type="module" src="/cdn/report.js"></script>
<tujie-report src="/data/gangzha-2019.json" ${attributes}></tujie-report><p>页脚</p>`;

/** Asks of a page with a report how many panels and gauges it has drawn. */
const withReport = (attributes, act, before) =>
  served({pages: {'/report.html': pageOf(attributes), '/favicon.ico': ''}}, async (server) => {
    const opened = await open(browser, `${server.url}/report.html`, {before});
    const counts = () =>
      opened.page.evaluate(() =>
        ['tujie-goal-panel', 'tujie-goal-gauge'].map((tag) => {
          const all = [...document.querySelector('tujie-report').shadowRoot.querySelectorAll(tag)];
          return all.filter(({shadowRoot}) => shadowRoot?.querySelector('[part=base]')).length;
        }),
      );
    await act({...opened, server, counts});
    await opened.page.close();
  });

test('a report with a panel asks for no gauge', () =>
  withReport('', async ({server, counts}) => {
    assert.deepEqual(await counts(), [1, 0]);
    assert.equal(server.requests.filter((path) => /gauge/.test(path)).length, 0);
  }));

test('a report with gauges is drawn when they are there, and nothing moves', () =>
  withReport('goals="gauges"', async ({counts, shift, lines}) => {
    assert.deepEqual(await counts(), [0, 7]);
    assert.deepEqual(lines, []);
    assert.ok((await shift()).sum <= 0.01);
  }));

test('where the gauges cannot be had, the goals stand on the panel', () =>
  withReport(
    'goals="gauges"',
    async ({counts}) => assert.deepEqual(await counts(), [1, 0]),
    async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => (/gauge/.test(request.url()) ? request.abort() : request.continue()));
    },
  ));
