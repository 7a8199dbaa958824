import {expect, fixture, html, waitUntil, nextFrame} from '@open-wc/testing';
// Here already, so that a test waits for the drawing alone.
import '../../chart/mount.js';
import '../../define.js';
import type {Report} from '../../model/schema.js';
import {consoleDuring, part, settled, shownText} from '../../testing/page.js';
import {gangzha, reportOf, yearOf} from '../../testing/report.js';
import {goalsOf} from '../../model/find-theme.js';
import {indicatorsOf} from '../../model/lookup.js';
import {wordsFor} from '../../text/words.js';
import type {TujieGoalGauge} from './goal-gauge.js';
import {options} from './goal-gauge.option.js';
import {goalGaugeView, type GoalGaugeView} from './goal-gauge.view.js';

const zh = wordsFor('zh-CN');

let report: Report;
before(async () => {
  report = await gangzha();
});

const view = (id: string, shape?: string, words = zh): GoalGaugeView => goalGaugeView(report, id, shape, undefined, words) as GoalGaugeView;

// What a screen reader hears of the seven goals, written out and proofread.
const HEARD: readonly (readonly [id: string, chinese: string, english: string])[] = [
  ['gdp-2019', '地区生产总值｜增长7%｜2019年目标｜2018年预计 增长7%', '地区生产总值｜增长7%｜target, 2019年｜expected, 2018年 增长7%'],
  [
    'public-budget-revenue-2019',
    '一般公共预算收入｜增长5%以上｜2019年目标｜2018年 增长5%',
    '一般公共预算收入｜增长5%以上｜target, 2019年｜2018年 增长5%',
  ],
  [
    'industrial-sales-2019',
    '工业应税销售收入｜增长10%以上｜2019年目标｜2018年 增长10.1%',
    '工业应税销售收入｜增长10%以上｜target, 2019年｜2018年 增长10.1%',
  ],
  [
    'service-sales-2019',
    '服务业应税销售收入｜增长10%以上｜2019年目标｜2018年 增长15%',
    '服务业应税销售收入｜增长10%以上｜target, 2019年｜2018年 增长15%',
  ],
  ['fixed-asset-investment-2019', '固定资产投资｜增长8%以上｜2019年目标', '固定资产投资｜增长8%以上｜target, 2019年'],
  ['rd-share-2019', '全社会研发投入占GDP比重｜提高到2.7%｜2019年目标', '全社会研发投入占GDP比重｜提高到2.7%｜target, 2019年'],
  ['good-air-days-2019', '城市空气质量优良天数比例｜达到70%｜2019年目标', '城市空气质量优良天数比例｜达到70%｜target, 2019年'],
];

describe('what a gauge says', () => {
  it('is the whole goal: wording, status, the year before with its own, the place of both on a printed scale', () => {
    expect(view('service-sales-2019')).to.deep.equal({
      lang: 'zh-CN',
      name: '服务业应税销售收入',
      status: '2019年目标',
      lead: {modality: '', from: ''},
      figure: {before: '增长', digits: '10', infix: '', unit: '%', after: '以上'},
      more: [],
      before: {status: '2018年', printed: '增长15%', period: '2018年'},
      actual: undefined,
      drawing: {shape: 'bar', sense: 'floor', from: 0, to: 0.5, before: 0.75, ends: ['0', '20%']},
      notes: [],
    });
  });

  it('draws the sense of the words', () => {
    expect(view('gdp-2019').drawing?.sense).to.equal('exact');
    expect(view('rd-share-2019').drawing?.sense).to.equal('floor');
    const at = (comparator: string, more = {}): GoalGaugeView =>
      goalGaugeView(
        reportOf({value: {printed: '4个', digits: '4', unit: '个', number: 4, comparator, ...more} as never}) as Report,
        'parks-2019',
        undefined,
        undefined,
        zh,
      ) as GoalGaugeView;
    expect([at('gt'), at('lt'), at('lte')].map(({drawing}) => drawing?.sense)).to.deep.equal(['floor', 'ceiling', 'ceiling']);
    const band = at('between', {number: undefined, min: 6, max: 6.5}).drawing;
    expect([band?.sense, band?.from, band?.to, band?.ends[1]]).to.deep.equal(['band', 0.6, 0.65, '10个']);
  });

  it('draws a dial for a share of a whole, never for growth, and nothing where there is no number', () => {
    const shape = (id: string, wanted?: string): string | undefined => view(id, wanted).drawing?.shape;
    expect([shape('good-air-days-2019'), shape('good-air-days-2019', 'bar')]).to.deep.equal(['dial', 'bar']);
    expect([shape('rd-share-2019'), shape('rd-share-2019', 'dial')]).to.deep.equal(['bar', 'dial']);
    // Every share stands on the whole that it is a share of.
    for (const [id, share] of [
      ['rd-share-2019', 0.027],
      ['good-air-days-2019', 0.7],
    ] as const) {
      expect(view(id).drawing?.to).to.be.closeTo(share, 1e-12);
      expect(view(id).drawing?.ends).to.deep.equal(['0', '100%']);
    }
    expect([shape('gdp-2019'), shape('gdp-2019', 'dial')]).to.deep.equal(['bar', 'bar']);
    expect(view('smart-equipment-sector-2019').drawing).to.equal(undefined);
  });

  it('sets like beside like only', () => {
    // 400亿元 of the year before is no growth; the growth of the year before is.
    expect(view('gdp-2019').before?.printed).to.equal('增长7%');
    expect(view('public-toilets-2019').before?.printed).to.equal('9座');
    expect(view('fixed-asset-investment-2019').before).to.equal(undefined);
  });

  it('sets both figures on one scale, whatever power of ten each is printed in', () => {
    const money = (number: number, exponent: number): object => ({printed: '', digits: '', unit: '元', number, exponent, comparator: 'eq'});
    const chapterOf = (goal: object): object => (reportOf(goal) as {chapters: object[]}).chapters[0] as object;
    const plan = chapterOf({value: money(2, 8)});
    const review = chapterOf({id: 'parks-2018', status: 'achieved', value: money(5000, 4)});
    const both = reportOf({}, {chapters: [{...review, id: 'review-2018', period: yearOf(2018)}, plan]}) as Report;
    const {drawing} = goalGaugeView(both, 'parks-2019', undefined, undefined, zh) as GoalGaugeView;
    // 5000万 is a quarter of 2亿.
    expect((drawing?.before ?? 0) / (drawing?.to ?? 1)).to.be.closeTo(0.25, 1e-9);
  });

  it('has the time before, with its words and on its scale, unless its author leaves it out', () => {
    for (const before of [undefined, 'beside', '']) {
      const it = goalGaugeView(report, 'service-sales-2019', undefined, before, zh);
      expect([it?.before?.printed, it?.drawing?.before]).to.deep.equal(['增长15%', 0.75]);
    }
    const alone = goalGaugeView(report, 'service-sales-2019', undefined, 'none', zh);
    expect([alone?.before, alone?.drawing?.before, alone?.drawing?.ends[1]]).to.deep.equal([undefined, undefined, '20%']);
  });

  it('has the words that a list prints once, and the unit whole at the end of its scale', () => {
    const value = {printed: '15', apart: '下降', digits: '15', unit: '', unitFull: '个百分点', number: 15, comparator: 'eq'} as const;
    const it = goalGaugeView(reportOf({value}) as Report, 'parks-2019', undefined, undefined, zh);
    expect(it?.figure).to.deep.equal({before: '下降', digits: '15', infix: '', unit: '个百分点', after: ''});
    expect(it?.drawing?.ends).to.deep.equal(['0', '20个百分点']);
  });

  it('draws nothing below 0, and nothing of a goal that is said without a number', () => {
    const at = (goal: object): GoalGaugeView =>
      goalGaugeView(reportOf(goal) as Report, 'parks-2019', undefined, undefined, zh) as GoalGaugeView;
    const value = {printed: '-3.2%', digits: '-3.2', unit: '%', number: -3.2, comparator: 'eq'};
    expect([at({value}).drawing, at({value}).figure.digits]).to.deep.equal([undefined, '-3.2']);
    expect(at({value: {...value, number: undefined, min: -1, max: 2, comparator: 'between'}}).drawing).to.equal(undefined);
    const said = at({value: undefined, said: {printed: '翻一番'}});
    expect([said.drawing, said.before, said.figure.before]).to.deep.equal([undefined, undefined, '翻一番']);
  });

  it('is nothing for a figure that is no goal', () => {
    expect(goalGaugeView(report, 'gdp-2018', undefined, undefined, zh)).to.equal(undefined);
    for (const status of ['achieved', 'expected'] as const)
      expect(goalGaugeView(reportOf({status}) as Report, 'parks-2019', undefined, undefined, zh)).to.equal(undefined);
  });

  it('is nothing for an id that the report does not contain', () => {
    expect(goalGaugeView(report, 'gdp-2081', undefined, undefined, zh)).to.equal(undefined);
  });

  it('asks ECharts for the same arc, filled to the same place; at most is not filled', () => {
    const series = (drawing: object): {data: {value: number}[]}[] =>
      (options(drawing as never)[0]?.({width: 140, em: 17, font: 'serif'}) as {series: {data: {value: number}[]}[]}).series;
    expect(series({sense: 'floor', from: 0, to: 0.7}).flatMap(({data}) => data)).to.deep.equal([{value: 0.7}]);
    expect(series({sense: 'band', from: 0.2, to: 0.7}).flatMap(({data}) => data)).to.deep.equal([{value: 0.7}, {value: 0.2}]);
    expect(series({sense: 'ceiling', from: 0, to: 0.7}).flatMap(({data}) => data)).to.deep.equal([]);
  });
});

describe('tujie-goal-gauge', () => {
  const draw = async (attributes = {}): Promise<TujieGoalGauge> => {
    const gauge = await fixture<TujieGoalGauge>(
      html`<tujie-goal-gauge .report=${report} indicator="industrial-sales-2019"></tujie-goal-gauge>`,
    );
    Object.assign(gauge, attributes);
    await gauge.updateComplete;
    return gauge;
  };
  const charts = (gauge: Element): number => gauge.shadowRoot?.querySelectorAll('.chart svg').length ?? 0;

  it('prints the goal whole, large, and the year before with its status', async () => {
    const gauge = await draw();
    expect(part(gauge, 'figure')?.textContent).to.equal('增长10%以上');
    expect(part(gauge, 'status')?.textContent).to.equal('2019年目标');
    expect(part(gauge, 'result')?.textContent).to.equal('2018年 增长10.1%');
  });

  it('is heard as its text, in this order, the drawing not at all, for all seven goals; it judges in no language', async () => {
    const [, plan] = report.chapters;
    expect(
      plan &&
        goalsOf(plan)
          .flatMap(indicatorsOf)
          .map(({id}) => id),
    ).to.deep.equal(HEARD.map(([id]) => id));
    const gauge = await draw();
    const hidden = (node: Element): boolean => node.closest('[aria-hidden]') !== null;
    const heard = (): string => {
      expect(gauge.shadowRoot?.querySelectorAll('[role=img], [aria-label]')).to.have.length(0);
      expect([...(gauge.shadowRoot?.querySelectorAll('svg, .ends') ?? [])].every(hidden)).to.equal(true);
      return ['name', 'figure', 'status', 'result'].flatMap((name) => part(gauge, name)?.textContent ?? []).join('｜');
    };
    for (const [indicator, ...sentences] of HEARD)
      for (const [index, lang] of ['zh-CN', 'en'].entries()) {
        await Object.assign(gauge, {indicator, lang}).updateComplete;
        expect(heard()).to.equal(sentences[index]);
        expect(heard()).not.to.match(/达标|未达|超额|完成率|还差|低于|高于|missed|below|above|only/i);
      }
  });

  it('leaves the time before out where its author says so', async () => {
    const gauge = await draw();
    gauge.setAttribute('before', 'none');
    await gauge.updateComplete;
    expect([part(gauge, 'result'), gauge.shadowRoot?.querySelector('.was')]).to.deep.equal([null, null]);
    expect(shownText(gauge)).not.to.contain('2018');
    gauge.setAttribute('before', 'beside');
    await gauge.updateComplete;
    expect(part(gauge, 'result')?.textContent).to.equal('2018年 增长10.1%');
  });

  it('is drawn at once, on its scale, with an open arrow for 以上', async () => {
    const gauge = await draw();
    const fill = gauge.shadowRoot?.querySelector('rect.fill') as SVGRectElement;
    const bar = gauge.shadowRoot?.querySelector('svg.bar') as SVGSVGElement;
    expect(fill.getBoundingClientRect().width / bar.getBoundingClientRect().width).to.be.closeTo(0.5, 0.01);
    expect(gauge.shadowRoot?.querySelectorAll('.open')).to.have.length(2);
    await Object.assign(gauge, {indicator: 'gdp-2019'}).updateComplete;
    expect(gauge.shadowRoot?.querySelectorAll('.open')).to.have.length(0);
  });

  it('lets ECharts take a dial over, in place, and gives it back when it goes', async () => {
    const gauge = await draw({indicator: 'good-air-days-2019'});
    const {height} = gauge.getBoundingClientRect();
    await waitUntil(() => charts(gauge), 'no chart', {timeout: 4000});
    await gauge.updateComplete;
    expect(gauge.getBoundingClientRect().height).to.equal(height);
    expect(getComputedStyle(gauge.shadowRoot?.querySelector('.swap') as Element).visibility).to.equal('hidden');
    expect(part(gauge, 'figure')?.textContent).to.equal('达到70%');
    gauge.indicator = 'rd-share-2019';
    gauge.shape = 'dial';
    await nextFrame();
    expect([charts(gauge), part(gauge, 'figure')?.textContent]).to.deep.equal([1, '提高到2.7%']);
    const parent = gauge.parentNode as Element;
    gauge.remove();
    expect(charts(gauge)).to.equal(0);
    parent.append(gauge);
    await waitUntil(() => charts(gauge), 'no chart again', {timeout: 4000});
  });

  it('has no chart for a bar, and with no-chart', async () => {
    const bar = await draw();
    const still = await draw({indicator: 'good-air-days-2019', noChart: true});
    const dial = await draw({indicator: 'good-air-days-2019'});
    await waitUntil(() => charts(dial), 'no chart', {timeout: 4000});
    expect([charts(bar), charts(still)]).to.deep.equal([0, 0]);
    dial.noChart = true;
    await dial.updateComplete;
    expect(charts(dial)).to.equal(0);
    await dial.updateComplete;
    expect(getComputedStyle(dial.shadowRoot?.querySelector('.swap') as Element).visibility).to.equal('visible');
  });

  it('prints what came of a goal with its date and source, and its note', async () => {
    const actual = {
      quantity: {printed: '5个', digits: '5', unit: '个', number: 5, comparator: 'eq'},
      asOf: '2019-12-31',
      source: {title: '公报', url: 'https://example.org/'},
    } as const;
    const gauge = await draw({report: reportOf({actual, note: '含在建。'}), indicator: 'parks-2019'});
    expect(part(gauge, 'actual')?.textContent).to.equal('截至2019年12月31日：5个（公报）');
    expect(part(gauge, 'actual')?.querySelector('a')?.getAttribute('href')).to.equal('https://example.org/');
    expect(part(gauge, 'note')?.textContent).to.equal('含在建。');
  });

  it('never makes markup of what a dataset says', async () => {
    const evil = '<img src=x onerror="window.hit=1">';
    const value = {printed: `${evil}4${evil}`, before: evil, digits: '4', unit: evil, number: 4, comparator: 'gte'} as const;
    const gauge = await draw({report: reportOf({name: evil, value, note: evil, source: {exact: evil}}), indicator: 'parks-2019'});
    await settled();
    expect(gauge.shadowRoot?.querySelectorAll('img')).to.have.length(0);
    expect('hit' in window).to.equal(false);
  });

  it('draws from what was computed before: to draw once more reports nothing and changes no chart', async () => {
    const gauge = await draw({indicator: 'good-air-days-2019'});
    await waitUntil(() => charts(gauge), 'no chart', {timeout: 4000});
    const lines = await consoleDuring(async () => {
      gauge.indicator = 'gdp-2081';
      (gauge as unknown as {render(): unknown}).render();
      gauge.indicator = 'good-air-days-2019';
      await settled();
    });
    expect([lines, charts(gauge)]).to.deep.equal([[], 1]);
  });

  it('says a missing id once', async () => {
    const lines = await consoleDuring(async () => {
      await draw({indicator: 'gdp-2081'});
      await settled();
    });
    expect(lines).to.have.length(1);
  });
});
