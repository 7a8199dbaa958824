// The figures of a report on its proof sheet: each beside its sentence, with how it is understood. Pure.
import {eachIndicator, type Found} from '../model/lookup.js';
import {clauseRange, marksOf, printedThings, sentenceRange, type Range} from '../model/quote.js';
import type {Report} from '../model/schema.js';
import {printedText} from '../elements/shared/figure.view.js';
import type {ProofWords} from '../text/proof-words.js';
import {factsOf, tieFacts} from './proof-facts.js';
import {textPath, type ProofText} from './proof-places.js';
import {cell, label, line, row, strong, type Cell, type Line, type Row, type Run, type Section} from './proof-sheet.js';

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

/** The cell that says how a figure is understood. */
function understoodCell(report: Report, found: Found, words: ProofWords): Cell {
  const {name, tier} = found.indicator;
  const facts = [...factsOf(found, words), ...tieFacts(report, found, words)];
  const period = facts.find(({key}) => key === 'period');
  const lines = facts.flatMap((fact) => {
    if (fact.key === 'period') return [];
    const dated = fact.key === 'status' && period ? ['　', label(words.label.period), ` ${period.text}`] : [];
    return [line(label(words.label[fact.key]), fact.text, ...dated)];
  });
  return [line(strong(name), tier === 'headline' ? label(words.label.large) : undefined), ...lines];
}

/** Figures of one sentence, with their number in the report. */
interface Together {
  readonly place: ProofText;
  readonly sentence: Range;
  readonly figures: {readonly number: number; readonly found: Found}[];
}

function groupsOf(report: Report, texts: readonly ProofText[]): readonly Together[] {
  const places = new Map(texts.map((text) => [text.path, text]));
  const groups: Together[] = [];
  for (const [index, found] of eachIndicator(report).entries()) {
    const place = places.get(textPath(found));
    const sentence = sentenceOf(found);
    if (!place) continue;
    const last = groups[groups.length - 1];
    const figure = {number: index + 1, found};
    if (last?.place === place && last.sentence.start === sentence.start && last.sentence.end === sentence.end) last.figures.push(figure);
    else groups.push({place, sentence, figures: [figure]});
  }
  return groups;
}

/** The rows of one sentence: it stands beside its only figure, and above several, each of which has its clause beside it. */
function rowsOf({place, sentence, figures}: Together, {report, words, isConfirmed}: FigureOptions): readonly Row[] {
  const {text} = place;
  const marks = figures.flatMap(({found}) => marksOf(text, found.indicator));
  const whole = markedLine(text, sentence, marks);
  const alone = figures.length === 1;
  const rows = figures.map(({number, found}) => {
    const clause = alone ? undefined : clauseRange(text, found.indicator.source);
    const left = clause ? markedLine(text, clause, marksOf(text, found.indicator)) : whole;
    const check = isConfirmed(found) ? words.label.confirmed : '□';
    const at = alone ? [line(label(place.place))] : [];
    return row(String(number), [...at, left], understoodCell(report, found, words), check);
  });
  return alone ? rows : [{kind: 'sentence', cells: [[line(label(place.place)), whole]]}, ...rows];
}

interface FigureOptions {
  readonly report: Report;
  readonly words: ProofWords;
  readonly isConfirmed: (found: Found) => boolean;
}

/** The table of all figures, under the titles of chapters and themes. */
export function figuresSection(options: FigureOptions, texts: readonly ProofText[]): Section {
  const {report, words} = options;
  const rows: Row[] = [];
  let before = '';
  for (const group of groupsOf(report, texts)) {
    const title = group.place.titles.join('　');
    if (title !== before && title) rows.push({kind: 'group', cells: [[line(strong(title))]]});
    before = title;
    rows.push(...rowsOf(group, options));
  }
  const {titles, notes, none, label: labels} = words;
  return {
    id: 'figures',
    title: titles.figures,
    count: words.counted(eachIndicator(report).length),
    note: notes.figures,
    columns: [
      {title: labels.number, width: 7},
      {title: labels.sentence, width: 40, isReport: true},
      {title: labels.understood, width: 44},
      {title: labels.check, width: 9},
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
  const [number, place] = [
    {title: labels.number, width: 7},
    {title: labels.place, width: 25},
  ];
  return [
    {
      id: 'completed',
      title: titles.completed,
      count: words.counted(completed.length),
      columns: [number, {title: labels.name, width: 34}, {title: labels.printedName, width: 34}, place],
      rows: completed.map((it) =>
        row(it.number, cell(line(strong(it.found.indicator.name))), it.found.indicator.completedFrom ?? '', it.place),
      ),
      none: none.completed,
    },
    {
      id: 'large',
      title: titles.large,
      count: words.counted(large.length),
      columns: [number, {title: labels.name, width: 34}, {title: labels.figure, width: 34}, place],
      rows: large.map((it) => row(it.number, it.found.indicator.name, cell(line(strong(figureOf(it.found)))), it.place)),
      none: none.large,
    },
  ];
}
