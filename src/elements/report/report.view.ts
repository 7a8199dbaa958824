// What the whole report says, in its order: every string ready to show. Pure.
import {clauseRange} from '../../model/quote.js';
import type {Chapter, Indicator, Report} from '../../model/schema.js';
import {stretchesOf, type Stretch} from '../../model/stretches.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {chapterHead, type ChapterHead} from '../shared/chapter.view.js';
import {correctionsOf} from '../shared/notes.js';
import {themeView, type ThemeView} from '../shared/theme.view.js';

export interface ChapterView extends ChapterHead {
  /** The title whole, for the list of contents. */
  readonly title: string;
  readonly lead: readonly Stretch[];
  /** What was corrected of the chapter itself. */
  readonly notes: readonly string[];
  readonly hasKeywords: boolean;
  /** Ids of the figures that stand large: the first, then the others. */
  readonly headlines: readonly string[];
  readonly goalsTitle: string | undefined;
  readonly goalsText: readonly Stretch[];
  /** Whether the gauges say all of that text, so that it need not stand beside them. */
  readonly gaugesSayGoals: boolean;
  /** Ids of the goals. */
  readonly goals: readonly string[];
  readonly themes: readonly ThemeView[];
}

export interface ReportView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  /** Who, where and when, as far as title and subtitle do not say it. */
  readonly byline: string;
  readonly chapters: readonly ChapterView[];
  /** 责任编辑：张三 */
  readonly credits: readonly string[];
  readonly source: string;
  readonly url: string | undefined;
}

/** Figures that have both an amount and a change are what a chapter is measured by; where there are none, all its headlines are. */
function headlinesOf({themes}: Chapter): readonly string[] {
  const all = themes.flatMap(({items}) => items.flatMap(({indicators}) => indicators)).filter(({tier}) => tier === 'headline');
  const measures = all.filter(({value, change}) => value && change);
  return (measures.length ? measures : all).map(({id}) => id);
}

/** What a gauge prints of its clause: name, modality and figure. */
const gaugeSays = ({name, modality = '', horizon, value, change}: Indicator): string =>
  name + modality + (horizon?.printed ?? '') + ((value ?? change)?.printed ?? '');

// What is more than a stop between goals.
const WORDS = /[^，；。、\s]/;

/** Whether the gauges, in their order, say the whole text but for its stops. */
function gaugesSayAll(text: string, goals: readonly Indicator[]): boolean {
  let at = 0;
  for (const goal of goals) {
    const range = clauseRange(text, goal.source);
    if (!range || gaugeSays(goal) !== goal.source.exact || WORDS.test(text.slice(at, range.start))) return false;
    at = range.end;
  }
  return !WORDS.test(text.slice(at));
}

function chapterView(report: Report, chapter: Chapter, words: Words): ChapterView {
  const {title, lead = '', keywords, goals, goalsTitle, goalsText = '', themes} = chapter;
  return {
    ...chapterHead(chapter, words),
    title,
    lead: stretchesOf(
      lead,
      goals.filter(({source}) => !goalsText.includes(source.exact)),
    ),
    notes: correctionsOf(report, chapter.id, words),
    hasKeywords: keywords.length > 0,
    // Goals are gauges; a plan has no results.
    headlines: chapter.role === 'plan' ? [] : headlinesOf(chapter),
    goalsTitle,
    goalsText: stretchesOf(goalsText, goals),
    gaugesSayGoals: goals.length > 0 && gaugesSayAll(goalsText, goals),
    goals: goals.map(({id}) => id),
    themes: themes.map((theme) => themeView(report, chapter, theme, words)),
  };
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
    byline: [issuer?.includes(place.name) ? '' : place.name, issuer, speaker, session, datePublished && words.date(datePublished), edition]
      .filter((it) => it && !said.includes(it))
      .join(' · '),
    chapters: report.chapters.map((chapter) => chapterView(report, chapter, words)),
    credits: credits.map(({role, name}) => role + colon + name),
    source: words.source(source.title),
    url: source.url,
  };
}
