// The table of pieces: what each is called, what names it, its own attributes, and what it says. A new element is a line here. Pure.
import {goalChartView} from '../elements/goal-chart/goal-chart.view.js';
import {goalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import {goalPanelView, hasGoals} from '../elements/goal-panel/goal-panel.view.js';
import {indicatorCardView} from '../elements/indicator-card/indicator-card.view.js';
import {keywordStripView} from '../elements/keyword-strip/keyword-strip.view.js';
import {reportView} from '../elements/report/report.view.js';
import {figuresOf, type Figures} from '../elements/shared/theme.view.js';
import {themeCardView} from '../elements/theme-card/theme-card.view.js';
import {themeTimelineView} from '../elements/theme-timeline/theme-timeline.view.js';
import {findBefore} from '../model/find-before.js';
import {goalsOf, keywordsOf, themesOf} from '../model/find-theme.js';
import {eachIndicator, findIndicator} from '../model/lookup.js';
import type {Report} from '../model/schema.js';
import {cardOutline, chartOutline, goalOutline} from './figures.js';
import {node} from './node.js';
import {reportOutline, stripOutline, themeOutline, timelineOutline} from './outline.js';
import {panelOutline} from './panel.js';
import type {PieceAttribute, PieceKind, Request} from './piece-kind.js';
import {cardSentence, cardText, chartSentence, gaugeSentence, panelText, stripSentence} from './sentence.js';

export type {Key, PieceAttribute, PieceKind, Request} from './piece-kind.js';

const indicators = (report: Report, isTarget?: true): readonly string[] =>
  eachIndicator(report).flatMap(({indicator: {id, status}}) => (isTarget && status !== 'target' ? [] : [id]));

const chaptersWith = (report: Report, has: (chapter: Report['chapters'][number]) => boolean): readonly string[] =>
  report.chapters.filter(has).map(({id}) => id);

// The time before stands beside a goal, or does not.
const before = (...values: readonly string[]): PieceAttribute => ({name: 'before', values, isInPlain: true});

/** How figures are set; where there is no value by default, the layout says it. */
const figures = (...values: readonly string[]): PieceAttribute => ({name: 'figures', values, isInPlain: true});

/** How the figures of a piece are set: in a text alone they are marked. */
const settingOf = ({large, figures: asked, cells}: Request): Figures => (large ? figuresOf(asked, cells) : 'marks');

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
    outline: ({report, id, level, words, colours}) => cardOutline(indicatorCardView(report, id, words), level, colours),
    sentence: ({report, id, words}, inline) => cardText(indicatorCardView(report, id, words), findIndicator(report, id), inline, words),
  },
  {
    tag: 'tujie-goal-gauge',
    names: {'zh-CN': '目标仪表', en: 'Goal gauge'},
    key: 'indicator',
    needsId: true,
    attributes: [{name: 'shape', values: ['auto', 'bar', 'dial']}, before('beside', 'none'), {name: 'no-chart'}],
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
    attributes: [{name: 'layout', values: ['rows', 'towers']}, before('none', 'beside')],
    level: 3,
    ids: (report) => chaptersWith(report, (chapter) => goalsOf(chapter).some(hasGoals)),
    outline: ({report, id, level, words, colours, before: time}) => {
      const view = goalPanelView(report, id, undefined, time, undefined, words);
      return view && node('base', panelOutline(view, level, colours));
    },
    sentence: ({report, id, words}) => panelText(goalPanelView(report, id, undefined, undefined, undefined, words)),
  },
  {
    tag: 'tujie-theme-timeline',
    names: {'zh-CN': '主题时间轴', en: 'Theme timeline'},
    key: 'chapter',
    attributes: [{name: 'layout', values: ['report', 'mirrored']}, figures('', 'tiles', 'marks'), {name: 'collapsed'}],
    level: 3,
    ids: (report) => chaptersWith(report, (chapter) => themesOf(chapter).length > 0),
    outline: (request) => {
      const {report, id, level, words, colours} = request;
      return timelineOutline(themeTimelineView(report, id, undefined, words, settingOf(request)), level, colours);
    },
  },
  {
    tag: 'tujie-theme-card',
    names: {'zh-CN': '主题卡', en: 'Theme card'},
    key: 'theme',
    needsId: true,
    attributes: [figures('tiles', 'marks')],
    level: 3,
    ids: (report) => report.chapters.flatMap((chapter) => themesOf(chapter).map(({id}) => id)),
    outline: (request) => {
      const {report, id, level, words, colours} = request;
      return themeOutline(themeCardView(report, id, words, settingOf(request)), level, colours);
    },
  },
  {
    tag: 'tujie-keyword-strip',
    names: {'zh-CN': '关键词条', en: 'Keyword strip'},
    key: 'chapter',
    attributes: [{name: 'icons'}],
    level: 3,
    isList: true,
    ids: (report) => chaptersWith(report, (chapter) => keywordsOf(chapter).length > 0),
    outline: ({report, id, level, words}) => stripOutline(keywordStripView(report, id, undefined, words), level, words),
    sentence: ({report, id, words}) => stripSentence(keywordStripView(report, id, undefined, words)),
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
    attributes: [
      figures('tiles', 'marks'),
      {name: 'cells', values: ['', 'none'], isInPlain: true},
      {name: 'goals', values: ['panel', 'gauges'], isInPlain: true},
      {name: 'collapsed'},
      before('none', 'beside'),
    ],
    level: 2,
    ids: () => [],
    outline: (request) => {
      const {report, level, words, colours, before: time, goals, large = false, links = true} = request;
      return reportOutline(reportView(report, words, settingOf(request), goals), level, {
        words,
        colours,
        large,
        links,
        strip: (chapter, block) => keywordStripView(report, chapter, block, words),
        card: (id) => indicatorCardView(report, id, words),
        goal: (id) => goalGaugeView(report, id, undefined, time === 'beside' ? time : 'none', words, true),
        panel: (chapter, block) => goalPanelView(report, chapter, undefined, time, block, words),
      });
    },
  },
];

/** The attributes that set how every piece looks, each on the piece or on its provider; the default first. */
export const APPEARANCE: readonly (PieceAttribute & {readonly values: readonly string[]})[] = [
  {name: 'palette', values: ['crimson', 'azure', 'festive']},
  {name: 'scheme', values: ['light', 'dark', 'auto']},
  {name: 'size', values: ['normal', 'large']},
];

/** The kind of a tag; undefined where it is no piece. */
export const kindOf = (tag: string): PieceKind | undefined => PIECES.find((kind) => kind.tag === tag);
