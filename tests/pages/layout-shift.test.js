// Nothing moves on a page, in whatever order script and data come, and wherever the reader is.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {movedBy, open} from '../page.js';
import {behind, gate, served} from '../server.js';
import {card, EXAMPLES, pageOf} from './site.js';

const browser = ownBrowser();

/** A page whose scripts and data are held back, and what lets them go. */
function late(scripts, data) {
  let gates = [];
  return {
    /** Closed gates, for one navigation. */
    gates: () => (gates = [gate(scripts), gate(data)]),
    hold: (path) => behind(...gates)(path),
  };
}

for (const name of EXAMPLES)
  for (const width of [320, 1280])
    for (const place of ['top', 'middle'])
      test(`${name}: nothing moves at ${width} px, from the ${place}, when the script comes late, and the data after it`, () => {
        const {gates, hold} = late(/(tujie|report)\.js$/, /\.json$/);
        return served({hold}, async (server) => {
          const opened = await open(browser, `${server.url}/examples/${name}`, {width, gates: gates()});
          const {page, shift} = opened;
          let {moved} = opened;
          if (place === 'middle') {
            // Once more, from where a reader comes back to: the browser restores the place before the script is there.
            await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
            moved = await movedBy(page, () => page.reload(), gates());
            assert.ok((await page.evaluate(() => scrollY)) > 100);
          }
          const {sum, shifts} = await shift();
          assert.deepEqual(moved, []);
          assert.ok(sum <= 0.01, `${sum} ${JSON.stringify(shifts)}`);
          await page.close();
        });
      });

test('what is measured can fail: without their sheet the pieces move the page', () => {
  const {gates, hold} = late(/\.js$/, /\.json$/);
  const headers = (path) => (path.endsWith('.css') ? {'content-type': 'text/css'} : {});
  const page = pageOf(`${card('src="/data/gangzha-2019.json" indicator="gdp-2018"')}<p>${'正文'.repeat(400)}</p>`);
  return served({hold, headers, pages: {'/cdn/tujie.css': '', '/page.html': page}}, async (server) => {
    const {page, shift, moved} = await open(browser, `${server.url}/page.html`, {width: 320, gates: gates()});
    assert.ok((await shift()).sum > 0.05);
    assert.notDeepEqual(moved, []);
    await page.close();
  });
});

test('a card alone, with no provider and no sentence: nothing moves', () => {
  const {gates, hold} = late(/\.js$/, /\.json$/);
  const layouts = ['card', 'wide'].map((layout) =>
    card(`src="/data/gangzha-2019.json" indicator="urban-disposable-income-2018" layout="${layout}"`),
  );
  return served({hold, pages: {'/page.html': pageOf(`${layouts.join('')}<p>${'正文'.repeat(400)}</p>`)}}, async (server) => {
    for (const width of [320, 768, 1280]) {
      const {page, shift, moved} = await open(browser, `${server.url}/page.html`, {width, gates: gates()});
      assert.deepEqual([moved, (await shift()).sum], [[], 0]);
      await page.close();
    }
  });
});
