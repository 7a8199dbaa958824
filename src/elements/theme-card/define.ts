// Registers tujie-theme-card.
import {defineElement} from '../define-element.js';
import {TujieThemeCard} from './theme-card.js';

defineElement('tujie-theme-card', TujieThemeCard);
