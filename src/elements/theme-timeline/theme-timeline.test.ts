import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {themesOf} from '../../model/find-theme.js';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import {part, settled, shownText} from '../../testing/page.js';
import {gangzha, reportOf, valueOfFile, yearOf} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import type {TujieThemeTimeline} from './theme-timeline.js';
import {themeTimelineView} from './theme-timeline.view.js';

let report: Report;
before(async () => {
  report = await gangzha();
});

const ids = (layout: string, chapter = '', of = report): readonly string[][] =>
  themeTimelineView(of, chapter, layout, wordsFor('zh'))?.rows.map(({heads, entries}) =>
    [...heads.map(({id}) => id), ...entries.map(({theme}) => theme.id)].map((id) => id.replace('theme-', '')),
  ) ?? [];

describe('what a timeline says', () => {
  it('is chapters and their themes in the order of the report', () => {
    expect(ids('report')).to.deep.equal([
      ['review-2018', '2018-1', '2018-2', '2018-3', '2018-4', '2018-5'],
      ['plan-2019', '2019-1', '2019-2', '2019-3', '2019-4', '2019-5'],
    ]);
    expect(ids('report', 'plan-2019')).to.have.length(1);
    expect(ids('report', 'plan-2081')).to.deep.equal([]);
  });

  it('sets counterparts beside each other where that is asked for, and loses none that has none', async () => {
    expect(ids('mirrored')).to.deep.equal([
      ['review-2018', 'plan-2019'],
      ...['1', '2', '3', '4', '5'].map((number) => [`2018-${number}`, `2019-${number}`]),
    ]);
    expect(ids('mirrored', 'plan-2019')).to.deep.equal(ids('report', 'plan-2019'));
    const value = (await valueOfFile('gangzha-2019')) as unknown as Report;
    const [review, plan] = value.chapters.map((chapter) => themesOf(chapter) as unknown as {counterpart?: string}[]);
    // One of the two says it: that is enough.
    delete review?.[1]?.counterpart;
    expect(ids('mirrored', '', value)[2]).to.deep.equal(['2018-2', '2019-2']);
    delete plan?.[1]?.counterpart;
    expect(ids('mirrored', '', value).slice(2, 4)).to.deep.equal([['2018-2'], ['2018-3', '2019-3']]);
    expect(ids('mirrored', '', value).at(-1)).to.deep.equal(['2019-2']);
  });

  it('is in the order of the report where no theme answers another, whatever is asked for', () => {
    const chapter = (id: string, period: object | undefined, ...themes: object[]): object => ({
      id,
      role: 'other',
      period,
      title: '工作',
      blocks: themes.map((theme) => ({kind: 'theme', title: '便民', paragraphs: [], ...theme})),
    });
    const of = (counterpart?: string, time: object | undefined = yearOf(2019)): Report =>
      parseReport(
        reportOf(
          {},
          {
            chapters: [
              chapter('former', time, {id: 'theme-1-1', counterpart}, {id: 'theme-1-2'}),
              chapter('next', time, {id: 'theme-2-1'}, {id: 'theme-2-2'}),
            ],
          },
        ),
      ).report;
    expect(ids('mirrored', '', of())).to.deep.equal([
      ['former', '1-1', '1-2'],
      ['next', '2-1', '2-2'],
    ]);
    expect(themeTimelineView(of(), '', 'mirrored', wordsFor('zh'))?.pairs).to.equal(false);
    expect(ids('mirrored', '', of('theme-2-2'))).to.deep.equal([['former', 'next'], ['1-1', '2-2'], ['1-2'], ['2-1']]);
    // A theme of a chapter without a time says none.
    const {report: timeless} = parseReport({
      ...of('theme-2-2'),
      chapters: of('theme-2-2').chapters.map((it) => ({...it, period: undefined})),
    });
    const rows = themeTimelineView(timeless, '', 'mirrored', wordsFor('zh'))?.rows ?? [];
    expect(rows.flatMap(({entries}) => entries.map(({eyebrow}) => eyebrow))).to.deep.equal(['', '', '', '']);
    expect(rows[0]?.heads.map(({before, year, rest}) => [before, year, rest])).to.deep.equal([
      ['', '', '工作'],
      ['', '', '工作'],
    ]);
  });

  it('says the year of a theme that stands beside its counterpart', () => {
    const eyebrows = (layout: string): readonly string[] =>
      themeTimelineView(report, '', layout, wordsFor('zh'))?.rows.flatMap(({entries}) => entries.map(({eyebrow}) => eyebrow)) ?? [];
    expect(eyebrows('report').slice(0, 2)).to.deep.equal(['实体经济', '转型升级']);
    expect(eyebrows('mirrored').slice(0, 2)).to.deep.equal(['2018年 · 实体经济', '2019年 · 产业强区']);
  });
});

describe('tujie-theme-timeline', () => {
  const draw = (attributes = {}): Promise<TujieThemeTimeline> => {
    const timeline = document.createElement('tujie-theme-timeline');
    Object.assign(timeline, {report, ...attributes});
    return fixture(html`<div>${timeline}</div>`).then(() => timeline);
  };

  it('prints every item of every theme, open, its figures marked', async () => {
    const timeline = await draw();
    const text = shownText(timeline);
    const paragraphs = report.chapters.flatMap(themesOf).flatMap((theme) => theme.paragraphs);
    expect(paragraphs).to.have.length.above(20);
    for (const paragraph of paragraphs) expect(text).to.contain(paragraphText(paragraph));
    expect(timeline.shadowRoot?.querySelectorAll('details')).to.have.length(0);
    expect(timeline.shadowRoot?.querySelectorAll('mark').length).to.be.above(50);
  });

  it('is an axis: a line, the years and chapters on it, and an icon for every theme', async () => {
    const timeline = await draw();
    const root = timeline.shadowRoot as ShadowRoot;
    expect([...root.querySelectorAll('[part=year]')].map(({textContent}) => textContent)).to.deep.equal(['2018年', '2019年']);
    expect(root.querySelectorAll('[part=icon] path')).to.have.length(10);
    const [line, next] = [...root.querySelectorAll('.theme')].map((theme) => getComputedStyle(theme, '::after'));
    expect([line?.width, line?.position, next?.left]).to.deep.equal(['2px', 'absolute', line?.left]);
    // Without a gap from one theme to the next.
    const [one, two] = [...root.querySelectorAll('.theme')] as [Element, Element];
    expect(one.getBoundingClientRect().bottom).to.be.closeTo(two.getBoundingClientRect().top, 0.01);
  });

  it('has a dot where a theme has neither an icon nor a number, open or folded, and a folded one keeps its arrow', async () => {
    const bare = structuredClone(report);
    for (const theme of bare.chapters.flatMap(themesOf)) Object.assign(theme, {icon: undefined, mark: '（一）'});
    for (const collapsed of [false, true]) {
      const root = (await draw({report: bare, collapsed})).shadowRoot as ShadowRoot;
      const dot = getComputedStyle(root.querySelector('.theme > span') as Element, '::after');
      expect([dot.width, dot.height, dot.position]).to.deep.equal(['14px', '14px', 'absolute']);
      expect(dot.backgroundColor).to.equal(getComputedStyle(root.querySelector('[part=number]') as Element).color);
      const arrow = getComputedStyle(root.querySelector('.theme .heading') as Element, '::after');
      expect(arrow.borderBottomWidth).to.equal(collapsed ? '2px' : '0px');
      expect(root.querySelectorAll('.theme > span > svg')).to.have.length(0);
    }
    const marked = (await draw()).shadowRoot?.querySelector('.theme > span') as Element;
    expect(getComputedStyle(marked, '::after').content).to.equal('none');
  });

  it('has an outline that tells every year, and that sets no theme under a chapter of another year', async () => {
    const outline = async (layout: 'report' | 'mirrored'): Promise<readonly string[]> =>
      [...((await draw({layout})).shadowRoot?.querySelectorAll('[role=heading]') ?? [])].map(
        ({ariaLevel, textContent}) => `${ariaLevel} ${textContent}`,
      );
    expect((await outline('mirrored')).slice(0, 4)).to.deep.equal([
      '3 2018年五大工作回眸',
      '3 2019年五大工作计划',
      '3 2018年 · 实体经济1聚焦实体经济，综合实力显著增强',
      '3 2019年 · 产业强区1突出产业强区，打造高质量经济格局',
    ]);
    const report = await outline('report');
    expect([report[0], report[1], report[6]]).to.deep.equal([
      '3 2018年五大工作回眸',
      '4 实体经济1聚焦实体经济，综合实力显著增强',
      '3 2019年五大工作计划',
    ]);
  });

  it('folds its themes into native disclosures where that is asked for', async () => {
    const timeline = await draw({collapsed: true});
    const folds = [...(timeline.shadowRoot?.querySelectorAll('details') ?? [])];
    expect(folds.map(({open}) => open)).to.deep.equal(Array(10).fill(false));
    expect(folds[0]?.querySelector('summary')?.textContent).to.contain('聚焦实体经济，综合实力显著增强');
    folds[0]?.querySelector('summary')?.click();
    expect(folds[0]?.open).to.equal(true);
  });

  it('goes to a theme or a chapter, by name and by the fragment of the page, and never writes the fragment', async () => {
    const timeline = await draw();
    expect(timeline.show('theme-2019-5')).to.equal(true);
    expect((timeline.shadowRoot?.activeElement?.closest('[data-id]') as HTMLElement).dataset['id']).to.equal('theme-2019-5');
    expect([timeline.show('plan-2019'), timeline.show('theme-2081-1')]).to.deep.equal([true, false]);
    expect(location.hash).to.equal('');
    location.hash = '#theme-2018-4';
    await settled();
    await settled();
    expect((timeline.shadowRoot?.activeElement?.closest('[data-id]') as HTMLElement).dataset['id']).to.equal('theme-2018-4');
    expect(part(timeline, 'theme')).not.to.equal(null);
    // There and back again.
    for (const [hash, id] of [
      ['#nowhere', 'theme-2018-4'],
      ['#theme-2018-1', 'theme-2018-1'],
      ['#nowhere', 'theme-2018-1'],
      ['#theme-2018-4', 'theme-2018-4'],
    ] as const) {
      location.hash = hash;
      await settled();
      expect((timeline.shadowRoot?.activeElement?.closest('[data-id]') as HTMLElement).dataset['id']).to.equal(id);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });
});
