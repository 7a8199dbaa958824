// What the whole report says, in its order: every string ready to show. Pure.
import {keywordsOf, themesOf} from '../../model/find-theme.js';
import {eachIndicator} from '../../model/lookup.js';
import {printedThings} from '../../model/quote.js';
import type {Block, Chapter, Paragraph, Report, Status} from '../../model/schema.js';
import {cellsOf} from '../../text/cells.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import {isHan} from '../../text/tiles/index.js';
import {ems} from '../../text/wording.js';
import type {Words} from '../../text/words.js';
import {chapterHead, type ChapterHead} from '../shared/chapter.view.js';
import {correctionsOf} from '../shared/notes.js';
import {goalsView, type GoalsView} from './goals.view.js';
import {paragraphView, themeView, type Figures, type ParagraphView, type ThemeView} from '../shared/theme.view.js';

/** A part of a chapter, in the order in which they stand. */
export type BlockView =
  | {readonly kind: 'text'; readonly paragraphs: readonly ParagraphView[]}
  /** One row of keywords, by its place among the blocks of its chapter. */
  | {readonly kind: 'keywords'; readonly block: number}
  | GoalsView
  | {readonly kind: 'themes'; readonly themes: readonly ThemeView[]};

export interface ChapterView extends ChapterHead {
  /** The title whole, for the list of contents. */
  readonly title: string;
  /** What was corrected of the chapter itself. */
  readonly notes: readonly string[];
  /** Whether it is a plan, and whether it is the first of those that follow each other: that one opens with a band. */
  readonly isPlan: boolean;
  readonly isTurn: boolean;
  /** Its lead and its keywords, which stand beside each other; the other blocks under them. */
  readonly opening: readonly BlockView[];
  readonly blocks: readonly BlockView[];
  /** The themes that the list of contents names: those of a chapter without keywords. */
  readonly contents: readonly {readonly id: string; readonly title: string}[];
}

export interface ReportView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  /** Who, where and when, as far as title and subtitle do not say it. */
  readonly byline: string;
  /** How many figures it has. */
  readonly size: number;
  /** What stands before the first chapter. */
  readonly opening: readonly ParagraphView[];
  readonly chapters: readonly ChapterView[];
  /** What stands after the last. */
  readonly closing: readonly ParagraphView[];
  /** The fills of its cells, each with its word; none where it has no cells. */
  readonly key: readonly Status[];
  /** 责任编辑：张三 */
  readonly credits: readonly string[];
  /** What was corrected of what stands in no chapter. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly url: string | undefined;
}

/** How a report is set: its figures as tiles or as marks, its goals on a panel or as gauges. */
interface Setting {
  readonly figures: Figures;
  readonly goals: string;
}

function blockView(report: Report, chapter: Chapter, index: number, words: Words, {figures, goals}: Setting): BlockView | undefined {
  const block = chapter.blocks[index] as Block;
  if (block.kind === 'goals')
    return goalsView(report, block, `goals-${chapter.id}-${index}`, goals === 'gauges' ? undefined : index, words);
  if (block.kind === 'theme') return {kind: 'themes', themes: [themeView(report, chapter, block, words, figures)]};
  if (block.kind === 'text') return {kind: 'text', paragraphs: block.paragraphs.map((it) => paragraphView(report, it, words, figures))};
  return block.keywords.length ? {kind: 'keywords', block: index} : undefined;
}

/** The blocks of a chapter in order; themes that follow each other stand on one axis. */
function blockViews(report: Report, chapter: Chapter, words: Words, setting: Setting): readonly BlockView[] {
  const views: BlockView[] = [];
  for (const index of chapter.blocks.keys()) {
    const view = blockView(report, chapter, index, words, setting);
    const last = views[views.length - 1];
    if (view?.kind === 'themes' && last?.kind === 'themes') views[views.length - 1] = {...last, themes: [...last.themes, ...view.themes]};
    else if (view) views.push(view);
  }
  return views;
}

// A lead of more letters stands under the opening.
const LEAD = 260;

const isLead = (block: BlockView): boolean =>
  block.kind === 'text' &&
  block.paragraphs.every(({setting}) => !setting?.sections.some(({kind}) => kind === 'tiles')) &&
  block.paragraphs.reduce((sum, {stretches}) => sum + ems(stretches.map(({text}) => text).join('')), 0) <= LEAD;

/** How many blocks open a chapter: its lead and its keywords, in either order. */
function openingOf([first, second]: readonly BlockView[]): number {
  const opens = (block: BlockView | undefined): boolean => block?.kind === 'keywords' || (!!block && isLead(block));
  if (!opens(first)) return 0;
  return opens(second) && first?.kind !== second?.kind ? 2 : 1;
}

function chapterView(report: Report, chapter: Chapter, words: Words, setting: Setting): ChapterView {
  const hasKeywords = keywordsOf(chapter).length > 0;
  const blocks = blockViews(report, chapter, words, setting);
  const opening = openingOf(blocks);
  const isPlan = chapter.role === 'plan';
  const named = themesOf(chapter).filter(({level = 1, title}) => level === 1 && title);
  return {
    ...chapterHead(chapter),
    title: chapter.title,
    notes: correctionsOf(report, chapter.id, words),
    isPlan,
    isTurn: isPlan && report.chapters[report.chapters.indexOf(chapter) - 1]?.role !== 'plan',
    opening: blocks.slice(0, opening),
    blocks: blocks.slice(opening),
    contents: hasKeywords ? [] : named.map(({id, mark = '', title = ''}) => ({id, title: mark + (/[\w.]$/.test(mark) ? ' ' : '') + title})),
  };
}

const STATUSES: readonly Status[] = ['achieved', 'expected', 'target'];

/** The fills of what can be counted out. */
function keyOf(report: Report, figures: Figures): readonly Status[] {
  if (figures !== 'tiles' || !isHan(report.lang)) return [];
  const drawn = new Set(
    eachIndicator(report).flatMap(({indicator}) =>
      printedThings(indicator).some(([key, it]) => cellsOf(indicator, key, it)) ? indicator.status : [],
    ),
  );
  return STATUSES.filter((it) => drawn.has(it));
}

/** How much there is to draw of a block itself; its themes and pieces have sizes of their own. */
export const sizeOf = (block: BlockView): number => (block.kind === 'text' || block.kind === 'goals' ? block.paragraphs.length : 1);

/** What the infographic of a report says. */
export function reportView(report: Report, words: Words, figures: Figures = 'tiles', goals = 'panel'): ReportView {
  const {id, lang, title, subtitle, place, issuer, speaker, session, datePublished, credits = [], source} = report;
  const said = title + (subtitle ?? '');
  const {colon} = punctuation(lang);
  const paragraphs = (all: readonly Paragraph[] = []): readonly ParagraphView[] =>
    all.map((it) => paragraphView(report, it, words, figures));
  return {
    lang: languageTag(lang),
    title,
    subtitle,
    byline: [place && !issuer?.includes(place.name) && place.name, issuer, speaker, session, datePublished && words.date(datePublished)]
      .filter((it) => it && !said.includes(it))
      .join(' · '),
    size: eachIndicator(report).length,
    opening: paragraphs(report.opening),
    chapters: report.chapters.map((chapter) => chapterView(report, chapter, words, {figures, goals})),
    closing: paragraphs(report.closing),
    key: keyOf(report, figures),
    credits: credits.map(({role, name}) => role + colon + name),
    notes: correctionsOf(report, id, words),
    source: words.source(source.title),
    url: source.url,
  };
}
