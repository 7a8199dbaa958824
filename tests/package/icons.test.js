// The drawn icons are those of the set, and every one that a dataset may name.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {iconsFile} from '../../tools/build/write-icons.js';

test('src/style/icons.ts is what write-icons.js writes', () => {
  assert.equal(readFileSync(new URL('../../src/style/icons.ts', import.meta.url), 'utf8'), iconsFile());
});
