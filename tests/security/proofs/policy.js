// Proofs of what a page's policy may forbid: everything but scripts, sheets and data of the site itself.
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {POLICY, POLICY_CLASSIC, POLICY_OWN_LIT} from '../../../tools/release/headers.js';
import {ROOT} from '../../../tools/release/packages.js';
import {CARD, charted, CLASSIC, COLUMNS, DIAL, DRAWN, MODULES, pageOf, served, watched, WHOLE} from './site.js';

// Beside the words themselves: a constructor that is got from a function, and a time-out that is given a text.
const EVAL = /\beval\s*\(|\bFunction\s*\(|\.constructor\s*\(\s*["'`]|set(?:Timeout|Interval)\s*\(\s*["'`]|\.constructor\.constructor/;

const under = (policy) => ({'content-security-policy': policy});

/** Opens a page under a policy, draws both charts, and tells what was forbidden. */
async function drawnUnder({browser, folder}, policy, html, files = {}) {
  const pages = {'page.html': html, ...files};
  return served(folder, {pages, headers: (path) => (path.endsWith('.html') ? under(policy) : {})}, async (server) => {
    const {page, lines, violations, shows} = await watched(browser, `${server.url}page.html`);
    await Promise.all([charted(page, 'tujie-goal-gauge'), charted(page, 'tujie-goal-chart')]);
    await shows('tujie-report', DRAWN);
    const found = {lines, violations: await violations(), names: await page.evaluate(() => document.body.innerText.includes('自己的 Lit'))};
    await page.close();
    return found;
  });
}

const ALL = DIAL + COLUMNS + WHOLE;

/** A script of a page that has a Lit of its own. */
const ownLit = async () =>
  (
    await build({
      stdin: {
        contents: "import {html, render} from 'lit'; render(html`<p>${'自己的 Lit'}</p>`, document.querySelector('#own'));",
        resolveDir: ROOT,
      },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    })
  ).outputFiles[0].text;

export const policy = {
  async 'script-no-eval'(context) {
    for (const [path, text] of context.bundles()) assert.deepEqual([path, EVAL.exec(text)?.[0]], [path, undefined]);
    for (const word of ['unsafe', 'data:', 'blob:', 'nonce']) assert.ok(!POLICY.includes(word), word);
    // The policy does forbid it.
    const tries = "try {new Function('1'); window.tried = 'run'} catch ({name}) {window.tried = name}";
    const pages = {'page.html': pageOf(CARD, '<script src="tries.js"></script>'), 'tries.js': tries};
    await served(context.folder, {pages, headers: (path) => (path.endsWith('.html') ? under(POLICY) : {})}, async (server) => {
      const {page} = await watched(context.browser, `${server.url}page.html`);
      assert.equal(await page.evaluate(() => window.tried), 'EvalError');
      await page.close();
    });
  },

  async 'csp-header'(context) {
    const {lines, violations} = await drawnUnder(context, POLICY, pageOf(ALL));
    assert.deepEqual([lines, violations], [[], []]);
  },

  async 'csp-classic'(context) {
    const {lines, violations} = await drawnUnder(context, POLICY_CLASSIC, pageOf(ALL, CLASSIC));
    assert.deepEqual([lines, violations], [[], []]);
  },

  async 'csp-classic-lit-only'({browser, folder}) {
    await served(folder, {pages: {'page.html': pageOf(DIAL + WHOLE, CLASSIC)}, headers: () => under(POLICY)}, async (server) => {
      const {page, lines, violations, shows} = await watched(browser, `${server.url}page.html`);
      await shows('tujie-report', DRAWN);
      await page.waitForFunction(() => document.querySelector('tujie-goal-gauge').shadowRoot.querySelector('.arc'));
      while (!lines.some((line) => line.startsWith('tujie-goal-gauge: the chart')))
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.ok((await violations()).every((line) => line === 'trusted-types tujie'));
      assert.ok(!server.asked().some((path) => path.includes('chart')));
      await page.close();
    });
  },

  async 'csp-inline-dataset'({browser, folder, dataset}) {
    const html = pageOf(
      `<script type="application/json" id="report">${dataset.replace(/</g, '\\u003c')}</script>${CARD.replace(/src="[^"]*"/, 'src="#report"')}`,
    );
    await served(folder, {pages: {'page.html': html}, headers: () => under(POLICY)}, async (server) => {
      const {page, lines, violations, shows} = await watched(browser, `${server.url}page.html`);
      await shows('tujie-indicator-card', DRAWN);
      assert.deepEqual([lines, await violations()], [[], []]);
      await page.close();
    });
  },

  async 'csp-own-lit'(context) {
    const own = {'own.js': await ownLit()};
    const script = `<script type="module" src="own.js"></script>${MODULES}${CLASSIC}`;
    const html = pageOf(`<div id="own"></div>${ALL}`, script);
    const {lines, violations, names} = await drawnUnder(context, POLICY_OWN_LIT, html, own);
    assert.deepEqual([lines, violations, names], [[], [], true]);
    // Without the word, the second Lit is refused.
    const headers = (path) => (path.endsWith('.html') ? under(POLICY) : {});
    await served(context.folder, {pages: {'page.html': html, ...own}, headers}, async (server) => {
      const opened = await watched(context.browser, `${server.url}page.html`);
      assert.ok((await opened.violations()).some((line) => line.startsWith('trusted-types')));
      await opened.page.close();
    });
  },

  async 'csp-blocked'({browser, folder}) {
    const cases = [
      ['none.html', pageOf(CARD), {}, {headers: () => under("default-src 'none'; style-src 'self'; img-src 'self'")}],
      ['off.html', pageOf(CARD), {script: false}, {}],
      ['gone.html', pageOf(CARD, '<script type="module" src="cdn/none.js"></script>'), {}, {}],
      // As a script is to a browser that does not know its words.
      ['old.html', pageOf(CARD), {}, {pages: {'cdn/tujie.js': 'class A { 从前 }; @'}}],
    ];
    for (const [name, html, options, more] of cases)
      await served(folder, {...more, pages: {[name]: html, ...more.pages}}, async (server) => {
        const {page, seen} = await watched(browser, server.url + name, options);
        assert.deepEqual(await seen('tujie-indicator-card'), ['原文在此', false], name);
        await page.close();
      });
  },
};
