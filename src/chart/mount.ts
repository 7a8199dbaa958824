// Where ECharts is met: gauges, drawn as SVG. This file is a late chunk of its own and imports nothing of ours.
import {GaugeChart} from 'echarts/charts';
import {init, use, type EChartsCoreOption} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

use([GaugeChart, SVGRenderer]);

/** The place of a chart, in CSS pixels. */
export interface Place {
  readonly width: number;
  /** The size of the text around it. */
  readonly em: number;
}

/** What to draw in a place. */
export type ChartOption = (place: Place) => EChartsCoreOption;

/** A chart on the page. */
export interface Mounted {
  /** Draws anew, without motion. */
  update(option: ChartOption): void;
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
      element.replaceChildren();
    },
  });
}

/**
 * Draws a chart into an element of some size, at once, and keeps it as wide as the element.
 *
 * @param moving - Whether it may move while it comes; a reader who wants less motion never sees any.
 */
export function mount(element: HTMLElement, option: ChartOption, moving: boolean): Mounted {
  const {cssText} = element.style;
  emptied(element);
  const chart = init(element, null, {renderer: 'svg', width: element.clientWidth, height: element.clientHeight});
  const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const svg = element.querySelector('svg');
  if (svg) emptied(svg);
  let drawn = option;
  const draw = (animation: boolean): void => {
    const place = {width: element.clientWidth, em: parseFloat(getComputedStyle(element).fontSize)};
    chart.setOption({...drawn(place), animation: animation && !still()}, true);
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
    update(next) {
      drawn = next;
      draw(false);
    },
    dispose() {
      resized.disconnect();
      chart.dispose();
      element.replaceChildren();
      element.removeAttribute('_echarts_instance_');
      element.removeAttribute('style');
      if (cssText) element.style.cssText = cssText;
      Reflect.deleteProperty(element, 'innerHTML');
    },
  };
}
