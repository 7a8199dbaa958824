// Markup variants in an article that React, Vue or Svelte draws, changes and takes away: what stands in the page is theirs.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {ownBrowser} from '../browser.js';
import {open, ready} from '../page.js';
import {serve} from '../server.js';

const FRAMEWORKS = fileURLToPath(new URL('../../examples/frameworks/', import.meta.url));
const FIRST = {id: 'gdp-2018', text: '预计地区生产总值突破400亿元', list: ['a', 'b'], parts: true};
const GDP = '地区生产总值（2018年预计）突破400亿元，增长7%';
const AIR = 'PM2.5平均浓度（2019年目标）确保下降2%以上';

/** One article, told to each framework in its own way. It hands out `window.set`, which changes its state, and `window.end`, which takes it away. */
const APPS = {
  react: `import {createElement as h, useState} from 'react';
    import {flushSync} from 'react-dom';
    import {createRoot} from 'react-dom/client';
    function Article() {
      const [{id, text, list, parts}, set] = useState(${JSON.stringify(FIRST)});
      window.set = (state) => flushSync(() => set((old) => ({...old, ...state})));
      const card = {'data-tujie': 'indicator-card', 'data-indicator': id};
      return h('article', null,
        parts && h('p', null, '报告提出，', h('span', card, text), '。'),
        h('p', null, '预计', parts && h('a', {className: 'tujie', href: '/examples/report.html#' + id, onClick: (event) => (event.preventDefault(), window.clicks++)}, text), '。'),
        parts && h('p', null, h('b', card, text)),
        h('ul', null, list.map((key) => h('li', {key, ...card, 'data-layout': 'inline'}, key, text))),
        parts ? h('div', {'data-tujie': 'dataset', 'data-src': '/data/gangzha-2019.json'}, h('div', card, h('em', null, text))) : h('hr'));
    }
    const root = createRoot(document.getElementById('app'));
    flushSync(() => root.render(h(Article)));
    window.end = () => flushSync(() => root.unmount());`,
  vue: `import {createApp, h, nextTick, reactive} from 'vue';
    const state = reactive(${JSON.stringify(FIRST)});
    window.set = (changed) => (Object.assign(state, changed), nextTick());
    const app = createApp({render() {
      const {id, text, list, parts} = state;
      const card = {'data-tujie': 'indicator-card', 'data-indicator': id};
      return h('article', [
        parts ? h('p', ['报告提出，', h('span', card, text), '。']) : null,
        h('p', ['预计', parts ? h('a', {class: 'tujie', href: '/examples/report.html#' + id, onClick: (event) => (event.preventDefault(), window.clicks++)}, text) : null, '。']),
        parts ? h('p', [h('b', card, text)]) : null,
        h('ul', list.map((key) => h('li', {key, ...card, 'data-layout': 'inline'}, [key, text]))),
        parts ? h('div', {'data-tujie': 'dataset', 'data-src': '/data/gangzha-2019.json'}, [h('div', card, [h('em', text)])]) : h('hr'),
      ]);
    }});
    app.mount('#app');
    window.end = () => app.unmount();`,
  svelte: `<svelte:options runes />
    <script>
      import {flushSync} from 'svelte';
      let state = $state(${JSON.stringify(FIRST)});
      const {id, text, list, parts} = $derived(state);
      window.set = (changed) => flushSync(() => Object.assign(state, changed));
      const click = (event) => (event.preventDefault(), window.clicks++);
    </script>
    <article>
      {#if parts}<p>报告提出，<span data-tujie="indicator-card" data-indicator={id}>{text}</span>。</p>{/if}
      <p>预计{#if parts}<a class="tujie" href={'/examples/report.html#' + id} onclick={click}>{text}</a>{/if}。</p>
      {#if parts}<p><b data-tujie="indicator-card" data-indicator={id}>{text}</b></p>{/if}
      <ul>{#each list as key (key)}<li data-tujie="indicator-card" data-indicator={id} data-layout="inline">{key}{text}</li>{/each}</ul>
      {#if parts}<div data-tujie="dataset" data-src="/data/gangzha-2019.json"><div data-tujie="indicator-card" data-indicator={id}><em>{text}</em></div></div>{:else}<hr />{/if}
    </article>`,
};

const START = `import {flushSync, mount, unmount} from 'svelte';
  import Article from 'article';
  const app = mount(Article, {target: document.getElementById('app')});
  window.end = () => flushSync(() => unmount(app));`;

/** The app as one script. */
async function bundled(name) {
  const article = {
    name: 'article',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^article$/}, () => ({path: 'article', namespace: 'article'}));
      onLoad({filter: /./, namespace: 'article'}, () => ({
        contents: compile(APPS.svelte, {generate: 'client'}).js.code,
        resolveDir: FRAMEWORKS,
      }));
    },
  };
  const {outputFiles} = await build({
    stdin: {contents: name === 'svelte' ? START : APPS[name], resolveDir: FRAMEWORKS},
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [article],
  });
  return outputFiles[0].text;
}

const browser = ownBrowser();
let server;
before(async () => {
  const pages = {};
  for (const name of Object.keys(APPS)) {
    pages[`/${name}.js`] = (_, response) => bundled(name).then((code) => response.setHeader('content-type', 'text/javascript').end(code));
    pages[`/${name}.html`] =
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title><link rel="icon" href="/examples/icon.svg"><link rel="stylesheet" href="/cdn/tujie.css">
      <script type="module" src="/cdn/tujie.js" data-src="/data/gangzha-2019.json"></script><div id="app"></div><script>clicks = 0</script><script src="/${name}.js"></script></html>`;
  }
  server = await serve({pages});
});

/** What a reader sees of the article, piece by piece: text of shadow roots and of what is not hidden. */
const shown = (page) =>
  page.evaluate(() => {
    const textOf = (node) => {
      if (node.nodeType === 3) return node.data.replace(/\s/g, '');
      if (node.nodeType !== 1 || node.localName === 'style' || node.inert || getComputedStyle(node).display === 'none') return '';
      if (node.localName === 'slot' && node.assignedNodes().length) return node.assignedNodes().map(textOf).join('');
      return Array.from((node.shadowRoot ?? node).childNodes, textOf).join('');
    };
    return [...document.querySelectorAll('article > *')].map(textOf);
  });

for (const name of Object.keys(APPS))
  test(`${name}: an article with markup variants is changed and taken away`, async () => {
    const {page, lines} = await open(browser, `${server.url}/${name}.html`);
    const set = async (state) => {
      await page.evaluate((to) => window.set(to), state);
      await ready(page);
    };
    const isWhole = async (figure, items = 2) => {
      const [sentence, link, bold, list, card] = await shown(page);
      assert.deepEqual([sentence, link, bold, list], [`报告提出，${figure}。`, `预计${figure}。`, figure, figure.repeat(items)]);
      assert.ok(card.startsWith(figure.split('（')[0]), card);
    };
    await isWhole(GDP);
    await set({id: 'pm25-2019', text: 'PM2.5平均浓度下降2%以上'});
    await isWhole(AIR);
    await set({list: ['b', 'c', 'a']});
    await isWhole(AIR, 3);
    // What the page does on a click of its link it does still.
    await page.evaluate(() => [...document.querySelectorAll('a')].find((link) => link.getClientRects().length).click());
    assert.equal(await page.evaluate(() => window.clicks), 1);
    await set({parts: false, list: ['a']});
    assert.deepEqual(await shown(page), ['预计。', AIR, '']);
    await set({parts: true, list: ['a', 'b'], id: 'gdp-2018'});
    await isWhole(GDP);
    // What is taken away leaves nothing behind, and what is left works on.
    await page.evaluate(() => window.end());
    assert.equal(await page.$eval('#app', (app) => app.innerHTML.replace(/<!--.*?-->/g, '')), '');
    assert.deepEqual(lines, []);
    await page.close();
  });
