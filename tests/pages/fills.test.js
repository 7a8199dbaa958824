// Done, expected, planned: whatever a reader or a printer does to the colours, the three fills of cells are told apart by their shape, by their pixels.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {PNG} from 'pngjs';
import {ownBrowser} from '../browser.js';
import {open, painted} from '../page.js';
import {serve} from '../server.js';
import {luminance, ratio} from './contrast.js';
import {pageOf} from './site.js';

const browser = ownBrowser();
const REPORT = '<tujie-report before="beside" src="/data/gangzha-2019.json"></tujie-report>';
const READER = '<script src="/node_modules/darkreader/darkreader.js"></script>';

let server;
before(async () => (server = await serve({pages: {'/fills.html': pageOf(REPORT), '/dark-reader.html': pageOf(READER + REPORT)}})));

const LOOKS = ['crimson', 'azure', 'festive'].flatMap((palette) => ['light', 'dark'].map((scheme) => ({palette, scheme})));

const emulated = (features) => async (page) => {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {features: Object.entries(features).map(([name, value]) => ({name, value}))});
};

/** What a reader or a printer does. */
const EYES = {
  'as it is': ['/fills.html', async () => undefined],
  'in grey': ['/fills.html', (page) => page.emulateVisionDeficiency('achromatopsia')],
  'in forced colours': ['/fills.html', emulated({'forced-colors': 'active', 'prefers-color-scheme': 'light'})],
  'in forced colours, dark': ['/fills.html', emulated({'forced-colors': 'active', 'prefers-color-scheme': 'dark'})],
  'in the forced dark of Chromium': [
    '/fills.html',
    async (page) => (await page.createCDPSession()).send('Emulation.setAutoDarkModeOverride', {enabled: true}),
  ],
  'in Dark Reader': [
    '/dark-reader.html',
    async (page) => {
      await page.evaluate(() => window.DarkReader.enable());
      await page.waitForFunction(
        () => {
          const sheets = [...document.querySelector('tujie-report').shadowRoot.adoptedStyleSheets];
          return sheets.filter(({cssRules}) => /darkreader/.test(cssRules[0]?.cssText)).length > 2;
        },
        {polling: 'raf'},
      );
    },
  ],
  'on paper': ['/fills.html', (page) => page.emulateMediaType('print')],
};

/** In the page: the first square of each fill in the key, in a tile and on the panel, and how many pixels a hundredth of it is. */
function squares() {
  const {shadowRoot} = document.querySelector('tujie-report');
  const panel = shadowRoot.querySelector('tujie-goal-panel').shadowRoot;
  const places = {key: [shadowRoot, '.key '], tile: [shadowRoot, '.tile '], panel: [panel, '']};
  return Object.entries(places).flatMap(([place, [root, within]]) =>
    ['achieved', 'expected', 'target'].flatMap((fill) => {
      const svg = root.querySelector(`${within}.cells.${fill}`);
      if (!svg) return [];
      const {a: unit, e: x, f: y} = svg.getScreenCTM();
      return {place, fill, x: x + scrollX, y: y + scrollY, unit};
    }),
  );
}

// Places in a square of 48 and beside it: its edge, both sides of its diagonal, its ground.
const POINTS = {edge: [3.5, 24], lower: [15, 33], upper: [33, 15], ground: [-9, 24]};

/** What is the same cannot be told apart, what stands out 3 to 1 can. */
const isApart = (one, other) => ratio(one, other) >= 3;

/** What of a fill is seen: its edge, its lower half, its upper half. */
const SHAPES = {achieved: [true, true, true], expected: [true, true, false], target: [true, false, false]};

async function fillsIn(page) {
  const found = [];
  for (const {place, fill, x, y, unit} of await page.evaluate(squares)) {
    const clip = {x: x - 12 * unit, y, width: 60 * unit, height: 48 * unit};
    const {data, width} = PNG.sync.read(Buffer.from(await page.screenshot({clip})));
    const scale = width / clip.width;
    const [edge, lower, upper, ground] = Object.values(POINTS).map(([across, down]) => {
      const at = (Math.floor(down * unit * scale) * width + Math.floor((across + 12) * unit * scale)) * 4;
      return luminance((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    });
    // What is not filled may have a tint: the edge stands out of it as it does out of the ground.
    const seen = [isApart(edge, ground), !isApart(lower, edge), !isApart(upper, edge)];
    found.push({place, fill, seen});
  }
  return found;
}

for (const [eye, [address, act]] of Object.entries(EYES))
  test(`${eye}, done is full, expected half, planned hollow, in every palette and scheme`, async () => {
    const {page} = await open(browser, server.url + address, {
      before: (page) => page.setViewport({width: 900, height: 900, deviceScaleFactor: 4}),
    });
    await act(page);
    for (const look of LOOKS) {
      await page.$eval('tujie-report', (report, look) => Object.assign(report, look), look);
      await painted(page);
      const fills = await fillsIn(page);
      assert.ok(fills.length >= 8, String(fills.length));
      for (const {place, fill, seen} of fills) assert.deepEqual(seen, SHAPES[fill], `${place}, ${fill}, ${Object.values(look)}`);
    }
    await page.close();
  });
