// The compositions: each at its size, every letter of it inside, large enough and of the report; of another report as well as of their own.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {goalsIn, indicatorsIn, textsIn} from '../dataset.js';
import {open, STRICT} from '../page.js';
import {served} from '../server.js';
import {datasetOf, pageOf, pageOfReport, seenIn} from './compositions.js';

const browser = ownBrowser();
const OWN = datasetOf('gangzha-2019');

/** Pictures: the width, the height where it is given, and the smallest letters: a third of them are seen on a phone. */
const PICTURES = [
  {name: 'share', selector: '.share', width: 1080, height: 1080, least: 32},
  {name: 'share-festive', selector: '.share', width: 1080, height: 1080, least: 32},
  {name: 'poster', selector: '.poster', width: 1080, height: 1920, least: 23.8},
  {name: 'phone', selector: '.phone', width: 375, least: 14},
];

/** What the pages say themselves. */
const KEY = /^(完成|预计|目标|来源：|增速1格＝1%|1格＝1个（家、名、项等）；增速1格＝1%)/;

const squeezed = (text) => text.replace(/\s/g, '');

/** Shows a page as a strict site serves it, and looks at it. */
const seen = (html, name, selector, width) =>
  served({pages: {'/examples/compositions/page.html': html}, headers: () => STRICT}, async (server) => {
    const {page, lines, hosts, violations} = await open(browser, `${server.url}/examples/compositions/page.html`, {width});
    const found = await page.evaluate(seenIn, selector);
    assert.deepEqual([await violations(), lines, [...hosts]], [[], [], [new URL(server.url).host]], name);
    await page.close();
    return found;
  });

/** Whatever the report is, nothing goes beyond its picture, nothing is cut off, and the page is as wide as it is meant to be. */
function assertWhole({beyond, clipped, wide, texts}, name, width) {
  assert.deepEqual([beyond, clipped, wide], [[], [], width], name);
  assert.ok(texts.length > 5, name);
}

/** Every figure and every word that a page names is on it. */
function assertSaid(html, report, {texts}, name) {
  const said = squeezed(texts.map(([text]) => text).join(''));
  const ids = [...html.matchAll(/indicator="([^"]+)"/g)].map(([, id]) => id);
  for (const {value, changes = []} of indicatorsIn(report).filter(({id}) => ids.includes(id)))
    for (const {printed} of [...(value ? [value] : []), ...changes]) assert.ok(said.includes(squeezed(printed)), `${name}: ${printed}`);
  if (!html.includes('<tujie-goal-panel')) return;
  const plan = report.chapters.find((chapter) => goalsIn(chapter).length);
  const goals = plan.blocks.filter((block) => block.kind === 'goals').map(({paragraphs}) => ({paragraphs}));
  for (const text of textsIn(goals)) assert.ok(said.includes(squeezed(text)), `${name}: ${text}`);
}

for (const {name, selector, width, height, least} of PICTURES)
  test(`${name}: a picture of its size, all of it inside, and of the report`, async () => {
    const html = pageOf(name);
    const found = await seen(html, name, selector, width);
    assertWhole(found, name, width);
    assertSaid(html, OWN, found, name);
    assert.equal(found.width, width);
    if (height) assert.equal(found.height, height);
    assert.deepEqual(
      found.texts.filter(([, size]) => size && size < least - 0.01),
      [],
    );
    // What the page writes around its pieces is the report's own: its title and source are there, and nothing else is.
    const words = squeezed([...textsIn(OWN), OWN.source.title].join());
    assert.deepEqual(
      found.own.map(squeezed).filter((text) => !KEY.test(text) && !words.includes(text)),
      [],
    );
    assert.ok(squeezed(found.own.join('')).includes(OWN.source.title) && squeezed(found.own.join('')).includes(OWN.title));
  });

const ALL = readdirSync(new URL('../../examples/compositions/', import.meta.url)).flatMap((file) =>
  file.endsWith('.html') ? [file.replace('.html', '')] : [],
);

test('every composition has its style sheet in a file, and nothing inline', () => {
  for (const name of ALL) {
    const html = pageOf(name);
    assert.match(html, /<link rel="stylesheet" href="[\w-]+\.css" \/>/, name);
    assert.doesNotMatch(html, /<style|style="|<script(?! type="module" src=)/, name);
  }
});

for (const name of ALL.filter((it) => !PICTURES.some((picture) => picture.name === it)))
  test(`${name}: nothing beyond its page, on a desk and on a phone`, async () => {
    for (const width of [1280, 375]) {
      const found = await seen(pageOf(name), name, 'body', width);
      assertWhole(found, name, width);
      assertSaid(pageOf(name), OWN, found, name);
      assert.deepEqual(
        found.texts.filter(([, size]) => size && size < 13.99),
        [],
      );
    }
  });

for (const dataset of ['borough-budget', 'county-falling', 'demo', 'many-goals', 'minimal', 'province-plan'])
  test(`of ${dataset}: the same compositions stand`, async () => {
    const report = datasetOf(dataset);
    for (const {name, selector, width, height = 0} of [
      ...PICTURES,
      {name: 'article', selector: 'body', width: 1280},
      {name: 'sidebar', selector: 'body', width: 1280},
    ]) {
      const html = pageOfReport(name, OWN, report, dataset);
      const found = await seen(html, `${dataset} ${name}`, selector, width);
      assertWhole(found, `${dataset} ${name}`, width);
      assertSaid(html, report, found, `${dataset} ${name}`);
      assert.ok(found.height >= height, `${dataset} ${name}: ${found.height}`);
    }
  });
