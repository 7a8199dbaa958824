// What a reader does to a page, and a button of the page with all of it: pieces darkened, drawn as a picture, in larger print.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open, painted, ready} from '../page.js';
import {serve} from '../server.js';
import {faintIn} from './contrast.js';
import {pageOf} from './site.js';

const browser = ownBrowser();
const HOST = readFileSync(new URL('../../examples/hosts/dark-reader.html', import.meta.url), 'utf8');

/** Looks of the pieces: what their provider has, and what the page says of its root. */
const LOOKS = {
  'as they are': ['', ''],
  'dark, azure': ['scheme="dark" palette="azure"', ''],
  festive: ['palette="festive"', ''],
  'with the accent of a site': ['', '--tujie-accent: #0b6e4f'],
  'with a pale accent': ['', '--tujie-accent: #ffd54a'],
  'dark, with the accent of a site': ['scheme="dark"', '--tujie-accent: #0b6e4f'],
  'with a white ground and an ink': ['', '--tujie-color-paper: #fff; --tujie-color-ink: #111'],
};

const EVERY_PIECE = pageOf(
  `<tujie-dataset src="/data/gangzha-2019.json">${[
    'tujie-indicator-card indicator="gdp-2018"',
    'tujie-goal-gauge indicator="gdp-2019"',
    'tujie-theme-card theme="theme-2018-1"',
    'tujie-theme-timeline',
  ]
    .map((tag) => `<${tag}></${tag.split(' ')[0]}>`)
    .join('')}</tujie-dataset>`,
);

const addressOf = (name) => `/examples/hosts/look-${Object.keys(LOOKS).indexOf(name)}.html`;
let server;
before(async () => {
  const pages = Object.entries(LOOKS).map(([name, [attributes, tokens]]) => [
    addressOf(name),
    HOST.replace(/<tujie-(dataset|report) /g, `$&${attributes} `).replace('<link', `<style>:root {${tokens}}</style><link`),
  ]);
  server = await serve({pages: {...Object.fromEntries(pages), '/every-piece.html': EVERY_PIECE}});
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
      // Of its letters: a name may be a block as wide as its room.
      const width = (element) => {
        const range = document.createRange();
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const edges = [];
        while (texts.nextNode()) {
          range.selectNodeContents(texts.currentNode);
          for (const {width: across, left, right} of range.getClientRects()) if (across) edges.push([left, right]);
        }
        return Math.max(...edges.map(([, right]) => right)) - Math.min(...edges.map(([left]) => left));
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

// In each kind of piece: what stands above large digits, and what of them is taken away to see whether it was covered.
const ABOVE = {
  'tujie-indicator-card': ['[part=status]', '[part=figure]'],
  'tujie-goal-gauge': ['[part=name]', '[part=figure]'],
  'tujie-theme-card': ['.eyebrow', '.heading .digits'],
  'tujie-theme-timeline': ['.theme:nth-of-type(2) .eyebrow', '.theme:nth-of-type(2) .heading .digits'],
};

test('in the colours of the system, in a typeface with tall lines, the digits cover nothing above them, and are of its text', async () => {
  const {page} = await open(browser, `${server.url}/every-piece.html`, {width: 320});
  await page.addStyleTag({content: ":root {--tujie-font: 'Noto Sans CJK SC'; --tujie-font-figure: 'Noto Sans CJK SC'}"});
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  const found = await page.evaluate((above) => {
    const ink = document.body.appendChild(document.createElement('p'));
    ink.style.color = 'CanvasText';
    const pieces = (root) =>
      [...root.querySelectorAll('*')].flatMap((it) =>
        it.shadowRoot ? [...(it.localName in above ? [it] : []), ...pieces(it.shadowRoot)] : [],
      );
    window.pieces = pieces(document).filter(
      ({localName, shadowRoot}) => shadowRoot.querySelector(above[localName][0]) && shadowRoot.querySelector(above[localName][1]),
    );
    const {color} = getComputedStyle(ink);
    const digits = window.pieces.flatMap((it) => [...it.shadowRoot.querySelectorAll('p .digits, .heading .digits:not(.icon)')]);
    return {
      names: window.pieces.map(({localName}) => localName),
      coloured: digits.filter((it) => getComputedStyle(it).color !== color).map(({textContent}) => textContent),
    };
  }, ABOVE);
  assert.deepEqual(found.coloured, []);
  for (const [name, [covered, covering]] of Object.entries(ABOVE)) {
    const index = found.names.indexOf(name);
    if (index < 0) throw new Error(`no ${name} among ${found.names}`);
    const lineAbove = async (visibility) => {
      const clip = await page.evaluate(
        (index, covered, covering, visibility) => {
          const {shadowRoot} = window.pieces[index];
          shadowRoot.querySelector(covering).style.visibility = visibility;
          const {x, y, width, height} = shadowRoot.querySelector(covered).getBoundingClientRect();
          return {x, y: y + window.scrollY, width, height};
        },
        index,
        covered,
        covering,
        visibility,
      );
      await painted(page);
      return page.screenshot({clip, encoding: 'base64'});
    };
    assert.equal(await lineAbove('visible'), await lineAbove('hidden'), name);
  }
  await page.close();
});
