// Where the lines break, in the pinned Chinese font: no stop at a line's start, number and unit together, nothing clipped.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launch} from '../scripts/browser.js';
import {open} from '../scripts/page.js';
import {serve} from '../scripts/serve.js';

let browser;
let server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.close()]));

/** In the page: the first letter of every line of every piece, and the figures whose number and unit stand on two lines. */
function linesOf() {
  const starts = [];
  const torn = [];
  const clipped = [];
  for (const element of document.querySelectorAll('tujie-indicator-card')) {
    const root = element.shadowRoot;
    root.querySelector('details')?.setAttribute('open', '');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let bottom = -Infinity;
    while (walker.nextNode()) {
      const {data, parentElement} = walker.currentNode;
      if (parentElement?.localName === 'style') continue;
      for (let at = 0; at < data.length; at++) {
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const box = range.getClientRects()[0];
        if (!box?.width || !data[at].trim()) continue;
        if (box.top >= bottom - 1) starts.push(data[at]);
        bottom = box.bottom;
      }
    }
    for (const number of root.querySelectorAll('.number')) {
      const [digits, unit] = ['digits', 'unit'].map((name) => number.querySelector(`[part=${name}]`).getBoundingClientRect());
      if (unit.top > digits.bottom - 2) torn.push(number.textContent);
    }
    const {scrollWidth, clientWidth} = element;
    if (scrollWidth > clientWidth + 1 && getComputedStyle(element).display !== 'inline') clipped.push(element.indicator);
  }
  return {starts, torn, clipped, wide: document.documentElement.scrollWidth > innerWidth};
}

for (const name of ['article', 'index'])
  for (const width of [320, 768, 1280])
    test(`${name} at ${width} px`, async () => {
      const {page} = await open(browser, `${server.url}/examples/${name}.html`, {width});
      const {starts, torn, clipped, wide} = await page.evaluate(linesOf);
      assert.ok(starts.length > 20);
      assert.deepEqual([starts.filter((letter) => /[，。；：、！？）”’%》]/.test(letter)), torn, clipped, wide], [[], [], [], false]);
      await page.close();
    });

test('every indicator on the narrowest card, 150 px, and in big print', async () => {
  const {page} = await open(browser, `${server.url}/examples/index.html`, {width: 320});
  const ids = await page.evaluate(async () => {
    const {chapters} = await (await fetch('/data/gangzha-2019.json')).json();
    const all = chapters.flatMap(({goals, themes}) => [
      ...goals,
      ...themes.flatMap(({items}) => items.flatMap(({indicators}) => indicators)),
    ]);
    const gallery = document.querySelector('.gallery');
    gallery.replaceChildren(
      ...all.flatMap(({id}) =>
        ['normal', 'large'].map((size) => {
          const element = Object.assign(document.createElement('tujie-indicator-card'), {indicator: id, size});
          element.style.width = size === 'large' ? '210px' : '150px';
          return element;
        }),
      ),
    );
    await gallery.updateComplete;
    return all.map(({id}) => id);
  });
  assert.equal(ids.length, 64);
  const {starts, torn, clipped, wide} = await page.evaluate(linesOf);
  assert.deepEqual([starts.filter((letter) => /[，。；：、！？）”’%》]/.test(letter)), torn, clipped, wide], [[], [], [], false]);
  await page.close();
});
