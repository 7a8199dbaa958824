// Every regular expression of the sources, found by the compiler, takes time in proportion to a text, however hostile that text is.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertLinear, patterns, steepInput} from './hostile-text.js';

test('a pattern that is not linear is found', () => {
  for (const pattern of [/a+$/g, /(?:\d[\d.]*[-—~])?\d[\d.]*x/g, /<meta[^>]+charset/g]) assert.ok(steepInput(pattern), String(pattern));
  assert.equal(steepInput(/a+/g), undefined);
  assert.ok(patterns.length > 60, `${patterns.length} regular expressions found`);
});

// What only an author runs has a file of its own.
for (const {place, pattern} of patterns) if (!/^(?:text\/derive|read)\//.test(place)) test(`${place}: linear`, () => assertLinear(pattern));
