// What a reader does to a page, and a button of the page with all of it: pieces darkened, drawn as a picture, in larger print.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open, painted, ready} from '../page.js';
import {serve} from '../server.js';
import {faintIn} from './contrast.js';

const browser = ownBrowser();
const HOST = readFileSync(new URL('../../examples/hosts/dark-reader.html', import.meta.url), 'utf8');

/** Looks of the pieces: what their provider has, and what the page says of its root. */
const LOOKS = {
  'as they are': ['', ''],
  'dark, azure': ['scheme="dark" palette="azure"', ''],
  'with the accent of a site': ['', '--tujie-accent: #0b6e4f'],
  'with a pale accent': ['', '--tujie-accent: #ffd54a'],
  'dark, with the accent of a site': ['scheme="dark"', '--tujie-accent: #0b6e4f'],
  'with a white ground and an ink': ['', '--tujie-color-paper: #fff; --tujie-color-ink: #111'],
};

const addressOf = (name) => `/examples/hosts/look-${Object.keys(LOOKS).indexOf(name)}.html`;
let server;
before(async () => {
  const pages = Object.entries(LOOKS).map(([name, [attributes, tokens]]) => [
    addressOf(name),
    HOST.replace(/<tujie-(dataset|report) /g, `$&${attributes} `).replace('<link', `<style>:root {${tokens}}</style><link`),
  ]);
  server = await serve({pages: Object.fromEntries(pages)});
});

/** As high as what stands in it, so that every chart is drawn and the picture has all. */
async function unrolled(page) {
  await page.setViewport({width: 900, height: await page.evaluate(() => document.documentElement.scrollHeight)});
  await ready(page);
}

/** Waits until the reader has read the sheets of every piece. */
const darkened = async (page) => {
  await page.waitForFunction(
    () => {
      const pieces = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          element.shadowRoot ? [...(element.localName === 'tujie-dataset' ? [] : [element]), ...pieces(element.shadowRoot)] : [],
        );
      const isRead = ({shadowRoot}) =>
        shadowRoot.adoptedStyleSheets.filter(({cssRules}) => /darkreader/.test(cssRules[0]?.cssText)).length > 2;
      return pieces(document).every(isRead);
    },
    {polling: 'raf'},
  );
  await painted(page);
};

const TOOLS = {
  'Dark Reader, there before the pieces': async (page) => {
    await page.evaluateOnNewDocument(() => document.addEventListener('DOMContentLoaded', () => document.getElementById('dark').click()));
    return darkened;
  },
  'Dark Reader, switched on later': async () => async (page) => {
    await page.evaluate(() => document.getElementById('dark').click());
    await darkened(page);
  },
  'the forced dark of Chromium': async (page) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setAutoDarkModeOverride', {enabled: true});
    return painted;
  },
};

for (const [tool, prepare] of Object.entries(TOOLS))
  for (const look of Object.keys(LOOKS))
    test(`${tool}: every line is read and every drawing seen, ${look}`, async () => {
      let act;
      const {page} = await open(browser, `${server.url}${addressOf(look)}`, {
        width: 900,
        before: async (page) => {
          // Nothing moves while it is measured.
          await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
          act = await prepare(page);
        },
      });
      await unrolled(page);
      await act(page);
      const {ground, measured, faint} = await faintIn(page);
      assert.ok(ground < 0.1, `the page is not dark: ${ground}`);
      assert.ok(measured > 300, String(measured));
      assert.deepEqual(faint, []);
      await page.close();
    });

test('html2canvas.html: html2canvas draws the page, pieces and all', async () => {
  const {page} = await open(browser, `${server.url}/examples/hosts/html2canvas.html`, {width: 700});
  await page.click('#picture');
  await page.waitForFunction(() => document.getElementById('drawn').hasChildNodes());
  const [text, height] = await page.$eval('#drawn', ({textContent, firstElementChild}) => [textContent, firstElementChild?.height]);
  assert.equal(text, '');
  assert.ok(height > 1000, String(height));
  await page.close();
});

test('text-size.html: what a reader of WeChat chose reaches the pieces as it reaches the page', async () => {
  const widths = async (file) => {
    const {page} = await open(browser, `${server.url}/examples/hosts/${file}`, {
      before: (page) => page.setViewport({width: 375, height: 800, isMobile: true, hasTouch: true}),
    });
    const found = await page.evaluate(() => {
      const width = (element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().width;
      };
      const inside = (piece, part) => document.querySelector(piece).shadowRoot.querySelector(part);
      return [
        document.querySelector('.back'),
        inside('tujie-indicator-card', '[part=name]'),
        inside('tujie-indicator-card', '.digits'),
        inside('[layout=inline]', '.digits'),
        inside('tujie-goal-gauge', '.digits'),
        inside('tujie-keyword-strip', 'button'),
      ].map(width);
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.close();
    return [found, overflow];
  };
  const [[plain], [large, overflow]] = [await widths('plain.html'), await widths('text-size.html')];
  for (const [index, width] of large.entries())
    assert.ok(Math.abs(width / plain[index] - 1.5) < 0.1, `${index}: ${plain[index]}, ${width}`);
  assert.equal(overflow, 0);
});

test('in the colours of the system, in a typeface with tall lines, the digits cover nothing above them', async () => {
  const {page} = await open(browser, `${server.url}/examples/hosts/plain.html`, {width: 320});
  await page.addStyleTag({content: ":root {--tujie-font: 'Noto Sans CJK SC'; --tujie-font-figure: 'Noto Sans CJK SC'}"});
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  const status = async (visibility) => {
    const clip = await page.$eval(
      'tujie-indicator-card',
      ({shadowRoot}, visibility) => {
        shadowRoot.querySelector('[part=figure]').style.visibility = visibility;
        const {x, y, width, height} = shadowRoot.querySelector('[part=status]').getBoundingClientRect();
        return {x, y: y + window.scrollY, width, height};
      },
      visibility,
    );
    await painted(page);
    return page.screenshot({clip, encoding: 'base64'});
  };
  assert.equal(await status('visible'), await status('hidden'));
  await page.close();
});
