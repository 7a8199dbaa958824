// A figure as it was read, as an indicator of a dataset. Pure.
import type {Range} from '../../model/quote.js';
import type {Indicator, Period} from '../../model/schema.js';
import {fullWidth} from '../../text/full-width.js';
import {rankOf} from '../../text/derive/others.js';
import type {ReadFigure} from '../read-figure.js';
import {endYear, periodOf} from '../structure/periods.js';
import {variableOf} from '../variables.js';
import {clauseOf, placedIn, printedIn, type Placed} from './place.js';
import {changeOf, UnreadWords, valueOf, type Setting} from './quantities.js';

/** What surrounds a figure. */
export interface Around {
  /** The paragraph whole: mark, label and text. */
  readonly text: string;
  /** Where its text begins, behind mark and label. */
  readonly body: number;
  /** The time that is said nearest. */
  readonly period: Period | undefined;
  /** The year of the report. */
  readonly year: number | undefined;
}

/** An indicator whose id is empty yet, and whether the words of a time of its own could not be read. */
export interface Drafted {
  readonly indicator: Indicator;
  readonly things: readonly Range[];
  readonly unreadPeriod?: string;
}

/** Every printed thing of a figure. */
function thingsOf({value, changes = [], ratio, rank, said, stretch}: ReadFigure): readonly Range[] {
  const ranges: readonly (Range | undefined)[] = [
    value?.from,
    value,
    ...changes,
    ratio,
    rank,
    said,
    stretch?.value,
    stretch?.change,
    stretch?.said,
  ];
  return ranges.flatMap((it) => it ?? []);
}

/** 上半年 in what is told of a year. */
function withinYear(printed: string, period: Period | undefined): Period | undefined {
  const half = /^([上下])半年$/.exec(printed)?.[1];
  if (!half || !period || period.start.slice(0, 4) !== period.end.slice(0, 4)) return undefined;
  const year = endYear(period);
  return half === '上' ? {printed, start: `${year}-01`, end: `${year}-06`} : {printed, start: `${year}-07`, end: `${year}-12`};
}

/** The time of a figure's own, where its words are read and say another than what surrounds it. */
export function ownPeriod(
  printed: string | undefined,
  {period, year}: Pick<Around, 'period' | 'year'>,
): {readonly period?: Period; readonly unreadPeriod?: string} {
  if (!printed) return {};
  const own = withinYear(printed, period) ?? periodOf(printed, year);
  if (!own) return {unreadPeriod: printed};
  return own.start === period?.start && own.end === period.end ? {} : {period: own};
}

function stretchOf({stretch}: ReadFigure, setting: Setting): Pick<Indicator, 'stretch'> {
  if (!stretch) return {};
  const {modality, value, change, said} = stretch;
  return {
    stretch: {
      modality,
      ...(value && {value: valueOf(value, setting)}),
      ...(change && {change: changeOf(change, setting)}),
      ...(said && {said: printedIn(setting.text, setting.placed, said)}),
    },
  };
}

/** What of a figure is words. */
function wordsOf({ratio, rank, said}: ReadFigure, text: string, placed: Placed): Pick<Indicator, 'ratio' | 'rank' | 'said'> {
  const derived = rank && rankOf(text.slice(rank.start, rank.end));
  const bound = derived?.bound ?? rank?.bound;
  return {
    ...(ratio && {ratio: {...printedIn(text, placed, ratio), parts: ratio.parts}}),
    ...(rank && {
      rank: {
        ...printedIn(text, placed, rank),
        position: derived?.position ?? rank.position,
        ...(bound && {bound}),
        ...(rank.scope && {scope: rank.scope}),
      },
    }),
    ...(said && {said: printedIn(text, placed, said)}),
  };
}

/** The words of a figure beside its things, their stops in full width where those of their paragraph are. */
function inPrint({name, completedFrom, modality, per, basis, nature}: ReadFigure, text: string): readonly (string | undefined)[] {
  const isFull = /[（，；：]/.test(text) || !/[(,;:]/.test(text);
  return [name, completedFrom, modality, per, basis, nature].map((words) => (words && isFull ? fullWidth(words) : words));
}

/** A figure as an indicator; nothing where it cannot be placed, or its words say no number. */
export function indicatorOf(figure: ReadFigure, around: Around): Drafted | undefined {
  const {text} = around;
  const {status, tier, value, changes, threshold, horizon, clause} = figure;
  const words = inPrint(figure, text);
  const [name = '', completedFrom, modality, per, basis, nature] = words;
  const things = thingsOf(figure);
  const placed = things.length ? placedIn(text, clauseOf(text, clause, things, around.body)) : undefined;
  if (!placed || !name) return undefined;
  const setting: Setting = {text, placed, target: status === 'target'};
  const {period, unreadPeriod} = ownPeriod(figure.period, around);
  const variable = variableOf(name, basis);
  try {
    return {
      indicator: {
        id: '',
        name,
        ...(completedFrom && {completedFrom}),
        ...(variable && {variable}),
        status,
        ...(modality && {modality}),
        // What is laid side by side with other places and years stands large.
        tier: variable ? 'headline' : tier,
        ...(period && {period}),
        ...(per && {per}),
        ...(basis && {basis}),
        ...(value && {value: valueOf(value, setting)}),
        ...(changes?.length && {changes: changes.map((it) => changeOf(it, setting))}),
        ...wordsOf(figure, text, placed),
        ...stretchOf(figure, setting),
        ...(threshold?.length && {threshold}),
        ...(horizon && {horizon}),
        ...(nature && {nature}),
        source: placed.source,
      },
      things,
      ...(unreadPeriod && {unreadPeriod}),
    };
  } catch (error) {
    if (error instanceof UnreadWords) return undefined;
    throw error;
  }
}
