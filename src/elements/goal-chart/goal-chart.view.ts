// What a goal chart says: results of one time and goals of the next, like with like, each in its printed wording. Pure.
import {findBefore, mainQuantity, measureOf} from '../../model/find-before.js';
import {goalsOf} from '../../model/find-theme.js';
import {findIndicator, indicatorsOf, type Found} from '../../model/lookup.js';
import type {Change, Quantity, Report} from '../../model/schema.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import {figureText} from '../../text/wording.js';
import type {StatusLine, Words} from '../../text/words.js';
import {figureView, leadText, measuredText, statusOf} from '../shared/figure.view.js';
import {namedCorrections} from '../shared/notes.js';
import {endOf, scaleFor, sizeOf} from '../shared/scale.js';

/** A figure of a column of the chart; `share` of the length of the scale, 0 to 1. */
export interface Bar extends StatusLine {
  readonly name: string;
  readonly share: number;
}

/** The head of a column. */
export interface Head {
  /** 2019年目标; the time alone where its figures differ in status. */
  readonly title: string;
  /** Whether each figure says its own status. */
  readonly mixed: boolean;
}

/** The figures of one time, drawn. */
export interface Column extends Head {
  readonly bars: readonly Bar[];
  /** How high it is drawn, as a CSS length. */
  readonly height: string;
}

/** A goal in the table, and the result of the time before where there is one of its like. */
export interface GoalRow {
  readonly name: string;
  /** Ids of the goal and of that result, with a space between them. */
  readonly ids: string;
  readonly goal: StatusLine;
  readonly before: StatusLine | undefined;
  /** Whether the chart draws it. */
  readonly charted: boolean;
  /** Its line where the chart stands over the head and the rows that it draws: the others follow. */
  readonly line: number;
}

/** What a chart draws: the time before, and the time of the goals, of those that are measured as the first is. */
export interface Charted {
  readonly columns: readonly [Column, Column];
  /** The end of the scale: 20%. */
  readonly end: string;
  /** What it draws, for a screen reader. */
  readonly summary: string;
}

export interface GoalChartView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly title: string;
  /** Absent where no goal has a result of its like. */
  readonly chart: Charted | undefined;
  /** The heads of the table: the time before, where any goal has a result, and the goals. */
  readonly heads: readonly [Head | undefined, Head];
  /** Every goal of the chapter. */
  readonly rows: readonly GoalRow[];
  /** Whether a figure has more digits than a column of a narrow table has room for. */
  readonly numerous: boolean;
  /** All of it in sentences. */
  readonly summary: string;
  /** What was corrected of its figures, each with its name. */
  readonly notes: readonly string[];
}

type Measured = Quantity | Change;

interface Pair {
  readonly goal: Found;
  readonly quantity: Measured;
  readonly before: Found;
  readonly was: Measured;
}

/** The overall goals of a chapter, in order. */
const goalsIn = (report: Report, id: string): readonly Found[] =>
  report.chapters
    .filter((chapter) => chapter.id === id)
    .flatMap((chapter) => goalsOf(chapter).flatMap(indicatorsOf))
    .flatMap(({id: goal, status}) => (status === 'target' ? (findIndicator(report, goal) ?? []) : []));

/** The goals that have a result of the time before and a scale; those alone that are measured as the first is. */
function pairsOf(report: Report, goals: readonly Found[]): readonly Pair[] {
  const pairs = goals.flatMap((goal): Pair[] => {
    const quantity = mainQuantity(goal.indicator);
    const before = findBefore(report, goal);
    if (!quantity || !before || sizeOf(quantity) === undefined || sizeOf(before.quantity) === undefined) return [];
    return [{goal, quantity, before: before.found, was: before.quantity}];
  });
  const [first] = pairs;
  return pairs.filter((pair) => first && measureOf(pair.goal, pair.quantity) === measureOf(first.goal, first.quantity));
}

// Characters of a line of text in the narrowest piece in big print.
const LINE = 11;

/** Room for each bar: the lines of the longest name, one for its figure, and the bar itself; at the foot that of the scale. */
function heightOf(bars: readonly Bar[]): string {
  const lines = 1 + Math.max(...bars.map(({name}) => Math.ceil(name.length / LINE)));
  return `${bars.length * (1.9 + 1.25 * lines) + 1.5}em`;
}

/** The head of a column of figures: what they have in common; else every time that they are of. */
function headOf(all: readonly Found[], words: Words): Head {
  const distinct = (textOf: (found: Found) => string): readonly string[] => [...new Set(all.map(textOf))];
  const lines = distinct((it) => statusOf(it, words));
  if (lines.length === 1) return {title: lines[0] ?? '', mixed: false};
  const statuses = distinct(({indicator, period}) => words.status(period?.printed ?? '', indicator.status));
  const times = distinct(({period}) => period?.printed ?? '');
  return {title: (statuses.length === 1 ? statuses : times).filter(Boolean).join(punctuation(words.lang).list), mixed: true};
}

function columnOf(figures: readonly (readonly [Found, Measured])[], max: number, exponent: number, lang: string, words: Words): Column {
  const bars = figures.map(([found, quantity]) => ({
    name: found.indicator.name,
    status: statusOf(found, words),
    printed: measuredText(found, quantity, lang),
    share: ((sizeOf(quantity) ?? 0) * 10 ** ((quantity.exponent ?? 0) - exponent)) / max,
  }));
  return {
    ...headOf(
      figures.map(([found]) => found),
      words,
    ),
    bars,
    height: heightOf(bars),
  };
}

function rowOf(report: Report, goal: Found, words: Words): Omit<GoalRow, 'charted' | 'line'> {
  const {name, status, lead, figure, more} = figureView(goal, report.lang, words) as NonNullable<ReturnType<typeof figureView>>;
  const {comma} = punctuation(report.lang);
  const before = findBefore(report, goal);
  return {
    name,
    ids: [goal, ...(before ? [before.found] : [])].map(({indicator}) => indicator.id).join(' '),
    goal: {status, printed: [leadText(lead) + figureText(figure), ...more].join(comma)},
    before: before && {status: statusOf(before.found, words), printed: measuredText(before.found, before.quantity, report.lang)},
  };
}

/** What was corrected of a figure: 地区生产总值（2018年预计）：已更正… */
function correctionsWith(report: Report, found: Found, words: Words): readonly string[] {
  const {id, name} = found.indicator;
  const status = statusOf(found, words);
  const {open, close} = punctuation(words.lang);
  return namedCorrections(report, id, name + (status && open + status + close), words);
}

/** Whether the report has a chapter of this id. */
export const hasChapter = ({chapters}: Report, id: string): boolean => chapters.some((chapter) => chapter.id === id);

/** What the goals of a chapter say beside the results before; of the first chapter that has some where none is named. */
export function goalChartView(report: Report, chapter: string, words: Words): GoalChartView | undefined {
  const found = report.chapters.find(({id}) => (chapter ? id === chapter : pairsOf(report, goalsIn(report, id)).length));
  const goals = found ? goalsIn(report, found.id) : [];
  if (!found || !goals.length) return undefined;
  const pairs = pairsOf(report, goals);
  const [first] = pairs;
  const max = first && scaleFor(report, first.goal, first.quantity);
  const exponent = first?.quantity.exponent ?? 0;
  const charted = goals.filter((goal) => max && pairs.some((pair) => pair.goal === goal));
  const inChart = (goal: Found): boolean => charted.includes(goal);
  // The first line is that of the head.
  const lines = [...charted, ...goals.filter((goal) => !inChart(goal))];
  const rows = goals.map((goal) => ({...rowOf(report, goal, words), charted: inChart(goal), line: lines.indexOf(goal) + 2}));
  const befores = goals.flatMap((goal) => findBefore(report, goal)?.found ?? []);
  const summaryOf = (some: readonly GoalRow[]): string =>
    some.map(({name, goal, before}) => words.goal(name, goal, before)).join(punctuation(words.lang).gap);
  const column = (figures: readonly (readonly [Found, Measured])[]): Column => columnOf(figures, max ?? 1, exponent, report.lang, words);
  return {
    lang: languageTag(report.lang),
    title: goalsOf(found).find((it) => it.title)?.title ?? found.title,
    chart:
      first && max
        ? {
            columns: [column(pairs.map(({before, was}) => [before, was])), column(pairs.map(({goal, quantity}) => [goal, quantity]))],
            end: endOf(max, first.quantity),
            summary: summaryOf(rows.filter((row) => row.charted)),
          }
        : undefined,
    heads: [befores.length ? headOf(befores, words) : undefined, headOf(goals, words)],
    rows,
    numerous: rows.some(({goal, before}) => /[\d.,]{6}/.test(`${goal.printed} ${before?.printed ?? ''}`)),
    summary: summaryOf(rows),
    notes: goals.flatMap((goal) => [goal, findBefore(report, goal)?.found].flatMap((it) => (it ? correctionsWith(report, it, words) : []))),
  };
}
