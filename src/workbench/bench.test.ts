import {expect} from '@open-wc/testing';
import {valueOfFile} from '../testing/report.js';
import {storage} from '../testing/storage.js';
import {Bench} from './bench.js';
import type {Review} from '../read/review.js';
import {PIECES} from '../author/pieces.js';
import {Memory} from './keep/memory.js';
import {readText, type Dataset} from './intake/reading.js';
import {workIn} from './keep/work.js';

let sample: string;
before(async () => (sample = JSON.stringify(await valueOfFile('gangzha-2019'))));

function bench(store = storage()): Bench {
  const made = new Bench(new Memory(() => store), () => {});
  made.take(readText(sample, 'gangzha-2019.json'), 'gangzha-2019.json', false);
  return made;
}

describe('the bench', () => {
  it('begins with a composition of its dataset, once', () => {
    const store = storage();
    const first = bench(store);
    first.keep(true);
    expect(first.composer.occurrences.map((place) => first.labelOf(place))).to.deep.equal([
      '关键词条 · 2018年五大工作回眸',
      '指标卡 · 地区生产总值（2018年预计）突破400亿元，增长7%',
      '目标仪表 · 地区生产总值（2019年目标）增长7%',
    ]);
    first.composer.write('', 0);
    expect(bench(store).work.html).to.equal('');
  });

  it('offers for each piece what the dataset has, by chapter', () => {
    const it = bench();
    const offered = PIECES.map(({tag}) => {
      it.pick((picker) => picker.pick(tag));
      return it.groups.map(({choices}) => choices.length);
    });
    const [cards, gauges, panels, timeline, themes, strips, charts, report] = offered;
    expect([cards?.length, (cards?.[0] ?? 0) + (cards?.[1] ?? 0)]).to.deep.equal([2, 64]);
    expect(gauges).to.have.length(1);
    expect([panels, timeline, themes, strips, charts, report]).to.deep.equal([[1], [2], [5, 5], [2], [1], []]);
  });

  it('finds by words of the name, and picks from what is found', () => {
    const it = bench();
    it.pick((picker) => (picker.search = 'pm2.5 2019'));
    expect(it.groups.flatMap(({choices}) => choices.map(({label}) => label))).to.deep.equal(['PM2.5平均浓度（2019年目标）确保下降2%以上']);
    it.composer.add();
    expect(it.work.html).to.contain('<tujie-indicator-card indicator="pm25-2019"></tujie-indicator-card>');
  });

  it('adds, chooses, changes, moves, removes and goes back', () => {
    const it = bench();
    it.composer.write('', 0);
    it.composer.add();
    it.pick((picker) => picker.pick('tujie-goal-gauge'));
    it.pick((picker) => picker.set('no-chart', 'on'));
    it.composer.add();
    const two = it.work.html;
    expect(two).to.equal(
      '<tujie-indicator-card indicator="gdp-2018"></tujie-indicator-card>\n<tujie-goal-gauge indicator="gdp-2019" no-chart></tujie-goal-gauge>\n',
    );
    expect(it.composer.chosen).to.equal(1);
    it.composer.move(-1);
    expect([it.composer.chosen, it.composer.occurrences.map(({tag}) => tag)]).to.deep.equal([
      0,
      ['tujie-goal-gauge', 'tujie-indicator-card'],
    ]);
    // What is chosen is in the picker, with all that is set.
    it.composer.choose(1);
    expect(it.picker.kind.tag).to.equal('tujie-indicator-card');
    it.composer.choose(0);
    expect([it.picker.kind.tag, it.picker.picked['no-chart']]).to.deep.equal(['tujie-goal-gauge', 'on']);
    it.composer.remove();
    expect(it.composer.occurrences).to.have.length(1);
    it.composer.undo();
    it.composer.undo();
    expect(it.work.html).to.equal(two);
  });

  it('goes back fifty steps and no more: what is kept has an end', () => {
    const it = bench();
    for (let step = 0; step <= 80; step++) it.composer.write(`<p>${step}</p>`, 0);
    let steps = 0;
    for (; it.composer.canUndo && steps < 1000; steps++) it.composer.undo();
    expect([steps, it.work.html]).to.deep.equal([50, '<p>30</p>']);
  });

  it('keeps what the picker knows nothing of when a piece is replaced', () => {
    const it = bench();
    it.composer.write('<tujie-indicator-card class="a" layout="wide" indicator="gdp-2018">句。</tujie-indicator-card>', 3);
    it.pick((picker) => picker.set('layout', 'card'));
    it.composer.replace();
    expect(it.work.html).to.equal('<tujie-indicator-card indicator="gdp-2018" class="a">句。</tujie-indicator-card>');
  });

  it('keeps the last good dataset, and its own over a reload where that is switched on', () => {
    const store = storage();
    const it = bench(store);
    const kept = (): unknown => new Bench(new Memory(() => store), () => {}).work.data;
    it.take(readText('{', 'x.json'), 'x.json', true);
    expect([it.dataset?.report.id, it.refused?.name, it.refused?.faults.length]).to.deep.equal(['gangzha-2019', 'x.json', 1]);
    const own = sample.replace('更稳更实', '自己的');
    it.take(readText(own, 'own.json'), 'own.json', true);
    expect([it.refused, it.dataset?.report.title.slice(0, 3), it.isUnsaved, kept()]).to.deep.equal([undefined, '自己的', true, undefined]);
    it.keep(true);
    expect([it.isUnsaved, kept()]).to.deep.equal([false, {name: 'own.json', text: own}]);
    it.clear();
    expect([it.work.html, it.memory.isOn, store.getItem('tujie-workbench')]).to.deep.equal(['', false, null]);
    it.take(readText(own, 'own.json'), 'own.json', true);
    expect(kept()).to.equal(undefined);
  });

  it('is saved when its file is made, until it changes again', () => {
    const it = bench();
    it.take(readText(sample, 'own.json'), 'own.json', true);
    expect(workIn(JSON.parse(it.saving()))).to.deep.equal(it.work);
    expect(it.isUnsaved).to.equal(false);
    it.set({width: 360});
    expect(it.isUnsaved).to.equal(true);
  });

  it('has the work before the last text, dataset or work back, and keeps what was decided', () => {
    const it = bench();
    const review: Review = {doubts: [], confirmations: [{id: 'gdp-2018', hash: 'x'}], quotes: []};
    expect(it.former).to.equal(undefined);
    it.take(readText(sample, 'first'), 'first', true, {review, isDraft: true});
    expect(it.former).to.equal(undefined);
    // What a person decides is no other dataset.
    it.amend({report: {...(it.dataset as Dataset).report, title: '改过的题'}, review});
    expect([it.former, it.work.data?.isDraft, it.dataset?.report.title]).to.deep.equal([undefined, true, '改过的题']);
    const first = it.work;
    it.take(readText(sample, 'second'), 'second', true);
    expect([it.former, it.draft?.review.confirmations]).to.deep.equal([first, []]);
    it.exchange(first);
    expect([it.dataset?.report.title, it.draft?.review, it.former?.data?.name]).to.deep.equal(['改过的题', review, 'second']);
  });
});
