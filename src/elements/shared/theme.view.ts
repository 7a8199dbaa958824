// What a theme says, wherever it is drawn: in a card, along an axis, in the whole report. Pure.
import type {Chapter, Item, Report, Theme} from '../../model/schema.js';
import {stretchesOf, type Stretch} from '../../model/stretches.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';
import {correctionsOf, notesOf} from './notes.js';

export interface ItemView {
  /** The run-in label with its colon: 集群发展： */
  readonly label: string | undefined;
  readonly stretches: readonly Stretch[];
  readonly notes: readonly string[];
}

export interface ThemeView {
  readonly id: string;
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly number: string;
  /** Name of its drawn icon. */
  readonly icon: string | undefined;
  readonly keyword: string | undefined;
  /** The title in its clauses, each with its stop. */
  readonly clauses: readonly string[];
  readonly items: readonly ItemView[];
  /** What was corrected of the theme itself. */
  readonly notes: readonly string[];
}

/** A title in its clauses: 聚焦实体经济， and 综合实力显著增强. */
export const clausesOf = (title: string): readonly string[] => title.match(/[^，；：]+[，；：]*|^[，；：]+/g) ?? [title];

const itemView = (report: Report, {label, text, indicators}: Item, words: Words): ItemView => ({
  label: label && label + punctuation(report.lang).colon,
  stretches: stretchesOf(text, indicators),
  notes: indicators.flatMap((indicator) => notesOf(report, indicator, words)),
});

/** What one theme of a report says. */
export const themeView = (report: Report, {keywords}: Chapter, theme: Theme, words: Words): ThemeView => ({
  id: theme.id,
  lang: languageTag(report.lang),
  number: String(theme.number),
  icon: theme.icon,
  keyword: keywords.find((keyword) => keyword.theme === theme.id)?.text,
  clauses: clausesOf(theme.title),
  items: theme.items.map((item) => itemView(report, item, words)),
  notes: correctionsOf(report, theme.id, words),
});
