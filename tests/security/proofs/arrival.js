// Proofs of how a dataset arrives: its limits, its encoding, and what stands where it does not come.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import iconv from 'iconv-lite';
import {CARD, CARD_SAYS, cardOf, DRAWN, failed, pageOf, served, watched} from './site.js';

/** What a reader sees of every card. */
const shownAll = (page) =>
  page.$$eval('tujie-indicator-card', (cards) =>
    cards.map((card) => (card.shadowRoot.querySelector('[part~=base]')?.textContent ?? card.innerText).replace(/\s/g, '')),
  );

/** Waits until each of so many cards is drawn, or has said that it cannot be. */
const settled = (page, count) =>
  page.waitForFunction(
    (wanted) =>
      window.failed +
        [...document.querySelectorAll('tujie-indicator-card')].filter(({shadowRoot}) => shadowRoot.querySelector('[part~=base]')).length ===
      wanted,
    {polling: 'raf'},
    count,
  );

export const arrival = {
  async 'data-size'({browser, folder}) {
    let sent = 0;
    let ended;
    const closed = new Promise((resolve) => (ended = resolve));
    const piece = Buffer.alloc(2 ** 16, ' ');
    const endless = async (_, response) => {
      response.once('close', () => ended(true));
      while (!response.destroyed) {
        sent += piece.length;
        if (!response.write(piece)) await Promise.race([new Promise((resolve) => response.once('drain', resolve)), closed]);
        await wait(0);
      }
    };
    await served(folder, {pages: {'x.json': endless, 'page.html': pageOf(cardOf('x.json'))}}, async (server) => {
      const {page, shows} = await watched(browser, `${server.url}page.html`, {wait: 'domcontentloaded'});
      assert.equal(await failed(page), 'too-large');
      assert.equal(await closed, true);
      assert.ok(sent > 5 * 2 ** 20 && sent < 24 * 2 ** 20, `${sent}`);
      await shows('tujie-indicator-card', /^原文在此$/, false);
      await page.close();
    });
  },

  async 'data-time'({browser, folder}) {
    let ended;
    const closed = new Promise((resolve) => (ended = resolve));
    const never = (_, response) => void response.once('close', () => ended(true));
    // The 30 seconds pass in a moment.
    const before = () => {
      const {setTimeout: real} = window;
      window.limits = [];
      window.setTimeout = (act, time, ...rest) => {
        if (time >= 10000) window.limits.push(time);
        return real(act, time >= 10000 ? 50 : time, ...rest);
      };
    };
    await served(folder, {pages: {'x.json': never, 'page.html': pageOf(cardOf('x.json'))}}, async (server) => {
      const {page, shows} = await watched(browser, `${server.url}page.html`, {before, wait: 'domcontentloaded'});
      assert.equal(await failed(page), 'timeout');
      assert.deepEqual([await page.evaluate(() => window.limits), await closed], [[30000], true]);
      await shows('tujie-indicator-card', /^原文在此$/, false);
      await page.close();
    });
  },

  async 'data-encoding'({browser, folder, dataset}) {
    const bodies = {
      utf8: dataset,
      gbk: iconv.encode(dataset, 'gbk'),
      gb18030: iconv.encode(dataset, 'gb18030'),
      bad: Buffer.from([0x22, 0xff, 0xff, 0x22]),
    };
    const types = ['text/plain; charset=gb2312', 'text/html; charset=iso-8859-1', 'application/json'];
    const files = Object.entries(bodies).flatMap(([name, body]) => types.map((type, index) => [`${name}${index}.json`, body, type]));
    const pages = Object.fromEntries(files);
    const typeOf = Object.fromEntries(files.map(([path, , type]) => [path, {'content-type': type}]));
    await served(
      folder,
      {pages: {...pages, 'page.html': pageOf(Object.keys(pages).map(cardOf).join(''))}, headers: (path) => typeOf[path] ?? {}},
      async (server) => {
        const {page} = await watched(browser, `${server.url}page.html`);
        assert.equal(await failed(page), 'encoding');
        await settled(page, 12);
        const texts = await shownAll(page);
        assert.deepEqual(texts.slice(-3), Array(3).fill('原文在此'));
        for (const text of texts.slice(0, -3)) assert.match(text, CARD_SAYS);
        assert.equal(texts.length, 12);
        await page.close();
      },
    );
  },

  async 'data-broken'({browser, folder, dataset}) {
    const pages = {
      'html.json': '<!doctype html><title>页面不存在</title>',
      'empty.json': '',
      'half.json': dataset.slice(0, 3000),
      'list.json': '[]',
      'gone.json': (_, response) => response.writeHead(404).end(),
      'cut.json': (request) => request.socket.destroy(),
    };
    const faulty = Object.keys(pages);
    await served(folder, {pages: {...pages, 'page.html': pageOf([...faulty.map(cardOf), CARD].join(''))}}, async (server) => {
      const {page} = await watched(browser, `${server.url}page.html`);
      await settled(page, faulty.length + 1);
      const texts = await shownAll(page);
      assert.deepEqual(
        texts.slice(0, -1),
        faulty.map(() => '原文在此'),
      );
      assert.match(texts.at(-1), DRAWN);
      await page.close();
    });
  },
};
