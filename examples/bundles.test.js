// The bundles hold Lit as published: an element made from theirs has the whole life cycle, though none of ours may use it.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launch} from '../tools/dev/browser.js';
import {open} from '../tests/page.js';
import {serve} from '../tools/dev/serve.js';

const SCRIPTS = {
  modules: '<script type="module" src="/cdn/tujie.js"></script>',
  classic: '<script src="/cdn/tujie.classic.js" defer></script>',
};
const CARD = '<tujie-indicator-card src="/data/gangzha-2019.json" indicator="gdp-2018">预计突破400亿元</tujie-indicator-card>';

let browser;
let server;
before(async () => {
  const pages = Object.fromEntries(
    Object.entries(SCRIPTS).map(([build, script]) => [
      `/${build}.html`,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title><link rel="icon" href="/examples/icon.svg">${script}${CARD}</html>`,
    ]),
  );
  [browser, server] = [await launch(), await serve({pages})];
});
after(() => Promise.all([browser.close(), server.close()]));

/** In the page: what happens to an element whose base is that of the bundle, step by step. */
async function lived() {
  await customElements.whenDefined('tujie-indicator-card');
  let base = customElements.get('tujie-indicator-card');
  while (!Object.hasOwn(base, '_$litElement$')) base = Object.getPrototypeOf(base);
  const steps = [];
  class Probe extends base {
    static properties = {
      list: {reflect: true, converter: {fromAttribute: (text) => text.split(','), toAttribute: (list) => list.join('+')}},
      data: {type: Object, reflect: true},
      skipped: {},
    };
    shouldUpdate(changed) {
      steps.push(`should ${[...changed.keys()]}`);
      return !this.skipped;
    }
    willUpdate(changed) {
      steps.push(`will ${[...changed.keys()]}`);
    }
    scheduleUpdate() {
      steps.push('schedule');
      return super.scheduleUpdate();
    }
    firstUpdated() {
      steps.push('first');
    }
    updated() {
      steps.push('updated');
    }
    render() {
      steps.push('render');
    }
  }
  Probe.addInitializer(() => steps.push('initializer'));
  customElements.define('x-probe', Probe);
  const probe = document.createElement('x-probe');
  const controller = {hostUpdated: () => steps.push('controller')};
  probe.addController(controller);
  probe.setAttribute('list', 'a,b');
  probe.setAttribute('data', '{"a":1}');
  document.body.append(probe);
  await probe.updateComplete;
  probe.removeController(controller);
  probe.list = ['c', 'd'];
  probe.data = {b: 2};
  await probe.updateComplete;
  probe.skipped = true;
  await probe.updateComplete;
  return {steps, attributes: [probe.getAttribute('list'), probe.getAttribute('data')]};
}

for (const build of Object.keys(SCRIPTS))
  test(`${build}: an element may use every step of Lit's life cycle, converters and controllers`, async () => {
    const {page} = await open(browser, `${server.url}/${build}.html`);
    const {steps, attributes} = await page.evaluate(lived);
    assert.deepEqual(steps, [
      'initializer',
      ...['schedule', 'should list,data', 'will list,data', 'render', 'controller', 'first', 'updated'],
      ...['schedule', 'should list,data', 'will list,data', 'render', 'updated'],
      ...['schedule', 'should skipped'],
    ]);
    assert.deepEqual(attributes, ['c+d', '{"b":2}']);
    await page.close();
  });
