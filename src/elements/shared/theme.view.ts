// What a theme says, wherever it is drawn: in a card, along an axis, in the whole report. Pure.
import {keywordsOf} from '../../model/find-theme.js';
import type {Chapter, Paragraph, Report, Theme} from '../../model/schema.js';
import {stretchesOf, type Stretch} from '../../model/stretches.js';
import {paragraphText} from '../../model/texts.js';
import {languageTag} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {correctionsOf, notesOf} from './notes.js';
import {settingView, type SettingView} from './tiles.view.js';

export interface ParagraphView {
  /** Its number and its run-in label with their stops, as printed: 一是, 集群发展： */
  readonly head: readonly Stretch[];
  /** Whether that is a number alone, which stands on the line of its text. */
  readonly isNumbered: boolean;
  readonly stretches: readonly Stretch[];
  /** What it is set in, where its figures are tiles. */
  readonly setting: SettingView | undefined;
  readonly notes: readonly string[];
}

export interface ThemeView {
  readonly id: string;
  /** BCP 47 tag of the report. */
  readonly lang: string;
  /** How deep it stands, from 1. */
  readonly level: number;
  /** Its number or sign as printed; empty where it has none. */
  readonly mark: string;
  /** Name of its drawn icon. */
  readonly icon: string | undefined;
  readonly keyword: string | undefined;
  /** The title in its clauses, each with its stop; none where it has no title. */
  readonly clauses: readonly string[];
  /** How much there is to draw. */
  readonly size: number;
  readonly paragraphs: readonly ParagraphView[];
  /** What was corrected of the theme itself, and the footnotes of its title. */
  readonly notes: readonly string[];
}

/** A title in its clauses: 聚焦实体经济， and 综合实力显著增强. */
export const clausesOf = (title: string): readonly string[] => title.match(/[^，；：]+[，；：]*|^[，；：]+/g) ?? [title];

/** How figures are set: as tiles with their cells, as tiles of type alone, or as marks in their text. */
export type Figures = 'tiles' | 'type' | 'marks';

/** What the attributes `figures` and `cells` of a piece ask for. */
export function figuresOf(figures: string | undefined, cells?: string): Figures {
  if (figures === 'marks') return figures;
  return cells === 'none' ? 'type' : 'tiles';
}

/** What a paragraph says, wherever it stands. */
export function paragraphView(report: Report, paragraph: Paragraph, words: Words, figures: Figures = 'marks'): ParagraphView {
  const {mark = '', label = '', indicators = []} = paragraph;
  const text = paragraphText(paragraph);
  const start = mark.length + label.length;
  return {
    head: stretchesOf(text, indicators, {start: 0, end: start}),
    isNumbered: mark.length > 0 && !label,
    stretches: stretchesOf(text, indicators, {start, end: text.length}),
    setting: figures === 'marks' ? undefined : settingView(paragraph, report.lang, figures === 'tiles'),
    notes: indicators.flatMap((indicator) => notesOf(report, indicator, words, indicators.length > 1)),
  };
}

/** How much there is to draw of paragraphs: their figures, and themselves. */
export const sizeOfParagraphs = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, {indicators = []}) => sum + 1 + indicators.length, 0);

/** What one theme of a report says. */
export function themeView(report: Report, chapter: Chapter, theme: Theme, words: Words, figures: Figures = 'marks'): ThemeView {
  let paragraphs: readonly ParagraphView[] | undefined;
  return {
    id: theme.id,
    lang: languageTag(report.lang),
    level: theme.level ?? 1,
    mark: theme.mark ?? '',
    icon: theme.icon,
    keyword: keywordsOf(chapter).find((keyword) => keyword.theme === theme.id)?.text,
    clauses: theme.title ? clausesOf(theme.title) : [],
    size: sizeOfParagraphs(theme.paragraphs),
    // Once, when they are asked for: of a report of thousands of figures they are drawn one theme after the other.
    get paragraphs() {
      return (paragraphs ??= theme.paragraphs.map((paragraph) => paragraphView(report, paragraph, words, figures)));
    },
    notes: [
      ...(theme.titleIndicators ?? []).flatMap((indicator) => notesOf(report, indicator, words)),
      ...correctionsOf(report, theme.id, words),
    ],
  };
}
