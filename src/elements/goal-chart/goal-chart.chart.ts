// The lazy chart module of a goal chart: ECharts with bars, and what it draws.
export {mount} from '../../chart/bars.js';
export {options} from './goal-chart.option.js';
