// The regular expressions that know words and numbers, which the check of an author runs: each is linear, whatever the text.
import {patterns, testLinear} from './hostile-text.js';

testLinear(patterns.filter(({place}) => place.startsWith('text/derive/')));
