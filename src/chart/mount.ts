// Where ECharts is met: gauges, drawn as SVG. This module is lazy, and imports nothing of ours.
import {GaugeChart} from 'echarts/charts';
import {init, use, type EChartsCoreOption} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

use([GaugeChart, SVGRenderer]);

/** The slot that a chart is drawn into, in CSS pixels. */
export interface ChartSlot {
  readonly width: number;
  /** The size of the text around it. */
  readonly em: number;
  /** The family of it. */
  readonly font: string;
}

/** What to draw in a slot. */
export type ChartOption = (slot: ChartSlot) => EChartsCoreOption;

/** A chart on the page. */
export interface Mounted {
  /** Takes the chart away, and all that it left on the page. */
  dispose(): void;
}

/**
 * Lets ECharts empty an element under Trusted Types. It writes '' or null to `innerHTML`, which a page with
 * `require-trusted-types-for 'script'` forbids; nothing else may be written here.
 */
function emptied(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    set(value: unknown) {
      if (value) throw new TypeError('tujie: a chart may write no markup.');
      element.textContent = '';
    },
  });
}

/**
 * Draws a chart into an element of some size, at once, and keeps it as wide as the element.
 *
 * @param moving - Whether it may move while it comes; a reader who wants less motion never sees any.
 */
export function mount(element: HTMLElement, option: ChartOption, moving: boolean): Mounted {
  // A box of its own takes what ECharts writes on it, and leaves with it.
  const box = document.createElement('div');
  box.style.height = '100%';
  element.append(box);
  emptied(box);
  const chart = init(box, null, {renderer: 'svg', width: element.clientWidth, height: element.clientHeight});
  const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const svg = box.querySelector('svg');
  if (svg) emptied(svg);
  const draw = (animation: boolean): void => {
    const {fontSize, fontFamily} = getComputedStyle(element);
    const slot = {width: element.clientWidth, em: parseFloat(fontSize), font: fontFamily};
    chart.setOption({...option(slot), animation: animation && !still()}, true);
    chart.getZr().flush();
  };
  draw(moving);
  const resized = new ResizeObserver(() => {
    const {clientWidth: width, clientHeight: height} = element;
    if (!width || !height || (width === chart.getWidth() && height === chart.getHeight())) return;
    chart.resize({width, height});
    draw(false);
  });
  resized.observe(element);
  return {
    dispose() {
      resized.disconnect();
      chart.dispose();
      box.remove();
    },
  };
}
