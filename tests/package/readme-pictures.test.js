// The pictures of the READMEs are of what is drawn. With --anew they are taken anew, as `npm run pictures` does.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {PNG} from 'pngjs';
import {ownBrowser} from '../browser.js';
import {open, ready} from '../page.js';
import {serve} from '../server.js';
import {difference} from '../storybook/compare.js';

const SEEN = new URL('../../.look/pictures/', import.meta.url);
const anew = process.argv.includes('--anew');

/** The share of all pixels that may differ, and of any one region: edges of letters, from one version of a browser to the next. */
const [IN_ALL, IN_REGION] = [0.02, 0.3];

const browser = ownBrowser();

const pageOf = (body) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>图解</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/cdn/tujie.css"><link rel="stylesheet" href="/own.css"><script type="module" src="/cdn/tujie.js"></script>
<main>${body}</main></html>`;

/** The file of each, its page, its window, and what is done before it is taken. */
const PICTURES = [
  {
    name: 'card',
    body: '<tujie-indicator-card src="/data/gangzha-2019.json" indicator="gdp-2018"></tujie-indicator-card>',
    style: 'body { margin: 0; background: #fff } main { padding: 20px; width: 300px }',
    viewport: {width: 340, height: 400, deviceScaleFactor: 2},
    isWhole: true,
    prepare: () => {
      document.querySelector('tujie-indicator-card').shadowRoot.querySelector('details').open = true;
    },
  },
  {
    name: 'report',
    body: '<tujie-report src="/data/gangzha-2019.json"></tujie-report>',
    style: 'body { margin: 0; background: #fff }',
    viewport: {width: 1120, height: 1180, deviceScaleFactor: 1},
    isWhole: false,
    prepare: () => undefined,
  },
];
for (const {name, body, style, viewport, isWhole, prepare} of PICTURES)
  test(`the picture examples/${name}.png is what is drawn`, async () => {
    const server = await serve({
      pages: {
        '/page.html': pageOf(body),
        '/own.css': (_, response) => response.writeHead(200, {'content-type': 'text/css'}).end(style),
      },
    });
    const {page, lines} = await open(browser, `${server.url}/page.html`);
    try {
      await page.setViewport(viewport);
      await page.evaluate(prepare);
      await ready(page);
      const target = isWhole ? await page.$('main') : page;
      const seen = Buffer.from(await target.screenshot());
      assert.deepEqual(lines, []);
      const file = new URL(`../../examples/${name}.png`, import.meta.url);
      if (anew) return writeFileSync(file, seen);
      mkdirSync(SEEN, {recursive: true});
      writeFileSync(new URL(`readme-${name}.png`, SEEN), seen);
      const [is, was] = [seen, readFileSync(file)].map((it) => PNG.sync.read(it));
      assert.deepEqual([is.width, is.height], [was.width, was.height]);
      const {share, x, y, whole} = difference(is, was);
      assert.ok(share <= IN_REGION && whole <= IN_ALL, `${share} at ${x}, ${y}, ${whole} of all; what was seen is in .look/pictures`);
    } finally {
      await page.close();
      await server.close();
    }
  });
