// Proofs of what is kept on a reader's machine: nothing.
import assert from 'node:assert/strict';

const STORES = /\b(localStorage|sessionStorage|indexedDB|openDatabase|cookieStore)\b|\bcaches\./;

/** Draws everything with both builds: they use nothing of what is watched. */
async function nothingUsed({drawn, drawnClassic}) {
  for (const {used, cookies} of [await drawn(), await drawnClassic()]) assert.deepEqual([used, cookies], [[], []]);
}

export const storage = {
  async 'storage-cookies'(context) {
    for (const [path, text] of context.bundles()) assert.ok(!/\.cookie\b/.test(text), path);
    await nothingUsed(context);
  },

  async 'storage-none'(context) {
    for (const [path, text] of context.bundles()) assert.deepEqual([path, STORES.exec(text)], [path, null]);
    await nothingUsed(context);
  },

  async 'storage-workbench'({paths, bundles}) {
    assert.deepEqual(
      paths.filter((path) => /workbench/i.test(path)),
      [],
    );
    for (const [path, text] of bundles()) assert.ok(!text.includes('tujie-workbench'), path);
  },
};
