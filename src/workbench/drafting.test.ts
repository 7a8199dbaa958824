import {expect} from '@open-wc/testing';
import type {Draft, DraftOptions} from '../read/draft-report.js';
import {draftReport} from '../read/draft-report.js';
import {Drafting, isDataset, type DraftingHost, type Reader} from './drafting.js';

const TEXT = '示例县政府工作报告\n\n2025年工作回顾\n\n地区生产总值增长5.1%。\n';

/** A bench that keeps the drafts it is given. */
function drafting(reader: Reader = {draftReport}): {drafting: Drafting; taken: [Draft, string][]} {
  const taken: [Draft, string][] = [];
  const host: DraftingHost = {
    load: () => Promise.resolve(reader),
    pause: () => Promise.resolve(),
    taken: (draft, name) => taken.push([draft, name]),
    changed: () => {},
  };
  return {drafting: new Drafting(host), taken};
}

describe('a text on its way to a draft', () => {
  it('becomes a draft', async () => {
    const {drafting: it, taken} = drafting();
    await it.draft({name: 'a.txt', input: TEXT});
    expect([it.state, taken.map(([{report}, name]) => [report.title, name])]).to.deep.equal([
      {status: 'ready', name: 'a.txt'},
      [['示例县政府工作报告', 'a.txt']],
    ]);
  });

  it('gives way to a newer one, at every slice', async () => {
    const slices: string[] = [];
    const slow: Reader = {
      draftReport: async (input: string | Uint8Array, options: DraftOptions) => {
        for (let slice = 0; slice < 3; slice++) {
          slices.push(String(input));
          await options.onSlice?.();
        }
        return draftReport(input, options);
      },
    };
    const {drafting: it, taken} = drafting(slow);
    const old = it.draft({name: 'old', input: TEXT});
    await it.draft({name: 'new', input: TEXT});
    await old;
    expect(taken.map(([, name]) => name)).to.deep.equal(['new']);
    expect(slices).to.have.length(3);
  });

  it('asks before it reads what is held back', async () => {
    const {drafting: it, taken} = drafting();
    await it.draft({name: 'a.txt', input: TEXT.replace('报告', '报告（送审稿）')});
    expect([it.state.status, taken.length]).to.deep.equal(['held', 0]);
    await it.accept();
    expect([it.state.status, taken[0]?.[0].review.holds?.length]).to.deep.equal(['ready', 1]);
    await it.draft({name: 'a.txt', input: TEXT.replace('报告', '报告（送审稿）')});
    it.cancel();
    await it.accept();
    expect([it.state.status, taken.length]).to.deep.equal(['idle', 1]);
  });

  it('says what cannot be read', async () => {
    const {drafting: it, taken} = drafting();
    await it.draft({name: 'a.txt', input: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0, 1])});
    expect([it.state.status, taken.length]).to.deep.equal(['failed', 0]);
    const broken = drafting({draftReport: () => Promise.reject(new Error('out of order'))}).drafting;
    await broken.draft({name: 'a.txt', input: TEXT});
    expect(broken.state).to.deep.include({status: 'failed', name: 'a.txt'});
  });
});

it('a dataset is told from a text by its name, else by its first letter', () => {
  for (const [input, name] of [
    ['{"id": 1}', ''],
    ['\n [ {}]', ''],
    ['x', 'a.json'],
    [new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x22]), 'a.txt'],
    [new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x22, 0]), 'a.txt'],
  ] as const)
    expect(isDataset(input, name), name).to.equal(true);
  for (const [input, name] of [
    [TEXT, ''],
    ['[注] 报告', 'a.txt'],
    ['{"id": 1}', 'a.html'],
  ] as const)
    expect(isDataset(input, name), name).to.equal(false);
});
