// A small set of reference pictures: each element as it is by default, the whole report at two widths, and the compositions that are pictures. `npm run pictures` takes them anew.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {PNG} from 'pngjs';
import {ownBrowser} from '../browser.js';
import {openStories, serveStorybook} from '../storybook.js';
import {difference} from './compare.js';

const FOLDER = new URL('pictures/', import.meta.url);
const SEEN = new URL('../../.look/pictures/', import.meta.url);
const anew = process.argv.includes('--anew');

/** The share of pixels of any one region that may differ: edges of letters, from one version of a browser to the next. */
const IN_REGION = 0.15;

/** The share of all pixels that may differ. */
const IN_ALL = 0.01;

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
  ['report--default', 360, undefined, 0.5],
  ['report--default', 1280, undefined, 0.5],
  ['compositions--share-card', 1080, undefined, 0.5],
  ['compositions--poster', 1080, undefined, 0.5],
  ['compositions--phone', 375, undefined, 0.5],
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

/** Draws a story and takes its picture; `doctor` may change in the page what is drawn. */
async function pictureOf([id, width, ready, deviceScaleFactor = 1], doctor) {
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
  if (doctor) await page.evaluate(doctor);
  const stage = await page.$('.stage');
  const picture = await stage.screenshot();
  await page.close();
  return Buffer.from(picture);
}

for (const [id, width, ...how] of PICTURES)
  test(`${id} at ${width} px looks as it did`, async () => {
    const name = `${id}-${width}.png`;
    const file = new URL(name, FOLDER);
    const seen = await pictureOf([id, width, ...how]);
    if (anew) return writeFileSync(file, seen);
    writeFileSync(new URL(name, SEEN), seen);
    assert.ok(existsSync(file), `There is no picture of ${name} yet: npm run pictures takes it.`);
    const [is, was] = [seen, readFileSync(file)].map((bytes) => PNG.sync.read(bytes));
    assert.deepEqual([is.width, is.height], [was.width, was.height], `${name}: the size; what was seen is in .look/pictures`);
    const {share, x, y, whole} = difference(is, was);
    const found = `${name}: ${(share * 100).toFixed(1)} % of the region at ${x}, ${y}, and ${(whole * 100).toFixed(2)} % of all; what was seen is in .look/pictures`;
    assert.ok(share <= IN_REGION && whole <= IN_ALL, found);
  });

/** In the page: every per cent sign of the figure is smaller by a fifth. */
function shrink() {
  const {shadowRoot} = document.querySelector('.stage tujie-goal-gauge');
  for (const unit of shadowRoot.querySelectorAll('[part~=unit]')) unit.style.fontSize = '0.8em';
}

/** In the page: the edges of all letters are as of another browser, a little bolder. */
function embolden() {
  for (const {shadowRoot} of document.querySelectorAll('.stage tujie-goal-gauge'))
    for (const element of shadowRoot.querySelectorAll('[part]')) element.style.webkitTextStroke = '0.1px';
}

test('what is measured can fail: one sign that shrank is seen, edges that are smoothed otherwise are not', async () => {
  const dial = ['goal-gauge--dial', 720, '.chart svg'];
  const [was, shrunk, bolder] = (await Promise.all([undefined, shrink, embolden].map((doctor) => pictureOf(dial, doctor)))).map((bytes) =>
    PNG.sync.read(bytes),
  );
  const seen = difference(shrunk, was);
  // Of the whole picture it is next to nothing.
  assert.ok(seen.share > 2 * IN_REGION && seen.whole < IN_ALL, JSON.stringify(seen));
  const edges = difference(bolder, was);
  assert.ok(!bolder.data.equals(was.data) && edges.share < IN_REGION / 2, JSON.stringify(edges));
  assert.deepEqual(difference(was, was), {share: 0, x: 0, y: 0, whole: 0});
});
