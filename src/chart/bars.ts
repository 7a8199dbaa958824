// The bars of a goal chart: what they need of ECharts beside the gauge, in a second late chunk.
import {BarChart} from 'echarts/charts';
import {GridComponent} from 'echarts/components';
import {use} from 'echarts/core';

use([BarChart, GridComponent]);

export {mount, type ChartOption, type Mounted} from './mount.js';
