// What a proof sheet is made of: plain data that stands on paper and in plain text alike. Knows no report.
import type {ProofPart} from '../text/proof-words.js';

/** Letters of one kind: a label of the sheet, a place in the report, whose parts are not broken, what is not broken at all, what stands out, a figure of the report, what was and what is, a name in code. */
export interface Run {
  readonly text: string;
  readonly as?: 'label' | 'place' | 'held' | 'strong' | 'figure' | 'was' | 'now' | 'code';
  /** A word of the list that the office brings. */
  readonly listed?: boolean;
  /** Name of an icon that is drawn before it. */
  readonly icon?: string;
}

export type Line = readonly Run[];
export type Cell = readonly Line[];

/** A row: of a table; a heading over the rows that follow; a sentence over its figures. */
export interface Row {
  readonly kind: 'row' | 'group' | 'sentence';
  readonly cells: readonly Cell[];
}

export interface Column {
  readonly title: string;
  /** Share of the width of the sheet, in per cent. */
  readonly width: number;
  /** Whether its text is the report's. */
  readonly isReport?: boolean;
  /** BCP 47 tag of what stands in it, where that is neither the sheet's nor the report's. */
  readonly lang?: string;
}

export interface Section {
  readonly id: ProofPart;
  readonly title: string;
  /** How many things it lists. */
  readonly count: string;
  readonly note?: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What stands in the place of rows. */
  readonly none?: string | undefined;
  /** Whether it stands in the plain text alone. */
  readonly isTextOnly?: boolean;
}

/** A whole sheet. */
export interface Sheet {
  /** BCP 47 tags: of the words of the sheet, and of the report. */
  readonly lang: string;
  readonly reportLang: string;
  /** 清样 */
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  readonly head: readonly (readonly [label: string, text: string])[];
  /** What stands at the foot of every page. */
  readonly foot: string;
  readonly page: readonly [before: string, between: string, after: string];
  readonly sections: readonly Section[];
  readonly sign: readonly string[];
  readonly date: string;
}

export const line = (...runs: readonly (Run | string | undefined)[]): Line =>
  runs.flatMap((run) => (run === undefined || run === '' ? [] : typeof run === 'string' ? [{text: run}] : [run]));

export const label = (text: string): Run => ({text, as: 'label'});
export const place = (text: string): Run => ({text, as: 'place'});
export const strong = (text: string): Run => ({text, as: 'strong'});
export const code = (text: string): Run => ({text, as: 'code'});

/** A cell of lines; a text is a line. */
export const cell = (...lines: readonly (Line | string | undefined)[]): Cell =>
  lines.flatMap((it) => (it === undefined || it === '' ? [] : [typeof it === 'string' ? line(it) : it]));

/** A row of cells, each of one line or of several. */
export const row = (...cells: readonly (Cell | string)[]): Row => ({
  kind: 'row',
  cells: cells.map((it) => (typeof it === 'string' ? cell(it) : it)),
});

/** A cell that says a place. */
export const placed = (text: string): Cell => cell(line(text ? place(text) : ''));

const textOf = (runs: Line): string => runs.map(({text}) => text).join('');

/** The words of a list in a text: where each stands; of two that overlap the longer, which comes first. */
export function occurrencesOf(text: string, words: readonly string[]): readonly (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (!found.some(([from, to]) => at < to && from < end)) found.push([at, end]);
    }
  return found.sort(([a], [b]) => a - b);
}

/** A line in which the words of a list are marked, wherever one run ends and another begins. */
export function withListed(runs: Line, words: readonly string[]): Line {
  const ranges = occurrencesOf(textOf(runs), words);
  if (!ranges.length) return runs;
  const ends = [...new Set(ranges.flat())];
  let offset = 0;
  return runs.flatMap((run) => {
    const from = offset;
    offset += run.text.length;
    const cuts = [from, ...ends.filter((end) => end > from && end < offset), offset];
    return cuts.slice(1).map((end, index): Run => {
      const start = cuts[index] ?? from;
      const {icon, ...rest} = run;
      const text = run.text.slice(start - from, end - from);
      const listed = ranges.some(([a, b]) => a <= start && end <= b);
      return {...rest, text, ...(icon && !index && {icon}), ...(listed && {listed})};
    });
  });
}
