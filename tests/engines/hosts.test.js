// The host pages in Firefox and in WebKitGTK, each against the plain page of the same browser. `npm run test:engines` starts it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {inspect} from '../../examples/hosts/inspect.js';
import {HOSTS, serve} from '../../tools/dev/serve.js';
import {withoutOrientation} from './viewport.js';

const {FIREFOX_PATH, WEBKIT_PORT} = process.env;
const ENGINE = FIREFOX_PATH ? 'firefox' : 'webkit';

async function firefox() {
  const browser = await puppeteer.launch({browser: 'firefox', executablePath: FIREFOX_PATH, headless: true});
  const page = withoutOrientation(await browser.newPage());
  await page.setViewport({width: 1280, height: 900});
  return {goto: (url) => page.goto(url), run: (act, ...words) => page.evaluate(act, ...words), close: () => browser.close()};
}

/** WebKit's driver, which speaks plain WebDriver. */
async function webkit() {
  const base = `http://127.0.0.1:${WEBKIT_PORT}/session`;
  const ask = async (method, path, body) => {
    const answer = await fetch(base + path, {method, ...(body && {body: JSON.stringify(body)})});
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver, ${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
  const {sessionId} = await ask('POST', '', {capabilities: {alwaysMatch: {browserName: 'MiniBrowser'}}});
  const script = (act) => `const done = arguments[arguments.length - 1];
    Promise.resolve((${act})(...[...arguments].slice(0, -1))).then((value) => {
      // The driver writes what it sends by the page's own prototypes.
      for (const {prototype} of [Object, Array, String, Number, Function]) for (const name of Object.keys(prototype)) delete prototype[name];
      done(value);
    });`;
  return {
    goto: (url) => ask('POST', `/${sessionId}/url`, {url}),
    run: (act, ...args) => ask('POST', `/${sessionId}/execute/async`, {script: script(act), args}),
    close: () => ask('DELETE', `/${sessionId}`),
  };
}

// What watches stands first in each page, so that nothing is said before it listens.
const CHARSET = /<meta charset="[^"]+" \/>/;
const watched = (file) =>
  Buffer.from(
    readFileSync(new URL(`../../examples/hosts/${file}`, import.meta.url), 'latin1').replace(CHARSET, '$&<script src="watch.js"></script>'),
    'latin1',
  );

/** In the page: waits until every piece is drawn that is there, or comes. */
async function drawn(library) {
  const piecesIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      /^tujie-(?!dataset)/.test(element.localName) ? [element] : element.shadowRoot ? piecesIn(element.shadowRoot) : [],
    );
  const ready = () => piecesIn(document).length && piecesIn(document).every(({shadowRoot}) => shadowRoot?.querySelector('[part~=base]'));
  while (library && !ready()) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    ...window.seen,
    hosts: [...new Set(window.performance.getEntriesByType('resource').map(({name}) => new URL(name).host))],
    text: document.body.innerText,
  };
}

let server;
let browser;
const plain = {};
const address = (file) => `${server.url}/examples/hosts/${file}`;
before(async () => {
  server = await serve({pages: Object.fromEntries(HOSTS.map(({file}) => [`/examples/hosts/${file}`, watched(file)]))});
  browser = await (ENGINE === 'firefox' ? firefox() : webkit());
  await browser.goto(address('plain.html'));
  await browser.run(drawn, true);
  for (const piece of await browser.run(inspect)) plain[piece.key] = piece;
});
after(async () => {
  await browser?.close();
  await server.close();
});

for (const {file} of HOSTS.filter(({browsers}) => browsers.includes(ENGINE)))
  test(`${ENGINE}, ${file}: every piece as on the plain page, and nothing else happens`, async () => {
    const library = file !== 'no-script.html';
    await browser.goto(address(file));
    const {lines, violations, hosts, text} = await browser.run(drawn, library);
    assert.deepEqual([lines, violations, hosts], [[], [], [new URL(server.url).host]]);
    const pieces = await browser.run(inspect);
    assert.ok(pieces.length);
    if (!library) return assert.match(text, /突破400亿元[^]*下降2%以上[^]*突出宜居宜业，打造高品质生态新城/);
    for (const {key, text: words, looks, faults, outside} of pieces)
      assert.deepEqual(
        {key, words, looks, faults, outside},
        {key, words: plain[key]?.text, looks: plain[key]?.looks, faults: [], outside: 0},
      );
  });
