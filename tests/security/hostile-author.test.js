// The regular expressions of what an author runs and takes away: each is linear, whatever the text.
import {test} from 'node:test';
import {assertLinear, patternsOf} from './hostile-text.js';

for (const {place, pattern} of patternsOf('author')) test(`${place}: linear`, () => assertLinear(pattern));
