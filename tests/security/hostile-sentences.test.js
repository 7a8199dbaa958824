// The regular expressions that cut sentences, and hold words and figures together: each is linear, whatever the text.
import {test} from 'node:test';
import {assertLinear, patternsOf} from './hostile-text.js';

for (const {place, pattern} of patternsOf('sentences')) test(`${place}: linear`, () => assertLinear(pattern));
