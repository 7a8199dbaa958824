// The classic build and the markup variants, as an old CMS would serve them: pages in GB2312, files that are opened by a double click, articles that an editor wrote.
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import iconv from 'iconv-lite';
import {ownBrowser} from '../browser.js';
import {open, ready, STRICT, STRICT_CLASSIC} from '../page.js';
import {served} from '../server.js';

const CDN = fileURLToPath(new URL('../../cdn/', import.meta.url));
const CLASSIC = readdirSync(CDN).filter((name) => name.endsWith('.classic.js'));
const dataset = readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8');
const inline = `<script type="application/json" id="report">${dataset.replace(/</g, '\\u003c')}</script>`;

const browser = ownBrowser();

const SCRIPTS = {
  classic: '<script src="/cdn/tujie.classic.js" data-src="/data/gangzha-2019.json" defer></script>',
  modules: '<script type="module" src="/cdn/tujie.js" data-src="/data/gangzha-2019.json"></script>',
};

const pageOf = (
  body,
  script = SCRIPTS.classic,
  charset = 'utf-8',
) => `<!doctype html><html lang="zh-CN"><meta charset="${charset}"><title>测试</title>
<link rel="icon" href="/examples/icon.svg"><link rel="stylesheet" href="/examples/page.css"><link rel="stylesheet" href="/cdn/tujie.classic.css">${script}<main>${body}</main></html>`;

const CARD = '<tujie-indicator-card src="/data/gangzha-2019.json" indicator="gdp-2018">预计突破400亿元</tujie-indicator-card>';
const DIAL = '<tujie-goal-gauge src="/data/gangzha-2019.json" indicator="good-air-days-2019" shape="dial">70%</tujie-goal-gauge>';
const COLUMNS = '<tujie-goal-chart src="/data/gangzha-2019.json" chapter="plan-2019">增长7%</tujie-goal-chart>';

/** Waits until ECharts has drawn in a piece. */
const charted = (page, tag) =>
  page.$eval(tag, async ({shadowRoot}) => {
    while (!shadowRoot.querySelector('.chart svg')) await new Promise(requestAnimationFrame);
  });

/** Every link that a screen reader meets. */
const linksOf = ({role, name, children = []}) => [...(role === 'link' ? [without(name)] : []), ...children.flatMap(linksOf)];

const without = (text) => text.replace(/\s/g, '');

test('every byte is ASCII: a script is read in the encoding of its page', () => {
  assert.deepEqual(CLASSIC, ['tujie.bars.classic.js', 'tujie.chart.classic.js', 'tujie.classic.js']);
  for (const name of [...CLASSIC, 'tujie.css', 'tujie.classic.css'])
    assert.deepEqual([name, readFileSync(join(CDN, name)).filter((byte) => byte > 0x7f).length], [name, 0]);
});

test('it adds one name to its page, beside the versions that Lit keeps there', () =>
  served({pages: {'/page.html': pageOf(CARD), '/bare.html': pageOf(CARD, '')}}, async (server) => {
    const names = async (path) => {
      const {page} = await open(browser, server.url + path, {until: path === '/page.html' && ready});
      const found = await page.evaluate(() => Object.keys(window));
      await page.close();
      return found;
    };
    const bare = await names('/bare.html');
    // Beside what the tool that drives the browser puts there.
    assert.deepEqual(
      (await names('/page.html')).filter((name) => !bare.includes(name) && !/^(lit|reactiveElement)|ariaQuery/.test(name)),
      ['tujieLazy'],
    );
  }));

test('a page in GB2312, whose server names no encoding of the script', () =>
  served(
    {
      pages: {'/page.html': iconv.encode(pageOf(`<p>正文</p>${CARD}${DIAL}`, SCRIPTS.classic, 'gb2312'), 'gbk')},
      headers: (path) =>
        path === '/page.html' ? {'content-type': 'text/html'} : path.endsWith('.js') ? {'content-type': 'text/javascript'} : {},
    },
    async (server) => {
      const {page, drawn, lines} = await open(browser, `${server.url}/page.html`);
      assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
      assert.match((await drawn('tujie-indicator-card'))[0], /^地区生产总值2018年预计突破400亿元增长7%报告原文/);
      await charted(page, 'tujie-goal-gauge');
      assert.deepEqual(lines, []);
      await page.close();
    },
  ));

test('a strict policy with Trusted Types: dials and columns come, each from its own file, beside the library', () =>
  served({pages: {'/dial.html': pageOf(DIAL), '/columns.html': pageOf(COLUMNS)}, headers: () => STRICT_CLASSIC}, async (server) => {
    const asked = () => server.requests.splice(0).filter((path) => path.endsWith('.js'));
    for (const [path, tag, files] of [
      ['/dial.html', 'tujie-goal-gauge', ['/cdn/tujie.classic.js', '/cdn/tujie.chart.classic.js']],
      ['/columns.html', 'tujie-goal-chart', ['/cdn/tujie.classic.js', '/cdn/tujie.bars.classic.js', '/cdn/tujie.chart.classic.js']],
    ]) {
      const {page, lines, violations} = await open(browser, server.url + path);
      await charted(page, tag);
      assert.deepEqual([asked(), lines, await violations()], [files, [], []]);
      await page.close();
    }
  }));

test('Trusted Types that name no policy of ours: no chart, one line, and the text with its static drawing', () =>
  served({pages: {'/page.html': pageOf(DIAL + CARD)}, headers: () => STRICT}, async (server) => {
    // No chart is to come: both pieces are drawn without one.
    const isDrawn = () =>
      ['tujie-goal-gauge', 'tujie-indicator-card'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~=base]'));
    const {page, drawn, lines, violations} = await open(browser, `${server.url}/page.html`, {until: (tab) => tab.waitForFunction(isDrawn)});
    await page.waitForFunction(() => document.querySelector('tujie-goal-gauge').shadowRoot.querySelector('.arc'));
    assert.match((await drawn('tujie-indicator-card'))[0], /突破400亿元/);
    while (!lines.length) await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.match(
      lines.filter((line) => line.startsWith('tujie-')).join(),
      /^tujie-goal-gauge: the chart cannot be loaded[^]*TypeError[^]*tujie/,
    );
    assert.deepEqual([await violations(), server.requests.some((path) => path.includes('chart'))], [['trusted-types tujie'], false]);
    await page.close();
  }));

test('the policy of the library lets through no address but those of files beside its own', () =>
  served({pages: {'/page.html': pageOf(DIAL)}, headers: () => STRICT_CLASSIC}, async (server) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const {createPolicy} = window.trustedTypes;
      window.trustedTypes.createPolicy = function (name, rules) {
        window[`policy ${name}`] = rules;
        return createPolicy.call(this, name, rules);
      };
    });
    await page.goto(`${server.url}/page.html`);
    await charted(page, 'tujie-goal-gauge');
    const asked = ['tujie.chart.classic', 'https://example.org/x', '//example.org/x', 'data:text/javascript,1//'];
    assert.deepEqual(
      await page.evaluate((names) => names.map((name) => window['policy tujie'].createScriptURL(name)), asked),
      [`${server.url}/cdn/tujie.chart.classic.js`, ...asked.slice(1).map(() => undefined)].map((address) => address ?? null),
    );
    await page.close();
  }));

test('a lazy file that cannot be loaded: said once, and the static drawing stays', () =>
  served(
    {pages: {'/page.html': pageOf(DIAL), '/cdn/tujie.chart.classic.js': (_, response) => response.writeHead(404).end()}},
    async (server) => {
      const {page, lines} = await open(browser, `${server.url}/page.html`, {until: false});
      while (!lines.some((line) => line.startsWith('tujie-'))) await new Promise((resolve) => page.once('console', resolve));
      assert.deepEqual(
        lines.filter((line) => line.startsWith('tujie-')),
        [`tujie-goal-gauge: the chart cannot be loaded. Error: expected a script at ${server.url}/cdn/tujie.chart.classic.js`],
      );
      assert.ok(await page.$eval('tujie-goal-gauge', ({shadowRoot}) => shadowRoot.querySelector('.arc')));
      await page.close();
    },
  ));

test('both builds on one page, in either order: the first wins, variants are drawn once, and no error', () =>
  served(
    {
      pages: Object.fromEntries(
        [Object.values(SCRIPTS), Object.values(SCRIPTS).reverse()].map((scripts, index) => [
          `/${index}.html`,
          pageOf(`${CARD}<p><span data-tujie="indicator-card" data-indicator="gdp-2018">突破400亿元</span></p>`, scripts.join('')),
        ]),
      ),
    },
    async (server) => {
      for (const path of ['/0.html', '/1.html']) {
        const {page, drawn, lines} = await open(browser, server.url + path);
        const inSpan = await page.$eval('span', ({shadowRoot}) => [...shadowRoot.children].map((card) => card.shadowRoot.textContent));
        assert.deepEqual(
          [(await drawn('tujie-indicator-card')).length, inSpan.map(without), lines],
          [2, ['地区生产总值（2018年预计）突破400亿元，增长7%'], []],
        );
        await page.close();
      }
    },
  ));

// What an editor keeps of an article: paragraphs, spans, links.
const ARTICLE = `<p>报告提出，<span data-tujie="indicator-card" data-indicator="pm25-2019">PM2.5平均浓度下降2%以上</span>。</p>
<p>预计<a class="tujie" href="/examples/report.html#gdp-2018">地区生产总值突破400亿元</a>。</p>
<p><a class="tujie" href="/examples/report.html#theme-2019-3">突出宜居宜业，打造高品质生态新城</a></p>`;

for (const [build, script] of Object.entries(SCRIPTS)) {
  test(`${build}: the markup variants of an article, also when it comes later; without script it is the article`, () =>
    served({pages: {'/page.html': pageOf(ARTICLE, script), '/later.html': pageOf('<div id="later"></div>', script)}}, async (server) => {
      for (const path of ['/page.html', '/later.html']) {
        const {page, lines} = await open(browser, server.url + path);
        if (path === '/later.html') await page.$eval('#later', (element, article) => (element.innerHTML = article), ARTICLE);
        await page.waitForSelector('tujie-theme-card');
        await page.waitForSelector('a tujie-indicator-card');
        const tree = await page.accessibility.snapshot({interestingOnly: false});
        assert.deepEqual(linksOf(tree), ['地区生产总值（2018年预计）突破400亿元，增长7%', '突出宜居宜业，打造高品质生态新城']);
        assert.deepEqual(lines, []);
        // The keyboard meets each link once, and it leads where it led.
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '/examples/report.html#gdp-2018');
        await page.close();
      }
      const {page} = await open(browser, `${server.url}/page.html`, {script: false});
      assert.equal(
        without(await page.$eval('main', (element) => element.innerText)),
        '报告提出，PM2.5平均浓度下降2%以上。预计地区生产总值突破400亿元。突出宜居宜业，打造高品质生态新城',
      );
      await page.close();
    }));
}

/** A folder with the library and a page, as somebody has it on a disk. */
async function onDisk(body, act, script = '<script src="cdn/tujie.classic.js" defer></script>', until = ready) {
  const folder = mkdtempSync(join(tmpdir(), 'tujie-disk-'));
  mkdirSync(join(folder, 'cdn'));
  for (const name of [...CLASSIC, 'tujie.js', 'tujie.css']) copyFileSync(join(CDN, name), join(folder, 'cdn', name));
  writeFileSync(join(folder, 'data.json'), dataset);
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title><link rel="stylesheet" href="cdn/tujie.css">${script}${body}</html>`,
  );
  const opened = await open(browser, pathToFileURL(file).href, {until});
  try {
    await act(opened);
  } finally {
    await opened.page.close();
    rmSync(folder, {recursive: true});
  }
}

test('a double-clicked page: a dataset in the page is drawn, ECharts included', () =>
  onDisk(`${inline}${(CARD + DIAL).replace(/src="[^"]*"/g, 'src="#report"')}`, async ({page, drawn, lines}) => {
    assert.match((await drawn('tujie-indicator-card'))[0], /突破400亿元/);
    await charted(page, 'tujie-goal-gauge');
    assert.deepEqual(lines, []);
  }));

test('a double-clicked page: a dataset at an address cannot be read, and what to do is said in Chinese', () =>
  onDisk('<tujie-indicator-card src="data.json" indicator="gdp-2018"></tujie-indicator-card>', async ({page, drawn}) => {
    await page.waitForFunction(() => document.querySelector('tujie-indicator-card').shadowRoot.querySelector('[part=error]'));
    assert.match(
      (await drawn('tujie-indicator-card'))[0],
      /双击打开的网页不能读取数据文件，请把数据放入网页中的<scripttype="application\/json"id="report">，并写src="#report"。$/,
    );
  }));

test('a double-clicked page with the modules: the style sheet says in Chinese what to take, where the piece would stand', () =>
  onDisk(
    '<tujie-indicator-card src="data.json" indicator="gdp-2018"></tujie-indicator-card><tujie-indicator-card id="kept" src="data.json">突破400亿元</tujie-indicator-card>',
    async ({page}) => {
      const said = (selector) =>
        page.$eval(selector, (element) => {
          const {content, fontSize} = getComputedStyle(element, '::after');
          return [content, fontSize];
        });
      assert.deepEqual(await said('tujie-indicator-card'), ['"图解未能载入；双击打开的网页请用tujie.classic.js"', '0px']);
      // Nine seconds later.
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      assert.deepEqual(await said('tujie-indicator-card'), ['"图解未能载入；双击打开的网页请用tujie.classic.js"', '17px']);
      assert.deepEqual(await said('#kept'), ['none', '17px']);
    },
    '<script type="module" src="cdn/tujie.js"></script>',
    false,
  ));

// How a page may come to the library without a tag that says where it is from: what it gives the program that loads it, and what it says itself.
const FETCHED = (path, run) => `<script>fetch('${path}').then((answer) => answer.text()).then((code) => { ${run}; })</script>`;
const GLOBAL_EVAL = "const script = document.createElement('script'); script.text = code; document.head.append(script); script.remove()";
const CODE = readFileSync(join(CDN, 'tujie.classic.js'), 'utf8');
const WAYS = {
  'put in by html(): its tag stands in the page, and its text is run': `<script src="/cdn/tujie.classic.js" type="text/x-done"></script>${FETCHED('/cdn/tujie.classic.js', GLOBAL_EVAL)}`,
  'read and evaluated, with no tag at all': FETCHED('/cdn/tujie.classic.js', '(0, eval)(code)'),
  'renamed, and run as text, with data-base on the tag': `<script data-base="/cdn" src="/any.js" type="text/x-done"></script>${FETCHED('/any.js', GLOBAL_EVAL)}`,
  'renamed, beside its files': '<script src="/cdn/any.js?v=2" defer></script>',
  'part of another file, with data-base': '<script src="/site/all.js" data-base="../cdn/" defer></script>',
  'in the page itself, with data-base': `<script type="text/plain" id="later"></script><script data-base="cdn/">${CODE.replace(/<\/script/g, '<\\/script')}</script>`,
};
const SERVED = {
  '/cdn/any.js': (_, response) => response.setHeader('content-type', 'text/javascript').end(CODE),
  '/any.js': (_, response) => response.setHeader('content-type', 'text/javascript').end(CODE),
  '/site/all.js': (_, response) => response.setHeader('content-type', 'text/javascript').end(`window.first = 1;\n${CODE}`),
};

for (const [way, script] of Object.entries(WAYS))
  test(`classic, ${way}: the dial comes`, () =>
    served({pages: {...SERVED, '/page.html': pageOf(DIAL, script)}}, async (server) => {
      const {page, lines} = await open(browser, `${server.url}/page.html`, {
        until: (page) => page.waitForFunction('window.customElements.get("tujie-goal-gauge")'),
      });
      await charted(page, 'tujie-goal-gauge');
      assert.deepEqual(lines, []);
      await page.close();
    }));

test('classic, renamed and run as text, with nothing that says its folder: the drawing stays, and a line says what to write', () =>
  served({pages: {...SERVED, '/page.html': pageOf(DIAL, FETCHED('/any.js', '(0, eval)(code)'))}}, async (server) => {
    const {page, lines} = await open(browser, `${server.url}/page.html`, {until: false});
    while (!lines.length) await new Promise((resolve) => page.once('console', resolve));
    assert.deepEqual(
      [lines.length, lines[0].split('. ')[1]],
      [1, 'Error: expected data-base on the script tag, the folder of tujie.chart.classic.js: the library does not know its own address'],
    );
    assert.ok(await page.$eval('tujie-goal-gauge', ({shadowRoot}) => !!shadowRoot.querySelector('.arc')));
    await page.close();
  }));

test('classic: markup that was put into a page does not say where scripts come from', () =>
  served(
    {pages: {'/page.html': pageOf(`<script type="text/plain" src="/x/tujie.classic.js" data-base="/elsewhere/"></script>${DIAL}`)}},
    async (server) => {
      const {page, lines} = await open(browser, `${server.url}/page.html`);
      await charted(page, 'tujie-goal-gauge');
      assert.deepEqual([lines, server.requests.some((path) => path.startsWith('/elsewhere/'))], [[], false]);
      await page.close();
    },
  ));
