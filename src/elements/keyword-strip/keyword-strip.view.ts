// What a keyword strip says: the keywords of one chapter, and the theme of each. Pure.
import {findTheme, keywordsOf} from '../../model/find-theme.js';
import type {Report} from '../../model/schema.js';
import {languageTag} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {correctionsOf} from '../shared/notes.js';

export interface KeywordStripView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  /** What the report prints over its one row of keywords. */
  readonly title: string | undefined;
  readonly keywords: readonly {
    readonly text: string;
    readonly theme: string | undefined;
    /** Name of the drawn icon of its theme. */
    readonly icon: string | undefined;
  }[];
  /** What was corrected of them. */
  readonly notes: readonly string[];
}

/**
 * What the keywords of a chapter say; of the first chapter that has some where none is named; nothing when there is no such chapter.
 *
 * @param block - Which of its rows of keywords alone, by its place among the blocks of the chapter: in a report, which says elsewhere what was
 *   corrected of the chapter.
 */
export function keywordStripView(report: Report, chapter: string, block: number | undefined, words: Words): KeywordStripView | undefined {
  const found = report.chapters.find((it) => (chapter ? it.id === chapter : keywordsOf(it).length));
  const rows = found?.blocks.flatMap((it, index) => (it.kind === 'keywords' && index === (block ?? index) ? it : [])) ?? [];
  const shown = rows.flatMap(({title, keywords}) => [title, ...keywords.map(({text}) => text)]).join('\n');
  return (
    found && {
      lang: languageTag(report.lang),
      title: rows.length === 1 ? rows[0]?.title : undefined,
      keywords: rows
        .flatMap(({keywords}) => keywords)
        .map(({text, theme = ''}) => {
          const target = findTheme(report, theme)?.theme;
          return {text, theme: target?.id, icon: target?.icon};
        }),
      notes: block === undefined ? correctionsOf(report, found.id, words, shown) : [],
    }
  );
}
