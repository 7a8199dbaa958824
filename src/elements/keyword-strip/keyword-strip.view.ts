// What a keyword strip says: the keywords of one chapter, and the theme of each. Pure.
import {findTheme} from '../../model/find-theme.js';
import type {Report} from '../../model/schema.js';
import {languageTag} from '../../text/punctuation.js';

export interface KeywordStripView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly keywords: readonly {readonly text: string; readonly theme: string | undefined}[];
}

/** What the keywords of a chapter say; of the first chapter that has some where none is named; nothing when there is no such chapter. */
export function keywordStripView(report: Report, chapter: string): KeywordStripView | undefined {
  const found = report.chapters.find(({id, keywords}) => (chapter ? id === chapter : keywords.length));
  return (
    found && {
      lang: languageTag(report.lang),
      keywords: found.keywords.map(({text, theme = ''}) => ({text, theme: findTheme(report, theme)?.theme.id})),
    }
  );
}
