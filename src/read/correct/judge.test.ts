import {expect} from '@open-wc/testing';
import {eachIndicator, findIndicator} from '../../model/lookup.js';
import {textsOf} from '../../model/texts.js';
import {corrected, draftOf, figureOf} from '../../testing/corrections.js';
import {draftReport} from '../draft-report.js';
import {confirm, decide, flag, isConfirmed, tasksOf} from './index.js';

const draft = draftOf();
const gdp = figureOf(draft, '突破900亿元');
const last = figureOf(draft, '80个');

describe('what a person says of a figure', () => {
  it('is right until something of it changes', () => {
    const right = confirm(draft, gdp.id);
    expect([isConfirmed(draft, gdp.id), isConfirmed(right, gdp.id)]).to.deep.equal([false, true]);
    const signed = right.review.confirmations.map((it) => ({...it, by: '校对'}));
    const twice = {...right, review: {...right.review, confirmations: signed}};
    expect(confirm(twice, gdp.id)).to.deep.equal(twice);
    for (const set of [{name: '生产总值'}, {status: 'target'}] as const)
      expect(isConfirmed(corrected(right, {kind: 'change', id: gdp.id, set}).draft, gdp.id)).to.equal(false);
    expect(isConfirmed(corrected(right, {kind: 'change', id: gdp.id, set: {tier: 'count'}}).draft, gdp.id)).to.equal(true);
    expect(isConfirmed(corrected(right, {kind: 'remove', id: last.id}).draft, gdp.id)).to.equal(true);
    expect(confirm(draft, 'none')).to.equal(draft);
  });

  it('is right with every doubt about it', () => {
    expect(draft.review.doubts.map(({state}) => state)).to.include('open');
    const {review} = confirm(draft, last.id);
    const {path} = findIndicator(draft.report, last.id) ?? {};
    expect(review.doubts.filter((it) => it.path === path).map(({state}) => state)).to.deep.equal(['right']);
  });

  it('is wrong once, and no longer confirmed', () => {
    const wrong = flag(flag(confirm(draft, gdp.id), gdp.id), gdp.id);
    expect(isConfirmed(wrong, gdp.id)).to.equal(false);
    expect(wrong.review.doubts.filter(({code}) => code === 'person')).to.deep.equal([
      {
        code: 'person',
        path: findIndicator(draft.report, gdp.id)?.path,
        quote: '突破900亿元',
        assumed: '全市地区生产总值',
        harm: 3,
        state: 'open',
      },
    ]);
    expect(flag(confirm(wrong, gdp.id), gdp.id)).to.deep.equal(wrong);
  });

  it('is kept when the text is read again', async () => {
    const wrong = flag(draft, gdp.id);
    const text = textsOf(draft.report).map((it) => it.text);
    const again = await draftReport(['新的一行。', ...text].join('\n'), {keep: wrong});
    const doubt = again.review.doubts.find(({code}) => code === 'person');
    expect([doubt?.path, doubt?.state]).to.deep.equal([findIndicator(again.report, gdp.id)?.path, 'open']);
  });

  it('is a number that stays text, among those that are no figures', () => {
    const place = textsOf(draft.report).find(({text}) => text.includes('八个方面'));
    const doubt = {code: 'unread', path: place?.path ?? '', quote: '八个', assumed: '', harm: 2, state: 'open'} as const;
    const asked = {...draft, review: {...draft.review, doubts: [doubt], quotes: []}};
    const {review} = decide(asked, 0, 'right');
    expect(review.quotes).to.deep.equal([{exact: '推出八个方面措施', category: 'person', reason: review.quotes[0]?.reason}]);
    expect(decide({...asked, review}, 0, 'right').review.quotes).to.deep.equal(review.quotes);
    expect(decide(asked, 0, 'wrong').review.quotes).to.deep.equal([]);
  });

  it('decides a doubt by its index, and opens it again', () => {
    const decided = decide(draft, 0, 'wrong');
    expect(decided.review.doubts[0]?.state).to.equal('wrong');
    expect(decide(decided, 0, 'open')).to.deep.equal(draft);
  });
});

describe('what a person goes through', () => {
  it('is doubts by their harm, every figure as it is printed, and numbers that are none', () => {
    const tasks = tasksOf(flag(draft, gdp.id));
    const kinds = tasks.map(({kind}) => kind);
    expect([...new Set(kinds)]).to.deep.equal(['doubt', 'figure', 'number']);
    expect(tasks.filter(({kind}) => kind === 'doubt')).to.deep.equal(tasksOf(draft).filter(({kind}) => kind === 'doubt'));
    expect(tasks.find((it) => it.kind === 'figure' && it.id === gdp.id)?.state).to.equal('wrong');
    const figures = tasks.flatMap((it) => (it.kind === 'figure' ? [it.id] : []));
    expect(figures).to.deep.equal(eachIndicator(draft.report).map(({indicator}) => indicator.id));
    expect(kinds.filter((kind) => kind === 'number')).to.have.length(draft.review.quotes.length);
  });

  it('is each at its words', () => {
    const texts = new Map(textsOf(draft.report).map(({path, text}) => [path, text]));
    const words = tasksOf(draft).map(({kind, path, range}) => [kind, texts.get(path)?.slice(range?.start, range?.end)]);
    expect(words).to.deep.include.members([
      ['doubt', '80个'],
      ['figure', '突破900亿元，增长6.1%'],
      ['figure', '5所'],
      ['number', '经济总量翻一番'],
      ['number', '推出八个方面措施'],
    ]);
  });

  it('has what a person has said of it', () => {
    const stateOf = (of: typeof draft): string | undefined => tasksOf(of).find((it) => it.kind === 'figure' && it.id === gdp.id)?.state;
    expect([draft, confirm(draft, gdp.id), flag(draft, gdp.id)].map(stateOf)).to.deep.equal(['open', 'right', 'wrong']);
    const {draft: without} = corrected(draft, {kind: 'remove', id: last.id});
    expect(tasksOf(without).filter(({kind, state}) => kind === 'number' && state === 'right')).to.have.length(1);
  });

  it('is a number where it is no figure', () => {
    const twice = draftOf('云川市2026年政府工作报告\n各位代表：\n一、2025年工作回顾\n新建公园4个。\n又4个“新建公园4个”。');
    const quote = {exact: '公园4个', category: 'slogan', reason: '…'};
    const tasks = tasksOf({...twice, review: {...twice.review, quotes: [quote]}});
    expect(tasks[tasks.length - 1]?.path).to.match(/paragraphs\[1\]$/);
  });

  it('is nowhere where its words stand nowhere', () => {
    const doubt = {code: 'mended-noise', path: '$', quote: '水印', assumed: '', harm: 1, state: 'open'} as const;
    const quote = {exact: '没有', category: 'name', reason: '…'};
    const tasks = tasksOf({...draft, review: {...draft.review, doubts: [doubt], quotes: [quote]}});
    expect([tasks[0], tasks[tasks.length - 1]]).to.deep.equal([
      {kind: 'doubt', doubt: 0, path: '$', state: 'open'},
      {kind: 'number', quote: 0, path: '$', state: 'open'},
    ]);
  });
});
