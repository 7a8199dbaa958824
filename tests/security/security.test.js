// 安全说明, line by line: each claim has its proof, run against the zip as it is given out.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {arrival} from './proofs/arrival.js';
import {contents} from './proofs/contents.js';
import {begin} from './proofs/context.js';
import {integrity} from './proofs/integrity.js';
import {network} from './proofs/network.js';
import {data} from './proofs/data.js';
import {policy} from './proofs/policy.js';
import {serving} from './proofs/serving.js';
import {served, watched} from './proofs/site.js';
import {storage} from './proofs/storage.js';
import {CLAIMS} from '../../tools/release/claims.js';

const PROOFS = {...network, ...storage, ...policy, ...data, ...arrival, ...serving, ...integrity, ...contents};

// What a page may not do that keeps to the claims.
const MISUSES = `document.cookie = 'a=1; max-age=0'; localStorage.length; indexedDB; new XMLHttpRequest(); new Worker('x.js'); navigator.sendBeacon('x.js');
navigator.geolocation; navigator.clipboard; history.replaceState(null, ''); document.title = 'x'; document.write('');`;

let context;
before(async () => (context = await begin()));
after(() => context.end());

test('every claim of 安全说明 has a proof, and every proof a claim', () => {
  assert.deepEqual(Object.keys(PROOFS).sort(), Object.keys(CLAIMS).sort());
});

test('安全说明 prints every claim under its id', () => {
  const page = context.read('安全说明.html').replace(/<\/?code[^>]*>/g, '');
  const signs = {lt: '<', gt: '>', quot: '"', amp: '&'};
  const printed = [...page.matchAll(/<li id="([\w-]+)"><p>([^<]*)<\/p><small>\1<\/small>/g)].map(([, id, text]) => [
    id,
    text.replace(/&(\w+);/g, (_, sign) => signs[sign]),
  ]);
  assert.deepEqual(
    printed,
    Object.entries(CLAIMS).map(([id, text]) => [id, text.replace(/`/g, '')]),
  );
});

test('what is watched for is seen when a page does it', () =>
  served(context.folder, {pages: {'page.html': '<!doctype html><script src="x.js"></script>', 'x.js': MISUSES}}, async (server) => {
    const {page, used} = await watched(context.browser, `${server.url}page.html`);
    assert.deepEqual((await used()).sort(), [
      'Worker',
      'XMLHttpRequest',
      'cookie',
      'indexedDB',
      'localStorage',
      'navigator.clipboard',
      'navigator.geolocation',
      'navigator.sendBeacon',
      'replaceState',
      'title',
      'write',
    ]);
    await page.close();
  }));

for (const [id, claim] of Object.entries(CLAIMS)) test(`${id}: ${claim}`, () => PROOFS[id](context));
