// Proofs of what a dataset can do to a page: nothing but be read.
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import iconv from 'iconv-lite';
import {CARD, failed, pageOf, served, watched, WHOLE} from './site.js';

const EVIL = '<img src="x" onerror="window.hacked=1"><script>window.hacked=1</script>&lt;u&gt;';

const LITERAL = new RegExp(EVIL.replace(/\s/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

// The texts of a dataset; the others have a form of their own.
const TEXTS = [
  'title',
  'subtitle',
  'text',
  'label',
  'name',
  'lead',
  'goalsText',
  'goalsTitle',
  'session',
  'speaker',
  'issuer',
  'note',
  'edition',
];

const hostile = (value, key) =>
  typeof value === 'string' && TEXTS.includes(key)
    ? EVIL + value
    : Array.isArray(value)
      ? value.map((entry) => hostile(entry, key))
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([inner, entry]) => [inner, hostile(entry, inner)]))
        : value;

const cardOf = (src) => CARD.replace('data/gangzha-2019.json', src);
const wholeOf = (src) => WHOLE.replace('data/gangzha-2019.json', src);

/** In the page: every element in every shadow root. */
const elementsIn = (page) =>
  page.evaluate(() => {
    const names = [];
    const visit = (root) =>
      root.querySelectorAll('*').forEach((element) => {
        names.push(element.localName);
        if (element.shadowRoot) visit(element.shadowRoot);
      });
    document.querySelectorAll('main > *').forEach((piece) => visit(piece.shadowRoot));
    return names;
  });

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

export const data = {
  async 'data-text'({browser, folder, dataset}) {
    const body = JSON.stringify(hostile(JSON.parse(dataset)));
    const pieces = `${wholeOf('evil.json')}${cardOf('evil.json')}<tujie-goal-chart src="evil.json">x</tujie-goal-chart><tujie-theme-timeline src="evil.json">x</tujie-theme-timeline><tujie-keyword-strip src="evil.json">x</tujie-keyword-strip>`;
    await served(folder, {pages: {'evil.json': body, 'page.html': pageOf(pieces)}}, async (server) => {
      const {page, shows, lines} = await watched(browser, `${server.url}page.html`);
      for (const tag of ['tujie-report', 'tujie-indicator-card', 'tujie-goal-chart', 'tujie-theme-timeline', 'tujie-keyword-strip'])
        await shows(tag, LITERAL);
      const names = await elementsIn(page);
      assert.ok(names.length > 300);
      assert.deepEqual(
        names.filter((name) => /^(img|script|iframe|object|embed|u)$/.test(name)),
        [],
      );
      assert.deepEqual([await page.evaluate(() => window.hacked), lines], [undefined, []]);
      assert.ok(!server.asked().includes('x'));
      await page.close();
    });
  },

  async 'data-links'({browser, folder, read}) {
    const good = ['https://www.example.cn/a', 'http://www.example.cn/a'];
    const bad = ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//www.example.cn/', 'file:///x'];
    const minimal = JSON.parse(read('data/minimal.json'));
    const files = Object.fromEntries(
      [...good, ...bad].map((url, index) => [`${index}.json`, JSON.stringify({...minimal, source: {title: '全文', url}})]),
    );
    await served(folder, {pages: {...files, 'page.html': pageOf(Object.keys(files).map(wholeOf).join(''))}}, async (server) => {
      const {page} = await watched(browser, `${server.url}page.html`);
      await page.waitForFunction(
        () => [...document.querySelectorAll('tujie-report')].every(({shadowRoot}) => shadowRoot.querySelector('[part~=base]')),
        {polling: 'raf'},
      );
      const links = await page.$$eval('tujie-report', (reports) =>
        reports.map(({shadowRoot}) => shadowRoot.querySelector('a[href]')?.getAttribute('href') ?? null),
      );
      assert.deepEqual(links, [...good, ...bad.map(() => null)]);
      assert.deepEqual(
        await page.evaluate(() => window.problems),
        bad.map(() => 'value $.source.url'),
      );
      await page.close();
    });
  },

  async 'data-prototype'({browser, folder, dataset}) {
    const keys = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1},';
    await served(folder, {pages: {'x.json': dataset.replace('{', `{${keys}`), 'page.html': pageOf(wholeOf('x.json'))}}, async (server) => {
      const {page, shows} = await watched(browser, `${server.url}page.html`);
      await shows('tujie-report', /突破400亿元/);
      assert.deepEqual(await page.evaluate(() => [window.problems, {}.polluted, [].polluted, document.createElement('p').polluted]), [
        ['forbidden-key $.__proto__', 'forbidden-key $.constructor', 'forbidden-key $.prototype'],
        ...[undefined, undefined, undefined].map(() => null),
      ]);
      await page.close();
    });
  },

  async 'data-invisible'({browser, folder, dataset}) {
    const {title} = JSON.parse(dataset);
    const body = dataset.replace(title, `\\u202e${title.slice(0, 2)}\\u0007\\u2066${title.slice(2)}`);
    await served(folder, {pages: {'x.json': body, 'page.html': pageOf(wholeOf('x.json'))}}, async (server) => {
      const {page, shows, seen} = await watched(browser, `${server.url}page.html`);
      await shows('tujie-report', new RegExp(title));
      const [text] = await seen('tujie-report');
      assert.ok(!/[^\P{Cc}]|\p{Bidi_C}/u.test(text));
      assert.deepEqual(await page.evaluate(() => window.problems), ['control-character $.title']);
      await page.close();
    });
  },

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
        for (const text of texts.slice(0, -3)) assert.match(text, /^地区生产总值2018年预计突破400亿元增长7%/);
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
      assert.match(texts.at(-1), /突破400亿元/);
      await page.close();
    });
  },
};
