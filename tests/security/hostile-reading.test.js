// The regular expressions that read files and their structure: each is linear, whatever the text.
import {test} from 'node:test';
import {assertLinear, patternsOf} from './hostile-text.js';

for (const {place, pattern} of patternsOf('reading')) test(`${place}: linear`, () => assertLinear(pattern));
