// Registers tujie-theme-card.
import {defineElement} from '../shared/define-element.js';
import {TujieThemeCard} from './theme-card.js';

defineElement('tujie-theme-card', TujieThemeCard);
