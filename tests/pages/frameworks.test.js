// The pieces in React, Vue and Svelte as a developer would use them: typed, built once, run in a browser, rendered on a server.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'vite';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';
import {keep, watched} from './watched.js';

const HERE = fileURLToPath(new URL('../../examples/frameworks/', import.meta.url));
const APPS = ['react', 'vue', 'svelte'];
const LOADED = '已载入《更稳更实更好地跨出高质量发展的步伐》，0处问题';
const CARDS = 'tujie-dataset tujie-indicator-card';
const GAUGE = 'tujie-dataset tujie-goal-gauge';

/** The app as a server writes it. */
const rendered = async (app) => (await import(`../../examples/frameworks/dist/server/${app}.js`)).render();

const browser = ownBrowser();
let server;
before(async () => {
  rmSync(`${HERE}dist`, {recursive: true, force: true});
  for (const ssr of [false, true]) await build({root: HERE, logLevel: 'error', build: {ssr}});
  const pages = {};
  for (const app of APPS) {
    const page = readFileSync(`${HERE}dist/client/${app}.html`, 'utf8');
    const markup = await rendered(app);
    pages[`/examples/frameworks/dist/client/${app}-server.html`] = page.replace('<main id="app">', (start) => start + markup);
  }
  server = await serve({pages});
});

/** Opens a built page, and waits for the pieces to be drawn. */
async function opened(name) {
  const {page, lines} = await open(watched(browser), `${server.url}/examples/frameworks/dist/client/${name}.html`);
  await page.waitForFunction((cards) => !!document.querySelector(cards)?.shadowRoot?.querySelector('[part=base]'), {}, CARDS);
  return {page, lines};
}

const click = (page, text, index = 0) =>
  page.evaluate(
    (said, which) => [...document.querySelectorAll('button, label')].filter((it) => it.innerText.trim() === said)[which].click(),
    text,
    index,
  );

const said = (page) => page.$eval('output', (output) => output.textContent);

/** What each card draws. */
const figures = (page) =>
  page.$$eval(CARDS, (cards) => cards.map((card) => card.shadowRoot.querySelector('[part=figure]').textContent.replace(/\s/g, '')));

/** The dataset of the provider: whether it is one that the page read, and not a copy. */
const isOwn = (page) => page.evaluate(() => window.read.includes(document.querySelector('tujie-dataset').report));

for (const app of APPS)
  test(app, async (t) => {
    const {page, lines} = await opened(app);

    await t.test('the dataset arrives by reference, and the pieces draw it', async () => {
      assert.ok(await isOwn(page));
      assert.deepEqual(await figures(page), ['突破400亿元', '突破500亿元', '突破800亿元']);
    });

    await t.test('attributes follow the app', async () => {
      const levels = await page.$$eval(CARDS, (cards) => cards.map(({shadowRoot}) => shadowRoot.querySelector('[role=heading]').ariaLevel));
      assert.deepEqual(levels, ['2', '2', '2']);
      const accent = () =>
        page.$eval('tujie-theme-card', ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('[part=number]')).color);
      const crimson = await accent();
      await page.select('select', 'azure');
      await page.waitForFunction(() => !!document.querySelector('tujie-dataset[palette=azure]'));
      assert.notEqual(await accent(), crimson);
    });

    await t.test('events reach it with their fields', async () => {
      assert.equal(await said(page), LOADED);
      await page.$eval('tujie-keyword-strip', ({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('button')].find((it) => it.innerText === '宜居宜业').click(),
      );
      await page.waitForFunction(() => document.querySelector('output').textContent === '选择了主题theme-2019-3');
    });

    await t.test('a list with keys keeps its elements', async () => {
      await page.evaluate((cards) => (window.first = [...document.querySelectorAll(cards)]), CARDS);
      const order = () => page.$$eval(CARDS, (cards) => cards.map((card) => window.first.indexOf(card)));
      await click(page, '前移', 2);
      await page.waitForFunction((cards) => document.querySelectorAll(cards)[1] !== window.first[1], {}, CARDS);
      assert.deepEqual(await order(), [0, 2, 1]);
      assert.deepEqual(await figures(page), ['突破400亿元', '突破800亿元', '突破500亿元']);
      await click(page, '移除');
      await page.waitForFunction((cards) => document.querySelectorAll(cards).length === 2, {}, CARDS);
      assert.deepEqual(await order(), [2, 1]);
      assert.deepEqual(await figures(page), ['突破800亿元', '突破500亿元']);
      await page.evaluate(() => delete window.first);
    });

    await t.test('a condition makes an element, and takes it away', async () => {
      assert.equal(await page.$(GAUGE), null);
      await click(page, '显示目标');
      await page.waitForFunction(
        (gauge) => document.querySelector(gauge)?.shadowRoot?.textContent.replace(/\s/g, '').includes('优良天数比例达到70%'),
        {},
        GAUGE,
      );
      await click(page, '显示目标');
      await page.waitForFunction((gauge) => !document.querySelector(gauge), {}, GAUGE);
    });

    await t.test('pieces that are taken away and put back leave nothing behind', async () => {
      await click(page, '显示目标');
      const rounds = [];
      for (let round = 0; round < 5; round++) {
        // With the chart, which comes late.
        await page.waitForFunction((gauge) => !!document.querySelector(gauge), {}, GAUGE);
        await page.$eval(GAUGE, (gauge) => gauge.scrollIntoView());
        await page.waitForFunction((gauge) => !!document.querySelector(gauge).shadowRoot.querySelector('.chart svg'), {}, GAUGE);
        rounds.push(await keep(page, () => click(page, '收起图解')));
        await click(page, '展开图解');
      }
      const [first, ...others] = rounds;
      assert.deepEqual([first.listeningBefore > 0, first.listening, first.alive], [true, 0, 0]);
      for (const round of others) assert.deepEqual(round, first);
    });

    assert.deepEqual(lines, []);
    await page.close();
  });

test('vue: a proxy of a dataset is drawn too', async () => {
  const {page, lines} = await opened('vue');
  const draft = await page.$eval('tujie-dataset ~ tujie-goal-gauge', ({report, noChart, shadowRoot}) => ({
    isProxy: report.__v_isReactive && window.read.includes(report.__v_raw),
    noChart,
    figure: shadowRoot.querySelector('[part=figure]').textContent.replace(/\s/g, ''),
  }));
  assert.deepEqual(draft, {isProxy: true, noChart: true, figure: '增长7%以上'});
  assert.deepEqual(lines, []);
  await page.close();
});

for (const app of APPS)
  test(`${app}: a server writes tags, attributes and sentences, which the browser takes over`, async () => {
    const markup = await rendered(app);
    for (const tag of [
      /<tujie-dataset [^>]*palette="crimson"/,
      /<tujie-keyword-strip chapter="plan-2019">产业强区、项目为王、宜居宜业、共建共享、实干担当<\/tujie-keyword-strip>/,
      /<tujie-indicator-card indicator="gdp-2018" heading-level="2">2018年，预计地区生产总值突破400亿元，增长7%。<\/tujie-indicator-card>/,
      /<tujie-theme-card theme="theme-2019-3">突出宜居宜业，打造高品质生态新城。<\/tujie-theme-card>/,
    ])
      assert.match(markup, tag);
    const {page, lines} = await opened(`${app}-server`);
    const stay = await page.evaluate(() => window.served.map((element) => element.isConnected));
    assert.ok(stay.length > 10 && stay.every(Boolean), 'the elements of the server stay');
    assert.ok(await isOwn(page));
    assert.equal(await said(page), LOADED);
    assert.deepEqual(lines, []);
    await page.close();
  });

const run = promisify(execFile);
const program = (path, ...args) =>
  run(process.execPath, [fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), ...args], {cwd: HERE});

// A fault that passes is an error itself.
test('react: the types take the app and refuse every fault', () => program('typescript/bin/tsc', '-p', 'react'));

test('vue: the types take the app and refuse every fault', () => program('vue-tsc/bin/vue-tsc.js', '-p', 'vue'));

test('svelte: the types take the app and refuse every fault', async () => {
  const args = ['--workspace', 'svelte', '--output', 'machine-verbose'];
  const {stdout} = await program('svelte-check/bin/svelte-check', ...args).catch((error) => error);
  const found = [...stdout.matchAll(/\{"type".*\}/g)]
    .map(([line]) => JSON.parse(line))
    .map(({filename, start}) => `${filename}:${start.line}`);
  const lines = readFileSync(`${HERE}svelte/Faults.svelte`, 'utf8').split('\n');
  // Lines count from 0, and a fault stands below its mark.
  const faults = lines.flatMap((line, index) => (line.startsWith('<!-- fault') ? [`Faults.svelte:${index + 1}`] : []));
  assert.ok(faults.length > 5);
  assert.deepEqual(found, faults);
});
