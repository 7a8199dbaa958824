// Proofs of what a dataset can do to a page: nothing but be read.
import assert from 'node:assert/strict';
import {cardOf, DATASET, DRAWN, pageOf, served, watched, WHOLE} from './site.js';

const EVIL = '<img src="x" onerror="window.hacked=1"><script>window.hacked=1</script>&lt;u&gt;';

const LITERAL = new RegExp(EVIL.replace(/\s/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

// The texts of a dataset; the others have a form of their own.
const TEXTS = ['title', 'subtitle', 'text', 'label', 'name', 'mark', 'session', 'speaker', 'issuer', 'note', 'edition'];

const hostile = (value, key) =>
  typeof value === 'string' && TEXTS.includes(key)
    ? EVIL + value
    : Array.isArray(value)
      ? value.map((entry) => hostile(entry, key))
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([inner, entry]) => [inner, hostile(entry, inner)]))
        : value;

const wholeOf = (src) => WHOLE.replace(DATASET, src);

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

  async 'data-links'({browser, folder, dataset}) {
    const good = ['https://www.example.cn/a', 'http://www.example.cn/a'];
    const bad = ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//www.example.cn/', 'file:///x'];
    const report = JSON.parse(dataset);
    const files = Object.fromEntries(
      [...good, ...bad].map((url, index) => [`${index}.json`, JSON.stringify({...report, source: {title: '全文', url}})]),
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
      await shows('tujie-report', DRAWN);
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
};
