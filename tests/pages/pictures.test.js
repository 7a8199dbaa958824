// What a picture of a report shows is what its page shows, pixel by pixel; and where it is made, nothing is asked of any server.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {build} from 'esbuild';
import {PNG} from 'pngjs';
import {readFileSync} from 'node:fs';
import {parseReport} from 'tujie/model';
import {ownBrowser} from '../browser.js';
import {difference} from '../storybook/compare.js';
import {STRICT, open, painted} from '../page.js';
import {serve} from '../server.js';

const browser = ownBrowser();
const datasetOf = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

// Pictures are shown before they are taken: that alone a policy has to allow.
const ALLOWED = {'content-security-policy': STRICT['content-security-policy'].replace("img-src 'self'", "img-src 'self' data:")};
/** In the page: a picture as base64, its parts on end. */
async function taken(value, options) {
  const {pictureOf, parseReport: parse} = window.pictures;
  try {
    const picture = await pictureOf(parse(value).report, options);
    const read = (blob) =>
      new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result.split(',')[1]);
        reader.readAsDataURL(blob);
      });
    return {...picture, parts: await Promise.all(picture.parts.map(({blob}) => read(blob)))};
  } catch (error) {
    return {code: error.code, message: error.message};
  }
}

/** The upper part of a picture. */
function topOf({width, data}, height) {
  return {width, height, data: data.subarray(0, width * height * 4)};
}

const imageOf = (base64) => PNG.sync.read(Buffer.from(base64, 'base64'));

let server;
let sheetOf;
before(async () => {
  ({sheetOf} = await import('../../dist/author/picture/sheet.js'));
  const {outputFiles} = await build({
    stdin: {
      contents: `import {pictureOf} from 'tujie/author'; import {parseReport} from 'tujie/model'; window.pictures = {pictureOf, parseReport};`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
    define: {'process.env.NODE_ENV': '"production"'},
  });
  const page =
    '<!doctype html><html lang="zh-CN"><title>x</title><link rel="icon" href="/examples/icon.svg"><script type="module" src="/pictures.js"></script>';
  const script = (_, response) => response.setHeader('content-type', 'text/javascript').end(outputFiles[0].text);
  server = await serve({
    pages: {'/allowed.html': page, '/forbidden.html': page, '/pictures.js': script},
    headers: (path) => (path === '/allowed.html' ? ALLOWED : path === '/forbidden.html' ? STRICT : undefined),
  });
});

const openPage = (path) =>
  open(browser, server.url + path, {until: (page) => page.waitForFunction(() => window.pictures !== undefined, {polling: 'raf'})});

/** What the browser itself shows of a sheet, as pixels. */
async function shown({html, styles, lang}, width) {
  const page = await browser.newPage();
  await page.setViewport({width, height: 800});
  await page.setContent(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${styles}</style><body>${html}</body></html>`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await painted(page);
  const image = PNG.sync.read(Buffer.from(await page.screenshot({fullPage: true})));
  await page.close();
  return image;
}

const THEME = {tag: 'tujie-theme-card', attributes: {theme: 'theme-2018-1'}};
const GAUGE = {tag: 'tujie-goal-gauge', attributes: {indicator: 'good-air-days-2019'}};
const CASES = [
  ['gangzha-2019', 750],
  ['gangzha-2019', 375],
  ['gangzha-2019', 1280, {palette: 'festive'}],
  ['gangzha-2019', 600, {pieces: [{tag: 'tujie-goal-chart', attributes: {}}, GAUGE, THEME]}],
  ['province-plan', 750],
  ['county-falling', 420, {palette: 'azure'}],
  ['borough-budget', 900],
];

for (const [name, width, options = {}] of CASES)
  test(`the picture of ${name} at ${width} px${options.pieces ? ', of pieces' : ''} is its page`, async () => {
    const value = datasetOf(name);
    const {page, violations, lines, hosts} = await openPage('/allowed.html');
    const asked = server.requests.length;
    const {parts, message} = await page.evaluate(taken, value, {width, scale: 1, ...options});
    assert.equal(message, undefined);
    const [picture] = parts.map(imageOf);
    const screen = await shown(sheetOf(parseReport(value).report, options), width);
    assert.equal(picture.width, screen.width);
    // A part of a pixel at the foot is a whole one in a picture.
    assert.ok(picture.height - screen.height <= 1 && picture.height >= screen.height, `${picture.height} px for ${screen.height}`);
    const {share, x, y, whole} = difference(topOf(picture, screen.height), screen);
    // Letters may stand a part of a pixel beside; a letter, a line, a cell that is missing is more.
    assert.ok(share < 0.1 && whole < 0.0005, `${Math.round(share * 100)} % of a region at ${x}, ${y} differ, ${whole} of all`);
    assert.deepEqual(
      [await violations(), lines, server.requests.slice(asked), [...hosts].filter(Boolean)],
      [[], [], [], [new URL(server.url).host]],
    );
    await page.close();
  });

test('where a policy forbids pictures that a page makes itself, it says which word is missing', async () => {
  const {page} = await openPage('/forbidden.html');
  const {code, message} = await page.evaluate(taken, datasetOf('minimal'), {});
  assert.equal(code, 'policy', message);
  assert.match(message, /add data: or blob: to img-src/);
  await page.close();
});
