// The regular expressions that read figures out of English sentences: each is linear, whatever the text.
import {test} from 'node:test';
import {assertLinear, patternsOf} from './hostile-text.js';

for (const {place, pattern} of patternsOf('english')) test(`${place}: linear`, () => assertLinear(pattern));
