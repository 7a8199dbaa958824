// What ECharts draws of a goal chart: the bars of each column on one scale, every figure printed over its bar. Pure.
import type {ChartOption} from '../../chart/mount.js';
import type {Charted, Column} from './goal-chart.view.js';

const optionOf =
  ({bars, mixed}: Column, end: string, color: string): ChartOption =>
  ({width, em, font}) => ({
    textStyle: {fontFamily: font},
    // At the head the words of the first bar, at the foot a line of text for the scale.
    grid: {left: 1, right: 1, top: 1.4 * em, bottom: 1.5 * em, outerBoundsMode: 'none'},
    xAxis: {
      type: 'value',
      min: 0,
      max: 1,
      interval: 1,
      axisLine: {show: false},
      axisTick: {show: false},
      splitLine: {showMinLine: false, lineStyle: {color: 'var(--_line)'}},
      axisLabel: {
        color: 'var(--_ink-2)',
        fontSize: Math.max(14, 0.85 * em),
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
        formatter: (share: number) => (share ? end : '0'),
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({name}) => name),
      axisLine: {show: false},
      axisTick: {show: false},
      axisLabel: {show: false},
    },
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: 0.8 * em,
        data: bars.map(({share}) => share),
        itemStyle: {color},
        label: {
          show: true,
          position: [0, -0.35 * em],
          verticalAlign: 'bottom',
          width,
          overflow: 'break',
          fontSize: em,
          lineHeight: 1.25 * em,
          color: 'var(--_ink)',
          formatter: ({dataIndex}: {dataIndex: number}) => {
            const {name = '', status = '', printed = ''} = bars[dataIndex] ?? {};
            return `${name}\n${mixed ? `${status} ` : ''}${printed}`;
          },
        },
      },
    ],
  });

/** The options of both columns. Colours are the element's own properties, so that every change of theme is followed. */
export const options = ({columns: [before, goals], end}: Charted): readonly ChartOption[] => [
  optionOf(before, end, 'var(--_line)'),
  optionOf(goals, end, 'var(--_accent)'),
];
