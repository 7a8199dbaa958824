// What a goal chart says: results of one year and goals of the next, like with like, each in its printed wording. Pure.
import {findBefore} from '../../model/find-before.js';
import {eachIndicator, type Found} from '../../model/lookup.js';
import type {Indicator, Quantity, Report} from '../../model/schema.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import type {StatusLine, Words} from '../../text/words.js';
import {statusOf} from '../shared/notes.js';
import {scaleOf} from '../shared/scale.js';

/** A figure of a column; `share` of the length of the scale, 0 to 1. */
export interface Bar extends StatusLine {
  readonly name: string;
  readonly share: number;
}

/** The figures of one year. */
export interface Column {
  /** 2019年目标; the year alone where its figures differ in status. */
  readonly title: string;
  /** Whether each figure says its own status. */
  readonly mixed: boolean;
  readonly bars: readonly Bar[];
  /** How high it is drawn, as a CSS length. */
  readonly height: string;
}

export interface GoalChartView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly title: string;
  /** The year before, and the year of the goals. */
  readonly columns: readonly [Column, Column];
  /** The end of the scale: 20%; empty where it could not be printed. */
  readonly end: string;
  /** All of it, for a screen reader. */
  readonly summary: string;
}

interface Pair {
  readonly goal: Found;
  readonly quantity: Quantity;
  readonly before: Found;
  readonly was: Quantity;
}

const quantityOf = ({value, change}: Indicator): Quantity | undefined => value ?? change;
const kindOf = ({change}: Indicator, quantity: Quantity): string => `${quantity === change ? change.kind : ''} ${quantity.unit}`;

/** The goals of a chapter that have a result of the year before; those alone that are measured as the first is. */
function pairsOf(report: Report, id: string): readonly Pair[] {
  const pairs = eachIndicator(report).flatMap((goal): Pair[] => {
    const quantity = quantityOf(goal.indicator);
    const before = findBefore(report, goal);
    if (!quantity || goal.item || goal.chapter.id !== id || quantity.number === undefined || before?.quantity.number === undefined)
      return [];
    return [{goal, quantity, before: before.found, was: before.quantity}];
  });
  const [first] = pairs;
  return pairs.filter((pair) => first && kindOf(pair.goal.indicator, pair.quantity) === kindOf(first.goal.indicator, first.quantity));
}

// Characters of a line of text in the narrowest piece in big print.
const LINE = 11;

/** Room for each bar: the lines of the longest name, one for its figure, and the bar itself; at the foot that of the scale. */
function heightOf(bars: readonly Bar[]): string {
  const lines = 1 + Math.max(...bars.map(({name}) => Math.ceil(name.length / LINE)));
  return `${bars.length * (1.9 + 1.25 * lines) + 1.5}em`;
}

function columnOf(figures: readonly (readonly [Found, Quantity])[], max: number, words: Words): Column {
  const bars = figures.map(([found, {printed, number = 0}]) => ({
    name: found.indicator.name,
    status: statusOf(found, words),
    printed,
    share: number / max,
  }));
  const [first] = figures;
  const status = bars[0]?.status ?? '';
  const mixed = bars.some((bar) => bar.status !== status);
  return {title: mixed && first ? words.status(first[0].chapter.year) : status, mixed, bars, height: heightOf(bars)};
}

/** Whether the report has a chapter of this id. */
export const hasChapter = ({chapters}: Report, id: string): boolean => chapters.some((chapter) => chapter.id === id);

/** What the goals of a chapter say beside the results before; of the first chapter that has some where none is named. */
export function goalChartView(report: Report, chapter: string, words: Words): GoalChartView | undefined {
  const found = report.chapters.find(({id}) => (chapter ? id === chapter : pairsOf(report, id).length));
  const pairs = found ? pairsOf(report, found.id) : [];
  const [first] = pairs;
  if (!found || !first) return undefined;
  const largest = Math.max(...pairs.flatMap(({quantity, was}) => [quantity.number ?? 0, was.number ?? 0]));
  const scale = scaleOf(largest);
  const max = scale ?? largest;
  return {
    lang: languageTag(report.lang),
    title: found.goalsTitle ?? found.title,
    columns: [
      columnOf(
        pairs.map(({before, was}) => [before, was]),
        max,
        words,
      ),
      columnOf(
        pairs.map(({goal, quantity}) => [goal, quantity]),
        max,
        words,
      ),
    ],
    end: scale ? `${scale}${first.quantity.unit}` : '',
    summary: pairs
      .map(({goal, quantity, before, was}) =>
        words.goal(
          goal.indicator.name,
          {status: statusOf(goal, words), printed: quantity.printed},
          {status: statusOf(before, words), printed: was.printed},
        ),
      )
      .join(punctuation(words.lang).gap),
  };
}
