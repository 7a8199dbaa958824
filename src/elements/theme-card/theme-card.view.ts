// What a theme card says: one theme, and which chapter it belongs to. Pure.
import {findTheme} from '../../model/find-theme.js';
import type {Report} from '../../model/schema.js';
import type {Words} from '../../text/words.js';
import {themeView, type Figures, type ThemeView} from '../shared/theme.view.js';

export interface ThemeCardView {
  readonly theme: ThemeView;
  /** The chapter, and the keyword of the theme: 2018年五大工作回眸 · 实体经济 */
  readonly eyebrow: string;
}

/** What the card of one theme says; nothing when the report has no such theme. */
export function themeCardView(report: Report, id: string, words: Words, figures: Figures = 'tiles'): ThemeCardView | undefined {
  const found = findTheme(report, id);
  if (!found) return undefined;
  const theme = themeView(report, found.chapter, found.theme, words, figures);
  return {theme, eyebrow: [found.chapter.title, theme.keyword].filter(Boolean).join(' · ')};
}
