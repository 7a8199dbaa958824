// Registers tujie-goal-chart.
import {defineElement} from '../shared/define-element.js';
import {TujieGoalChart} from './goal-chart.js';

defineElement('tujie-goal-chart', TujieGoalChart);
