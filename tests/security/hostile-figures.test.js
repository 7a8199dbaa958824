// The regular expressions that read figures out of Chinese sentences: each is linear, whatever the text.
import {test} from 'node:test';
import {assertLinear, patterns} from './hostile-text.js';

for (const {place, pattern} of patterns) {
  if (place.startsWith('read/figures/') && !place.startsWith('read/figures/en/')) test(`${place}: linear`, () => assertLinear(pattern));
}
