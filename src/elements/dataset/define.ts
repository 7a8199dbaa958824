// Registers tujie-dataset.
import {defineElement} from '../define-element.js';
import {TujieDataset} from './dataset.js';

defineElement('tujie-dataset', TujieDataset);
