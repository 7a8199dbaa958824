// Opens the pages of others, for the tests of what happens on them.
import assert from 'node:assert/strict';
import {before} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {serve} from '../server.js';
import {plainPieces} from './plain-pieces.js';

export const browser = ownBrowser();
export let server;
/** Whether the pieces of a page are as on a page without anything else. */
export let asPlain;
before(async () => {
  server = await serve();
  asPlain = await plainPieces(browser, server);
});

const address = (file) => `${server.url}/examples/hosts/${file}`;

// What the browser itself says of a request that failed.
const NETWORK = /^Failed to load resource/;

/** Opens a host page, acts on it, and closes it; it owes silence, no violation, no other host and no shift. */
export async function hosted(file, act = () => undefined, {owed = [], ...options} = {}) {
  server.requests.length = 0;
  const opened = await open(browser, address(file), options);
  try {
    await act(opened);
    assert.deepEqual(await opened.violations(), []);
    const said = opened.lines.filter((line) => !NETWORK.test(line));
    assert.equal(said.length, owed.length, said.join('\n'));
    for (const [index, line] of owed.entries()) assert.match(said[index], line);
    assert.deepEqual([...opened.hosts], [new URL(server.url).host]);
    const {sum, shifts} = await opened.shift();
    assert.ok(sum <= 0.01, `${sum} ${JSON.stringify(shifts)}`);
  } finally {
    await opened.page.close();
  }
}

export const datasets = () => server.requests.filter((path) => path.endsWith('.json')).length;
