// Proofs of what is asked of the network, and when.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CARD, charted, COLUMNS, DATASET, DIAL, DRAWN, pageOf, served, watched, WHOLE} from './site.js';

const dial = (index) => DIAL.replace('<tujie', `<div style="height:${index ? 0 : 4000}px"></div><tujie`);

/** Every text of a bundle that looks like an address, or asks for one. */
const addressesIn = (text) => [...new Set(text.match(/(?:https?|wss?):\/\/[^"'`\\\s)]+/g) ?? [])];

// Names of XML and DTD, which nobody asks for; the last is the word of a message, in the place of an address.
const NAMES =
  /^http:\/\/www\.(w3\.org\/(\d{4}\/(svg|xlink|xhtml|xmlns\/)|1998\/Math\/MathML|XML\/1998\/namespace)|ibm\.com\/data\/dtd\/v11\/ibmxhtml1-transitional\.dtd)$|^https:\/\/…$/;

// What the release gives out as 图解工作台.html.
const WORKBENCH = new URL('../../../cdn/workbench.html', import.meta.url).href;

const CHANNELS =
  /\b(sendBeacon|WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|(Shared)?Worker\(|serviceWorker|importScripts|WebTransport)\b/;

export const network = {
  async 'network-first'({browser, folder, modulesOf}) {
    await served(folder, {}, async (server) => {
      const {page, shows, lines} = await watched(browser, `${server.url}demo-server.html`);
      await shows('tujie-report', DRAWN);
      const late = /cdn\/(chart|dial)-/;
      const expected = ['demo-server.html', 'demo.css', 'icon.svg', 'cdn/tujie.css', DATASET, ...modulesOf('report.js')];
      assert.deepEqual(
        server
          .asked()
          .filter((path) => !late.test(path))
          .sort(),
        expected.sort(),
      );
      assert.deepEqual(lines, []);
      await page.close();
    });
  },

  async 'network-dataset-once'({browser, folder, dataset}) {
    const inline = `<script type="application/json" id="report">${dataset.replace(/</g, '\\u003c')}</script>`;
    const pages = {'many.html': pageOf(CARD.repeat(20) + WHOLE), 'inline.html': pageOf(inline + CARD.replace(DATASET, '#report'))};
    await served(folder, {pages}, async (server) => {
      for (const [path, count] of [
        ['many.html', 1],
        ['inline.html', 0],
      ]) {
        const {page, shows} = await watched(browser, server.url + path);
        await shows('tujie-indicator-card', DRAWN);
        assert.equal(server.asked().filter((name) => name.endsWith('.json')).length, count, path);
        await page.close();
      }
    });
  },

  async 'network-chart-lazy'({browser, folder}) {
    const pages = {'page.html': pageOf(dial(0) + dial(1) + COLUMNS)};
    await served(folder, {pages}, async (server) => {
      const {page} = await watched(browser, `${server.url}page.html`);
      const late = () =>
        server
          .asked()
          .filter((path) => /\/(chart|dial|bars)-/.test(path))
          .map((path) => path.replace(/-.*/, ''));
      assert.deepEqual(late(), []);
      await page.evaluate(() => document.querySelector('tujie-goal-chart').scrollIntoView());
      await charted(page, 'tujie-goal-chart');
      await page.evaluate(() => document.querySelector('tujie-goal-gauge').scrollIntoView());
      await charted(page, 'tujie-goal-gauge');
      assert.deepEqual(late().sort(), ['cdn/bars', 'cdn/chart', 'cdn/dial']);
      await page.close();
    });
  },

  async 'network-own-host'({browser, folder, bundles}) {
    for (const [path, text] of bundles()) assert.deepEqual([path, addressesIn(text).filter((address) => !NAMES.test(address))], [path, []]);
    await served(folder, {pages: {'page.html': pageOf(DIAL + COLUMNS + WHOLE)}}, async (server) => {
      const {page, requests} = await watched(browser, `${server.url}page.html`);
      await Promise.all([charted(page, 'tujie-goal-gauge'), charted(page, 'tujie-goal-chart')]);
      assert.deepEqual([...new Set(requests.map((request) => new URL(request.url()).origin))], [server.origin]);
      await page.close();
    });
  },

  async 'network-get-only'({browser, folder, dataset}) {
    const heard = [];
    const keep = (request, response) => {
      heard.push(request);
      response.setHeader('access-control-allow-origin', '*');
      response.end(dataset);
    };
    const answers = {'own.json': keep, 'other.json': keep};
    await served(folder, {pages: answers}, (other) =>
      served(
        folder,
        {
          pages: {
            ...answers,
            'page.html': pageOf(
              CARD.replace(DATASET, 'own.json') +
                // The same machine by another name: another origin, whose cookie the browser holds.
                CARD.replace(DATASET, `${other.url}other.json`),
            ),
          },
        },
        async (own) => {
          await browser.setCookie({name: 'kept', value: '1', domain: '127.0.0.1', path: '/'});
          const {page, requests} = await watched(browser, `${own.url}page.html`);
          await page.waitForFunction(
            () => [...document.querySelectorAll('tujie-indicator-card')].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=base]')),
            {polling: 'raf'},
          );
          await browser.deleteCookie({name: 'kept', value: '1', domain: '127.0.0.1', path: '/'});
          assert.deepEqual(heard.map(({url}) => url.split('/').at(-1)).sort(), ['other.json', 'own.json']);
          for (const {method, url, headers} of heard) {
            assert.deepEqual([method, headers['content-length'], url.includes('?')], ['GET', undefined, false]);
            assert.deepEqual(
              Object.keys(headers).filter((name) => /^x-|authorization/.test(name)),
              [],
            );
            assert.equal(headers.cookie, url.includes('own') ? 'kept=1' : undefined, url);
          }
          for (const request of requests) assert.deepEqual([request.method(), new URL(request.url()).search], ['GET', '']);
          await page.close();
        },
      ),
    );
  },

  async 'network-no-channel'({bundles, drawn}) {
    for (const [path, text] of bundles()) assert.deepEqual([path, CHANNELS.exec(text)], [path, null]);
    assert.deepEqual((await drawn()).used, []);
  },

  async 'network-workbench'({browser}) {
    const {page, requests, lines} = await watched(browser, WORKBENCH);
    await page.evaluate(() => document.querySelector('#tujie-workbench').shadowRoot.querySelector('#example').click());
    await page.waitForFunction(
      (source) => {
        const frame = document.querySelector('#tujie-workbench').shadowRoot.querySelector('iframe').contentDocument;
        const card = frame.querySelector('tujie-indicator-card');
        return card?.shadowRoot && new RegExp(source).test(card.shadowRoot.textContent.replace(/\s/g, ''));
      },
      {polling: 'raf'},
      DRAWN.source,
    );
    assert.deepEqual([requests.map((request) => request.url()), lines], [[WORKBENCH], []]);
    // Not even one that is written into it.
    await served('.', {}, async (server) => {
      for (const frame of page.frames())
        assert.equal(await frame.evaluate((address) => fetch(address).catch(() => 'refused'), server.url), 'refused');
      assert.deepEqual(server.asked(), []);
    });
    await page.evaluate(() => localStorage.clear());
    await page.close();
  },

  async 'network-file'({browser, folder}) {
    const {page, requests, shows, lines} = await watched(browser, pathToFileURL(join(folder, 'demo.html')).href);
    await shows('tujie-report', DRAWN);
    const root = pathToFileURL(`${folder}/`).href;
    assert.deepEqual(
      requests.filter((request) => !request.url().startsWith(root)).map((request) => request.url()),
      [],
    );
    assert.deepEqual(lines, []);
    await page.close();
  },
};
