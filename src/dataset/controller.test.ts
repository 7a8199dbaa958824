import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {reportOf} from '../testing/report.js';
import {datasetContext} from './context.js';
import {ReportController, type ReportHost} from './controller.js';
import {provide} from './provide.js';
import {stateOf} from './source.js';

/** An element of a page with a controller, as an element of the library has one. */
function hostWith(src: string, parent: Element = document.body): ReportController {
  const host = Object.assign(document.createElement('div'), {
    src,
    report: undefined,
    addController: (_controller: ReactiveController): void => undefined,
    removeController: (): void => undefined,
    requestUpdate: (): void => undefined,
    updateComplete: Promise.resolve(true),
  }) as unknown as ReportHost;
  parent.append(host);
  const controller = new ReportController(host);
  controller.follow();
  return controller;
}

describe('where an element finds its report', () => {
  it('is its address, whatever white space stands around it', async () => {
    const script = Object.assign(document.createElement('script'), {type: 'application/json', id: 'spaced'});
    script.textContent = JSON.stringify(reportOf());
    document.body.append(script);
    const controller = hostWith(' #spaced\n');
    await new Promise<void>((resolve) => (controller.changed = resolve));
    expect(controller.state.status).to.equal('ready');
  });

  it('is the provider where the address is white space alone', () => {
    const provider = document.createElement('div');
    document.body.append(provider);
    const state = stateOf(reportOf());
    provide(provider, datasetContext, () => state);
    const controller = hostWith('  ', provider);
    expect([controller.state.status, controller.owner]).to.deep.equal(['ready', false]);
  });

  it('is read again at the address that its name has now, when the page has another base', async () => {
    const {pathname} = location;
    const {fetch} = window;
    window.fetch = () => Promise.resolve(new Response('', {status: 404}));
    const controller = hostWith('missing-dataset.json');
    const failedAt = (): Promise<string> =>
      new Promise((resolve) => {
        controller.changed = () => controller.state.status === 'failed' && resolve(new URL(controller.state.error.path).pathname);
      });
    const before = await failedAt();
    history.pushState(null, '', '/elsewhere/');
    try {
      const after = failedAt();
      controller.reload();
      expect([before, await after]).to.deep.equal([
        new URL('missing-dataset.json', location.origin + pathname).pathname,
        '/elsewhere/missing-dataset.json',
      ]);
    } finally {
      window.fetch = fetch;
      history.back();
      await new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    }
  });
});
