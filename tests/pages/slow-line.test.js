// A line as of a phone far from the city: fifty pieces, one request, and nothing moves.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open} from '../page.js';
import {behind, gate, served} from '../server.js';
import {plainPieces} from './plain-pieces.js';

const browser = ownBrowser();

for (const width of [320, 1280])
  test(`fifty.html at ${width} px: on a slow line one request, and nothing moves`, () => {
    let gates = [];
    return served({hold: (path) => behind(...gates)(path)}, async (server) => {
      const asPlain = await plainPieces(browser, server);
      server.requests.length = 0;
      gates = [gate(/\.js$/), gate(/\.json$/)];
      const {page, moved, lines, shift} = await open(browser, `${server.url}/examples/hosts/fifty.html`, {
        width,
        gates,
        line: {download: 150_000, upload: 20_000, latency: 300},
      });
      await asPlain(page, width === 1280);
      assert.deepEqual([moved, lines, server.requests.filter((path) => path.endsWith('.json')).length], [[], [], 1]);
      assert.ok((await shift()).sum <= 0.01);
      await page.close();
    });
  });
