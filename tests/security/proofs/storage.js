// Proofs of what is kept on a reader's machine: nothing.
import assert from 'node:assert/strict';
import {pageOf, served, watched} from './site.js';

const STORES = /\b(localStorage|sessionStorage|indexedDB|openDatabase|cookieStore)\b|\bcaches\./;

/** Draws everything with both builds: they use nothing of what is watched. */
async function nothingUsed({drawn, drawnClassic}) {
  for (const {used, cookies} of [await drawn(), await drawnClassic()]) assert.deepEqual([used, cookies], [[], []]);
}

export const storage = {
  async 'storage-cookies'(context) {
    for (const [path, text] of context.bundles(true)) assert.ok(!/\.cookie\b/.test(text), path);
    await nothingUsed(context);
  },

  async 'storage-none'(context) {
    for (const [path, text] of context.bundles()) assert.deepEqual([path, STORES.exec(text)], [path, null]);
    await nothingUsed(context);
  },

  async 'storage-workbench'({browser, folder, bundles}) {
    const page = pageOf(
      '<div id="tujie-workbench" data-library="cdn/" data-dataset="data/gangzha-2019.json"></div>',
      '<script type="module" src="cdn/workbench.js"></script>',
    );
    assert.deepEqual(
      bundles(true).flatMap(([path, text]) => (STORES.test(text) ? [path] : [])),
      ['cdn/workbench.js'],
    );
    await served(folder, {pages: {'workbench.html': page}}, async (server) => {
      const {page: tab} = await watched(browser, `${server.url}workbench.html`);
      await (await tab.waitForSelector('>>> input[value=tujie-report]')).evaluate((radio) => radio.click());
      await (await tab.$('>>> #add')).click();
      await tab.waitForFunction(() => window.localStorage.length, {polling: 'raf'});
      const kept = await tab.evaluate(async () => ({
        local: Object.keys(window.localStorage),
        session: window.sessionStorage.length,
        bases: (await window.indexedDB.databases()).length,
        caches: (await window.caches.keys()).length,
      }));
      assert.deepEqual(kept, {local: ['tujie-workbench'], session: 0, bases: 0, caches: 0});
      await tab.close();
    });
  },
};
