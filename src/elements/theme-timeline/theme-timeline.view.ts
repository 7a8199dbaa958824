// What a theme timeline says: chapters and their themes in the order of the report, or counterparts beside each other. Pure.
import {themesOf} from '../../model/find-theme.js';
import type {Chapter, Report, Theme} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import {languageTag} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {chapterHead, type ChapterHead} from '../shared/chapter.view.js';
import {correctionsOf} from '../shared/notes.js';
import {themeView, type Figures, type ThemeView} from '../shared/theme.view.js';

/** A theme on the axis, with what stands over its title. */
export interface Entry {
  readonly theme: ThemeView;
  readonly eyebrow: string;
}

/** The head of a chapter, and what was corrected of what stands under it. */
export interface Head extends ChapterHead {
  readonly notes: readonly string[];
}

/** What stands beside each other: one chapter and its themes, or, mirrored, the heads of the chapters, then theme by theme. */
export interface Row {
  readonly heads: readonly Head[];
  readonly entries: readonly Entry[];
}

export interface ThemeTimelineView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  /** Whether themes that answer each other stand side by side. */
  readonly pairs: boolean;
  readonly rows: readonly Row[];
}

/** The rows of themes that answer each other, whichever of the two says so; a theme that has no counterpart stands alone. */
function mirrored(chapters: readonly Chapter[], entryOf: (theme: Theme) => Entry): readonly Row[] {
  const left = new Set(chapters.flatMap(themesOf));
  return [...left].flatMap((theme) => {
    if (!left.delete(theme)) return [];
    const answer = [...left].find(({id, counterpart}) => id === theme.counterpart || counterpart === theme.id);
    if (answer) left.delete(answer);
    return {heads: [], entries: [theme, ...(answer ? [answer] : [])].map(entryOf)};
  });
}

/** What the timeline of all chapters says, or of the one that is named; nothing when the report has no such chapter. */
export function themeTimelineView(
  report: Report,
  chapter: string,
  layout: string | undefined,
  words: Words,
  figures?: Figures,
): ThemeTimelineView | undefined {
  const chapters = report.chapters.filter(({id}) => !chapter || id === chapter);
  if (!chapters.length) return undefined;
  // Where no theme answers another there is nothing to set side by side.
  const pairs = layout === 'mirrored' && chapters.length > 1 && chapters.some((it) => themesOf(it).some(({counterpart}) => counterpart));
  const homes = new Map(chapters.flatMap((it) => themesOf(it).map((theme) => [theme, it] as const)));
  const entryOf = (theme: Theme): Entry => {
    const home = homes.get(theme) as Chapter;
    const view = themeView(report, home, theme, words, figures ?? (pairs ? 'marks' : 'tiles'));
    // Beside its counterpart a theme says its time.
    return {theme: view, eyebrow: [pairs && home.period?.printed, view.keyword].filter(Boolean).join(' · ')};
  };
  const heads = chapters.map((it) => {
    const shown = [it.title, ...themesOf(it).flatMap(({title, paragraphs}) => [title, ...paragraphs.map(paragraphText)])].join('');
    return {...chapterHead(it), notes: correctionsOf(report, it.id, words, shown)};
  });
  const rows = pairs
    ? [{heads, entries: []}, ...mirrored(chapters, entryOf)]
    : chapters.map((it, index) => ({heads: heads.slice(index, index + 1), entries: themesOf(it).map(entryOf)}));
  return {lang: languageTag(report.lang), pairs, rows};
}
