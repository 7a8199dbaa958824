// Proofs of what a server has to do, and of hashes that a browser checks.
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import {CLASSIC as CLASSIC_LAZY} from '../../../tools/build/lazy.js';
import {elements} from '../../../tools/build/elements.js';
import {ASK, cachingOf, HASHED, KEEP, POLICY, TYPES} from '../../../tools/release/headers.js';
import {CARD, CARD_SAYS, cardShows, charted, CLASSIC, DATASET, DIAL, DRAWN, failed, MODULES, pageOf, served, watched} from './site.js';

const TEXT = /^原文在此$/;

const typesOf = (path) => ({'content-type': TYPES[path.split('.').at(-1)] ?? 'image/svg+xml', 'x-content-type-options': 'nosniff'});

export const serving = {
  async 'server-static'({browser, folder, read, bundles}) {
    for (const path of ['demo.html', 'demo-server.html', '安全说明.html'])
      assert.deepEqual(
        [...read(path).matchAll(/ (?:src|href)="(?:[/]|\w+:)[^"]*"/g)].map(([text]) => text),
        [],
        path,
      );
    for (const [path, text] of bundles()) assert.ok(!/["'`]\/(cdn|data)\//.test(text), path);
    // Another folder, whose name is neither ASCII nor without a space, is where every proof puts the files.
    await served(folder, {}, async (server) => {
      const {page, shows} = await watched(browser, `${server.url}demo-server.html`);
      await shows('tujie-report', DRAWN);
      assert.match(decodeURI(page.url()), /\/某站\/第 1 版\//);
      await page.close();
    });
  },

  async 'server-types'(context) {
    for (const script of [MODULES, CLASSIC]) {
      const {lines} = await cardShows(context, DRAWN, true, {pages: {'page.html': pageOf(CARD, script)}, headers: typesOf});
      assert.deepEqual(lines, []);
    }
    const wrong = (path) => ({...typesOf(path), ...(path.endsWith('.js') && {'content-type': 'text/plain'})});
    await cardShows(context, TEXT, false, {pages: {'page.html': pageOf(CARD)}, headers: wrong});
  },

  async 'server-caching'({browser, folder, modulesOf, bundles}) {
    // Without a hash in their names are the files alone that a page names itself, and the late ones of the classic build.
    const plain = bundles().flatMap(([path]) => (HASHED.test(path) ? [] : [path.slice(4, -3)]));
    const classic = ['tujie.classic', ...CLASSIC_LAZY.map(({classic}) => classic)];
    assert.deepEqual(plain.sort(), ['tujie', ...classic, ...elements()].sort());
    const pages = {'page.html': pageOf(DIAL + CARD)};
    const headers = (path) => ({'cache-control': cachingOf(path)});
    await served(folder, {pages, headers}, async (server) => {
      const visit = async () => {
        const {page} = await watched(browser, `${server.url}page.html`);
        await charted(page, 'tujie-goal-gauge');
        await page.close();
        return server.answered().sort();
      };
      const first = await visit();
      assert.ok(first.some((line) => /^200 cdn\/chart-/.test(line)));
      const asked = [...modulesOf('tujie.js').filter((path) => !HASHED.test(path)), 'cdn/tujie.css', DATASET];
      assert.deepEqual(
        (await visit()).filter((line) => !line.endsWith('icon.svg')),
        asked.sort().map((path) => `304 ${path}`),
      );
      assert.deepEqual([cachingOf('cdn/chart-DPhTIulA.js'), ...asked.map(cachingOf)], [KEEP, ...asked.map(() => ASK)]);
    });
  },

  async 'server-cors'({browser, folder, dataset}) {
    const answer = (allow) => (_, response) => {
      if (allow) response.setHeader('access-control-allow-origin', '*');
      response.end(dataset);
    };
    await served(folder, {pages: {'open.json': answer(true), 'closed.json': answer(false)}}, async (other) => {
      const allowed = POLICY.replace("connect-src 'self'", `connect-src 'self' ${other.origin}`);
      for (const [file, policy, seen] of [
        ['open.json', allowed, DRAWN],
        ['closed.json', allowed, TEXT],
        ['open.json', POLICY, TEXT],
      ]) {
        const html = pageOf(CARD.replace(DATASET, other.url + file));
        await served(folder, {pages: {'page.html': html}, headers: () => ({'content-security-policy': policy})}, async (server) => {
          const {page, shows} = await watched(browser, `${server.url}page.html`);
          if (seen !== DRAWN) assert.equal(await failed(page), 'network');
          await shows('tujie-indicator-card', seen, seen === DRAWN);
          await page.close();
        });
      }
    });
  },

  async 'server-gbk'(context) {
    const names = context.bundles().filter(([path]) => path.includes('.classic.'));
    assert.equal(names.length, 3);
    for (const [path, text] of [...names, ...['cdn/tujie.css', 'cdn/tujie.classic.css'].map((name) => [name, context.read(name)])])
      assert.ok(!/\P{ASCII}/u.test(text), path);
    const html = iconv.encode(pageOf(CARD, CLASSIC).replace('utf-8', 'gb2312'), 'gbk');
    const headers = (path) => (path === 'page.html' ? {'content-type': 'text/html'} : {});
    const {lines} = await cardShows(context, CARD_SAYS, true, {pages: {'page.html': html}, headers});
    assert.deepEqual(lines, []);
  },
};
