// The figures of a report on its proof sheet: each beside its sentence, with how it is understood. Pure.
import {eachIndicator, type Found} from '../model/lookup.js';
import {clauseRange, marksOf, printedThings, sentenceRange, type Range} from '../model/quote.js';
import type {Report} from '../model/schema.js';
import {printedText} from '../elements/shared/figure.view.js';
import type {ProofLabel} from '../text/proof-labels.zh-cn.js';
import type {ProofWords} from '../text/proof-words.js';
import {punctuation} from '../text/punctuation.js';
import {factsOf, tieFacts, type Fact} from './proof-facts.js';
import {textPath, type ProofText} from './proof-places.js';
import {cell, label, line, place, placed, row, strong, type Cell, type Line, type Row, type Run, type Section} from './proof-sheet.js';

/** A part of a text, its figures marked. */
export function markedLine(text: string, {start, end}: Range, ranges: readonly Range[]): Line {
  const runs: Run[] = [];
  let at = start;
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(at, range.start);
    const to = Math.min(end, range.end);
    if (to <= from) continue;
    if (from > at) runs.push({text: text.slice(at, from)});
    runs.push({text: text.slice(from, to), as: 'figure'});
    at = to;
  }
  return at < end ? [...runs, {text: text.slice(at, end)}] : runs;
}

/** The sentences that a figure stands in; its whole text where its clause is not found. */
export function sentenceOf({text, indicator}: Found): Range {
  const clause = clauseRange(text, indicator.source);
  return clause ? sentenceRange(text, clause) : {start: 0, end: text.length};
}

/** How the times of a report are said: each with its first and last day where it first stands, or always where its words mean several times. */
function periodsOf(report: Report): (text: string, printed: string) => string {
  const meanings = new Map<string, Set<string>>();
  for (const {period} of eachIndicator(report))
    if (period) meanings.set(period.printed, (meanings.get(period.printed) ?? new Set()).add(`${period.start} ${period.end}`));
  const said = new Set<string>();
  return (text, printed) => {
    const isKnown = said.has(printed) && meanings.get(printed)?.size === 1;
    said.add(printed);
    return isKnown ? printed : text;
  };
}

// Between two things that are said on one line.
const GAP = '　';

/** What stands in a column of its own; all else is said of the number. */
const APART: readonly ProofLabel[] = ['status', 'period'];
const THINGS: readonly ProofLabel[] = ['value', 'from', 'change', 'ratio', 'rank', 'said', 'stretch'];

/** Printed words with what they are understood as, which holds together where it is one number. */
function meaningApart(text: string, {equals}: ProofWords): Line {
  const [printed, meaning] = text.split(equals);
  return meaning === undefined || meaning.includes(' ') ? line(text) : line(`${printed ?? ''}${equals}`, {text: meaning, as: 'held'});
}

/** The printed words of a figure with what they are understood as, a thing on a line, and what else is said of it on one. */
function understoodCell(facts: readonly Fact[], words: ProofWords): Cell {
  const labelled = ({key, text}: Fact): Line => line(key === 'value' ? undefined : label(words.label[key]), ...meaningApart(text, words));
  const others = facts.filter(({key}) => !APART.includes(key) && !THINGS.includes(key));
  return [
    ...facts.filter(({key}) => THINGS.includes(key)).map(labelled),
    ...(others.length
      ? [
          others.flatMap((fact, index) => [
            ...(index ? line(GAP) : []),
            label(words.label[fact.key]),
            {text: index ? ` ${fact.text}` : fact.text},
          ]),
        ]
      : []),
  ];
}

/** Figures of one sentence, with their number in the report. */
interface Together {
  readonly text: ProofText;
  readonly sentence: Range;
  readonly figures: {readonly number: number; readonly found: Found}[];
}

function groupsOf(report: Report, texts: readonly ProofText[]): readonly Together[] {
  const places = new Map(texts.map((text) => [text.path, text]));
  const groups: Together[] = [];
  for (const [index, found] of eachIndicator(report).entries()) {
    const text = places.get(textPath(found));
    const sentence = sentenceOf(found);
    if (!text) continue;
    const last = groups[groups.length - 1];
    const figure = {number: index + 1, found};
    if (last?.text === text && last.sentence.start === sentence.start && last.sentence.end === sentence.end) last.figures.push(figure);
    else groups.push({text, sentence, figures: [figure]});
  }
  return groups;
}

interface FigureOptions {
  readonly report: Report;
  readonly words: ProofWords;
  readonly isConfirmed: (found: Found) => boolean;
}

/** A sentence, once, with the rows of its figures below it. */
function rowsOf({text, sentence, figures}: Together, {report, words, isConfirmed}: FigureOptions, period: PeriodText): readonly Row[] {
  const marks = figures.flatMap(({found}) => marksOf(text.text, found.indicator));
  const rows = figures.map(({number, found}) => {
    const {name, tier} = found.indicator;
    const facts = [...factsOf(found, words), ...tieFacts(report, found, words)];
    const said = facts.flatMap(({key, text: it}) =>
      APART.includes(key) ? [key === 'period' ? period(it, found.period?.printed ?? it) : it] : [],
    );
    return row(
      String(number),
      cell(line(strong(name), tier === 'headline' ? label(words.label.large) : undefined)),
      understoodCell(facts, words),
      said.join(GAP),
      isConfirmed(found) ? words.label.confirmed : '□',
    );
  });
  return [{kind: 'sentence', cells: [[line(place(text.place), ...markedLine(text.text, sentence, marks))]]}, ...rows];
}

type PeriodText = ReturnType<typeof periodsOf>;

/** A title over the rows that follow; a title that stands there already is not said again. */
function titleRows(titles: readonly string[], before: readonly string[]): readonly Row[] {
  const same = titles.findIndex((title, index) => title !== before[index]);
  return same < 0 ? [] : [{kind: 'group', cells: [[line(strong(titles.slice(same).join(GAP)))]]}];
}

/** The table of all figures, under the titles of chapters and themes. */
export function figuresSection(options: FigureOptions, texts: readonly ProofText[]): Section {
  const {report, words} = options;
  const period = periodsOf(report);
  const rows: Row[] = [];
  let before: readonly string[] = [];
  for (const group of groupsOf(report, texts)) {
    rows.push(...titleRows(group.text.titles, before), ...rowsOf(group, options, period));
    before = group.text.titles;
  }
  const {titles, notes, none, label: labels} = words;
  return {
    id: 'figures',
    title: titles.figures,
    count: words.counted(eachIndicator(report).length),
    note: notes.figures,
    columns: [
      {title: labels.number, width: 6},
      {title: labels.name, width: 25},
      {title: labels.understood, width: 42},
      {title: [labels.status, labels.period].join(punctuation(words.lang).list), width: 19},
      {title: labels.check, width: 8},
    ],
    rows,
    none: none.figures,
  };
}

/** The names that were completed, and the figures that stand large. */
export function namesSections(report: Report, texts: readonly ProofText[], words: ProofWords): readonly Section[] {
  const places = new Map(texts.map(({path, place}) => [path, place]));
  const all = eachIndicator(report).map((found, index) => ({found, number: String(index + 1), place: places.get(textPath(found)) ?? ''}));
  const completed = all.filter(({found}) => found.indicator.completedFrom);
  const large = all.filter(({found}) => found.indicator.tier === 'headline');
  const {titles, none, label: labels} = words;
  const figureOf = ({indicator}: Found): string =>
    printedText(printedThings(indicator).find(([key]) => key !== 'value.from')?.[1] ?? {printed: ''});
  const [number, where] = [
    {title: labels.number, width: 7},
    {title: labels.place, width: 25},
  ];
  return [
    {
      id: 'completed',
      title: titles.completed,
      count: words.counted(completed.length),
      columns: [number, {title: labels.name, width: 34}, {title: labels.printedName, width: 34}, where],
      rows: completed.map((it) =>
        row(it.number, cell(line(strong(it.found.indicator.name))), it.found.indicator.completedFrom ?? '', placed(it.place)),
      ),
      none: none.completed,
    },
    {
      id: 'large',
      title: titles.large,
      count: words.counted(large.length),
      columns: [number, {title: labels.name, width: 34}, {title: labels.figure, width: 34}, where],
      rows: large.map((it) => row(it.number, it.found.indicator.name, cell(line(strong(figureOf(it.found)))), placed(it.place))),
      none: none.large,
    },
  ];
}
