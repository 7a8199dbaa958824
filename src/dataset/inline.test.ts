import {aTimeout, expect} from '@open-wc/testing';
import {reportOf} from '../testing/report.js';
import {inlineValue} from './inline.js';
import {loadReport, sourceAt} from './load.js';

function addScript(id: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = text;
  document.body.append(script);
  return script;
}

describe('a dataset in the page', () => {
  it('is read from the script element', async () => {
    addScript('there', JSON.stringify(reportOf()));
    expect((await loadReport('#there')).report.title).to.equal('示例');
  });

  it('is read when the element comes late, and when its text comes later still', async () => {
    const load = loadReport('#late');
    await aTimeout(20);
    const script = addScript('late', '');
    await aTimeout(20);
    script.textContent = JSON.stringify(reportOf({}, {title: '迟到'}));
    expect((await load).report.title).to.equal('迟到');
  });

  it('is missed after a second, and still read when it comes after that', async () => {
    const seen: string[] = [];
    const leave = sourceAt('#later').watch((state) => seen.push(state.status === 'failed' ? state.error.code : state.status));
    await aTimeout(1100);
    expect(seen).to.deep.equal(['loading', 'script']);
    addScript('later', JSON.stringify(reportOf()));
    await aTimeout(20);
    expect(seen).to.deep.equal(['loading', 'script', 'loading', 'ready']);
    leave();
  });

  for (const when of ['before', 'after'] as const)
    it(`is not waited for any more when the load was aborted ${when} it began to wait`, async () => {
      const id = `aborted-${when}`;
      const abort = new AbortController();
      let arrivals = 0;
      if (when === 'before') abort.abort('left');
      const load = inlineValue(`#${id}`, abort.signal, () => arrivals++).catch((reason: unknown) => reason);
      abort.abort('left');
      expect(await load).to.equal('left');
      // The page reports the new element to those who observe it in the order in which they began.
      const reported = new Promise((resolve) => new MutationObserver(resolve).observe(document, {childList: true, subtree: true}));
      // What a piece that waits for it would read once more.
      await aTimeout(1100);
      addScript(id, JSON.stringify(reportOf()));
      await reported;
      expect(arrivals).to.equal(0);
    });
});
