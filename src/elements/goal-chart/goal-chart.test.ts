import {expect, fixture, html, waitUntil} from '@open-wc/testing';
// Here already, so that a test waits for the drawing alone.
import '../../chart/bars.js';
import '../../define.js';
import type {Report} from '../../model/schema.js';
import {consoleDuring, part, settled} from '../../testing/page.js';
import {gangzha, yearOf} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import type {TujieGoalChart} from './goal-chart.js';
import {options} from './goal-chart.option.js';
import {goalChartView} from './goal-chart.view.js';

let report: Report;
before(async () => {
  report = await gangzha();
});

describe('what a goal chart says', () => {
  it('is results and goals as printed, like with like only, each with its own status', () => {
    const view = goalChartView(report, '', wordsFor('zh'));
    const chart = view?.chart;
    expect(chart?.columns.map(({title, mixed}) => [title, mixed])).to.deep.equal([
      ['2018年', true],
      ['2019年目标', false],
    ]);
    expect(chart?.columns.map(({bars}) => bars.map(({name, status, printed}) => `${name} ${status} ${printed}`))).to.deep.equal([
      [
        '地区生产总值 2018年预计 增长7%',
        '一般公共预算收入 2018年 增长5%',
        '工业应税销售收入 2018年 增长10.1%',
        '服务业应税销售收入 2018年 增长15%',
      ],
      [
        '地区生产总值 2019年目标 增长7%',
        '一般公共预算收入 2019年目标 增长5%以上',
        '工业应税销售收入 2019年目标 增长10%以上',
        '服务业应税销售收入 2019年目标 增长10%以上',
      ],
    ]);
    expect([chart?.end, chart?.columns[0].bars[2]?.share, chart?.columns[1].bars[2]?.share]).to.deep.equal(['20%', 0.505, 0.5]);
    expect(chart?.columns.map(({height}) => height)).to.deep.equal(['19.1em', '19.1em']);
    expect(view?.title).to.equal('2019年工作总目标');
    expect(view?.summary).to.contain('工业应税销售收入，2019年目标：增长10%以上。2018年：增长10.1%。');
  });

  it('has every goal in its table, with a result or without, in words or in numbers', () => {
    const view = goalChartView(report, '', wordsFor('zh'));
    expect(view?.heads).to.deep.equal([
      {title: '2018年', mixed: true},
      {title: '2019年目标', mixed: false},
    ]);
    expect(view?.rows.map(({name, goal, before}) => [name, goal.printed, before?.status, before?.printed])).to.deep.equal([
      ['地区生产总值', '增长7%', '2018年预计', '增长7%'],
      ['一般公共预算收入', '增长5%以上', '2018年', '增长5%'],
      ['工业应税销售收入', '增长10%以上', '2018年', '增长10.1%'],
      ['服务业应税销售收入', '增长10%以上', '2018年', '增长15%'],
      ['固定资产投资', '增长8%以上', undefined, undefined],
      ['全社会研发投入占GDP比重', '提高到2.7%', undefined, undefined],
      ['城市空气质量优良天数比例', '达到70%', undefined, undefined],
    ]);
    expect(view?.summary)
      .to.contain('固定资产投资，2019年目标：增长8%以上。')
      .and.to.contain('城市空气质量优良天数比例，2019年目标：达到70%。');
  });

  const figure = (variable: string, year: number, keys: object): object => ({
    id: `${variable}-${year}`,
    name: variable,
    variable,
    status: year === 2019 ? 'target' : 'achieved',
    tier: 'headline',
    source: {exact: ''},
    ...keys,
  });
  const quantity = (number: number, unit: string): object => ({
    printed: `${number}${unit}`,
    digits: `${number}`,
    unit,
    number,
    comparator: 'eq',
  });
  const value = (number: number, unit: string): object => ({value: quantity(number, unit)});
  const change = (number: number, kind: string): object => ({changes: [{...quantity(number, '%'), kind}]});
  const chapterOf = (year: number, ...indicators: object[]): object => ({
    id: `of-${year}`,
    role: 'plan',
    period: yearOf(year),
    title: '目标',
    blocks: [{kind: 'goals', paragraphs: [{text: '目标。', indicators}]}],
  });
  const reportWith = (...chapters: object[]): Report => ({lang: 'zh-CN', title: '示例', chapters}) as unknown as Report;

  it('sets beside each other what is measured as the first goal is, and leaves out what is not', () => {
    const chapter = (year: number): object =>
      chapterOf(
        year,
        figure('增长率', year, change(7, 'growth')),
        figure('公园', year, value(4, '个')),
        figure('下降率', year, change(2, 'decline')),
        figure('占比', year, value(70, '%')),
        figure('年均增长率', year, {...change(3, 'growth'), basis: '年均'}),
        figure('另一增长率', year, change(5, 'growth')),
      );
    const view = goalChartView(reportWith(chapter(2018), chapter(2019)), 'of-2019', wordsFor('zh'));
    for (const {bars} of view?.chart?.columns ?? []) expect(bars.map(({name}) => name)).to.deep.equal(['增长率', '另一增长率']);
    expect([view?.chart?.columns.length, view?.chart?.end]).to.deep.equal([2, '10%']);
    // The table has them all, each beside its like.
    expect(view?.rows.map(({name, before}) => [name, before?.printed])).to.deep.equal([
      ['增长率', '7%'],
      ['公园', '4个'],
      ['下降率', '2%'],
      ['占比', '70%'],
      ['年均增长率', '年均3%'],
      ['另一增长率', '5%'],
    ]);
  });

  it('is a table alone where no goal has a result of its like that can be drawn', () => {
    const goals = chapterOf(2019, figure('公园', 2019, value(4, '个')), figure('绿道', 2019, {said: {printed: '翻一番'}}));
    const alone = goalChartView(reportWith(goals), 'of-2019', wordsFor('zh'));
    expect([alone?.chart, alone?.heads[0], alone?.heads[1].title]).to.deep.equal([undefined, undefined, '2019年目标']);
    expect(alone?.rows.map(({goal}) => goal.printed)).to.deep.equal(['4个', '翻一番']);
    expect(alone?.title).to.equal('目标');
    const below = reportWith(chapterOf(2018, figure('增速', 2018, value(-1, '%'))), chapterOf(2019, figure('增速', 2019, value(3, '%'))));
    const view = goalChartView(below, 'of-2019', wordsFor('zh'));
    expect([view?.chart, view?.rows[0]?.before?.printed, view?.heads[0]?.title]).to.deep.equal([undefined, '-1%', '2018年']);
  });

  it('takes the goals of a chapter alone: no result among them, and no goal of a theme', () => {
    const [goals] = (
      chapterOf(2019, figure('公园', 2019, value(4, '个')), figure('绿道', 2019, {...value(5, '条'), status: 'achieved'})) as {
        blocks: object[];
      }
    ).blocks;
    const theme = {kind: 'theme', id: 'theme-2019-1', paragraphs: [{text: '。', indicators: [figure('学校', 2019, value(2, '所'))]}]};
    const chapter = {...chapterOf(2019), blocks: [goals, theme]};
    expect(goalChartView(reportWith(chapter), 'of-2019', wordsFor('zh'))?.rows.map(({name}) => name)).to.deep.equal(['公园']);
  });

  it('is nothing for a chapter that has no such goals', () => {
    expect(goalChartView(report, 'review-2018', wordsFor('zh'))).to.equal(undefined);
    expect(goalChartView(report, 'plan-2081', wordsFor('zh'))).to.equal(undefined);
  });

  it('asks ECharts for bars on one scale, with no tooltip and no line between', () => {
    const view = goalChartView(report, '', wordsFor('zh'));
    const drawn = view?.chart ? options(view.chart).map((option) => option({width: 300, em: 17, font: 'serif'})) : [];
    expect(drawn).to.have.length(2);
    for (const option of drawn) {
      expect(Object.keys(option).sort()).to.deep.equal(['grid', 'series', 'textStyle', 'xAxis', 'yAxis']);
      expect((option['series'] as {type: string}[]).map(({type}) => type)).to.deep.equal(['bar']);
    }
  });
});

describe('tujie-goal-chart', () => {
  const draw = async (): Promise<TujieGoalChart> =>
    fixture<TujieGoalChart>(html`<tujie-goal-chart .report=${report} chapter="plan-2019"></tujie-goal-chart>`);
  const charted = (chart: Element): Promise<void> =>
    waitUntil(() => chart.shadowRoot?.querySelectorAll('.chart svg').length === 2, 'no chart', {timeout: 4000});
  const visible = (chart: Element, name: string): boolean => !!part(chart, name)?.checkVisibility({visibilityProperty: true});
  /** The names of the rows of the table that are shown, its head among them, from top to bottom. */
  const shownRows = (chart: Element): readonly string[] =>
    [...(part(chart, 'table') as HTMLTableElement).rows]
      .filter((row) => row.checkVisibility({visibilityProperty: true}))
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
      .map(({cells}) => cells[0]?.textContent ?? '');
  const UNCHARTED = ['固定资产投资', '全社会研发投入占GDP比重', '城市空气质量优良天数比例'];

  it('is a real table at once, and a chart in the same place when that is there', async () => {
    const chart = await draw();
    expect([shownRows(chart).length, visible(chart, 'toggle')]).to.deep.equal([8, false]);
    const rows = [...(part(chart, 'table') as HTMLTableElement).rows].map(({cells}) => [...cells].map(({innerText}) => innerText.trim()));
    expect(rows.map((row) => row.join(' ').replace(/\s+/g, ' '))).to.deep.equal([
      '指标 2018年 2019年目标',
      '地区生产总值 2018年预计 增长7% 增长7%',
      '一般公共预算收入 2018年 增长5% 增长5%以上',
      '工业应税销售收入 2018年 增长10.1% 增长10%以上',
      '服务业应税销售收入 2018年 增长15% 增长10%以上',
      '固定资产投资 增长8%以上',
      '全社会研发投入占GDP比重 提高到2.7%',
      '城市空气质量优良天数比例 达到70%',
    ]);
    const {height} = chart.getBoundingClientRect();
    await charted(chart);
    await chart.updateComplete;
    expect(chart.getBoundingClientRect().height).to.equal(height);
    expect([shownRows(chart), visible(chart, 'toggle')]).to.deep.equal([UNCHARTED, true]);
    const label = chart.shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label');
    expect(label).to.contain('2018年预计：增长7%。').and.not.to.contain('固定资产投资');
  });

  it('shows the table behind one button, and the chart again', async () => {
    const chart = await draw();
    await charted(chart);
    await chart.updateComplete;
    const button = part(chart, 'toggle') as HTMLElement;
    expect(button.textContent).to.equal('显示表格');
    button.click();
    await chart.updateComplete;
    expect([shownRows(chart).length, visible(chart, 'chart'), button.textContent]).to.deep.equal([8, false, '显示图形']);
    button.click();
    await chart.updateComplete;
    expect([shownRows(chart), visible(chart, 'chart')]).to.deep.equal([UNCHARTED, true]);
  });

  it('keeps the rows of the table in the order of the report, and has none that is blank, in whatever width', async () => {
    const chart = await draw();
    for (const width of [320, 768, 1280]) {
      chart.style.width = `${width}px`;
      await charted(chart);
      await chart.updateComplete;
      const boxes = (selector: string): readonly DOMRect[] =>
        [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])]
          .filter((it) => it.checkVisibility({visibilityProperty: true}))
          .map((it) => it.getBoundingClientRect())
          .sort((one, other) => one.top - other.top);
      // One follows the other: title, chart, rows, button, and the end.
      const all = [...boxes('[part=title], .columns, tr, [part=toggle]'), {top: chart.getBoundingClientRect().bottom, bottom: 0}];
      for (const [index, {bottom}] of all.slice(0, -1).entries())
        expect((all[index + 1]?.top ?? 0) - bottom, `${width}`).to.be.within(-1, 17);
      const toggle = part(chart, 'toggle') as HTMLElement;
      toggle.click();
      await chart.updateComplete;
      expect(shownRows(chart)).to.deep.equal(['指标', ...(goalChartView(report, '', wordsFor('zh'))?.rows.map(({name}) => name) ?? [])]);
      const [head, ...rows] = boxes('tr');
      for (const {height} of rows) expect(height, `${width}`).to.be.within(40, 150);
      expect(head?.top).to.be.closeTo(part(chart, 'title')?.getBoundingClientRect().bottom ?? 0, 17);
      toggle.click();
      await chart.updateComplete;
    }
  });

  it('prints every figure over its bar', async () => {
    const chart = await draw();
    await charted(chart);
    const [before, goals] = [...(chart.shadowRoot?.querySelectorAll('.chart') ?? [])].map(({textContent}) => textContent);
    expect(before).to.contain('工业应税销售收入').and.to.contain('2018年 增长10.1%');
    expect(goals).to.contain('工业应税销售收入').and.to.contain('增长10%以上').and.not.to.contain('2018');
  });

  it('says once that a chapter has no such goals, or is none', async () => {
    const lines = await consoleDuring(async () => {
      const chart = await fixture(html`<tujie-goal-chart .report=${report} chapter="review-2018"></tujie-goal-chart>`);
      await settled();
      expect(part(chart, 'error')?.textContent).to.equal('“review-2018”中没有可与上年结果并列的目标。');
      chart.setAttribute('chapter', 'plan-2081');
      await settled();
      expect(part(chart, 'error')?.textContent).to.equal('数据中没有“plan-2081”。');
    });
    expect(lines).to.have.length(2);
  });
});
