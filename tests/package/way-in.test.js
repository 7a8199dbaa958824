// The way in of the READMEs, walked: the Word file of a fictional report becomes its dataset, is checked, proofread and drawn; its picture is what is drawn.
// With --anew the picture is taken anew, as `npm run pictures` does.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {PNG} from 'pngjs';
import {checkDataset} from '../../dist/author/index.js';
import {blocksOf} from '../blocks.js';
import {ownBrowser} from '../browser.js';
import {open, ready} from '../page.js';
import {serve} from '../server.js';
import {difference} from '../storybook/compare.js';
import {TEXT, walk} from '../way-in.js';

const PICTURE = new URL('../../examples/draft/draft.png', import.meta.url);
const SEEN = new URL('../../.look/pictures/', import.meta.url);
const anew = process.argv.includes('--anew');

/** The share of all pixels that may differ, and of any one region: edges of letters, from one version of a browser to the next. */
const [IN_ALL, IN_REGION] = [0.02, 0.3];

/** Shades of each colour in the picture: few, so that the file is small. */
const SHADES = 30;

const browser = ownBrowser();
const [{code}] = blocksOf('README.md');
let folder;
before(() => (folder = walk(code)));
after(() => rmSync(folder, {recursive: true}));
const textOf = (name) => readFileSync(join(folder, name), 'utf8');

test('it is at most ten lines, its check has no remark, and each of its files holds the report', () => {
  assert.ok(code.trim().split('\n').length <= 10);
  const {quotes} = JSON.parse(textOf('report.review.json'));
  assert.deepEqual(checkDataset(textOf('report.json'), 'report.json', {numbers: quotes, source: TEXT}), []);
  assert.match(textOf('proof.html'), /<p class="kind">清样<\/p>/);
  for (const name of ['report.html', 'tag.txt']) assert.match(textOf(name).replace(/<[^>]+>/g, ''), /突破\s*400\s*亿元/, name);
});

/** The text, the proof sheet and the drawing side by side. */
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>初稿</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="cdn/tujie.css"><script type="module" src="cdn/report.js"></script>
<link rel="stylesheet" href="own.css">
<main><section><h2>report.docx</h2><div class="text">${TEXT.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</div></section>
<section><h2>proof.html</h2><div class="sheet"><iframe title="清样" src="proof.html"></iframe></div></section>
<section><h2>tujie-report</h2><div><tujie-report src="report.json">云川市2026年政府工作报告</tujie-report></div></section></main></html>`;

const STYLE = `body { margin: 0; background: #fff; font: 14px/1.6 sans-serif }
main { display: grid; grid-template-columns: 240px 310px 310px; gap: 16px; padding: 16px; width: max-content }
h2 { margin: 0 0 8px; font: 600 15px/1.4 monospace } p { margin: 0 0 4px; text-indent: 2em }
section > div { box-sizing: border-box; height: 390px; overflow: hidden; border: 1px solid #999; padding: 10px }
tujie-report { zoom: 0.55 } .sheet { padding: 0 } iframe { width: 760px; height: 1190px; border: 0; transform: scale(0.4); transform-origin: 0 0 }`;

/** The page as a picture of few shades. */
async function pictureOf() {
  const pages = {
    '/page.html': PAGE,
    '/own.css': (_, response) => response.writeHead(200, {'content-type': 'text/css'}).end(STYLE),
    '/proof.html': textOf('proof.html'),
    '/report.json': textOf('report.json'),
  };
  const server = await serve({pages});
  const {page, lines} = await open(browser, `${server.url}/page.html`);
  await page.evaluate(() => {
    document.querySelector('iframe').contentDocument.querySelector('.figures').scrollIntoView();
    const report = document.querySelector('tujie-report');
    report.show('review-2025');
    report.shadowRoot.activeElement?.blur();
  });
  await ready(page);
  const {width, height, data} = PNG.sync.read(Buffer.from(await (await page.$('main')).screenshot()));
  await page.close();
  await server.close();
  assert.deepEqual(lines, []);
  const step = 255 / (SHADES - 1);
  const few = new PNG({width, height});
  data.forEach((shade, index) => (few.data[index] = Math.round(Math.round(shade / step) * step)));
  return PNG.sync.write(few, {colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0, filterType: 0});
}

test('its picture shows what is drawn, in not more than 60 kB', async () => {
  const seen = await pictureOf();
  if (anew) return writeFileSync(PICTURE, seen);
  mkdirSync(SEEN, {recursive: true});
  writeFileSync(new URL('draft.png', SEEN), seen);
  assert.ok(existsSync(PICTURE), 'There is no picture yet: npm run pictures takes it.');
  const bytes = readFileSync(PICTURE);
  assert.ok(bytes.length <= 60_000, `${bytes.length} bytes`);
  const [is, was] = [seen, bytes].map((it) => PNG.sync.read(it));
  assert.deepEqual([is.width, is.height], [was.width, was.height]);
  const {share, x, y, whole} = difference(is, was);
  assert.ok(share <= IN_REGION && whole <= IN_ALL, `${share} at ${x}, ${y}, ${whole} of all; what was seen is in .look/pictures`);
});
