import {expect} from '@open-wc/testing';
import type {Draft, DraftOptions} from '../../read/draft-report.js';
import type {FileText} from '../../read/file-text.js';
import {Drafting, isDataset, type DraftingHost, type Present, type Reader, type SourceText} from './drafting.js';
import * as reader from './reader.js';

const TEXT = '示例县政府工作报告\n\n2025年工作回顾\n\n地区生产总值增长5.1%。\n';

/** A bench that keeps the drafts it is given. */
function drafting({present, ...other}: Partial<Reader> & {present?: Present} = {}): {
  drafting: Drafting;
  taken: [Draft, string, boolean][];
  checks: SourceText[];
} {
  const taken: [Draft, string, boolean][] = [];
  const checks: SourceText[] = [];
  const host: DraftingHost = {
    load: () => Promise.resolve({...reader, ...other}),
    pause: () => Promise.resolve(),
    present: () => present,
    taken: (draft, {name}, since) => taken.push([draft, name, !!since]),
    check: (source) => checks.push(source),
    changed: () => {},
  };
  return {drafting: new Drafting(host), taken, checks};
}

describe('a text on its way to a draft', () => {
  it('becomes a draft', async () => {
    const {drafting: it, taken} = drafting();
    await it.draft({name: 'a.txt', input: TEXT});
    expect([it.state, taken.map(([{report}, name]) => [report.title, name])]).to.deep.equal([
      {status: 'ready', name: 'a.txt', relation: 'other', lapsed: 0},
      [['示例县政府工作报告', 'a.txt']],
    ]);
  });

  it('gives way to a newer one, at every slice', async () => {
    const slices: string[] = [];
    const {drafting: it, taken} = drafting({
      draftFile: async (file: FileText, options: DraftOptions) => {
        for (let slice = 0; slice < 3; slice++) {
          slices.push(String(options.name));
          await options.onSlice?.();
        }
        return reader.draftFile(file, options);
      },
    });
    const old = it.draft({name: 'old', input: TEXT});
    await it.draft({name: 'new', input: TEXT});
    await old;
    expect(taken.map(([, name]) => name)).to.deep.equal(['new']);
    expect(slices.filter((name) => name === 'new')).to.have.length(3);
    expect(slices.filter((name) => name === 'old').length).to.be.lessThan(2);
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
    const broken = drafting({draftFile: () => Promise.reject(new Error('out of order'))}).drafting;
    await broken.draft({name: 'a.txt', input: TEXT});
    expect(broken.state).to.deep.include({status: 'failed', name: 'a.txt'});
  });

  it('goes on from the draft that is there, where it is the same report, and asks where it is not', async () => {
    const long = `${TEXT}\n粮食产量稳定在20万吨以上。新建公园4个，改造道路12条。\n`;
    const first = drafting();
    await first.drafting.draft({name: 'a.txt', input: long});
    const [draft] = first.taken[0] ?? [];
    if (!draft) throw new Error('no draft');
    const next = drafting({present: {...draft, isDraft: true}});
    await next.drafting.draft({name: 'b.txt', input: long.replace('5.1%', '5.3%')});
    expect([next.drafting.state, next.taken.map(([, name, since]) => [name, since])]).to.deep.equal([
      {status: 'ready', name: 'b.txt', relation: 'next', lapsed: 0},
      [['b.txt', true]],
    ]);
    const other = '另一县政府工作报告\n\n2025年工作回顾\n\n财政收入增长3%。植树造林5万亩。\n';
    await next.drafting.draft({name: 'c.txt', input: other});
    expect(next.drafting.state).to.deep.equal({status: 'asked', name: 'c.txt', title: '示例县政府工作报告', canCheck: false});
    await next.drafting.answer('other');
    expect(next.taken.map(([{report}, name, since]) => [report.title.slice(0, 3), name, since])).to.deep.equal([
      ['示例县', 'b.txt', true],
      ['另一县', 'c.txt', false],
    ]);
    // A dataset from elsewhere may be there to be checked: that is asked for every text.
    const foreign = drafting({present: {...draft, isDraft: false}});
    await foreign.drafting.draft({name: 'd.txt', input: long});
    expect(foreign.drafting.state).to.deep.include({status: 'asked', canCheck: true});
    await foreign.drafting.answer('check');
    expect([foreign.taken, foreign.checks.map(({name}) => name)]).to.deep.equal([[], ['d.txt']]);
    expect(foreign.checks[0]?.lines).to.include('地区生产总值增长5.1%。');
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
