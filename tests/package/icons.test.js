// The drawn icons are those of the set, and every one that a dataset may name.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {CHOSEN, iconsFile, UNITS} from '../../tools/build/write-icons.js';

test('src/style/icons.ts is what write-icons.js writes', async () => {
  assert.equal(readFileSync(new URL('../../src/style/icons.ts', import.meta.url), 'utf8'), await iconsFile());
});

test('no icon is a star, a flag, an emblem or another sign of a state, nor the outline of a place', () => {
  for (const [name, icon] of Object.entries({...CHOSEN, ...UNITS}))
    assert.doesNotMatch(
      `${name} ${icon}`,
      /star|flag|emblem|badge|shield|torch|flame|wheat|gear|settings|cog|gate|arch|hammer|sickle|crown|eagle|map|globe|world|pin|dollar/,
    );
});

test('every unit that the cells know has its icon', () => {
  const units = readFileSync(new URL('../../src/text/unit-icons.ts', import.meta.url), 'utf8').match(/type UnitIcon = ([^;]*);/)?.[1];
  assert.deepEqual(units?.match(/\w+/g), Object.keys(UNITS));
});
