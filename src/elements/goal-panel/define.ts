// Registers tujie-goal-panel.
import {defineElement} from '../shared/define-element.js';
import {TujieGoalPanel} from './goal-panel.js';

defineElement('tujie-goal-panel', TujieGoalPanel);
