// Where the lines break, in the pinned Chinese font: no stop at a line's start, number and unit together, nothing clipped.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';
import {indicatorsIn} from '../dataset.js';

const browser = ownBrowser();
let server;
before(async () => (server = await serve()));

/** In the page: the first letter of every line of every piece, the numbers that stand on two lines with their unit, and what is clipped. */
function linesOf() {
  const starts = [];
  const torn = [];
  const clipped = [];
  const look = (host) => {
    const root = host.shadowRoot;
    root.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let bottom = -Infinity;
    let block;
    while (walker.nextNode()) {
      const {data, parentElement} = walker.currentNode;
      if (!parentElement || parentElement.closest('style, svg')) continue;
      for (let at = 0; at < data.length; at++) {
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const box = range.getClientRects()[0];
        if (!box?.width || !data[at].trim()) continue;
        if (box.top >= bottom - 1 || block !== parentElement.closest('p, li, div, td, th')) starts.push(data[at]);
        bottom = box.bottom;
        block = parentElement.closest('p, li, div, td, th');
      }
    }
    for (const number of root.querySelectorAll('.number')) {
      const [digits, unit] = ['digits', 'unit'].map((name) => number.querySelector(`[part=${name}]`).getBoundingClientRect());
      if (unit.top > digits.bottom - 2) torn.push(number.textContent);
    }
    const isOnLines = (held) => Math.max(...[...held.getClientRects()].map(({top}) => top)) > held.getClientRects()[0]?.bottom - 2;
    for (const held of root.querySelectorAll('.held, .long[part=figure]')) if (isOnLines(held)) torn.push(held.textContent);
    if (host.scrollWidth > host.clientWidth + 1 && getComputedStyle(host).display !== 'inline') clipped.push(host.localName);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element);
  };
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot && element.localName !== 'tujie-dataset') look(element);
  return {starts, torn, clipped, wide: document.documentElement.scrollWidth > innerWidth};
}

for (const name of ['article', 'index', 'own-composition', 'report'])
  for (const width of [320, 768, 1280])
    test(`${name} at ${width} px`, async () => {
      const {page} = await open(browser, `${server.url}/examples/${name}.html`, {width});
      const {starts, torn, clipped, wide} = await page.evaluate(linesOf);
      assert.ok(starts.length > 20);
      assert.deepEqual([starts.filter((letter) => /[，。；：、！？）”’%》]/.test(letter)), torn, clipped, wide], [[], [], [], false]);
      await page.close();
    });

test('the whole report in big print on a phone', async () => {
  const {page} = await open(browser, `${server.url}/examples/report.html`, {width: 360});
  await page.$eval('tujie-report', async (element) => {
    element.size = 'large';
    await element.updateComplete;
  });
  const {starts, torn, clipped, wide} = await page.evaluate(linesOf);
  assert.deepEqual([starts.filter((letter) => /[，。；：、！？）”’%》]/.test(letter)), torn, clipped, wide], [[], [], [], false]);
  await page.close();
});

test('every indicator on the narrowest card, 150 px, and in big print', async () => {
  const {page} = await open(browser, `${server.url}/examples/index.html`, {width: 320});
  const ids = indicatorsIn(JSON.parse(readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8'))).map(({id}) => id);
  await page.evaluate(async (all) => {
    const gallery = document.querySelector('.gallery');
    gallery.replaceChildren(
      ...all.flatMap((id) =>
        ['normal', 'large'].map((size) => {
          const element = Object.assign(document.createElement('tujie-indicator-card'), {indicator: id, size});
          element.style.width = size === 'large' ? '210px' : '150px';
          return element;
        }),
      ),
    );
    await gallery.updateComplete;
  }, ids);
  assert.equal(ids.length, 64);
  const {starts, torn, clipped, wide} = await page.evaluate(linesOf);
  assert.deepEqual([starts.filter((letter) => /[，。；：、！？）”’%》]/.test(letter)), torn, clipped, wide], [[], [], [], false]);
  await page.close();
});
