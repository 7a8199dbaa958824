// The figures of one paragraph as indicators, with its doubts and its numbers that are none. Pure.
import {indicator as indicatorSchema} from '../../model/indicator.schema.js';
import type {Range} from '../../model/quote.js';
import type {Indicator, Period} from '../../model/schema.js';
import type {ReadFigure, ReadParagraph, Setting} from '../read-figure.js';
import type {Doubt, Quote} from '../review.js';
import type {UniqueIds} from '../unique-ids.js';
import {stemOf} from './ids.js';
import {indicatorOf, type Drafted} from './indicator.js';
import {quoteOf} from './quote.js';
import {isValid} from './valid.js';

/** A text that is read, and all that is known of it. */
export interface Reading {
  readonly mark?: string;
  readonly label?: string;
  readonly text: string;
  readonly setting: Setting;
  /** The time that is said nearest. */
  readonly period: Period | undefined;
  readonly year: number | undefined;
  /** Where its figures stand in the dataset: `$.chapters[0].blocks[2].paragraphs[1].indicators`. */
  readonly list: string;
  readonly path: string;
}

/** What was read of a text. */
export interface ReadText {
  readonly indicators: readonly Indicator[];
  readonly doubts: readonly Doubt[];
  readonly quotes: readonly Quote[];
}

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** Indicators with their ids, and with those of what they are about and part of. */
function linked(
  figures: readonly ReadFigure[],
  drafted: readonly (Drafted | undefined)[],
  ids: UniqueIds,
  period: Period | undefined,
): readonly (Indicator | undefined)[] {
  const named = drafted.map((it) => it && {...it.indicator, id: ids.give(stemOf(it.indicator, period))});
  return named.map((it, index) => {
    if (!it) return undefined;
    const {about, partOf} = figures[index] as ReadFigure;
    const others = (about ?? []).flatMap((other) => (other === index ? [] : (named[other]?.id ?? [])));
    const whole = partOf === undefined || partOf === index ? undefined : named[partOf]?.id;
    const {source, threshold, horizon, nature, ...keys} = it;
    return {
      ...keys,
      ...(others.length && {about: others}),
      ...(whole && {partOf: whole}),
      ...(threshold && {threshold}),
      ...(horizon && {horizon}),
      ...(nature && {nature}),
      source,
    };
  });
}

/** What reads a paragraph. */
export type Read = (paragraph: {readonly mark?: string; readonly label?: string; readonly text: string}, setting: Setting) => ReadParagraph;

/** What was read of a paragraph, as it stands in a dataset. */
export function readText(
  {mark = '', label = '', text, setting, period, year, list, path}: Reading,
  ids: UniqueIds,
  readFigures: Read,
): ReadText {
  const whole = mark + label + text;
  const read = readFigures({...(mark && {mark}), ...(label && {label}), text}, setting);
  const drafted = read.figures.map((figure) => {
    const it = indicatorOf(figure, {text: whole, body: mark.length + label.length, period, year});
    return it && isValid(indicatorSchema, {...it.indicator, id: 'a'}) ? it : undefined;
  });
  const all = linked(read.figures, drafted, ids, period);
  const indicators = all.flatMap((it) => it ?? []);
  const pathOf = (range: Range): string => {
    const at = drafted.findIndex((it) => it?.things.some((thing) => overlap(thing, range)));
    const found = all[at];
    return found ? `${list}[${indicators.indexOf(found)}]` : path;
  };
  const doubt = (range: Range, code: string, assumed: string, harm: Doubt['harm']): Doubt => ({
    code,
    path: pathOf(range),
    quote: whole.slice(range.start, range.end),
    assumed,
    harm,
    state: 'open',
  });
  const failed = read.figures.flatMap(({clause, name}, index) => (all[index] ? [] : [doubt(clause, 'unplaced', name, 2)]));
  const untimed = drafted.flatMap((it) => (it?.unreadPeriod && it.things[0] ? [doubt(it.things[0], 'period', it.unreadPeriod, 2)] : []));
  return {
    indicators,
    doubts: [...read.doubts.map((it) => doubt(it, it.code, it.assumed, it.harm)), ...failed, ...untimed],
    quotes: read.quotes.map((it) => quoteOf(whole, it, it.category, setting.lang)),
  };
}
