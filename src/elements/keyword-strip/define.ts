// Registers tujie-keyword-strip.
import {defineElement} from '../shared/define-element.js';
import {TujieKeywordStrip} from './keyword-strip.js';

defineElement('tujie-keyword-strip', TujieKeywordStrip);
