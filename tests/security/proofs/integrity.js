// Proofs of the hashes that a browser checks, and of what they do not cover.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {HASHED, POLICY} from '../../../tools/release/headers.js';
import {CARD, cardShows, charted, COLUMNS, DIAL, DRAWN, MODULES, pageOf, served, watched} from './site.js';

const TEXT = /^原文在此$/;

export const integrity = {
  async 'integrity-hashes'({read, bundles}) {
    const listed = JSON.parse(read('integrity.json'));
    const paths = [...bundles().map(([path]) => path), 'cdn/tujie.css', 'cdn/tujie.classic.css'].sort();
    assert.deepEqual(Object.keys(listed).sort(), paths);
    const page = read('安全说明.html');
    for (const path of paths) {
      assert.equal(listed[path], `sha384-${createHash('sha384').update(read(path)).digest('base64')}`);
      assert.ok(page.includes(listed[path]), path);
    }
  },

  async 'integrity-entry'({browser, folder, read}) {
    for (const [path, seen, sheet] of [
      ['cdn/none.js', DRAWN, true],
      ['cdn/report.js', /^示例县政府工作报告/, true],
      ['cdn/tujie.css', DRAWN, false],
    ])
      await served(
        folder,
        {
          pages: path.includes('none') ? {} : {[path]: `${read(path)}/**/`},
          headers: (name) => (name.endsWith('.css') ? {'content-type': 'text/css'} : {}),
        },
        async (server) => {
          const {page, shows, lines} = await watched(browser, `${server.url}demo-server.html`);
          const drawn = await page.$eval('tujie-report', ({shadowRoot}) => !!shadowRoot);
          await shows('tujie-report', seen, path !== 'cdn/report.js');
          assert.deepEqual(
            [drawn, await page.evaluate(() => [...document.styleSheets].some(({href}) => href.endsWith('tujie.css')))],
            [path !== 'cdn/report.js', sheet],
          );
          assert.equal(lines.filter((line) => line.includes('integrity')).length, path.includes('none') ? 0 : 1, path);
          await page.close();
        },
      );
  },

  async 'integrity-chunks'(context) {
    const {read, modulesOf} = context;
    const chunk = modulesOf('report.js').find((path) => HASHED.test(path));
    const tags = JSON.parse(read('integrity.json'));
    const html = pageOf(CARD, `<script type="module" src="cdn/report.js" integrity="${tags['cdn/report.js']}"></script>`);
    const {changed} = await cardShows(context, DRAWN, true, {pages: {'page.html': html, [chunk]: `window.changed = 1;${read(chunk)}`}});
    assert.equal(changed, 1);
    const late = 'cdn/tujie.chart.classic.js';
    const classic = pageOf(DIAL, `<script src="cdn/tujie.classic.js" integrity="${tags['cdn/tujie.classic.js']}" defer></script>`);
    await served(context.folder, {pages: {'page.html': classic, [late]: `window.changed = 1;${read(late)}`}}, async (server) => {
      const {page} = await watched(context.browser, `${server.url}page.html`);
      await page.waitForFunction(() => window.changed === 1, {polling: 'raf'});
      await page.close();
    });
  },

  async 'integrity-map'({browser, folder, read, modulesOf}) {
    const shownIn = (id) =>
      new RegExp(`<pre id="${id}">([^<]*)</pre>`)
        .exec(read('安全说明.html'))[1]
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"');
    const policy = POLICY.replace("script-src 'self'", `script-src 'self' ${shownIn('allow')}`);
    const html = pageOf(DIAL + COLUMNS + CARD, shownIn('map') + MODULES);
    const listed = JSON.parse(/>(.*)</.exec(shownIn('map'))[1]).integrity;
    const chunk = modulesOf('tujie.js').find((path) => HASHED.test(path));
    const late = Object.keys(listed)
      .find((path) => path.includes('/chart-'))
      .slice(2);
    for (const [changed, drawn, chart] of [
      [undefined, true, true],
      [chunk, false, false],
      [late, true, false],
    ]) {
      const pages = {'page.html': html, ...(changed && {[changed]: `window.changed = 1;${read(changed)}`})};
      await served(
        folder,
        {pages, headers: (path) => (path.endsWith('.html') ? {'content-security-policy': policy} : {})},
        async (server) => {
          const {page, shows, said, lines, violations} = await watched(browser, `${server.url}page.html`);
          if (chart) await Promise.all([charted(page, 'tujie-goal-gauge'), charted(page, 'tujie-goal-chart')]);
          else await said(/integrity/);
          await shows('tujie-indicator-card', drawn ? DRAWN : TEXT, drawn);
          assert.deepEqual([await page.evaluate(() => window.changed), await violations()], [undefined, []]);
          assert.equal(
            lines.some((line) => line.includes('integrity')),
            !!changed,
            lines.join(),
          );
          await page.close();
        },
      );
    }
  },
};
