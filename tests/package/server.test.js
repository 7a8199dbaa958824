// The pieces where there is no page: every tag on a server, what it writes, and the same markup once a browser has it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {build} from 'esbuild';
import {html, unsafeStatic} from 'lit/static-html.js';
import {ownBrowser} from '../browser.js';
import {elements} from '../../tools/build/elements.js';
import {open} from '../page.js';
import {serve} from '../server.js';

const SENTENCE = '2018年，预计地区生产总值突破400亿元，增长7%。';
const report = JSON.parse(readFileSync(new URL('../../data/gangzha-2019.json', import.meta.url), 'utf8'));

/** Ids that a tag needs. */
const IDS = {
  'goal-gauge': 'indicator="gdp-2019"',
  'indicator-card': 'indicator="gdp-2018"',
  'theme-card': 'theme="theme-2018-1"',
};

/** One tag as Lit's server writes it, around a sentence. */
function markupOf(name, held) {
  const [tag, ids] = [unsafeStatic(`tujie-${name}`), unsafeStatic(IDS[name] ?? '')];
  const source = '/data/gangzha-2019.json';
  return collectResult(
    render(
      held
        ? html`<${tag} ${ids} palette=${'azure'} .report=${report}>${SENTENCE}</${tag}>`
        : html`<${tag} ${ids} palette=${'azure'} src=${source}>${SENTENCE}</${tag}>`,
    ),
  );
}

const plain = (markup) => markup.replace(/<!--[^]*?-->|<style>[^]*?<\/style>/g, '').replace(/ +/g, ' ');

const browser = ownBrowser();
let server;
const pages = {};
before(async () => {
  await import('../../dist/define.js');
  server = await serve({pages, headers: (path) => (path.endsWith('.js') ? {'content-type': 'text/javascript'} : undefined)});
});

for (const name of elements())
  test(`tujie-${name} on a server: its sentence, in a shadow root that shows it and nothing else`, async () => {
    for (const held of [true, false]) {
      const markup = plain(await markupOf(name, held));
      assert.match(
        markup,
        new RegExp(`^<tujie-${name} .*palette="azure".*><template shadowroot="open" shadowrootmode="open"><slot ?></slot>`),
      );
      assert.match(markup, new RegExp(`</template>${SENTENCE}</tujie-${name}>$`));
      assert.ok(!markup.includes('[object'), markup);
    }
    for (const global of ['window', 'document', 'matchMedia']) assert.equal(globalThis[global], undefined);
  });

/** A page with every tag as a server writes it, and what a reader finds in each once a browser has drawn it. */
async function drawnBy(name, head) {
  const pieces = await Promise.all(elements().map((element) => markupOf(element, false)));
  pages[`/${name}.html`] =
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>服务器</title><link rel="icon" href="/examples/icon.svg">
<link rel="stylesheet" href="/cdn/tujie.css">${head}<script type="module" src="/cdn/tujie.js"></script>${pieces.join('')}</html>`;
  const {page, lines} = await open(browser, `${server.url}/${name}.html`);
  const texts = await page.$$eval(
    elements()
      .filter((element) => element !== 'dataset')
      .map((element) => `tujie-${element}`)
      .join(),
    // All of the root, not its base alone: what a server wrote would stand beside it.
    (found) => found.map(({shadowRoot}) => shadowRoot.textContent.replace(/\s/g, '')),
  );
  const slots = await page.$$eval('tujie-dataset', (found) => found.map(({shadowRoot}) => shadowRoot.querySelectorAll('slot').length));
  assert.deepEqual([lines, slots], [[], [1]]);
  await page.close();
  return {pieces, texts};
}

test('tags that a server writes, with a shadow root or without, are drawn once by the bundle of the page, and by one that hydrates', async () => {
  // A site that hydrates elements of its own.
  const {outputFiles} = await build({
    entryPoints: ['@lit-labs/ssr-client/lit-element-hydrate-support.js'],
    bundle: true,
    format: 'esm',
    write: false,
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  });
  pages['/hydrate.js'] = outputFiles[0].text;
  const shown = [await drawnBy('default', ''), await drawnBy('hydrating', '<script type="module" src="/hydrate.js"></script>')];
  LitElementRenderer.renderOptions.push(({localName}) => (localName.startsWith('tujie-') ? {disableSsr: true} : undefined));
  const bare = await drawnBy('bare', '');
  for (const [index, name] of elements().entries())
    assert.match(plain(bare.pieces[index]), new RegExp(`^<tujie-${name} [^>]*>${SENTENCE}</tujie-${name}>$`));
  assert.deepEqual(
    bare.texts.map((text) => text.slice(0, 6)),
    ['2019年工', '地区生产总值', '2019年工', '地区生产总值', '关键词实体经', '更稳更实更好', '2018年五', '2018年五'],
  );
  for (const {texts} of shown) assert.deepEqual(texts, bare.texts);
});
