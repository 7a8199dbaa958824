// What the whole report says, in its order: every string ready to show. Pure.
import {keywordsOf, themesOf} from '../../model/find-theme.js';
import {eachIndicator, indicatorsOf} from '../../model/lookup.js';
import type {Block, Chapter, Indicator, Paragraph, Report} from '../../model/schema.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {chapterHead, type ChapterHead} from '../shared/chapter.view.js';
import {correctionsOf} from '../shared/notes.js';
import {goalsView, isGoal, type GoalsView} from './goals.view.js';
import {paragraphView, themeView, type Figures, type ParagraphView, type ThemeView} from '../shared/theme.view.js';

/** A part of a chapter, in the order in which they stand. */
export type BlockView =
  | {readonly kind: 'text'; readonly paragraphs: readonly ParagraphView[]}
  /** One row of keywords, by its place among the blocks of its chapter. */
  | {readonly kind: 'keywords'; readonly block: number}
  | GoalsView
  /** Ids of the figures that stand large: the first, then the others. */
  | {readonly kind: 'figures'; readonly ids: readonly string[]}
  | {readonly kind: 'themes'; readonly themes: readonly ThemeView[]};

export interface ChapterView extends ChapterHead {
  /** The title whole, for the list of contents. */
  readonly title: string;
  /** What was corrected of the chapter itself. */
  readonly notes: readonly string[];
  readonly blocks: readonly BlockView[];
  /** The themes that the list of contents names: those of a chapter without keywords. */
  readonly contents: readonly {readonly id: string; readonly title: string}[];
}

/** What stands before the first chapter, or after the last. */
export interface FrameView {
  readonly paragraphs: readonly ParagraphView[];
  /** Ids of its figures that stand large. */
  readonly figures: readonly string[];
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
  readonly opening: FrameView;
  readonly chapters: readonly ChapterView[];
  readonly closing: FrameView;
  /** 责任编辑：张三 */
  readonly credits: readonly string[];
  readonly source: string;
  readonly url: string | undefined;
}

const headlinesIn = (indicators: readonly Indicator[]): readonly string[] =>
  indicators.filter(({tier}) => tier === 'headline').map(({id}) => id);

/** The figures of a block that stand large beside it; overall goals have their gauges. */
const headlinesOf = (block: Block): readonly string[] =>
  headlinesIn(indicatorsOf(block).filter((it) => block.kind !== 'goals' || !isGoal(it)));

/** The blocks of a kind that follow each other from one on. */
const runFrom = (blocks: readonly Block[], index: number, kind: Block['kind']): readonly Block[] => {
  const rest = blocks.slice(index);
  const end = rest.findIndex((block) => block.kind !== kind);
  return rest.slice(0, end < 0 ? undefined : end);
};

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
  if (block.kind === 'text') return {kind: 'text', paragraphs: block.paragraphs.map((it) => paragraphView(report, it, words))};
  return block.keywords.length ? {kind: 'keywords', block: index} : undefined;
}

/** The blocks of a chapter in order; large figures stand before the themes that they are of, and after other texts. */
function blockViews(report: Report, chapter: Chapter, words: Words, setting: Setting): readonly BlockView[] {
  const views: BlockView[] = [];
  const stand = (figures: readonly string[]): unknown => figures.length && views.push({kind: 'figures', ids: figures});
  let waiting: readonly string[] = [];
  for (const [index, block] of chapter.blocks.entries()) {
    const isFirst = chapter.blocks[index - 1]?.kind !== block.kind;
    if (block.kind === 'theme' && isFirst) {
      stand([...waiting, ...runFrom(chapter.blocks, index, 'theme').flatMap(headlinesOf)]);
      waiting = [];
    }
    if (block.kind === 'goals') {
      stand(waiting);
      waiting = [];
    }
    const view = blockView(report, chapter, index, words, setting);
    const last = views[views.length - 1];
    if (view?.kind === 'themes' && last?.kind === 'themes') views[views.length - 1] = {...last, themes: [...last.themes, ...view.themes]};
    else if (view) views.push(view);
    if (block.kind === 'goals') stand(headlinesOf(block));
    else if (block.kind !== 'theme') waiting = [...waiting, ...headlinesOf(block)];
  }
  stand(waiting);
  return views;
}

function chapterView(report: Report, chapter: Chapter, words: Words, setting: Setting): ChapterView {
  const hasKeywords = keywordsOf(chapter).length > 0;
  const named = themesOf(chapter).filter(({level = 1, title}) => level === 1 && title);
  return {
    ...chapterHead(chapter),
    title: chapter.title,
    notes: correctionsOf(report, chapter.id, words),
    blocks: blockViews(report, chapter, words, setting),
    contents: hasKeywords ? [] : named.map(({id, mark = '', title = ''}) => ({id, title: mark + (/[\w.]$/.test(mark) ? ' ' : '') + title})),
  };
}

const frameView = (report: Report, paragraphs: readonly Paragraph[] = [], words: Words): FrameView => ({
  paragraphs: paragraphs.map((it) => paragraphView(report, it, words)),
  figures: headlinesIn(paragraphs.flatMap(({indicators = []}) => indicators)),
});

/** How much there is to draw of a block itself; its themes and pieces have sizes of their own. */
export const sizeOf = (block: BlockView): number => (block.kind === 'text' || block.kind === 'goals' ? block.paragraphs.length : 1);

/** What the infographic of a report says. */
export function reportView(report: Report, words: Words, figures: Figures = 'tiles', goals = 'panel'): ReportView {
  const {lang, title, subtitle, place, issuer, speaker, session, datePublished, credits = [], source} = report;
  const said = title + (subtitle ?? '');
  const {colon} = punctuation(lang);
  return {
    lang: languageTag(lang),
    title,
    subtitle,
    byline: [place && !issuer?.includes(place.name) && place.name, issuer, speaker, session, datePublished && words.date(datePublished)]
      .filter((it) => it && !said.includes(it))
      .join(' · '),
    size: eachIndicator(report).length,
    opening: frameView(report, report.opening, words),
    chapters: report.chapters.map((chapter) => chapterView(report, chapter, words, {figures, goals})),
    closing: frameView(report, report.closing, words),
    credits: credits.map(({role, name}) => role + colon + name),
    source: words.source(source.title),
    url: source.url,
  };
}
