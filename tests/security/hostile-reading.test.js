// The regular expressions that read files and their structure: each is linear, whatever the text.
import {test} from 'node:test';
import {assertLinear, patterns} from './hostile-text.js';

for (const {place, pattern} of patterns)
  if (place.startsWith('read/') && !place.startsWith('read/figures/')) test(`${place}: linear`, () => assertLinear(pattern));
