// Registers tujie-dataset.
import {defineElement} from '../shared/define-element.js';
import {TujieDataset} from './dataset.js';

defineElement('tujie-dataset', TujieDataset);
