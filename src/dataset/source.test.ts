import {expect} from '@open-wc/testing';
import {reportOf} from '../testing/report.js';
import {Source, stateOf} from './source.js';
import type {ReportState} from './state.js';

/** A source whose answers are given by hand, and what those who watch it were told. */
function watched() {
  const answers: {abort: AbortController; give: (title: string) => Promise<void>}[] = [];
  const told: string[] = [];
  const source = new Source(
    '/x.json',
    (abort) =>
      new Promise((resolve) =>
        answers.push({
          abort,
          give: async (title) => {
            resolve(reportOf({}, {title}));
            // The answer goes through two promises.
            await Promise.resolve().then(() => Promise.resolve());
          },
        }),
      ),
  );
  const callback = (state: ReportState): void => void told.push(state.status === 'ready' ? state.report.title : state.status);
  return {source, answers, told, unsubscribe: source.watch(callback)};
}

describe('an exception while a dataset is checked', () => {
  const faulty = {
    get title(): string {
      throw new RangeError('broken');
    },
  };
  const said = (state: ReportState): unknown => state.status === 'failed' && [state.error.code, state.error.path, state.error.params];

  it('is named as one, and not as a fault of the server', async () => {
    const source = new Source('/x.json', () => Promise.resolve(faulty));
    const state = await new Promise<ReportState>((resolve) => source.watch((it) => it.status === 'failed' && resolve(it)));
    const params = {reason: 'RangeError: broken'};
    expect([said(stateOf(faulty)), said(state)]).to.deep.equal([
      ['exception', '$', params],
      ['exception', '/x.json', params],
    ]);
  });
});

describe('a source', () => {
  it('does not take an old answer that arrives after a newer one', async () => {
    const {source, answers, told} = watched();
    source.reload();
    await answers[1]?.give('新');
    await answers[0]?.give('旧');
    expect(told).to.deep.equal(['loading', 'loading', '新']);
  });

  it('does not take an old answer while a newer one is awaited', async () => {
    const {source, answers, told} = watched();
    source.reload();
    await answers[0]?.give('旧');
    expect(told).to.deep.equal(['loading', 'loading']);
    await answers[1]?.give('新');
    expect(told).to.deep.equal(['loading', 'loading', '新']);
  });

  it('aborts the request that is running when it is asked to reload', () => {
    const {source, answers} = watched();
    expect(answers[0]?.abort.signal.aborted).to.equal(false);
    source.reload();
    expect(answers.map(({abort}) => abort.signal.aborted)).to.deep.equal([true, false]);
  });
});
