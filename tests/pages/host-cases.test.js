// What happens on the pages of others: charts that come late, tabs, frames, routes, two libraries, a line that breaks.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inspect} from '../../examples/hosts/inspect.js';
import {HOSTS} from '../../tools/dev/serve.js';
import {open, painted, ready} from '../page.js';
import {served} from '../server.js';
import {asPlain, browser, datasets, hosted, server} from './hosted.js';

/** Waits until ECharts has drawn in every dial. */
const charted = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('tujie-goal-gauge[shape=dial]')].every(({shadowRoot}) => shadowRoot.querySelector('.chart svg')),
  );

const charts = () => server.requests.filter((path) => /\/chart-[^/]*\.js$/.test(path)).length;

for (const file of ['csp-modules', 'csp-classic', 'trusted-types-modules', 'trusted-types-classic', 'patched', 'patched-classic', 'gbk'])
  test(`${file}.html: the dial and the columns come late, and go, without a violation`, () =>
    hosted(`${file}.html`, async ({page}) => {
      await page.$eval('tujie-goal-gauge[shape=dial]', (element) => element.scrollIntoView({block: 'center'}));
      await charted(page);
      await page.$eval('tujie-goal-chart', (element) => element.scrollIntoView({block: 'center'}));
      await page.waitForFunction(() => document.querySelector('tujie-goal-chart').shadowRoot.querySelector('.chart svg'));
      await asPlain(page, false);
      await page.$$eval('tujie-goal-gauge, tujie-goal-chart', (elements) => {
        // What a script takes away moves what is below it, which is no shift of ours.
        document.documentElement.style.display = 'none';
        elements.forEach((element) => element.remove());
      });
    }));

test('Trusted Types beside a Lit of the page: without allow-duplicates the second Lit is stopped, so that the header must say it', () =>
  served(
    {
      headers: (path) => ({
        'content-security-policy':
          HOSTS.find(({file}) => path.endsWith(file))?.headers?.['content-security-policy'].replace(" 'allow-duplicates'", '') ?? '',
      }),
    },
    async (bare) => {
      for (const file of ['own-lit-modules.html', 'own-lit-classic.html']) {
        // One of the two is stopped: of the pieces nothing can be waited for.
        const {page, violations} = await open(browser, `${bare.url}/examples/hosts/${file}`, {
          until: (page) => page.waitForFunction(() => window.violations.length, {polling: 'raf'}),
        });
        assert.deepEqual(await violations(), ['trusted-types lit-html']);
        await page.close();
        await hosted(file, async ({page: allowed}) =>
          assert.equal(await allowed.$eval('#own', (own) => own.textContent), '由网页自己的Lit写出'),
        );
      }
    },
  ));

/** In a browser before Chromium 73: no sheets that are made by a program. */
const withoutSheets = () => delete window.Document.prototype.adoptedStyleSheets;

test('lit-nonce.html: where sheets cannot be adopted, the nonce lets the styles through; without it none is', () =>
  served({}, async (old) => {
    const seen = async (nonce) => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(withoutSheets);
      await page.evaluateOnNewDocument(() => {
        window.violations = 0;
        document.addEventListener('securitypolicyviolation', () => window.violations++);
      });
      if (!nonce) await page.evaluateOnNewDocument(() => Object.defineProperty(window, 'litNonce', {set() {}, get: () => undefined}));
      await page.goto(`${old.url}/examples/hosts/lit-nonce.html`);
      await ready(page);
      const found = await page.evaluate(() => [
        window.violations > 0,
        getComputedStyle(document.querySelector('tujie-indicator-card').shadowRoot.querySelector('.digits')).fontWeight,
      ]);
      await page.close();
      return found;
    };
    assert.deepEqual(
      [await seen(true), await seen(false)],
      [
        [false, '700'],
        [true, '400'],
      ],
    );
  }));

test('tabs.html: a dial in a tab is drawn when the tab is shown, and not before', () =>
  hosted('tabs.html', async ({page}) => {
    assert.equal(charts(), 0);
    await page.click('#second');
    await charted(page);
    await asPlain(page);
  }));

test('details.html: what is opened is whole, and its dial is drawn', () =>
  hosted('details.html', async ({page}) => {
    assert.equal(charts(), 0);
    await page.click('summary');
    await charted(page);
    await asPlain(page);
  }));

test('framed.html: a frame that is always as high as its content stops growing', () =>
  hosted('framed.html', async ({page}) => {
    await page.click('#frame');
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction(() => document.querySelector('tujie-report')?.shadowRoot?.querySelector('[part=footer]'));
    const height = () => page.$eval('iframe', ({clientHeight}) => clientHeight);
    // A frame is measured before each picture: what grows has grown a dozen times then.
    const later = async () => {
      for (let turn = 0; turn < 6; turn++) await painted(page);
      return height();
    };
    const first = await later();
    assert.ok(first > 2000, String(first));
    assert.equal(await later(), first);
  }));

test('moved.html: moved, cloned, inserted as text: drawn again, and one request', () =>
  hosted('moved.html', async ({page}) => {
    await charted(page);
    for (const act of ['#move', '#clone', '#insert']) await page.click(act);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('#to tujie-indicator-card')].filter(({shadowRoot}) => shadowRoot?.querySelector('[part=base]'))
          .length === 3,
    );
    await charted(page);
    await asPlain(page);
    assert.equal(datasets(), 1);
    // A clone out of the page is drawn when it comes into it.
    await page.evaluate(() => {
      const copy = document.querySelector('tujie-dataset').cloneNode(true);
      document.querySelector('tujie-dataset').replaceWith(copy);
      return copy.querySelector('tujie-indicator-card').updateComplete;
    });
    await charted(page);
    await asPlain(page);
    assert.equal(datasets(), 1);
  }));

test('redrawn.html: changed, taken away and put back by the page, each piece follows, and nothing stays behind', () =>
  hosted('redrawn.html', async ({page}) => {
    for (const [act, figure] of [
      ['change', /确保下降2%以上/],
      ['change', /2018年预计.*突破400亿元/],
      ['take'],
      ['put', /2018年预计.*突破400亿元/],
    ]) {
      await page.click(`#${act}`);
      await ready(page);
      const pieces = await page.evaluate(inspect);
      assert.deepEqual([act, pieces.length], [act, figure ? 3 : 0]);
      for (const {text} of pieces) assert.match(text, figure);
      if (figure) await asPlain(page);
      else assert.equal(await page.$eval('#article', (article) => article.querySelectorAll('p > *').length), 0);
    }
  }));

test('editor-links.html: links to the page that the script tag names are figures and a theme, all others are links', () =>
  hosted('editor-links.html', async ({page}) => {
    const [gdp, air, theme] = await page.evaluate(inspect);
    assert.match(gdp.text, /^地区生产总值（2018年预计）突破400亿元/);
    assert.match(air.text, /^PM2.5平均浓度（2019年目标）/);
    assert.match(theme.key, /theme-2019-3/);
    assert.equal(await page.$$eval('tujie-indicator-card, tujie-theme-card', ({length}) => length), 3);
  }));

test('loaded-as-text.html: a library without a script tag of its own finds its chart', () =>
  hosted('loaded-as-text.html', async ({page}) => {
    await page.$eval('tujie-goal-gauge', (element) => element.scrollIntoView({block: 'center'}));
    await charted(page);
  }));

for (const file of ['twice', 'two-versions-card-first', 'two-versions-dataset-first', 'both-modules-first', 'both-classic-first'])
  test(`${file}.html: both copies ran, and the dial is drawn once`, () =>
    hosted(`${file}.html`, async ({page}) => {
      const copies = await page.evaluate(() => [...document.querySelectorAll('script[src*="../"]')].map(({src}) => new URL(src).pathname));
      assert.equal(copies.length, 2);
      for (const copy of copies) assert.ok(server.requests.includes(copy), copy);
      await page.$eval('tujie-goal-gauge[shape=dial]', (element) => element.scrollIntoView({block: 'center'}));
      await charted(page);
      assert.equal(await page.$eval('tujie-goal-gauge[shape=dial]', ({shadowRoot}) => shadowRoot.querySelectorAll('.chart svg').length), 1);
      assert.equal(datasets(), 1);
    }));

test('hash-router.html: a route of the page is left alone; the id of a theme leads to it', () =>
  hosted('hash-router.html#/news', async ({page}) => {
    // A window that the page is longer than.
    await page.setViewport({width: 1280, height: 500});
    const place = () => page.evaluate(() => [window.location.hash, scrollY > 0, document.getElementById('route').textContent]);
    assert.deepEqual(await place(), ['#/news', false, '#/news']);
    await page.evaluate(() => (document.querySelector('a[href="#/about"]').click(), undefined));
    await page.waitForFunction(() => document.getElementById('route').textContent === '#/about');
    assert.deepEqual(await place(), ['#/about', false, '#/about']);
    await page.evaluate(() => (window.location.hash = '#theme-2019-3'));
    // The focus goes with it.
    await page.waitForFunction(
      () => document.querySelector('tujie-theme-card').shadowRoot.activeElement?.closest('[data-id=theme-2019-3]') && scrollY > 0,
    );
    // A keyword goes to its theme, and writes no route.
    await page.evaluate(() => (window.location.hash = '#/news'));
    await page.evaluate(() => scrollTo(0, 0));
    await page.$eval('tujie-keyword-strip', ({shadowRoot}) => shadowRoot.querySelector('button').click());
    assert.equal(await page.evaluate(() => window.location.hash), '#/news');
  }));

test('back.html: away and back: drawn as before, and no second request', () =>
  hosted('back.html', async ({page}) => {
    await charted(page);
    await page.evaluate(() => window.addEventListener('pageshow', ({persisted}) => (window.persisted = persisted)));
    await Promise.all([page.waitForNavigation(), page.click('#away')]);
    await page.goBack();
    assert.equal(await page.evaluate(() => window.persisted), true);
    await charted(page);
    await asPlain(page);
    assert.equal(datasets(), 1);
  }));

test('frame.html: the article copied into a frame is drawn there as on the page', () =>
  hosted('frame.html', async ({page}) => {
    const here = await page.evaluate(inspect);
    await page.click('#print');
    const frame = page.frames().find((it) => it !== page.mainFrame());
    await frame.waitForFunction(() => document.querySelector('tujie-dataset > tujie-goal-gauge').shadowRoot.querySelector('[part=base]'));
    const there = await frame.evaluate(inspect);
    assert.deepEqual(
      there.map(({key, text, looks}) => [key, text, looks.length]),
      here.map(({key, text, looks}) => [key, text, looks.length]),
    );
    // A copy that is styled: its digits are large.
    const weights = await frame.$$eval('tujie-indicator-card', (cards) =>
      cards.map(({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.digits')).fontWeight),
    );
    assert.deepEqual(weights, ['700', '700']);
    await page.evaluate(() => document.querySelector('iframe').remove());
  }));

test('offline.html: off the line before the chart comes: the light drawing stays, one line; back on it, reload() reads again', () =>
  hosted(
    'offline.html',
    async ({page, lines}) => {
      await page.setOfflineMode(true);
      await page.$eval('tujie-goal-gauge', (element) => element.scrollIntoView());
      while (!lines.some((line) => line.startsWith('tujie-'))) await new Promise((resolve) => page.once('console', resolve));
      assert.ok(
        await page.$eval(
          'tujie-goal-gauge',
          ({shadowRoot}) => !!shadowRoot.querySelector('.arc') && !shadowRoot.querySelector('.chart svg'),
        ),
      );
      await asPlain(page);
      await page.setOfflineMode(false);
      const answer = page.waitForResponse((response) => response.url().endsWith('.json'));
      await page.click('#reload');
      assert.match(String((await answer).status()), /^(200|304)$/);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('tujie-indicator-card, tujie-goal-gauge')].every(({shadowRoot}) =>
          shadowRoot.querySelector('[part=base]'),
        ),
      );
      await asPlain(page);
    },
    {owed: [/^tujie-goal-gauge: the chart cannot be loaded\. TypeError: Failed to fetch dynamically imported module/]},
  ));

test('no-script.html: the sentences between the tags are the text of the page', () =>
  hosted(
    'no-script.html',
    async ({page}) => {
      const text = await page.$eval('tujie-dataset', (element) => element.innerText);
      for (const sentence of ['突破400亿元', '下降2%以上', '增长10%以上', '70%', '产业强区', '突出宜居宜业，打造高品质生态新城'])
        assert.ok(text.includes(sentence), sentence);
      const {length} = server.requests.filter((path) => /\.js(on)?$/.test(path));
      assert.equal(length, 0);
    },
    {until: false},
  ));
