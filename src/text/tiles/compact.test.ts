import {expect} from '@open-wc/testing';
import {markedText} from '../../testing/marked-text.js';
import {runsOf} from './compact.js';
import {placedFigures} from './figures.js';
import {LIMITS} from './measure.js';

type More = Parameters<typeof markedText>[1];

const runs = (marked: string, more?: More) => {
  const {text, indicators} = markedText(marked, more);
  return runsOf(text, {start: 0, end: text.length}, placedFigures(text, indicators));
};

/** Whether every statement of a text is set as tiles; the paragraph is short, so that any figure is enough. */
const isTiles = (marked: string, more?: More): boolean => runs(marked, more).every(({kind}) => kind === 'tiles');

const kinds = (marked: string): string =>
  runs(marked)
    .map(({kind, statements}) => `${kind} ${statements.length}`)
    .join();
const letters = (count: number): string => '建'.repeat(count);

describe('a compact statement', () => {
  it('has a figure', () => {
    expect(isTiles('建成公园【4个】。')).to.equal(true);
    expect(isTiles('全面绿化荒山。')).to.equal(false);
    expect(runs('')).to.deep.equal([]);
  });

  it('has 45 letters for each figure and 90 in all, or 30 for each and 160', () => {
    // A clause without a figure, and clauses of five with one.
    const isCompact = (width: number, figures: number): boolean =>
      isTiles(`${letters(width - 5 * figures - 1)}，${Array.from({length: figures}, () => '公园【44个】').join('，')}。`);
    for (const [figures, most] of [
      [1, LIMITS.perFigure],
      [2, LIMITS.width],
      [3, LIMITS.width],
      [4, 4 * LIMITS.perFigureDense],
      [6, LIMITS.widthDense],
    ] as const)
      expect(
        [most - 1, most, most + 1].map((width) => isCompact(width, figures)),
        `${figures}`,
      ).to.deep.equal([true, true, false]);
  });

  it('has no passage that the dataset does not join', () => {
    expect(isTiles('城镇人口比重由【<14%】提高到【20%】。')).to.equal(true);
    for (const marked of [
      '城镇人口比重由【14%】提高到【20%】。',
      '城镇人口比重从上年末的【14%】【提高到20%】。',
      '生活补贴、护理补贴标准分别从每人每月【<209元】、【<280元】提高到【217元】、【290元】。',
      '生活补贴、护理补贴标准分别从【209元】、【280元】【提高到217元】、【290元】。',
    ])
      expect(isTiles(marked), marked).to.equal(false);
    // Two passages, each of them joined.
    expect(isTiles('里程由【<2110公里】增至【3055公里】、路网密度由【<45】提高到【56】。')).to.equal(true);
  });

  it('has a name for its first figure', () => {
    for (const marked of [
      '城镇新增就业【4万人】。',
      '【16所】高校入选名单。',
      '就业形势平稳，达【4万人】。',
      '【61%】的污水处理厂完成改造。',
    ])
      expect(isTiles(marked), marked).to.equal(true);
    for (const marked of ['【4万人】。', '达【4万人】。', '年均【增长5%】。', '今年【增长5%】以上。', '【74%】用于民生。'])
      expect(isTiles(marked), marked).to.equal(false);
  });

  it('has no clause of more than 30 letters before its figure', () => {
    expect(isTiles(`${letters(LIMITS.clause)}【4个】。`)).to.equal(true);
    expect(isTiles(`${letters(LIMITS.clause + 1)}【4个】。`)).to.equal(false);
    expect(isTiles(`建成公园【4个】，${letters(LIMITS.clause + 1)}【5个】。`)).to.equal(false);
    // In a list, behind the one that it parts from.
    expect(isTiles(`新增${letters(12)}【4个】、${letters(12)}【5个】、${letters(12)}【6个】。`)).to.equal(true);
    expect(isTiles(`新增${letters(12)}【4个】、${letters(LIMITS.clause + 1)}【5个】。`)).to.equal(false);
    expect(isTiles(`在${letters(12)}【4个】${letters(12)}【5个】${letters(12)}【6个】。`)).to.equal(false);
  });

  it('names no leader and no doctrine', () => {
    for (const marked of [
      '总书记【3次】亲临考察、【4次】回信、【2次】致贺信。',
      '党中央部署的重点任务完成【12项】。',
      '全会确定的改革任务完成【三中全会】部署的【12项】。',
      '以伟大思想为指引，新建公园【4个】。',
    ]) {
      const [run, ...others] = runs(marked);
      expect([run?.kind, others.length], marked).to.deep.equal(['text', 0]);
      expect(run?.statements[0]?.isPlain, marked).to.equal(true);
    }
    expect(isTiles('思想道德建设基地建成【4个】。')).to.equal(true);
  });
});

describe('a run', () => {
  const long = `${letters(60)}。`;

  it('takes in a short statement without a figure between two compact ones', () => {
    expect(kinds(`公园【4个】。${letters(LIMITS.between)}。学校【5所】。`)).to.equal('tiles 3');
    expect(kinds(`公园【4个】。${letters(LIMITS.between + 1)}。学校【5所】。`)).to.equal('tiles 1,text 1,tiles 1');
    expect(kinds('公园【4个】。绿树成荫。绿草如茵。学校【5所】。')).to.equal('tiles 1,text 2,tiles 1');
    expect(kinds('绿树成荫。公园【4个】。绿草如茵。')).to.equal('text 1,tiles 1,text 1');
    expect(kinds('公园【4个】。党中央部署。学校【5所】。')).to.equal('tiles 1,text 1,tiles 1');
  });

  it('has three figures or more, unless its paragraph is at most 100 wide', () => {
    expect(kinds(`${long}${long}公园【4个】。学校【5所】。医院【6家】。`)).to.equal('text 2,tiles 3');
    expect(kinds(`${long}${long}公园【4个】。学校【5所】。`)).to.equal('text 4');
    expect(kinds(`${long}公园【4个】。学校【5所】。`)).to.equal('text 1,tiles 2');
    expect(kinds(`公园【4个】。${long}学校【5所】。${long}医院【6家】。`)).to.equal('text 5');
  });
});
