// A page of charts: one dial, one bar, the columns of a chapter, and how many charts there are on it.
import assert from 'node:assert/strict';
import {open} from '../page.js';
import {served} from '../server.js';

const pageOf = (body) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title>
<link rel="icon" href="/examples/icon.svg"><link rel="stylesheet" href="/examples/page.css"><link rel="stylesheet" href="/cdn/tujie.css">
<script type="module" src="/cdn/tujie.js"></script><main><tujie-dataset src="/data/gangzha-2019.json">${body}</tujie-dataset></main></html>`;

export const DIAL = '<tujie-goal-gauge indicator="good-air-days-2019" shape="dial">城市空气质量优良天数比例达到70%。</tujie-goal-gauge>';
export const BAR = '<tujie-goal-gauge indicator="gdp-2019">地区生产总值增长7%。</tujie-goal-gauge>';
export const CHART = '<tujie-goal-chart chapter="plan-2019">2019年目标。</tujie-goal-chart>';
export const SPACE = `<p>${'正文'.repeat(3000)}</p>`;

/** In the page: how many charts it holds. */
function count() {
  const all = (root) => [
    ...root.querySelectorAll('.chart svg'),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? all(shadowRoot) : [])),
  ];
  return all(document).length;
}

/** How many charts the page holds. */
export const chartsIn = (page) => page.evaluate(count);

/** Waits for a number of charts. */
export const until = (page, wanted) =>
  page
    .waitForFunction(`(${count})() === ${wanted}`, {polling: 'raf', timeout: 10_000})
    .catch(async () => assert.equal(await chartsIn(page), wanted));

/** Opens a page of some pieces; `lazy` names the lazy chunks that it asked for. */
export const withCharts = (browser, body, act, {opening, ...options} = {}) =>
  served({pages: {'/page.html': pageOf(body)}, ...options}, async (server) => {
    const opened = await open(browser, `${server.url}/page.html`, opening);
    await act({
      ...opened,
      lazy: () =>
        server.requests.filter((path) => /\/(chart|bars|dial|columns)-/.test(path)).map((path) => path.replace(/^.*\/(\w+)-.*$/, '$1')),
    });
    await opened.page.close();
  });
