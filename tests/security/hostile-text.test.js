// Every regular expression of the sources, found by the compiler, takes time in proportion to a text, however hostile that text is.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {assertLinear, PARTS, patterns, patternsOf, steepInput} from './hostile-text.js';

for (const pattern of [/a+$/g, /(?:\d[\d.]*[-—~])?\d[\d.]*x/g, /<meta[^>]+charset/g])
  test(`${String(pattern)} is not linear, and found`, () => assert.ok(steepInput(pattern)));

test('one that is linear is not found, and those of the sources are', () => {
  assert.equal(steepInput(/a+/g), undefined);
  assert.ok(patterns.length > 60, `${patterns.length} regular expressions found`);
});

test('every pattern is tested in one file', () => {
  for (const {place} of patterns) assert.equal(Object.values(PARTS).filter((part) => part.test(place)).length, 1, place);
  for (const part of Object.keys(PARTS)) assert.ok(existsSync(new URL(`hostile-${part}.test.js`, import.meta.url)), part);
});

for (const {place, pattern} of patternsOf('text')) test(`${place}: linear`, () => assertLinear(pattern));
