// What a dataset has for each piece, in readable names. Pure.
import {fallbackOf} from '../author/fallback.js';
import {findBefore} from '../model/find-before.js';
import {findTheme} from '../model/find-theme.js';
import {eachIndicator, findIndicator} from '../model/lookup.js';
import type {Chapter, Report} from '../model/schema.js';
import {kindOf, type Kind} from './kinds.js';

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

/** 地区生产总值（2018年预计）突破400亿元，增长7%: as it stands in a line of text. */
const indicatorLabel = (report: Report, id: string, lang: string): string =>
  fallbackOf(report, {tag: 'tujie-indicator-card', attributes: {indicator: id, layout: 'inline'}}, lang) ?? id;

const hasPairs = (report: Report, {id}: Chapter): boolean =>
  eachIndicator(report).some((found) => found.chapter.id === id && !found.item && !!findBefore(report, found));

/** Whether a chapter has what a piece draws of it. */
function offers(tag: string, report: Report, chapter: Chapter): boolean {
  if (tag === 'tujie-keyword-strip') return chapter.keywords.length > 0;
  if (tag === 'tujie-goal-chart') return hasPairs(report, chapter);
  return chapter.themes.length > 0;
}

/** Everything of a dataset that a piece of this kind can show, by chapter; goals alone for a gauge. */
export function choicesOf(report: Report, {tag, key}: Kind, lang: string): readonly Group[] {
  const {chapters} = report;
  if (key === 'chapter') {
    const choices = chapters.filter((chapter) => offers(tag, report, chapter)).map(({id, title}) => ({id, label: title}));
    return choices.length ? [{label: '', choices}] : [];
  }
  const groups = chapters.map((chapter): Group => {
    if (key === 'theme')
      return {label: chapter.title, choices: chapter.themes.map(({id, number, title}) => ({id, label: `${number} ${title}`}))};
    const found = eachIndicator(report).filter(
      (it) => it.chapter === chapter && (tag !== 'tujie-goal-gauge' || it.indicator.status === 'target'),
    );
    return {
      label: chapter.title,
      choices: found.map((it) => ({id: it.indicator.id, label: indicatorLabel(report, it.indicator.id, lang)})),
    };
  });
  return key ? groups.filter(({choices}) => choices.length) : [];
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
  if (key === 'theme') return findTheme(report, id)?.theme.title;
  return findIndicator(report, id) && indicatorLabel(report, id, lang);
}
