// What the whole report says, in its order: every string ready to show. Pure.
import {mainQuantity} from '../../model/find-before.js';
import {keywordsOf, themesOf} from '../../model/find-theme.js';
import {eachIndicator, indicatorsOf} from '../../model/lookup.js';
import {clauseRange} from '../../model/quote.js';
import type {Block, Chapter, Goals, Indicator, Paragraph, Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {chapterHead, type ChapterHead} from '../shared/chapter.view.js';
import {correctionsOf} from '../shared/notes.js';
import {paragraphView, themeView, type ParagraphView, type ThemeView} from '../shared/theme.view.js';

/** A part of a chapter, in the order in which they stand. */
export type BlockView =
  | {readonly kind: 'text'; readonly paragraphs: readonly ParagraphView[]}
  /** One row of keywords, by its place among the blocks of its chapter. */
  | {readonly kind: 'keywords'; readonly block: number}
  | GoalsView
  /** Ids of the figures that stand large: the first, then the others. */
  | {readonly kind: 'figures'; readonly ids: readonly string[]}
  | {readonly kind: 'themes'; readonly themes: readonly ThemeView[]};

export interface GoalsView {
  readonly kind: 'goals';
  readonly id: string;
  readonly title: string | undefined;
  readonly paragraphs: readonly ParagraphView[];
  /** Whether the gauges say all of that text, so that it need not stand beside them. */
  readonly gaugesSayAll: boolean;
  /** Ids of the goals. */
  readonly goals: readonly string[];
}

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

/** What a gauge prints of its clause: name, modality and figure. */
const gaugeSays = (indicator: Indicator): string => {
  const {name, modality = '', horizon} = indicator;
  return name + modality + (horizon?.printed ?? '') + (mainQuantity(indicator)?.printed ?? '');
};

// What is more than a stop between goals.
const WORDS = /[^，；。、\s]/;

/** Whether gauges, in their order, say a whole text but for its stops. */
function gaugesSayAll(text: string, goals: readonly Indicator[]): boolean {
  let at = 0;
  for (const goal of goals) {
    const range = clauseRange(text, goal.source);
    if (!range || gaugeSays(goal) !== goal.source.exact || WORDS.test(text.slice(at, range.start))) return false;
    at = range.end;
  }
  return !WORDS.test(text.slice(at));
}

const isGoal = ({status}: Indicator): boolean => status === 'target';

function goalsView(report: Report, block: Goals, id: string, words: Words): GoalsView {
  const {title, paragraphs} = block;
  const goals = indicatorsOf(block).filter(isGoal);
  return {
    kind: 'goals',
    id,
    title,
    paragraphs: paragraphs.map((it) => paragraphView(report, it, words)),
    gaugesSayAll: goals.length > 0 && paragraphs.every((it) => gaugesSayAll(paragraphText(it), (it.indicators ?? []).filter(isGoal))),
    goals: goals.map(({id: goal}) => goal),
  };
}

const headlinesIn = (indicators: readonly Indicator[]): readonly string[] =>
  indicators.filter(({tier}) => tier === 'headline').map(({id}) => id);

/** The figures of a block that stand large beside it; overall goals have their gauges. */
const headlinesOf = (block: Block): readonly string[] =>
  headlinesIn(indicatorsOf(block).filter((it) => block.kind !== 'goals' || !isGoal(it)));

/** The blocks of a chapter in order; its large figures stand after the texts and before the themes that they are of. */
function blockViews(report: Report, chapter: Chapter, words: Words): readonly BlockView[] {
  const views: BlockView[] = [];
  let figures: readonly string[] = [];
  let inThemes = false;
  const flush = (): void => {
    if (figures.length) views.push({kind: 'figures', ids: figures});
    figures = [];
  };
  chapter.blocks.forEach((block, index) => {
    if (block.kind === 'theme') {
      if (!inThemes) {
        const rest = chapter.blocks.slice(index);
        const end = rest.findIndex(({kind}) => kind === 'goals');
        figures = [...figures, ...rest.slice(0, end < 0 ? undefined : end).flatMap(headlinesOf)];
        flush();
        inThemes = true;
      }
      const view = themeView(report, chapter, block, words);
      const last = views[views.length - 1];
      if (last?.kind === 'themes') views[views.length - 1] = {...last, themes: [...last.themes, view]};
      else views.push({kind: 'themes', themes: [view]});
      return;
    }
    if (block.kind === 'goals') {
      flush();
      inThemes = false;
      views.push(goalsView(report, block, `goals-${chapter.id}-${index}`, words));
    } else if (block.kind === 'text')
      views.push({kind: 'text', paragraphs: block.paragraphs.map((it) => paragraphView(report, it, words))});
    else if (block.keywords.length) views.push({kind: 'keywords', block: index});
    // Those of a text among the themes stand above with theirs.
    if (!inThemes) figures = [...figures, ...headlinesOf(block)];
  });
  flush();
  return views;
}

function chapterView(report: Report, chapter: Chapter, words: Words): ChapterView {
  const hasKeywords = keywordsOf(chapter).length > 0;
  const named = themesOf(chapter).filter(({level = 1, title}) => level === 1 && title);
  return {
    ...chapterHead(chapter),
    title: chapter.title,
    notes: correctionsOf(report, chapter.id, words),
    blocks: blockViews(report, chapter, words),
    contents: hasKeywords ? [] : named.map(({id, mark = '', title = ''}) => ({id, title: mark + title})),
  };
}

const frameView = (report: Report, paragraphs: readonly Paragraph[] = [], words: Words): FrameView => ({
  paragraphs: paragraphs.map((it) => paragraphView(report, it, words)),
  figures: headlinesIn(paragraphs.flatMap(({indicators = []}) => indicators)),
});

// A figure that stands large is a piece of its own.
const PIECE = 4;

/** How much there is to draw of a block, but for its themes, each of which has a size of its own. */
export function sizeOf(block: BlockView): number {
  if (block.kind === 'text') return block.paragraphs.length;
  if (block.kind === 'figures') return PIECE * block.ids.length;
  return block.kind === 'goals' ? PIECE * block.goals.length : 1;
}

/** What the infographic of a report says. */
export function reportView(report: Report, words: Words): ReportView {
  const {lang, title, subtitle, place, issuer, speaker, session, datePublished, edition, credits = [], source} = report;
  const said = title + (subtitle ?? '');
  const {colon} = punctuation(lang);
  return {
    lang: languageTag(lang),
    title,
    subtitle,
    byline: [
      place && !issuer?.includes(place.name) && place.name,
      issuer,
      speaker,
      session,
      datePublished && words.date(datePublished),
      edition,
    ]
      .filter((it) => it && !said.includes(it))
      .join(' · '),
    size: eachIndicator(report).length,
    opening: frameView(report, report.opening, words),
    chapters: report.chapters.map((chapter) => chapterView(report, chapter, words)),
    closing: frameView(report, report.closing, words),
    credits: credits.map(({role, name}) => role + colon + name),
    source: words.source(source.title),
    url: source.url,
  };
}
