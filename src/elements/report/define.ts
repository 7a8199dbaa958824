// Registers tujie-report, and the tags that it draws; gauges come when one asks for them.
import {defineElement} from '../shared/define-element.js';
import '../goal-panel/define.js';
import '../keyword-strip/define.js';
import {TujieReport} from './report.js';

defineElement('tujie-report', TujieReport);
