// The table of pieces: what each is called, what names it, its own attributes, and what it says. A new element is a line here. Pure.
import {goalChartView} from '../elements/goal-chart/goal-chart.view.js';
import {goalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import {goalPanelView, hasGoals} from '../elements/goal-panel/goal-panel.view.js';
import {indicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import {keywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import {reportView} from '../elements/report/report.view.js';
import {themeCardView} from '../elements/theme-card/theme-card.view.js';
import {themeTimelineView} from '../elements/theme-timeline/theme-timeline.view.js';
import {findBefore} from '../model/find-before.js';
import {goalsOf, keywordsOf, themesOf} from '../model/find-theme.js';
import {eachIndicator, findIndicator} from '../model/lookup.js';
import type {Report} from '../model/schema.js';
import type {Words} from '../text/words.js';
import type {Colours} from './colours.js';
import {cardOutline, chartOutline, goalOutline} from './figures.js';
import {node, type ContentNode} from './node.js';
import {reportOutline, stripOutline, themeOutline, timelineOutline} from './outline.js';
import {panelOutline, panelSentence} from './panel.js';
import {cardSentence, chartSentence, gaugeSentence, stripSentence} from './sentence.js';

/** What of a report a piece names. */
export type Key = 'indicator' | 'theme' | 'chapter';

/** An attribute: one of several values, the default first; without values one that is there or not. */
export interface PieceAttribute {
  readonly name: string;
  readonly values?: readonly string[];
}

/** What is asked of a piece. */
export interface Request {
  readonly report: Report;
  /** What the piece names; empty where it names nothing. */
  readonly id: string;
  /** Level of its first heading, 1 to 6; 0 for none. */
  readonly level: number;
  readonly words: Words;
  /** What goals are drawn with; without colours they are a table. */
  readonly colours?: Colours | undefined;
  /** Whether a whole report shows its figures and goals large, beside the text. */
  readonly large?: boolean;
  /** Whether the time before stands beside a goal: `beside`, `none`. */
  readonly before?: string | undefined;
  /** How a whole report shows its goals: `panel`, `gauges`. */
  readonly goals?: string | undefined;
  /** Whether links may stand in it. */
  readonly links?: boolean;
}

export interface PieceKind {
  /** `tujie-indicator-card` */
  readonly tag: string;
  /** Its name by language. */
  readonly names: Readonly<Record<'zh-CN' | 'en', string>>;
  /** The attribute that holds an id; absent where the piece shows the whole report. */
  readonly key?: Key;
  /** Whether it draws nothing without an id. */
  readonly needsId?: true;
  /** Its own attributes, beside the one that names what it shows. */
  readonly attributes: readonly PieceAttribute[];
  /** Level of its first heading where its author sets none. */
  readonly level: number;
  /** Whether its text is a list of words, whatever stands between them. */
  readonly isList?: true;
  /** The ids of a report that it can show, in order. */
  readonly ids: (report: Report) => readonly string[];
  /** The tree of what it says; undefined where the report does not contain its id. */
  readonly outline: (request: Request) => ContentNode | undefined;
  /** The sentence of a leaf; absent where a piece is a whole, whose text is its outline. */
  readonly sentence?: (request: Request, inline: boolean) => string | undefined;
}

const indicators = (report: Report, isTarget?: true): readonly string[] =>
  eachIndicator(report).flatMap(({indicator: {id, status}}) => (isTarget && status !== 'target' ? [] : [id]));

const chaptersWith = (report: Report, has: (chapter: Report['chapters'][number]) => boolean): readonly string[] =>
  report.chapters.filter(has).map(({id}) => id);

/** Every piece, in the order in which an author meets them. */
export const PIECES: readonly PieceKind[] = [
  {
    tag: 'tujie-indicator-card',
    names: {'zh-CN': '指标卡', en: 'Indicator card'},
    key: 'indicator',
    needsId: true,
    attributes: [{name: 'layout', values: ['card', 'wide', 'inline']}],
    level: 3,
    ids: (report) => indicators(report),
    outline: ({report, id, level, words}) => cardOutline(indicatorCardView(report, id, words), level),
    sentence: ({report, id, words}, inline) => cardSentence(indicatorCardView(report, id, words), findIndicator(report, id), inline, words),
  },
  {
    tag: 'tujie-goal-gauge',
    names: {'zh-CN': '目标仪表', en: 'Goal gauge'},
    key: 'indicator',
    needsId: true,
    attributes: [{name: 'shape', values: ['auto', 'bar', 'dial']}, {name: 'before', values: ['beside', 'none']}, {name: 'no-chart'}],
    level: 3,
    ids: (report) => indicators(report, true),
    outline: ({report, id, level, words, colours, before}) =>
      goalOutline(goalGaugeView(report, id, undefined, before, words), level, words, colours),
    sentence: ({report, id, words, before}) =>
      gaugeSentence(
        goalGaugeView(report, id, undefined, before, words),
        cardSentence(indicatorCardView(report, id, words), findIndicator(report, id), false, words),
      ),
  },
  {
    tag: 'tujie-goal-panel',
    names: {'zh-CN': '目标总览', en: 'Goal panel'},
    key: 'chapter',
    attributes: [
      {name: 'layout', values: ['rows', 'towers']},
      {name: 'before', values: ['none', 'beside']},
    ],
    level: 3,
    ids: (report) => chaptersWith(report, (chapter) => goalsOf(chapter).some(hasGoals)),
    outline: ({report, id, level, words, colours, before}) => {
      const view = goalPanelView(report, id, undefined, before, undefined, words);
      return view && node('base', panelOutline(view, level, colours));
    },
    sentence: ({report, id, words}) => panelSentence(goalPanelView(report, id, undefined, undefined, undefined, words)),
  },
  {
    tag: 'tujie-theme-timeline',
    names: {'zh-CN': '主题时间轴', en: 'Theme timeline'},
    key: 'chapter',
    attributes: [{name: 'layout', values: ['report', 'mirrored']}, {name: 'collapsed'}],
    level: 3,
    ids: (report) => chaptersWith(report, (chapter) => themesOf(chapter).length > 0),
    outline: ({report, id, level, words}) => timelineOutline(themeTimelineView(report, id, undefined, words), level),
  },
  {
    tag: 'tujie-theme-card',
    names: {'zh-CN': '主题卡', en: 'Theme card'},
    key: 'theme',
    needsId: true,
    attributes: [],
    level: 3,
    ids: (report) => report.chapters.flatMap((chapter) => themesOf(chapter).map(({id}) => id)),
    outline: ({report, id, level, words}) => themeOutline(themeCardView(report, id, words), level),
  },
  {
    tag: 'tujie-keyword-strip',
    names: {'zh-CN': '关键词条', en: 'Keyword strip'},
    key: 'chapter',
    attributes: [],
    level: 3,
    isList: true,
    ids: (report) => chaptersWith(report, (chapter) => keywordsOf(chapter).length > 0),
    outline: ({report, id, level, words}) => stripOutline(keywordStripView(report, id), level, words),
    sentence: ({report, id}) => stripSentence(keywordStripView(report, id)),
  },
  {
    tag: 'tujie-goal-chart',
    names: {'zh-CN': '目标对照图', en: 'Goal chart'},
    key: 'chapter',
    attributes: [],
    level: 3,
    ids: (report) =>
      chaptersWith(report, (chapter) =>
        eachIndicator(report).some((it) => it.chapter === chapter && it.block?.kind === 'goals' && !!findBefore(report, it)),
      ),
    outline: ({report, id, level, words}) => chartOutline(goalChartView(report, id, words), level, words),
    sentence: ({report, id, words}) => chartSentence(goalChartView(report, id, words)),
  },
  {
    tag: 'tujie-report',
    names: {'zh-CN': '整份报告', en: 'Whole report'},
    attributes: [{name: 'collapsed'}, {name: 'goals', values: ['panel', 'gauges']}, {name: 'before', values: ['none', 'beside']}],
    level: 2,
    ids: () => [],
    outline: ({report, level, words, colours, before, goals, large = false, links = true}) =>
      reportOutline(reportView(report, words, undefined, goals), level, {
        words,
        colours,
        large,
        links,
        strip: (chapter, block) => keywordStripView(report, chapter, block),
        card: (id) => indicatorCardView(report, id, words),
        goal: (id) => goalGaugeView(report, id, undefined, before === 'beside' ? before : 'none', words),
        panel: (chapter, block) => goalPanelView(report, chapter, undefined, before, block, words),
      }),
  },
];

/** The attributes that set how every piece looks, each on the piece or on its provider; the default first. */
export const APPEARANCE: readonly (PieceAttribute & {readonly values: readonly string[]})[] = [
  {name: 'palette', values: ['crimson', 'azure']},
  {name: 'scheme', values: ['light', 'dark', 'auto']},
  {name: 'size', values: ['normal', 'large']},
];

/** The kind of a tag; undefined where it is no piece. */
export const kindOf = (tag: string): PieceKind | undefined => PIECES.find((kind) => kind.tag === tag);
