// Registers every tag.
import './elements/dataset/define.js';
import './elements/goal-chart/define.js';
import './elements/goal-gauge/define.js';
import './elements/goal-panel/define.js';
import './elements/indicator-card/define.js';
import './elements/keyword-strip/define.js';
import './elements/report/define.js';
import './elements/theme-card/define.js';
import './elements/theme-timeline/define.js';
