// The regular expressions that know words and numbers, which the check of an author runs: each is linear, whatever the text.
import {test} from 'node:test';
import {assertLinear, patternsOf} from './hostile-text.js';

for (const {place, pattern} of patternsOf('words')) test(`${place}: linear`, () => assertLinear(pattern));
