// The lazy chart module of a gauge: ECharts, and what it draws.
export {mount} from '../../chart/mount.js';
export {options} from './goal-gauge.option.js';
