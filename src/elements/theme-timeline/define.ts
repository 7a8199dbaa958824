// Registers tujie-theme-timeline.
import {defineElement} from '../shared/define-element.js';
import {TujieThemeTimeline} from './theme-timeline.js';

defineElement('tujie-theme-timeline', TujieThemeTimeline);
