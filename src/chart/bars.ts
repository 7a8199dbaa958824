// What bars need of ECharts beside gauges: a lazy chunk of its own.
import {BarChart} from 'echarts/charts';
import {GridComponent} from 'echarts/components';
import {use} from 'echarts/core';
import {mount as mountChart} from './mount.js';

use([BarChart, GridComponent]);

/** `mount` of this module, not passed on from the other: a bundler drops a module that it takes for one without effect. */
export const mount: typeof mountChart = mountChart;
