// Registers every tag.
import './elements/dataset/define.js';
import './elements/indicator-card/define.js';
