// The browsers of government desktops, really run: each build in each of them draws the whole report, or leaves its text. `npm run test:old`.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strToU8, zipSync} from 'fflate';
import {launch} from '../../tools/dev/browser.js';
import {launchOld, OLD} from './old-browsers.js';
import {serve} from '../../tools/dev/serve.js';
import {frameOf} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';

const OUT = fileURLToPath(new URL('../../.look/old/', import.meta.url));
const WIDTHS = [1280, 320];
// What Chromium 90 says of a mark that Safari needs.
const NOTICE = /^::-webkit-details-marker pseudo element selector is deprecated/;
// The oldest that the modules run in.
const FLOOR = 90;

// The report, and a dial beside it.
const modules = readFileSync(new URL('../../examples/report.html', import.meta.url), 'utf8').replace(
  '</tujie-report>',
  '$&<tujie-goal-gauge src="../data/gangzha-2019.json" indicator="good-air-days-2019" shape="dial"></tujie-goal-gauge>',
);
const PAGES = {
  '/examples/modules.html': modules,
  '/examples/classic.html': modules.replace(
    /<script type="module" src="[^"]*"><\/script>/,
    '<script src="../cdn/tujie.classic.js" defer></script>',
  ),
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
  const gauges = Array.from(document.querySelectorAll('tujie-goal-gauge')).filter((gauge) => gauge.shadowRoot.querySelector('.chart'));
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
let expected;
before(async () => {
  mkdirSync(OUT, {recursive: true});
  server = await serve({pages: PAGES});
  // What the newest browser draws.
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${server.url}/examples/modules.html`);
  await page.evaluate(ready);
  expected = await page.evaluate(drawnText);
  await browser.close();
  assert.ok(expected.length > 2000);
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
          assert.equal(await page.run(drawnText), expected);
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

const FILE = new URL('../../cdn/workbench.html', import.meta.url).href;
const TEXT = readFileSync(new URL('../data/workbench-report.txt', import.meta.url), 'utf8');
const PARAGRAPHS = TEXT.split(/\n+/).map((text) => `<w:p><w:r><w:t>${text.replace('虚构县', '文档县')}</w:t></w:r></w:p>`);
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const WORD = zipSync({
  '_rels/.rels': strToU8(RELATIONS),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${PARAGRAPHS.join('')}</w:body></w:document>`,
  ),
});

/** In the page: pastes a text, drops a file, opens the example; gives the title of each dataset, and waits until the last is drawn with its chart. */
async function work(text, bytes) {
  const {shadowRoot: root} = document.querySelector('#tujie-workbench');
  const one = (selector) => root.querySelector(selector);
  const until = async (test) => {
    while (!test()) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const titles = [one('#dataset').textContent.trim()];
  const titled = async (words) => {
    await until(() => one('#dataset').textContent.includes(words));
    titles.push(one('#dataset').textContent.trim());
  };
  one('#example').click();
  await titled('demo.json');
  one('#use-whole').click();
  const {contentDocument: page} = one('iframe');
  const report = () => page.querySelector('tujie-report');
  const dial = () => report() && report().shadowRoot && report().shadowRoot.querySelector('tujie-goal-gauge[shape=dial], tujie-goal-gauge');
  await until(() => dial() && dial().shadowRoot && dial().shadowRoot.querySelector('[part~=base]'));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(bytes)], 'a.docx'));
  for (const type of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
  await titled('a.docx');
  const field = one('#report-text');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await titled('粘贴的报告');
  await until(() => report().shadowRoot.textContent.includes('突破'));
  one('input[value=tujie-goal-chart]').click();
  one('#add').click();
  const chart = () => page.querySelector('tujie-dataset > tujie-goal-chart');
  await until(() => chart() && chart().shadowRoot.querySelector('.chart svg'));
  const code = one('#output').value;
  one('#copy').click();
  await until(() => /已复制|已选中/.test(root.textContent));
  one('#clear').scrollIntoView();
  return {titles, code: code.slice(0, 120), wide: document.documentElement.scrollWidth - innerWidth};
}

for (const version of Object.keys(OLD).map(Number))
  test(`Chromium ${version}, the workbench as one file, opened from disk`, async () => {
    const browser = await launchOld(version);
    try {
      const page = await browser.open();
      for (const width of WIDTHS) {
        await page.resize(width);
        await page.goto(FILE);
        if (version < FLOOR) {
          const said = await page.run(async () => {
            while (!document.body.innerText) await new Promise((resolve) => setTimeout(resolve, 50));
            return [document.body.innerText, !!document.querySelector('#tujie-workbench').shadowRoot];
          });
          assert.match(said[0], /^图解工作台未能打开：.*较新的浏览器/);
          assert.equal(said[1], false);
          continue;
        }
        await page.picture(`${OUT}${version}-workbench-empty-${width}.png`);
        const {titles, code, wide} = await page.run(work, TEXT, [...WORD]);
        assert.deepEqual(titles, [
          '还没有报告：贴入或拖入报告，或打开示例',
          '示例县政府工作报告（demo.json）',
          '文档县政府工作报告（a.docx）',
          '虚构县政府工作报告（粘贴的报告）',
        ]);
        assert.match(code, /^<link rel="stylesheet" href="cdn\/tujie.css" \/>/);
        assert.ok(wide <= 0, `${wide}`);
        assert.deepEqual(
          page.lines.filter((line) => !NOTICE.test(line)),
          [],
        );
        await page.picture(`${OUT}${version}-workbench-${width}.png`);
        await page.run(() => localStorage.clear());
      }
    } finally {
      await browser.close();
    }
  });
