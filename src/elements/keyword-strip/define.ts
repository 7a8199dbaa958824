// Registers tujie-keyword-strip.
import {defineElement} from '../define-element.js';
import {TujieKeywordStrip} from './keyword-strip.js';

defineElement('tujie-keyword-strip', TujieKeywordStrip);
