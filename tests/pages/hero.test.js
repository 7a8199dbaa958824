// A picture of the author over the head of a report: nothing moves when it comes, and a lettered title is still heard, copied and printed.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {behind, gate, served} from '../server.js';

const browser = ownBrowser();
const TITLE = '更稳更实更好地跨出高质量发展的步伐';

const pageOf = (
  alt,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>报告</title>
<link rel="icon" href="/examples/icon.svg"><link rel="stylesheet" href="/cdn/tujie.css"><script type="module" src="/cdn/report.js"></script><style>[slot=hero] { height: auto; max-width: 100%; }</style>
<tujie-report src="/data/gangzha-2019.json"><img slot="hero" src="/examples/hero-lettered.svg" width="1600" height="480" alt="${alt}"></tujie-report>`;

/** In the page: how high the title and the picture stand there; 0 where they are not seen. */
const heights = () => {
  const {shadowRoot} = document.querySelector('tujie-report');
  return [shadowRoot.querySelector('[part=title]'), document.querySelector('img')].map((it) => {
    const {width, height} = it.getBoundingClientRect();
    return width > 100 ? Math.round(height) : 0;
  });
};

for (const width of [320, 1280])
  test(`nothing moves at ${width} px when the picture comes last`, () => {
    const gates = [gate(/report\.js$/), gate(/hero-lettered\.svg$/)];
    return served({hold: behind(...gates), pages: {'/hero.html': pageOf(TITLE)}}, async (server) => {
      const {page, shift, lines} = await open(browser, `${server.url}/hero.html`, {width, gates});
      const {sum, shifts} = await shift();
      assert.ok(sum <= 0.01, `${sum} ${JSON.stringify(shifts)}`);
      assert.deepEqual(lines, []);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(over, 0);
      await page.close();
    });
  });

test('a lettered title is heard once; on paper and in the colours of the reader it is drawn in place of the picture', () =>
  served({pages: {'/hero.html': pageOf(TITLE)}}, async (server) => {
    const {page} = await open(browser, `${server.url}/hero.html`);
    const client = await page.createCDPSession();
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const named = nodes.filter(({ignored, name}) => !ignored && name?.value?.includes(TITLE)).map(({role}) => role.value);
    assert.deepEqual(
      named.filter((role) => role === 'heading'),
      ['heading'],
    );
    assert.deepEqual(
      named.filter((role) => role === 'image' || role === 'img'),
      [],
    );
    const [title, picture] = await page.evaluate(heights);
    assert.deepEqual([title, picture > 300], [0, true]);
    await page.emulateMediaType('print');
    assert.deepEqual(
      (await page.evaluate(heights)).map((it) => it > 0),
      [true, false],
    );
    await page.emulateMediaType(null);
    await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    assert.deepEqual(
      (await page.evaluate(heights)).map((it) => it > 0),
      [true, false],
    );
    await page.close();
  }));

test('another picture takes nothing from the title, and stays in the colours of the reader', () =>
  served({pages: {'/hero.html': pageOf('')}}, async (server) => {
    const {page} = await open(browser, `${server.url}/hero.html`);
    assert.deepEqual(
      (await page.evaluate(heights)).map((it) => it > 30),
      [true, true],
    );
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    assert.deepEqual(
      (await page.evaluate(heights)).map((it) => it > 30),
      [true, true],
    );
    await page.close();
  }));
