// The pages of others: every host page opened, at two widths, and what happens on it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {launch} from '../scripts/browser.js';
import {open} from '../scripts/page.js';
import {HOSTS, serve} from '../scripts/serve.js';
import {inspect} from './hosts/inspect.js';

let browser;
let server;
const plain = {};
before(async () => {
  [browser, server] = [await launch(), await serve()];
  const {page} = await open(browser, address('plain.html'));
  for (const piece of await page.evaluate(inspect)) plain[piece.key] = piece;
  await page.close();
});
after(() => Promise.all([browser.close(), server.close()]));

const address = (file) => `${server.url}/examples/hosts/${file}`;

// What the browser itself says of a request that failed.
const NETWORK = /^Failed to load resource/;

/** Opens a host page, acts on it, and closes it; it owes silence, no violation, no other host and no shift. */
async function hosted(file, act = () => undefined, {owed = [], ...options} = {}) {
  server.requests.length = 0;
  const opened = await open(browser, address(file), options);
  try {
    await act(opened);
    assert.deepEqual(await opened.violations(), []);
    assert.deepEqual(
      opened.lines.filter((line) => !NETWORK.test(line)),
      owed,
    );
    assert.deepEqual([...opened.hosts], [new URL(server.url).host]);
    const {sum, shifts} = await opened.shift();
    assert.ok(sum <= 0.01, `${sum} ${JSON.stringify(shifts)}`);
  } finally {
    await opened.page.close();
  }
}

/** Where a look is another: what it is, and what it is on the plain page. */
const differences = (found, expected) =>
  expected.flatMap((look, index) => {
    const others = found[index]?.split('; ') ?? [];
    const differing = look.split('; ').filter((part, at) => part !== others[at]);
    return differing.length ? [`${index}: ${others.filter((part) => !look.includes(part)).join('; ')} (${differing.join('; ')})`] : [];
  });

/** Every piece as on the plain page, and whole. */
async function asPlain(page, all = true) {
  const pieces = await page.evaluate(inspect);
  assert.ok(pieces.length);
  for (const {key, drawn, text, host, looks, faults, outside} of pieces) {
    const expected = plain[key];
    assert.deepEqual([key, drawn, text], [key, true, expected?.text]);
    if (all) assert.deepEqual([key, ...differences([host, ...looks], [expected.host, ...expected.looks])], [key]);
    assert.deepEqual([key, faults, outside], [key, [], 0]);
  }
}

const datasets = () => server.requests.filter((path) => path.endsWith('.json')).length;

test('the page of the host pages names every one, with what it proves', () => {
  const index = readFileSync(new URL('hosts/index.html', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const escaped = (text) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const listed = [...index.matchAll(/<dt><a href="([^"]+)">([^]*?)<\/a><\/dt> ?<dd>([^]*?)<\/dd>/g)].map(([, ...found]) => found);
  assert.deepEqual(
    listed,
    HOSTS.map(({file, title, proves}) => [file, escaped(title), escaped(proves)]),
  );
});

for (const {file} of HOSTS.filter(
  ({file}) => file !== 'no-script.html' && (!process.env.ONLY || process.env.ONLY.includes(file.replace('.html', ''))),
))
  for (const width of [1280, 320])
    test(`${file} at ${width} px: every piece as on the plain page, and nothing else happens`, () =>
      hosted(
        file,
        async ({page}) => {
          await asPlain(page, width === 1280);
          assert.equal(datasets(), 1);
        },
        {width},
      ));
