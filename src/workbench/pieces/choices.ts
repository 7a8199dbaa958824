// What a dataset has for each piece, in readable names. Pure.
import {fallbackOf} from '../../author/fallback.js';
import {kindOf, type PieceKind} from '../../author/pieces.js';
import {findTheme, themesOf} from '../../model/find-theme.js';
import {eachIndicator} from '../../model/lookup.js';
import type {Chapter, Report, Theme} from '../../model/schema.js';

/** One thing of a dataset that a piece can show. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The choices of a chapter. */
export interface Group {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Choices of which no two read the same: those that would are told apart by their ids. */
function toldApart(choices: readonly Choice[]): readonly Choice[] {
  const times = new Map<string, number>();
  for (const {label} of choices) times.set(label, (times.get(label) ?? 0) + 1);
  return choices.map(({id, label}) => ({id, label: (times.get(label) ?? 0) > 1 ? `${label} · ${id}` : label}));
}

// The sentences of a whole dataset are written once for it, not at every key that is pressed.
const written = new WeakMap<Report, Map<string, ReadonlyMap<string, string>>>();

/** What each indicator is called, by its id: 地区生产总值（2018年预计）突破400亿元，增长7%, as it stands in a line of text. */
function indicatorLabels(report: Report, lang: string): ReadonlyMap<string, string> {
  const labels = written.get(report) ?? new Map<string, ReadonlyMap<string, string>>();
  written.set(report, labels);
  const choices = (): readonly Choice[] =>
    eachIndicator(report).map(({indicator: {id}}) => ({
      id,
      label: fallbackOf(report, {tag: 'tujie-indicator-card', attributes: {indicator: id, layout: 'inline'}}, lang) ?? id,
    }));
  const known = labels.get(lang) ?? new Map(toldApart(choices()).map(({id, label}) => [id, label]));
  labels.set(lang, known);
  return known;
}

/** A theme by its number and title, as far as it has them. */
const themeLabel = ({id, mark, title}: Theme): string => [mark, title].filter(Boolean).join(' ') || id;

/** Everything of a dataset that a piece of this kind can show, by chapter. */
export function choicesOf(report: Report, {key, ids}: PieceKind, lang: string): readonly Group[] {
  const offered = new Set(ids(report));
  const {chapters} = report;
  if (key === 'chapter') {
    const choices = toldApart(chapters.flatMap(({id, title}) => (offered.has(id) ? [{id, label: title}] : [])));
    return choices.length ? [{label: '', choices}] : [];
  }
  const labels = indicatorLabels(report, lang);
  // What stands before the chapters and after them belongs to none.
  const inChapter = (chapter: Chapter | undefined): readonly Choice[] =>
    key === 'theme'
      ? toldApart((chapter ? themesOf(chapter) : []).map((theme) => ({id: theme.id, label: themeLabel(theme)})))
      : eachIndicator(report).flatMap(({chapter: home, indicator: {id}}) =>
          home === chapter && offered.has(id) ? [{id, label: labels.get(id) ?? id}] : [],
        );
  return key
    ? [undefined, ...chapters]
        .map((it): Group => ({label: (it ?? report).title, choices: inChapter(it)}))
        .filter(({choices}) => choices.length)
    : [];
}

/** The choices whose name or id holds all words of a search. */
export function filtered(groups: readonly Group[], search: string): readonly Group[] {
  const parts = search.trim().toLowerCase().split(/\s+/);
  return groups
    .map(({label, choices}) => ({
      label,
      choices: choices.filter((choice) => parts.every((part) => `${choice.label} ${choice.id}`.toLowerCase().includes(part))),
    }))
    .filter(({choices}) => choices.length);
}

/** What a piece shows, in readable words; undefined where the dataset has no such id, empty where the piece names none. */
export function shownBy(report: Report, tag: string, attributes: Readonly<Record<string, string>>, lang: string): string | undefined {
  const key = kindOf(tag)?.key;
  const id = key && attributes[key];
  if (!id) return '';
  if (key === 'chapter') return report.chapters.find((chapter) => chapter.id === id)?.title;
  const theme = key === 'theme' ? findTheme(report, id)?.theme : undefined;
  if (key === 'theme') return theme && (theme.title ?? themeLabel(theme));
  return indicatorLabels(report, lang).get(id);
}
