import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {goalsOf} from '../../model/find-theme.js';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import {consoleDuring, part, settled, shownText} from '../../testing/page.js';
import {gangzha, reportOf, valueOfFile} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import {reportLike} from '../../../stories/reports.js';
import type {TujieGoalPanel} from './goal-panel.js';
import {goalPanelView, type GoalHeadView, type GoalPanelView, type GoalRowView} from './goal-panel.view.js';

const zh = wordsFor('zh-CN');

let report: Report;
before(async () => {
  report = await gangzha();
});

const ofFile = async (name: string): Promise<Report> => parseReport(await valueOfFile(name)).report;

const view = (of: Report, chapter = '', layout?: string, time?: string): GoalPanelView =>
  goalPanelView(of, chapter, layout, time, undefined, zh) as GoalPanelView;

const listOf = ({blocks}: GoalPanelView): readonly (GoalRowView | GoalHeadView)[] =>
  blocks.flatMap(({groups}) => groups.flatMap((group) => (group.kind === 'rows' ? group.rows : [])));

const rowsOf = (panel: GoalPanelView): readonly GoalRowView[] => listOf(panel).flatMap((it) => (it.kind === 'head' ? [] : [it]));

/** What is drawn of each row: the kind of its cells, how many, and their fill. */
const drawnIn = (panel: GoalPanelView): readonly string[] =>
  rowsOf(panel).map(({drawings}) =>
    drawings.map(({cells: {kind, count, to}, fill}) => `${kind} ${count}${to ? `-${to}` : ''} ${fill}`).join(),
  );

describe('what a panel of goals says', () => {
  it('is every goal of its chapter: growth and shares as cells that are hollow, a rate as type', () => {
    const panel = view(report, 'plan-2019');
    expect(panel.blocks.map(({title, status}) => [title, status])).to.deep.equal([['2019年工作总目标', '']]);
    expect(drawnIn(panel)).to.deep.equal([
      'change 7 target',
      'change 5 target',
      'change 10 target',
      'change 10 target',
      'change 8 target',
      '',
      'share 70 target',
    ]);
    expect(rowsOf(panel)[1]?.parts.map((it) => (it.kind === 'aside' ? '' : it.text))).to.deep.equal([
      '一般公共预算收入',
      '增长5%以上',
      '；',
    ]);
  });

  it('draws a band with its dotted end, and no second step', async () => {
    const drawn = drawnIn(view(await ofFile('province-plan'), 'plan-2026'));
    expect(drawn[1]).to.equal('change 6 target');
    expect(drawn[3]).to.equal('change 5-5.5 target');
    expect(drawn[5]).to.equal('');
  });

  it('makes type of every growth where one is longer than a row', () => {
    const steep = (goals: number): readonly string[] => drawnIn(view(parseReport(reportLike({goals})).report, 'plan-2019'));
    expect(steep(20).filter(Boolean)).to.have.length(20);
    expect(steep(21).filter(Boolean)).to.have.length(0);
  });

  it('sets the time before beside a goal where that is asked for, like with like, with its own time and status', () => {
    expect(rowsOf(view(report, 'plan-2019')).some(({before, status}) => before ?? status)).to.equal(false);
    const rows = rowsOf(view(report, 'plan-2019', undefined, 'beside'));
    expect(rows.map(({before}) => before && `${before.status} ${before.printed} ${before.drawing?.fill}`)).to.deep.equal([
      '2018年预计 增长7% expected',
      '2018年 增长5% achieved',
      '2018年 增长10.1% achieved',
      '2018年 增长15% achieved',
      undefined,
      undefined,
      undefined,
    ]);
    expect(rows[0]?.status).to.equal('2019年目标');
  });

  it('has towers for growth alone, eight at the most', async () => {
    const kinds = (panel: GoalPanelView): number => rowsOf(panel).filter(({kind}) => kind === 'tower').length;
    expect(kinds(view(report, 'plan-2019', 'towers'))).to.equal(5);
    expect(view(report, 'plan-2019', 'towers').tallest).to.equal(10);
    expect(kinds(view(await ofFile('many-goals'), '', 'towers'))).to.equal(8);
    const falls = rowsOf(view(await ofFile('county-falling'), 'plan-2026', 'towers'));
    expect(falls.filter(({kind}) => kind === 'tower').flatMap(({drawings}) => drawings.map(({cells}) => cells.isFall))).to.deep.equal([
      false,
      false,
    ]);
  });

  it('shows the first chapter that states goals where none is named, and nothing of one that states none', async () => {
    expect(view(report).blocks[0]?.title).to.equal('2019年工作总目标');
    expect(view(report, 'review-2018') as unknown).to.equal(undefined);
    // What was reached is no goal.
    expect(view(await ofFile('county-falling'), 'review-2025')).to.equal(undefined);
  });

  it('says the time and the status where no title does', () => {
    expect(view(reportOf() as Report).blocks[0]).to.include({title: '2019年目标', status: ''});
    const chapter = (reportOf() as {chapters: {blocks: object[]}[]}).chapters[0];
    const titled = {...chapter, blocks: chapter?.blocks.map((block) => ({...block, title: '主要目标'}))};
    expect(view(reportOf({}, {chapters: [titled]}) as Report).blocks[0]).to.include({title: '主要目标', status: '2019年目标'});
  });
});

const draw = async (keys: Partial<TujieGoalPanel>): Promise<TujieGoalPanel> => {
  const panel = Object.assign(document.createElement('tujie-goal-panel'), {report, ...keys});
  await fixture(html`<div>${panel}</div>`);
  await panel.updateComplete;
  return panel;
};

/** The report's own words of a panel, as they are copied: without what the library says, and without white space. */
const ownText = (panel: Element): string =>
  [...(panel.shadowRoot?.querySelectorAll('.text, .head, .over, .name, .say') ?? [])].map(({textContent}) => textContent).join('');

describe('tujie-goal-panel', () => {
  it('is the text of the goals, letter for letter and in order, in rows and in towers', async () => {
    for (const name of ['gangzha-2019', 'many-goals', 'province-plan', 'county-falling', 'borough-budget', 'demo']) {
      const of = await ofFile(name);
      for (const chapter of of.chapters)
        for (const layout of ['rows', 'towers'] as const) {
          const text = goalsOf(chapter)
            .flatMap(({paragraphs}) => paragraphs.map(paragraphText))
            .join('');
          if (!goalPanelView(of, chapter.id, layout, undefined, undefined, zh)) continue;
          const panel = await draw({report: of, chapter: chapter.id, layout});
          expect(ownText(panel), `${name} ${chapter.id} ${layout}`).to.equal(text);
        }
    }
  });

  it('draws the cells of a goal in its row, and says nothing of them', async () => {
    const panel = await draw({chapter: 'plan-2019'});
    const rows = [...(panel.shadowRoot?.querySelectorAll('[part=goal]') ?? [])];
    expect(rows.map((row) => row.querySelectorAll('svg').length)).to.deep.equal([1, 1, 1, 1, 1, 0, 1]);
    expect([...(panel.shadowRoot?.querySelectorAll('svg') ?? [])].every((it) => it.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(shownText(panel)).to.contain('地区生产总值增长7%');
  });

  it('hides from sight the stops that the edge of a row says, and leaves them in the text', async () => {
    const panel = await draw({chapter: 'plan-2019'});
    const stops = [...(panel.shadowRoot?.querySelectorAll('.stop') ?? [])];
    expect(stops.map(({textContent}) => textContent)).to.deep.equal(['；', '；', '；', '；', '；', '；', '。']);
    expect(stops.every((it) => getComputedStyle(it).fontSize === '0px')).to.equal(true);
  });

  it('stands in two columns where there is room, and in one on a phone, in the order of print', async () => {
    const panel = await draw({report: await ofFile('many-goals')});
    const columns = (width: string): number => {
      panel.style.width = width;
      return new Set([...(panel.shadowRoot?.querySelectorAll('[part=goal]') ?? [])].map((it) => it.getBoundingClientRect().left)).size;
    };
    expect([columns('1100px'), columns('340px')]).to.deep.equal([2, 1]);
  });

  it('keeps within its box from 280 to 1,440 pixels, in both sizes, and breaks no number', async () => {
    for (const name of ['many-goals', 'province-plan', 'borough-budget'])
      for (const size of ['normal', 'large'] as const)
        for (const layout of ['rows', 'towers'] as const) {
          const panel = await draw({report: await ofFile(name), size, layout, timeBefore: 'beside'});
          for (const width of [280, 320, 375, 600, 768, 1024, 1440]) {
            panel.style.width = `${width}px`;
            const {right} = panel.getBoundingClientRect();
            const where = `${name} ${size} ${layout} ${width}`;
            const nodes = [...(panel.shadowRoot?.querySelectorAll('ul *') ?? [])];
            expect(Math.max(...nodes.map((it) => it.getBoundingClientRect().right)), where).to.be.at.most(right + 0.5);
            for (const it of nodes) if (it.matches('.digits')) expect(it.getClientRects().length, `${where} ${it.textContent}`).to.equal(1);
          }
        }
  });

  it('holds the sign of a currency with its digits, and the words of a unit together', async () => {
    const panel = await draw({report: await ofFile('borough-budget'), chapter: 'plan-2023'});
    panel.style.width = '280px';
    const held = [...(panel.shadowRoot?.querySelectorAll('mark .held') ?? [])];
    expect(held.map(({textContent}) => textContent)).to.include.members(['£402m', '£40m', 'per cent']);
    expect(held.every((it) => it.getClientRects().length === 1)).to.equal(true);
  });

  it('says of a chapter without goals that it has none, once', async () => {
    let text = '';
    const lines = await consoleDuring(async () => {
      const panel = await draw({chapter: 'review-2018'});
      await settled();
      text = part(panel, 'error')?.textContent ?? '';
    });
    expect(text).to.equal('“review-2018”中没有目标。');
    expect(lines).to.have.length(1);
  });

  it('never makes markup of what a dataset says', async () => {
    const evil = '<img src=x onerror="window.hit=1">';
    const panel = await draw({
      report: reportOf({name: evil, note: evil, source: {exact: `${evil}4个`}}, {}, `${evil}4个，${evil}。`),
      chapter: '',
    });
    await settled();
    expect(panel.shadowRoot?.querySelectorAll('img')).to.have.length(0);
    expect('hit' in window).to.equal(false);
  });
});
