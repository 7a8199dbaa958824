// ECharts by itself, as its handbook says: only what a gauge needs, one chart for each goal.
import {GaugeChart} from 'echarts/charts';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

use([GaugeChart, SVGRenderer]);

const gauges = await fetch('words.json').then((answer) => answer.json());
document.querySelectorAll('.drawn').forEach((element, n) => {
  const {name, printed, number} = gauges[n];
  element.style.height = '240px';
  init(element, null, {renderer: 'svg'}).setOption({
    series: {type: 'gauge', max: 100, progress: {show: true}, data: [{name, value: number}], detail: {formatter: printed, fontSize: 24}},
  });
});
