// The browsers of government desktops, really run: each build in each of them draws the whole report, or leaves its text. `npm run test:old`.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {launch} from '../../tools/dev/browser.js';
import {hardProvince} from '../hard-reports.js';
import {FLOOR, launchOld, NOTICE, OLD, OUT, WIDTHS} from './old-browsers.js';
import {serve} from '../../tools/dev/serve.js';
import {frameOf} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';

const PAGE = readFileSync(new URL('../../examples/report.html', import.meta.url), 'utf8');
const HARD = JSON.stringify(hardProvince());

const scriptsOf = {
  modules: '<script type="module" src="../cdn/report.js"></script><script type="module" src="../cdn/goal-gauge.js"></script>',
  classic: '<script src="../cdn/tujie.classic.js" defer></script>',
};

/** The report, and a dial beside it; or, by itself, one that is hard to set. */
const pageOf = (build, isHard = false) => {
  const page = PAGE.replace(/<script [^]*?<\/script>/, scriptsOf[build]);
  return isHard
    ? page.replace(/(<tujie-report src=")[^"]*/, '$1hard.json')
    : page.replace(
        '</tujie-report>',
        '$&<tujie-goal-gauge src="../data/gangzha-2019.json" indicator="good-air-days-2019" shape="dial"></tujie-goal-gauge>',
      );
};
const PAGES = {
  '/examples/modules.html': pageOf('modules'),
  '/examples/classic.html': pageOf('classic'),
  '/examples/hard-modules.html': pageOf('modules', true),
  '/examples/hard-classic.html': pageOf('classic', true),
  '/examples/hard.json': HARD,
};

/** In the page: what a reader finds in the report, all shadow roots together; nothing where it is not drawn. */
function drawnText() {
  const textOf = (node) =>
    node.nodeType === 3
      ? node.data
      : /^(style|script|svg)$/i.test(node.nodeName) || (node.classList && node.classList.contains('chart'))
        ? ''
        : Array.from((node.shadowRoot || node).childNodes, textOf).join('');
  const {shadowRoot} = document.querySelector('tujie-report');
  return shadowRoot ? textOf(shadowRoot).replace(/\s/g, '') : '';
}

/** In the page: every box that is narrower or lower than what is in it, and every text that reaches out of the window. */
function clipped() {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const {clientWidth, scrollWidth, clientHeight, scrollHeight, localName, className} = element;
      const name = `${localName}.${className} ${element.getAttribute('part')}`;
      const inline = getComputedStyle(element).display === 'inline';
      const hides = getComputedStyle(element).overflow === 'hidden';
      if (!inline && clientWidth && scrollWidth > clientWidth + 1 && !element.closest('svg'))
        found.push(`${name} ${scrollWidth} > ${clientWidth}`);
      if (hides && clientHeight && scrollHeight > clientHeight + 1 && !element.closest('svg, .chart, [part=announcement]'))
        found.push(`${name} is cut`);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document.querySelector('tujie-report').shadowRoot);
  return found;
}

/** In the page: waits until ECharts has drawn every dial that was looked at; gives how many. */
async function dials() {
  const all = Array.from(document.querySelectorAll('tujie-goal-gauge'));
  while (!all.every((gauge) => gauge.hasAttribute('data-drawn'))) await new Promise((resolve) => setTimeout(resolve, 50));
  const gauges = all.filter((gauge) => gauge.shadowRoot.querySelector('.chart'));
  for (const gauge of gauges) {
    gauge.scrollIntoView();
    while (!gauge.shadowRoot.querySelector('.chart svg')) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  scrollTo(0, 0);
  return gauges.length;
}

/** In the page: waits until the report is drawn. */
async function ready() {
  const report = document.querySelector('tujie-report');
  while (!report.hasAttribute('data-drawn')) await new Promise((resolve) => setTimeout(resolve, 50));
  // What is below the fold is laid out, and the fonts are there.
  await document.fonts.ready;
}

let server;
const expected = {};
before(async () => {
  mkdirSync(OUT, {recursive: true});
  server = await serve({pages: PAGES});
  // What the newest browser draws.
  const browser = await launch();
  const page = await browser.newPage();
  for (const name of ['modules', 'hard-modules']) {
    await page.goto(`${server.url}/examples/${name}.html`);
    await page.evaluate(ready);
    expected[name] = await page.evaluate(drawnText);
    assert.ok(expected[name].length > 2000);
  }
  await browser.close();
});
after(() => server.close());

for (const version of Object.keys(OLD).map(Number))
  for (const build of ['modules', 'classic'])
    test(`Chromium ${version}, ${build}`, async () => {
      const browser = await launchOld(version);
      try {
        const page = await browser.open();
        for (const width of WIDTHS) {
          await page.resize(width);
          await page.goto(`${server.url}/examples/${build}.html`);
          const picture = `${OUT}${version}-${build}-${width}.png`;
          if (build === 'modules' && version < FLOOR) {
            const [text, drawn] = await page.run(() => {
              const report = document.querySelector('tujie-report');
              return [report.innerText.replace(/\s/g, ''), !!report.shadowRoot];
            });
            assert.match(
              text,
              /^更稳更实更好地跨出高质量发展的步伐.*2018年五大工作回眸.*突破400亿元.*2019年五大工作计划.*廉洁勤政当表率.*图解历史示例/,
            );
            assert.equal(drawn, false);
            await page.picture(picture);
            continue;
          }
          await page.run(ready);
          assert.equal(await page.run(drawnText), expected.modules);
          assert.deepEqual(await page.run(clipped), []);
          assert.equal(await page.run(dials), 1);
          assert.deepEqual(await page.run(clipped), []);
          assert.deepEqual(
            page.lines.filter((line) => !NOTICE.test(line)),
            [],
          );
          await page.picture(picture);
        }
      } finally {
        await browser.close();
      }
    });

const cdn = (name) => readFileSync(new URL(`../../cdn/${name}`, import.meta.url), 'utf8');
const LIBRARY = Object.fromEntries(['tujie.classic.js', 'tujie.classic.css', 'tujie.chart.classic.js'].map((name) => [name, cdn(name)]));
const DIAL = {tag: 'tujie-goal-gauge', attributes: {indicator: 'good-air-days-2019', shape: 'dial'}};

for (const version of Object.keys(OLD).map(Number))
  test(`Chromium ${version}, frames of another origin`, async () => {
    const {report} = parseReport(JSON.parse(readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8')));
    const [around, inside] = [{}, {}];
    const [host, frames] = [await serve({pages: around}), await serve({pages: inside})];
    const browser = await launchOld(version);
    try {
      const page = await browser.open();
      await page.resize(800);
      for (const form of ['inline', 'files']) {
        // 1 px: the height that is there in the end is the one that was said.
        const of = {library: LIBRARY, piece: DIAL, form, hosts: [host.url], height: 1, address: `${frames.url}/${form}.html`};
        const {page: html, files, embed} = frameOf(report, of);
        inside[`/${form}.html`] = html;
        for (const {name, content} of files)
          inside[`/${name}`] = (request, response) => {
            response.setHeader(
              'content-type',
              /css$/.test(name) ? 'text/css' : /json$/.test(name) ? 'application/json' : 'text/javascript',
            );
            response.end(content);
          };
        around[`/${form}.html`] =
          `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><body style="margin: 0">${embed}`;
        await page.goto(`${host.url}/${form}.html`);
        const height = await page.run(async () => {
          const frame = document.querySelector('iframe');
          while (frame.offsetHeight < 150) await new Promise((resolve) => setTimeout(resolve, 50));
          return frame.offsetHeight;
        });
        assert.ok(height < 200, `${height}`);
        await page.picture(`${OUT}${version}-frame-${form}.png`);
        assert.deepEqual(
          page.lines.filter((line) => !NOTICE.test(line)),
          [],
        );
      }
    } finally {
      await browser.close();
      await Promise.all([host.close(), frames.close()]);
    }
  });

for (const version of Object.keys(OLD).map(Number))
  for (const build of version < FLOOR ? ['classic'] : ['modules', 'classic'])
    test(`Chromium ${version}, ${build}, a report that is hard to set: names, words and figures longer than their columns`, async () => {
      const browser = await launchOld(version);
      try {
        const page = await browser.open();
        for (const width of [1440, 1280, 1024, 768, 320]) {
          await page.resize(width);
          await page.goto(`${server.url}/examples/hard-${build}.html`);
          await page.run(ready);
          assert.equal(await page.run(drawnText), expected['hard-modules']);
          assert.deepEqual(await page.run(clipped), [], `${width} px`);
          await page.picture(`${OUT}${version}-hard-${build}-${width}.png`);
        }
      } finally {
        await browser.close();
      }
    });
