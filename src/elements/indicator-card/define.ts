// Registers tujie-indicator-card.
import {defineElement} from '../shared/define-element.js';
import {TujieIndicatorCard} from './indicator-card.js';

defineElement('tujie-indicator-card', TujieIndicatorCard);
