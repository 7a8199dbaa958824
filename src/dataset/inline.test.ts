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
      const holder = {
        isCurrent: () => true,
        reload: () => {
          arrivals++;
        },
      };
      const load = inlineValue(`#${id}`, abort.signal, holder).catch((reason: unknown) => reason);
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

  /** What everyone who watches is told, with the title of a report that is read. */
  function titlesOf(address: string): {readonly seen: string[]; readonly leave: () => void; until(title: string): Promise<void>} {
    const seen: string[] = [];
    let told = (): void => undefined;
    const leave = sourceAt(address).watch((state) => {
      seen.push(state.status === 'ready' ? state.report.title : state.status === 'failed' ? state.error.code : state.status);
      told();
    });
    return {
      seen,
      leave,
      until: async (title) => {
        while (seen[seen.length - 1] !== title) await new Promise<void>((resolve) => (told = resolve));
      },
    };
  }
  const textOf = (title: string): string => JSON.stringify(reportOf({}, {title}));

  it('is that of the element which stands in the page now, also in the task in which it was replaced', async () => {
    const old = addScript('county', textOf('甲县'));
    const first = titlesOf('#county');
    await first.until('甲县');
    first.leave();
    old.replaceWith();
    addScript('county', textOf('乙县'));
    const second = titlesOf('#county');
    await second.until('乙县');
    expect(second.seen).to.deep.equal(['loading', '乙县']);
    second.leave();
  });

  it('is read anew for those who watch when the text, the element or the first of two elements is another', async () => {
    const one = addScript('followed', textOf('甲县'));
    const {seen, leave, until} = titlesOf('#followed');
    await until('甲县');
    one.textContent = textOf('甲县更正');
    await until('甲县更正');
    const two = addScript('followed', textOf('乙县'));
    one.remove();
    await until('乙县');
    two.replaceWith(Object.assign(document.createElement('script'), {type: 'application/json', id: 'followed', text: textOf('丙县')}));
    await until('丙县');
    expect(seen).to.deep.equal(['loading', '甲县', 'loading', '甲县更正', 'loading', '乙县', 'loading', '丙县']);
    leave();
  });

  it('is compared once, however many come, and anew when a letter of it is another', async () => {
    const script = addScript('crowded', textOf('甲县'));
    const first = titlesOf('#crowded');
    await first.until('甲县');
    let reads = 0;
    Object.defineProperty(script, 'text', {get: () => (reads++, script.textContent)});
    const more = Array.from({length: 20}, () => titlesOf('#crowded'));
    expect([reads, ...more.map(({seen}) => seen.join())]).to.deep.equal([0, ...more.map(() => '甲县')]);
    (script.firstChild as Text).data = textOf('乙县');
    const last = titlesOf('#crowded');
    expect([reads, last.seen]).to.deep.equal([1, ['loading']]);
    await last.until('乙县');
    [first, ...more, last].forEach(({leave}) => leave());
  });

  it('stays with those who show it when the element is gone, and is missed by those who come', async () => {
    const script = addScript('gone', textOf('甲县'));
    const first = titlesOf('#gone');
    await first.until('甲县');
    script.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(first.seen).to.deep.equal(['loading', '甲县']);
    const second = titlesOf('#gone');
    await second.until('script');
    expect(second.seen).to.deep.equal(['loading', 'script']);
    first.leave();
    second.leave();
  });
});
