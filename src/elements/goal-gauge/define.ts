// Registers tujie-goal-gauge.
import {defineElement} from '../shared/define-element.js';
import {TujieGoalGauge} from './goal-gauge.js';

defineElement('tujie-goal-gauge', TujieGoalGauge);
