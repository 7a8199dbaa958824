import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {eachIndicator} from '../../model/lookup.js';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import {consoleDuring, drawnText, part, settled, shownText} from '../../testing/page.js';
import {gangzha, reportOf, valueOfFile, yearOf} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import {reportLike} from '../../../stories/reports.js';
import type {TujieReport} from './report.js';
import {reportView, type BlockView} from './report.view.js';

let report: Report;
before(async () => {
  report = await gangzha();
});

/** The sentences of a text; the goals in their clauses. */
const sentencesOf = (text: string): readonly string[] => text.match(/[^。；]+[。；]?/g) ?? [];

describe('what a report says', () => {
  it('has every headline in its sentence, large and once, in the order of the report; overall goals apart', () => {
    const {chapters} = reportView(report, wordsFor('zh'));
    const large = chapters.map(({blocks}) =>
      blocks
        .flatMap((it) => (it.kind === 'themes' ? it.themes : []))
        .flatMap(({paragraphs}) => paragraphs.flatMap(({setting}) => setting?.sections ?? []))
        .flatMap((it) => (it.kind === 'tiles' ? it.grounds.flatMap(({tiles}) => tiles.flatMap(({parts}) => parts)) : []))
        .flatMap((it) => (it.kind === 'figure' && it.isHeadline && !it.isSmall ? it.id : [])),
    );
    const headlines = report.chapters.map((chapter) =>
      eachIndicator(report).flatMap((it) =>
        it.chapter === chapter && it.block?.kind === 'theme' && it.indicator.tier === 'headline' ? [it.indicator.id] : [],
      ),
    );
    expect(large).to.deep.equal(headlines);
    expect(chapters.map(({blocks}) => blocks.flatMap((it) => (it.kind === 'goals' ? it.goals : [])).length)).to.deep.equal([0, 7]);
  });

  it('has a key of the fills that its cells have, and none where it has no cells', () => {
    expect(reportView(report, wordsFor('zh')).key).to.deep.equal(['achieved', 'expected', 'target']);
    expect(reportView(report, wordsFor('zh'), 'marks').key).to.deep.equal([]);
    expect(reportView(reportLike({}) as Report, wordsFor('zh')).key).not.to.include('expected');
  });

  it('leaves the text of the goals to the gauges only where they say all of it', () => {
    const goalsIn = (of: Report) =>
      reportView(of, wordsFor('zh')).chapters.flatMap(({blocks}) => blocks.filter((it) => it.kind === 'goals'));
    expect(goalsIn(report).map(({gaugesSayAll}) => gaugesSayAll)).to.deep.equal([true]);
    const exact = '新建公园4个';
    expect(goalsIn(reportOf({source: {exact}}, {}, `${exact}。`) as Report).map(({gaugesSayAll}) => gaugesSayAll)).to.deep.equal([true]);
    for (const said of ['新建公园4个，增长7%。', '坚持稳中求进，新建公园4个，增长7%。', '新建公园4个，增长7%；办好实事。', '办好实事。']) {
      const [goals] = goalsIn(reportOf({}, {}, said) as Report);
      expect(goals?.gaugesSayAll).to.equal(false);
      expect(goals?.paragraphs.flatMap(({stretches}) => stretches.map(({text}) => text)).join('')).to.equal(said);
    }
  });

  it('says who and when as far as the titles do not, and the credits', () => {
    expect(reportView(report, wordsFor('zh')).byline).to.equal('');
    const long = reportView(
      reportLike({
        more: {issuer: '示例县人民政府', speaker: '张三', datePublished: '2019-01-08', credits: [{role: '文字', name: '李四'}]},
      }) as Report,
      wordsFor('zh'),
    );
    expect([long.byline, long.credits]).to.deep.equal(['示例县人民政府 · 张三 · 2019年1月8日', ['文字：李四']]);
  });
});

const parks = (id: string, tier = 'headline', status = 'achieved'): object => ({
  id,
  name: '公园',
  status,
  tier,
  value: {printed: '4个', digits: '4', unit: '个', number: 4, comparator: 'eq'},
  source: {exact: '公园4个'},
});
const paragraph = (...indicators: object[]): object => ({text: '公园4个。', indicators});
const textBlock = (...indicators: object[]): object => ({kind: 'text', paragraphs: [paragraph(...indicators)]});
const goalsBlock = (...indicators: object[]): object => ({kind: 'goals', paragraphs: [paragraph(...indicators)]});
const row = (text: string): object => ({kind: 'keywords', keywords: [{text}]});
const themeBlock = (id: string, ...indicators: object[]): object => ({
  kind: 'theme',
  id,
  title: '便民',
  paragraphs: [paragraph(...indicators)],
});

/** The report of 云川, with these blocks in its one chapter. */
function yunchuan(blocks: readonly object[], more: object = {}): Report {
  const chapters = [{id: 'review-2024', role: 'review', title: '一、2024年工作回顾', period: yearOf(2024), blocks}];
  const {report: parsed, problems} = parseReport(reportOf({}, {chapters, ...more}));
  expect(problems).to.deep.equal([]);
  return parsed;
}

/** The parts of a chapter, in short. */
const inShort = (block: BlockView): string => {
  switch (block.kind) {
    case 'goals':
      return `goals ${block.goals.join()}`;
    case 'themes':
      return `themes ${block.themes.map(({id}) => id).join()}`;
    case 'keywords':
      return `keywords ${block.block}`;
    case 'text':
      return 'text';
  }
};
const orderOf = (...blocks: object[]): readonly string[] =>
  reportView(yunchuan(blocks), wordsFor('zh')).chapters.flatMap(({opening, blocks: others}) => [...opening, ...others].map(inShort));

/** The parts that a report is made of, in the order in which they stand. */
const partsIn = (root: ParentNode | null | undefined): readonly string[] =>
  [
    ...(root?.querySelectorAll(
      '[part=chapter], [part=chapter-title], [part=lead], [part=theme], [part=footer], tujie-keyword-strip, tujie-goal-panel',
    ) ?? []),
  ].map((it) => it.getAttribute('part') ?? it.localName);

describe('the parts of a report', () => {
  it('stand in its order: texts anywhere, more than one row of keywords, goals before or after themes', () => {
    expect(
      orderOf(
        textBlock(),
        row('宜居'),
        textBlock(),
        goalsBlock(),
        themeBlock('t-1'),
        textBlock(),
        themeBlock('t-2'),
        row('实干'),
        textBlock(),
      ),
    ).to.deep.equal(['text', 'keywords 1', 'text', 'goals ', 'themes t-1', 'text', 'themes t-2', 'keywords 7', 'text']);
    expect(orderOf(themeBlock('t-1'), themeBlock('t-2'), goalsBlock(parks('g', 'headline', 'target')))).to.deep.equal([
      'themes t-1,t-2',
      'goals g',
    ]);
    expect(orderOf({kind: 'keywords', keywords: []})).to.deep.equal([]);
  });

  it('open with a lead beside its keywords, where no figure of it is a tile and it is not long', () => {
    const opens = (...blocks: object[]): number => reportView(yunchuan(blocks), wordsFor('zh')).chapters[0]?.opening.length ?? 0;
    const lead = (text: string): object => ({kind: 'text', paragraphs: [{text}]});
    expect(opens(lead('成绩来之不易。'), row('宜居'), themeBlock('t-1'))).to.equal(2);
    expect(opens(row('宜居'), lead('成绩来之不易。'), themeBlock('t-1'))).to.equal(2);
    expect(opens(lead('成绩来之不易。'), lead('未来可期。'), row('宜居'))).to.equal(1);
    expect(opens(lead('成绩来之不易。'.repeat(40)), row('宜居'))).to.equal(0);
    expect(opens(textBlock(parks('a')), row('宜居'))).to.equal(0);
    expect(opens(themeBlock('t-1'), row('宜居'))).to.equal(0);
  });

  it('turn to the plan with a band, once where plans follow each other', () => {
    const chapter = (id: string, role: string): object => ({id, role, title: id, blocks: [textBlock()]});
    const chapters = [chapter('a', 'review'), chapter('b', 'plan'), chapter('c', 'plan'), chapter('d', 'other'), chapter('e', 'plan')];
    const {report: parsed} = parseReport(reportOf({}, {chapters}));
    expect(reportView(parsed, wordsFor('zh')).chapters.map(({isPlan, isTurn}) => [isPlan, isTurn])).to.deep.equal([
      [false, false],
      [true, true],
      [true, false],
      [false, false],
      [true, true],
    ]);
  });

  it('begin with what stands before the chapters, and end with what stands after them', () => {
    const {opening, closing} = reportView(
      yunchuan([textBlock()], {
        opening: [{text: '各位代表：公园4个。', indicators: [parks('in-opening')]}],
        closing: [{text: '公园4个。', indicators: [parks('in-closing')]}, {text: '谢谢。'}],
      }),
      wordsFor('zh'),
    );
    expect([opening.length, closing.length]).to.deep.equal([1, 2]);
    const bare = reportView(yunchuan([textBlock()]), wordsFor('zh'));
    expect([bare.opening, bare.closing]).to.deep.equal([[], []]);
  });

  it('have the title of a chapter as it is printed, and the time in it apart', () => {
    const [chapter] = reportView(yunchuan([textBlock()]), wordsFor('zh')).chapters;
    expect([chapter?.title, chapter?.before, chapter?.year, chapter?.rest]).to.deep.equal([
      '一、2024年工作回顾',
      '一、',
      '2024年',
      '工作回顾',
    ]);
    const [plan] = reportView(reportOf() as Report, wordsFor('zh')).chapters;
    expect([plan?.title, plan?.before, plan?.year, plan?.rest]).to.deep.equal(['计划', '', '', '计划']);
  });

  it('are in the list of contents: the themes of the first level with a title, where no keyword leads to them', () => {
    const inner = {...themeBlock('t-2'), level: 2};
    const untitled = {...themeBlock('t-3'), title: undefined};
    const contents = (...blocks: object[]): readonly (string | undefined)[] =>
      reportView(yunchuan(blocks), wordsFor('zh')).chapters.flatMap((chapter) => chapter.contents.map(({id}) => id));
    expect(contents(themeBlock('t-1'), inner, untitled)).to.deep.equal(['t-1']);
    expect(contents(row('便民'), themeBlock('t-1'))).to.deep.equal([]);
  });

  it('are drawn in that order, with all their texts', async () => {
    const element = await draw({
      report: yunchuan(
        [
          textBlock(parks('a')),
          row('宜居'),
          row('实干'),
          {...goalsBlock(parks('g', 'headline', 'target')), title: '主要目标'},
          themeBlock('t-1', parks('b')),
          textBlock(),
        ],
        {opening: [{text: '各位代表：'}], closing: [{text: '谢谢。'}]},
      ),
    });
    expect(partsIn(element.shadowRoot)).to.deep.equal([
      'lead',
      'chapter',
      'chapter-title',
      'lead',
      'tujie-keyword-strip',
      'tujie-keyword-strip',
      'tujie-goal-panel',
      'theme',
      'lead',
      'lead',
      'footer',
    ]);
    const strips = [...(element.shadowRoot?.querySelectorAll('tujie-keyword-strip') ?? [])].map(shownText);
    expect(strips).to.deep.equal(['关键词宜居', '关键词实干']);
    expect(drawnText(element)).to.match(/^示例.*各位代表：一、2024年工作回顾.*谢谢。来源：示例$/);
  });
});

const draw = (attributes = {}): Promise<TujieReport> => {
  const element = document.createElement('tujie-report');
  Object.assign(element, {report, ...attributes});
  return fixture(html`<div>${element}</div>`)
    .then(settled)
    .then(() => element);
};

describe('tujie-report', () => {
  it('prints every sentence of the report once, and in its order', async () => {
    const text = drawnText(await draw());
    let at = 0;
    let count = 0;
    for (const {text: all, path, block} of textsOf(report))
      for (const sentence of sentencesOf(all)) {
        // Stops between goals are the lines between the gauges.
        const said = block?.kind === 'goals' ? sentence.replace(/[；。]$/, '') : sentence;
        const found = text.indexOf(said, at);
        expect(found, `${path} ${said}`).to.be.at.least(at);
        at = found + said.length;
        count++;
        if (/[。；]$/.test(sentence)) expect(text.split(said).length - 1, said).to.equal(1);
      }
    expect(count).to.be.above(110);
    expect(text.slice(at)).to.equal(`来源：${report.source.title}`);
  });

  it('has its parts in the order of the report: lead, keywords, goals, themes', async () => {
    const element = await draw();
    const themes = Array.from({length: 5}, () => 'theme');
    expect([...(element.shadowRoot?.querySelectorAll('[part=chapter]') ?? [])].map(partsIn)).to.deep.equal([
      ['chapter-title', 'lead', 'tujie-keyword-strip', ...themes],
      ['chapter-title', 'lead', 'tujie-keyword-strip', 'tujie-goal-panel', ...themes],
    ]);
  });

  it('has headings that step down one by one', async () => {
    const element = await draw();
    const levels: number[] = [];
    const collect = (root: ParentNode): void => {
      for (const node of root.querySelectorAll('*')) {
        if (node.getAttribute('role') === 'heading') levels.push(Number(node.getAttribute('aria-level')));
        if (node.shadowRoot) collect(node.shadowRoot);
      }
    };
    collect(element.shadowRoot as ShadowRoot);
    expect(levels[0]).to.equal(2);
    for (const [index, level] of levels.slice(1).entries()) expect(level - (levels[index] ?? 0)).to.be.at.most(1);
    expect(levels).to.have.length(1 + 2 + 2 + 1 + 10);
  });

  it('has each theme under a heading as deep as it stands in the report', async () => {
    const levels = [1, 2, 3, 1].map((level, index) => ({...themeBlock(`t-${index}`), level}));
    const element = await draw({report: yunchuan(levels)});
    const headings = [...(element.shadowRoot?.querySelectorAll('.theme [role=heading]') ?? [])];
    expect(headings.map((it) => it.ariaLevel ?? it.getAttribute('aria-level'))).to.deep.equal(['4', '5', '6', '4']);
  });

  it('leaves out the time before the goals, and has it beside them where its author asks for it', async () => {
    const results = (element: Element): readonly Element[] =>
      [...(element.shadowRoot?.querySelectorAll('tujie-goal-panel, tujie-goal-gauge') ?? [])].flatMap((piece) => [
        ...(piece.shadowRoot?.querySelectorAll('[part=result]') ?? []),
      ]);
    for (const goals of ['panel', 'gauges'] as const) {
      const element = await draw({goals});
      expect(results(element)).to.deep.equal([]);
      for (const [value, count] of [
        ['beside', 4],
        ['none', 0],
        ['other', 0],
      ] as const) {
        element.setAttribute('before', value);
        await element.updateComplete;
        await settled();
        expect(results(element), `${goals} ${value}`).to.have.length(count);
      }
    }
  });

  it('has its goals on one panel, or each on its own scale where its author asks for it; what was reached stays text', async () => {
    const count = async (keys: Partial<TujieReport>): Promise<readonly number[]> => {
      const {shadowRoot} = await draw(keys);
      return ['tujie-goal-panel', 'tujie-goal-gauge', '[part=goals-text]'].map((it) => shadowRoot?.querySelectorAll(it).length ?? 0);
    };
    expect(await count({})).to.deep.equal([1, 0, 0]);
    expect(await count({goals: 'gauges'})).to.deep.equal([0, 7, 0]);
    const county = parseReport(await valueOfFile('county-falling')).report;
    expect(await count({report: county})).to.deep.equal([1, 0, 1]);
  });

  it('goes to a chapter from its contents, and to a theme from a keyword', async () => {
    const element = await draw();
    const root = element.shadowRoot as ShadowRoot;
    const [, plan] = part(element, 'contents')?.querySelectorAll('button') ?? [];
    plan?.click();
    expect((root.activeElement?.closest('[data-id]') as HTMLElement).dataset['id']).to.equal('plan-2019');
    const [, strip] = root.querySelectorAll('tujie-keyword-strip');
    const keyword = strip?.shadowRoot?.querySelectorAll('button')[2];
    expect(keyword?.textContent).to.equal('宜居宜业');
    keyword?.click();
    expect((root.activeElement?.closest('[data-id]') as HTMLElement).dataset['id']).to.equal('theme-2019-3');
  });

  it('fires tujie-load once, and takes one language for all of its pieces', async () => {
    let loads = 0;
    const listen = (): void => {
      loads++;
    };
    document.addEventListener('tujie-load', listen);
    const element = await draw({lang: 'en'});
    document.removeEventListener('tujie-load', listen);
    expect(loads).to.equal(1);
    const text = drawnText(element);
    for (const words of ['关键词', 'expectedtarget', 'Source:']) expect(text).to.contain(words);
  });

  it('takes another report with no word of the one before, and no error', async () => {
    const provider = await fixture(html`<tujie-dataset .report=${report}><tujie-report></tujie-report></tujie-dataset>`);
    const lines = await consoleDuring(async () => {
      Object.assign(provider, {report: reportLike({goals: 2, headlines: 3})});
      await settled();
      Object.assign(provider, {report: reportLike({goals: 1, headlines: 1, title: '又一份'})});
      await settled();
    });
    expect(lines).to.deep.equal([]);
    expect(drawnText(provider.firstElementChild as Element))
      .to.match(/^又一份/)
      .and.not.to.contain('地区生产总值');
  });

  it('prints what was corrected of a figure, a theme and a chapter', async () => {
    const was = {was: '甲', now: '乙', date: '2019-02-01'};
    const corrections = ['gdp-2018', 'theme-2018-2', 'review-2018', 'gdp-2019'].map((id) => ({...was, id}));
    const text = drawnText(await draw({report: {...report, corrections}}));
    expect(text.split('已更正（2019年2月1日）：“乙”。')).to.have.length(1 + 4);
  });

  it('links prominently to the published text where there is one', async () => {
    expect(part(await draw(), 'full-text')).to.equal(null);
    const element = await draw({report: reportOf({}, {source: {title: '报告', url: 'https://example.org/report'}})});
    const link = part(element, 'full-text') as HTMLAnchorElement;
    expect([link.href, link.textContent]).to.deep.equal(['https://example.org/report', '阅读报告全文']);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });
});
