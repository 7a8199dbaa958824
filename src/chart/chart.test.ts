import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {consoleDuring, settled} from '../testing/page.js';
import {ChartController, type ChartModule} from './controller.js';
import {mount, type ChartOption, type Mounted} from './mount.js';

const said: string[] = [];
const stub: ChartModule<string> = {
  mount(element, option, moving): Mounted {
    said.push(`mount ${String(option({width: 1, em: 1, font: ''})['view'])}${moving ? ' moving' : ''}`);
    element.textContent = 'chart';
    return {
      dispose() {
        said.push('dispose');
        element.textContent = '';
      },
    };
  },
  options: (view) => [() => ({view})],
};
let load = (): Promise<ChartModule<string>> => Promise.resolve(stub);

class Charted extends LitElement {
  readonly chart = new ChartController<string>(this, () => load());

  protected override render(): unknown {
    return keyed(this.chart.view, html`<div class="chart"></div>`);
  }
}
customElements.define('test-charted', Charted);

async function charted(view: string | undefined, style = ''): Promise<Charted> {
  const element = document.createElement('test-charted') as Charted;
  element.chart.view = view;
  const box = await fixture<HTMLElement>(html`<div .style=${style}></div>`);
  box.append(element);
  await element.updateComplete;
  return element;
}
const untilSaid = (line: string): Promise<void> => waitUntil(() => said.includes(line), line, {timeout: 4000});

describe('the controller of a chart', () => {
  beforeEach(() => {
    said.length = 0;
    load = () => Promise.resolve(stub);
  });

  it('mounts a chart that is in view, that of another view in its place before the page is painted, and disposes of it with its element', async () => {
    const element = await charted('one');
    await untilSaid('mount one moving');
    element.chart.view = 'two';
    element.requestUpdate();
    await nextFrame();
    expect(said).to.deep.equal(['mount one moving', 'dispose', 'mount two']);
    element.requestUpdate();
    await element.updateComplete;
    element.remove();
    expect(said).to.deep.equal(['mount one moving', 'dispose', 'mount two', 'dispose']);
  });

  it('starts nothing out of view, and comes and goes with the view; it moves once', async () => {
    const element = await charted('one', 'margin-top: 3000px');
    // Told of where it is, and idle, as the controller would be.
    await new Promise<void>((resolve) => new IntersectionObserver(() => resolve()).observe(element));
    await nextFrame();
    await ('requestIdleCallback' in window ? new Promise((resolve) => requestIdleCallback(resolve)) : aTimeout(300));
    expect(said).to.deep.equal([]);
    element.scrollIntoView();
    await untilSaid('mount one moving');
    scrollTo(0, 0);
    await untilSaid('dispose');
    element.scrollIntoView();
    await untilSaid('mount one');
  });

  it('has no chart where there is nothing to draw', async () => {
    await charted(undefined);
    const element = await charted('one');
    await untilSaid('mount one moving');
    element.chart.view = undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(said).to.deep.equal(['mount one moving', 'dispose']);
  });

  /** A chart whose chunk has been asked for and is on its way, and what lets the chunk arrive. */
  async function onItsWay(style = ''): Promise<readonly [Charted, () => Promise<void>]> {
    let arrive: ((module: ChartModule<string>) => void) | undefined;
    load = () => new Promise((resolve) => (arrive = resolve));
    const element = await charted('late', style);
    await waitUntil(() => arrive, 'the chunk is asked for', {timeout: 4000});
    return [
      element,
      async () => {
        arrive?.(stub);
        await settled();
      },
    ];
  }

  it('draws nothing when its element has left while the chunk was on its way', async () => {
    const [element, arrive] = await onItsWay();
    element.remove();
    await arrive();
    expect([said, element.chart.drawn]).to.deep.equal([[], false]);
  });

  it('draws nothing when its element has gone out of view while the chunk was on its way, and draws when it is back', async () => {
    const [element, arrive] = await onItsWay('padding-bottom: 3000px');
    const gone = new Promise<void>((resolve) =>
      new IntersectionObserver(([entry]) => entry?.isIntersecting === false && resolve()).observe(element),
    );
    scrollTo(0, 2000);
    await gone;
    // The observer of the chart may be told after this one.
    await nextFrame();
    await arrive();
    expect([said, element.chart.drawn]).to.deep.equal([[], false]);
    load = () => Promise.resolve(stub);
    scrollTo(0, 0);
    await untilSaid('mount late moving');
  });

  it('leaves the drawing where the module cannot be loaded, and says so in one line', async () => {
    const lines = await consoleDuring(async () => {
      let tried = false;
      load = () => ((tried = true), Promise.reject(new Error('offline')));
      const element = await charted('one');
      await waitUntil(() => tried, 'the chunk is asked for', {timeout: 4000});
      await settled();
      expect(element.chart.drawn).to.equal(false);
    });
    expect(lines).to.deep.equal(['test-charted: the chart cannot be loaded. Error: offline']);
  });
});

describe('ECharts', () => {
  const gauge: ChartOption = () => ({series: [{type: 'gauge', data: [{value: 30}]}]});
  const slot = (): Promise<HTMLElement> => fixture(html`<div .style=${'width: 200px; height: 200px'}></div>`);

  it('draws at once, keeps to the size of its slot, and leaves nothing behind', async () => {
    const element = await slot();
    const chart = mount(element, gauge, false);
    expect(element.querySelectorAll('path').length).to.be.above(5);
    element.style.width = '120px';
    await waitUntil(() => element.querySelector('svg')?.getAttribute('width') === '120');
    // A slot that is hidden keeps its chart.
    element.style.display = 'none';
    await aTimeout(50);
    expect(element.querySelector('svg')?.getAttribute('width')).to.equal('120');
    const {cssText} = element.style;
    chart.dispose();
    expect([element.childNodes.length, element.style.cssText]).to.deep.equal([0, cssText]);
  });

  it('may write no markup of its own', async () => {
    const element = await slot();
    mount(element, gauge, false);
    const box = element.firstElementChild as Element;
    expect(() => (box.innerHTML = '<b>')).to.throw('no markup');
    expect(() => ((box.querySelector('svg') as Element).innerHTML = '<b>')).to.throw('no markup');
  });

  it('comes and goes many times without a trace', async () => {
    const element = await slot();
    const before = element.outerHTML;
    for (let round = 0; round < 30; round++) mount(element, gauge, true).dispose();
    expect(element.outerHTML).to.equal(before);
  });
});
