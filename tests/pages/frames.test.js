// Frames for other sites, as the command writes them: under a sandbox, under a strict policy, without script, and what the page around hears.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {frameOf, frameScripts} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {ownBrowser} from '../browser.js';
import {open, painted, undrawn} from '../page.js';
import {serve} from '../server.js';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const {report} = parseReport(JSON.parse(read('data/gangzha-2019.json')));
const LIBRARY = Object.fromEntries(
  ['tujie.classic.js', 'tujie.classic.css', 'tujie.chart.classic.js', 'tujie.bars.classic.js'].map((name) => [name, read(`cdn/${name}`)]),
);

const piece = (name, attributes) => ({tag: `tujie-${name}`, attributes});
const CARD = piece('indicator-card', {indicator: 'gdp-2018'});
const DIAL = piece('goal-gauge', {indicator: 'good-air-days-2019', shape: 'dial'});
const CHART = piece('goal-chart', {chapter: 'plan-2019'});
const FOLDED = piece('theme-timeline', {chapter: 'plan-2019', collapsed: true});

const browser = ownBrowser();

/** A page around a frame, on another origin than the frame: what it is told is kept. */
const hostPage = (code) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>新闻</title><link rel="icon" href="data:,">
<script>window.heard = []; addEventListener('message', ({data, origin}) => window.heard.push([data, origin]));</script>
<body style="margin: 0">${code}</body></html>`;

/**
 * Opens a frame in a page of another origin.
 *
 * @param options - Of the frame, and: `code`, what the page around it has of what is to be pasted; `host`, the origin that the frame is told, where
 * that is not the page's own; `headers`, those of the frame beside its policy; how the page is opened.
 */
async function framed(wanted, {code = ({embed}) => embed, host, width = 640, script = true, of = report, height, form, appearance} = {}) {
  const pages = {};
  let policy = '';
  const around = await serve({pages});
  const frames = await serve({pages, headers: (path) => (path === '/frame.html' ? {'content-security-policy': policy} : {})});
  const address = `${frames.url}/frame.html`;
  const frame = frameOf(of, {
    library: LIBRARY,
    piece: wanted,
    hosts: [host ?? around.url],
    address,
    height,
    form,
    appearance,
  });
  policy = frame.policy.replace(/; frame-ancestors.*/, `; frame-ancestors ${around.url}`);
  for (const {name, content} of frame.files)
    pages[`/${name}`] = (request, response) => response.writeHead(200, {'content-type': typeOf(name)}).end(content);
  Object.assign(pages, {'/frame.html': frame.page, '/host.html': hostPage(code(frame))});
  const opened = await open(browser, `${around.url}/host.html`, {width, script, until: false});
  const inside = await (await opened.page.waitForSelector('iframe')).contentFrame();
  await inside.waitForSelector('body');
  if (script) await inside.waitForFunction(`!(${undrawn})().length`, {polling: 'raf'});
  return {
    ...opened,
    frame,
    inside,
    requests: frames.requests,
    close: async () => (await opened.page.close(), around.close(), frames.close()),
  };
}

const typeOf = (name) => ({js: 'text/javascript', css: 'text/css', json: 'application/json'})[name.split('.').pop()];

const contentHeight = (inside) => inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const frameHeight = (page) => page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);

/** Waits until the frame is as high as what is in it. */
async function fits({page, inside}) {
  for (let turn = 0; turn < 200; turn++) {
    const [own, frame] = [await contentHeight(inside), await frameHeight(page)];
    if (own === frame) return own;
    await painted(page);
  }
  return assert.fail(`${await frameHeight(page)} px for ${await contentHeight(inside)}`);
}

for (const [wanted, scripts] of [
  [CARD, 1],
  [FOLDED, 1],
  [piece('report', {}), 1],
  [DIAL, 2],
  [piece('goal-gauge', {indicator: 'good-air-days-2019'}), 2],
  [CHART, 3],
])
  test(`one file, sandboxed: ${wanted.tag} is drawn, asks for nothing, and has its height`, async () => {
    assert.equal(frameScripts(report, wanted).length, scripts);
    const all = await framed(wanted);
    const {inside, lines, requests, frame, close} = all;
    assert.equal(await inside.evaluate(() => self.origin), 'null');
    await fits(all);
    assert.deepEqual([lines, await inside.evaluate(() => window.violations), requests], [[], [], ['/frame.html']]);
    assert.match(frame.fixed, /^<iframe [^>]* sandbox="allow-scripts"><\/iframe>\n$/);
    assert.ok(frame.policy.includes(`script-src ${frame.hash};`));
    await close();
  });

test('its height follows what a reader unfolds, and the width of the page; the frame says nothing else', async () => {
  const all = await framed(FOLDED);
  const {page, inside, close} = all;
  const folded = await fits(all);
  await inside.evaluate(() => document.querySelector('tujie-theme-timeline').shadowRoot.querySelector('button, summary').click());
  await inside.waitForFunction((before) => document.documentElement.getBoundingClientRect().height > before, {}, folded + 50);
  const unfolded = await fits(all);
  assert.ok(unfolded > folded);
  await inside.evaluate(() => document.querySelector('tujie-theme-timeline').shadowRoot.querySelector('button, summary').click());
  await inside.waitForFunction((before) => document.documentElement.getBoundingClientRect().height < before, {}, unfolded - 50);
  assert.equal(await fits(all), folded);
  await page.setViewport({width: 320, height: 900});
  assert.notEqual(await fits(all), folded);
  // The last height comes twice, for the frame was moved by it; then it has come to rest.
  for (let turn = 0; turn < 10; turn++) await painted(page);
  const heard = await page.evaluate(() => window.heard);
  for (const [data, origin] of heard)
    assert.deepEqual(
      [Object.keys(data), data.type, Number.isInteger(data.height), origin],
      [['type', 'height'], 'tujie:height', true, 'null'],
    );
  for (let turn = 0; turn < 10; turn++) await painted(page);
  assert.equal((await page.evaluate(() => window.heard)).length, heard.length);
  await close();
});

test('a page of another origin is told nothing, and a page without the script keeps the fixed height', async () => {
  for (const options of [{host: 'https://news.example'}, {code: ({fixed}) => fixed}]) {
    const {page, inside, frame, lines, close} = await framed(CARD, {...options, height: 300});
    await painted(page);
    const heard = await page.evaluate(() => window.heard);
    assert.equal(await frameHeight(page), 300 + (options.host ? 1 : 0));
    assert.equal(frame.height, 300);
    if (options.host) assert.deepEqual(heard, []);
    assert.ok((await inside.evaluate(() => document.querySelector('tujie-indicator-card').shadowRoot.textContent)).includes('400'));
    assert.deepEqual(lines, []);
    await close();
  }
});

test('the page around believes its frame alone', async () => {
  const all = await framed(CARD);
  const {page, close} = all;
  const own = await fits(all);
  const told = await page.evaluate(async () => {
    const message = {type: 'tujie:height', height: 5000};
    // From the page itself; from another frame without an origin; from one of the page's own.
    window.postMessage(message, '*');
    for (const sandbox of ['allow-scripts', undefined]) {
      const other = document.createElement('iframe');
      if (sandbox) other.setAttribute('sandbox', sandbox);
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
      document.body.append(other);
    }
    while (window.heard.filter(([data]) => data.height === 5000).length < 3) await new Promise(requestAnimationFrame);
    return document.querySelector('iframe').getBoundingClientRect().height;
  });
  assert.equal(told, own);
  await close();
});

test('the frame listens to nobody', async () => {
  const all = await framed(CARD);
  const own = await fits(all);
  await all.page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({type: 'tujie:height', height: 9}, '*'));
  await painted(all.page);
  assert.deepEqual([await contentHeight(all.inside), await frameHeight(all.page)], [own, own]);
  await all.close();
});

test('the height comes where the script of the page is late', async () => {
  const all = await framed(FOLDED, {code: ({fixed}) => fixed});
  const {page, frame, close} = all;
  await painted(page);
  assert.equal(await frameHeight(page), frame.height);
  await page.evaluate(
    (text) => {
      const script = document.createElement('script');
      script.textContent = text;
      document.body.append(script);
    },
    /<script>([^]*)<\/script>/.exec(frame.embed)[1],
  );
  await fits(all);
  await close();
});

for (const wanted of [CARD, DIAL, CHART, FOLDED])
  test(`files beside it, under a policy that lets no script or style stand in a page: ${wanted.tag}`, async () => {
    const all = await framed(wanted, {form: 'files'});
    const {inside, frame, lines, requests, close} = all;
    assert.doesNotMatch(frame.page, /<style|style=|<script(?![^>]* src=)/);
    assert.doesNotMatch(frame.policy, /unsafe|sha256/);
    await fits(all);
    assert.deepEqual([lines, await inside.evaluate(() => window.violations)], [[], []]);
    assert.deepEqual([...new Set(requests)].sort(), ['/frame.html', ...frame.files.map(({name}) => `/${name}`)].sort());
    await close();
  });

for (const form of ['inline', 'files'])
  test(`${form}: without script there is the text, all of it, in a frame that scrolls where it is too low`, async () => {
    for (const scheme of ['light', 'dark']) {
      const {page, inside, frame, close} = await framed(piece('report', {}), {form, script: false, appearance: {scheme}});
      assert.equal(await frameHeight(page), frame.height);
      const [text, scrolls, ink, paper] = await inside.evaluate(() => {
        const {scrollHeight, clientHeight} = document.documentElement;
        const {color, backgroundColor} = getComputedStyle(document.body);
        return [document.body.innerText.replace(/\s/g, ''), scrollHeight > clientHeight, color, backgroundColor];
      });
      for (const words of ['突破400亿元', '增长7%', '廉洁勤政当表率']) assert.ok(text.includes(words), words);
      assert.deepEqual(
        [scrolls, ink, paper],
        [true, ...(scheme === 'dark' ? ['rgb(238, 234, 231)', 'rgb(23, 21, 18)'] : ['rgb(33, 28, 23)', 'rgb(254, 253, 251)'])],
      );
      await close();
    }
  });

test('the fixed height of a leaf holds it, with script and without, in any column', async () => {
  for (const wanted of [
    CARD,
    piece('indicator-card', {indicator: 'illegal-building-removed-2018', layout: 'wide'}),
    DIAL,
    piece('goal-gauge', {indicator: 'gdp-2019'}),
    piece('keyword-strip', {chapter: 'plan-2019'}),
    piece('keyword-strip', {chapter: 'plan-2019', icons: true}),
  ])
    for (const script of [true, false])
      for (const size of ['normal', 'large'])
        for (const width of [320, 640, 1000]) {
          const {inside, frame, close} = await framed(wanted, {code: ({fixed}) => fixed, script, width, appearance: {size}});
          assert.ok(
            (await contentHeight(inside)) <= frame.height,
            `${wanted.tag} ${size} ${width}: ${await contentHeight(inside)} in ${frame.height}`,
          );
          await close();
        }
});

test('what stands in a dataset ends no script and begins no comment of the page', async () => {
  const hostile = '</script><script>window.broken=1</script><!--<script>';
  const of = JSON.parse(JSON.stringify(report).replaceAll('地区生产总值突破', `${hostile}地区生产总值突破`.replace(/"/g, '\\"')));
  for (const form of ['inline', 'files']) {
    const all = await framed(piece('report', {}), {of: {...of, title: hostile + report.title}, form});
    await fits(all);
    const [broken, drawn] = await all.inside.evaluate(() => [
      'broken' in window,
      document.querySelector('tujie-report').shadowRoot.textContent,
    ]);
    assert.equal(broken, false);
    assert.ok(drawn.includes(hostile));
    assert.deepEqual(all.lines, []);
    await all.close();
  }
});

test('what is no origin, and a library without a file, are refused', () => {
  for (const host of ['*', 'news.example', 'https://news.example/a', 'file:///a', 'https://a@news.example'])
    assert.throws(() => frameOf(report, {library: LIBRARY, hosts: [host]}), /expected an origin such as https:\/\/news\.example in hosts/);
  assert.throws(
    () => frameOf(report, {library: {...LIBRARY, 'tujie.chart.classic.js': undefined}, piece: DIAL}),
    /tujie\.chart\.classic\.js/,
  );
  assert.throws(() => frameOf(report, {library: LIBRARY, piece: piece('indicator-card', {indicator: 'none'})}), {code: 'unknown-id'});
});

test('every frame of one version has one script', () => {
  const of = (wanted, hosts) => frameOf(report, {library: LIBRARY, piece: wanted, hosts});
  assert.equal(of(CARD, ['https://a.example']).hash, of(piece('report', {}), []).hash);
  assert.notEqual(of(CARD, []).hash, of(DIAL, []).hash);
});
