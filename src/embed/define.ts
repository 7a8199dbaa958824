// What stands in pages that are not ours: every tag, and the markup variants that editors leave alone.
import '../define.js';
import {watchMarkup} from './markup.js';

watchMarkup();
