// A small set of reference pictures: each element as it is by default, and the whole report at two widths. `npm run pictures` takes them anew.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {before, test} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {ownBrowser} from '../browser.js';
import {openStories, serveStorybook} from '../storybook.js';

const FOLDER = new URL('pictures/', import.meta.url);
const SEEN = new URL('../../.look/pictures/', import.meta.url);
const anew = process.argv.includes('--anew');

/** The share of pixels that may differ: edges of letters, from one version of a browser to the next. */
const TOLERANCE = 0.01;

// Story and width in CSS pixels, and what is waited for beside the story itself. Long ones are kept at half their size.
const PICTURES = [
  ['dataset--default', 720],
  ['goal-chart--default', 720, '.chart svg'],
  ['goal-gauge--default', 720],
  ['goal-gauge--dial', 720, '.chart svg'],
  ['indicator-card--default', 320],
  ['keyword-strip--default', 720],
  ['theme-card--default', 720],
  ['theme-timeline--default', 720, undefined, 0.5],
  ['report--default', 360, '.chart svg', 0.5],
  ['report--default', 1280, '.chart svg', 0.5],
];

const browser = ownBrowser();
let server;
before(async () => {
  server = await serveStorybook();
  for (const folder of [FOLDER, SEEN]) mkdirSync(folder, {recursive: true});
});

/** In the page: whether anything in it, in whatever shadow root, is what a selector names. */
function isThere(selector) {
  const search = (root) =>
    !!root.querySelector(selector) || [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && search(shadowRoot));
  return search(document);
}

async function pictureOf(id, width, ready, deviceScaleFactor = 1) {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900, deviceScaleFactor});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  const draw = await openStories(page, server.url);
  await draw({id, type: 'story'});
  if (ready) {
    // Charts come where they are looked at: the page is made as high as what it shows.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({width, height, deviceScaleFactor});
    await page.waitForFunction(isThere, {}, ready);
  }
  const stage = await page.$('.stage');
  const picture = await stage.screenshot();
  await page.close();
  return Buffer.from(picture);
}

for (const [id, width, ...how] of PICTURES)
  test(`${id} at ${width} px looks as it did`, async () => {
    const name = `${id}-${width}.png`;
    const file = new URL(name, FOLDER);
    const seen = await pictureOf(id, width, ...how);
    if (anew) return writeFileSync(file, seen);
    writeFileSync(new URL(name, SEEN), seen);
    assert.ok(existsSync(file), `There is no picture of ${name} yet: npm run pictures takes it.`);
    const [is, was] = [seen, readFileSync(file)].map((bytes) => PNG.sync.read(bytes));
    assert.deepEqual([is.width, is.height], [was.width, was.height], `${name}: the size; what was seen is in .look/pictures`);
    const differing = pixelmatch(is.data, was.data, null, is.width, is.height, {threshold: 0.2});
    assert.ok(differing <= TOLERANCE * is.width * is.height, `${name}: ${differing} pixels differ; what was seen is in .look/pictures`);
  });
