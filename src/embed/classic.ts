// The classic build: the library in one script that is no module.
import './define.js';
import {explainOpenedFile} from './opened-file.js';

explainOpenedFile();
