// What a theme timeline says: chapters and their themes in the order of the report, or counterparts beside each other. Pure.
import type {Chapter, Report} from '../../model/schema.js';
import type {Words} from '../../text/words.js';
import {chapterHead, type ChapterHead} from '../chapter.view.js';
import {themeView, type ThemeView} from '../theme.view.js';

/** A theme on the axis, with what stands over its title. */
export interface Entry {
  readonly theme: ThemeView;
  readonly eyebrow: string;
}

/** What stands beside each other: one chapter and its themes, or, mirrored, the heads of the chapters, then theme by theme. */
export interface Row {
  readonly heads: readonly ChapterHead[];
  readonly entries: readonly Entry[];
}

export interface ThemeTimelineView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly rows: readonly Row[];
}

type Entries = ReadonlyMap<string, Entry>;

/** The rows of themes that answer each other; a theme that has no counterpart stands alone. */
function mirrored(chapters: readonly Chapter[], entries: Entries): readonly Row[] {
  const left = new Map(entries);
  const take = (id: string | undefined): readonly Entry[] => {
    const entry = left.get(id ?? '');
    left.delete(id ?? '');
    return entry ? [entry] : [];
  };
  return chapters
    .flatMap(({themes}) => themes)
    .map(({id, counterpart}) => ({heads: [], entries: left.has(id) ? [...take(id), ...take(counterpart)] : []}))
    .filter((row) => row.entries.length);
}

/** What the timeline of all chapters says, or of the one that is named; nothing when the report has no such chapter. */
export function themeTimelineView(
  report: Report,
  chapter: string,
  layout: string | undefined,
  words: Words,
): ThemeTimelineView | undefined {
  const chapters = report.chapters.filter(({id}) => !chapter || id === chapter);
  if (!chapters.length) return undefined;
  const pairs = layout === 'mirrored' && chapters.length > 1;
  const entries = (it: Chapter): readonly Entry[] =>
    it.themes.map((theme) => {
      const view = themeView(report, it, theme, words);
      // Beside its counterpart a theme says its year.
      return {theme: view, eyebrow: [pairs && words.status(it.year), view.keyword].filter(Boolean).join(' · ')};
    });
  const heads = chapters.map((it) => chapterHead(it, words));
  const rows = pairs
    ? [
        {heads, entries: []},
        ...mirrored(chapters, new Map(chapters.flatMap((it) => entries(it).map((entry) => [entry.theme.id, entry] as const)))),
      ]
    : chapters.map((it, index) => ({heads: heads.slice(index, index + 1), entries: entries(it)}));
  return {lang: report.lang, rows};
}
