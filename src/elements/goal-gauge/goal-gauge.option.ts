// What ECharts draws of a dial: the same arc in the same place, with ticks, and the way it comes there. Pure.
import type {ChartOption} from '../../chart/mount.js';
import type {Drawing} from './goal-gauge.view.js';

/** The arc of the static drawing, as a share of the width of its box. */
const RADIUS = 62 / 140;
const WIDTH = 12 / 140;

/** The option for the one slot of a gauge. Colours are the element's own properties, so that every change of theme is followed. */
export const options = ({sense, from, to}: Drawing): readonly ChartOption[] => [
  ({width}) => {
    const stroke = width * WIDTH;
    const arc = {
      type: 'gauge',
      startAngle: 210,
      endAngle: -30,
      min: 0,
      max: 1,
      center: ['50%', width / 2],
      radius: width * RADIUS,
      silent: true,
      pointer: {show: false},
      anchor: {show: false},
      title: {show: false},
      detail: {show: false},
      axisLabel: {show: false},
    };
    const tick = {distance: 2, lineStyle: {color: 'var(--_line)'}};
    const fill = (value: number, color: string): object => ({
      ...arc,
      axisLine: {show: false},
      axisTick: {show: false},
      splitLine: {show: false},
      progress: {show: true, width: stroke, itemStyle: {color}},
      data: [{value}],
    });
    return {
      series: [
        {
          ...arc,
          splitNumber: 5,
          axisLine: {lineStyle: {width: stroke, color: [[1, 'transparent']]}},
          axisTick: {...tick, splitNumber: 5, length: 3},
          splitLine: {...tick, length: 7, lineStyle: {color: 'var(--_line)', width: 2}},
          data: [],
        },
        // At most is no length that is filled.
        ...(sense === 'ceiling' ? [] : [fill(to, 'var(--_accent)')]),
        // A band begins where the paper ends that covers it.
        ...(from > 0 ? [fill(from, 'var(--_paper)')] : []),
      ],
    };
  },
];
