// One row of the panel of goals: its name, its figure in its wording, what is said on. Pure; joined, the parts are the clause.
import type {Range} from '../../model/quote.js';
import {HANGING} from '../punctuation.js';
import {widthOf} from './measure.js';
import type {PlacedFigure} from './figures.js';

/** A stretch of a row. */
export interface GoalPart extends Range {
  /** The name; words around the figure; the figure; a stop that the edge of the row says; what is said on below the figure. */
  readonly kind: 'name' | 'words' | 'figure' | 'stop' | 'aside';
  readonly figure?: PlacedFigure;
  /** Whether the figure is a second of what the first says: 力争6.5% behind 6%以上. */
  readonly isSmall?: boolean;
}

/** A clause with its goal, and what is said on of it; or words alone. */
export interface GoalRow extends Range {
  readonly parts: readonly GoalPart[];
  readonly figures: readonly PlacedFigure[];
}

const STOP = /[，；。、,;.]$/;

/** Words with the stop that ends them apart. */
function withStop(text: string, kind: GoalPart['kind'], {start, end}: Range): readonly GoalPart[] {
  const said = text.slice(start, end).trimEnd();
  const stop = start + said.length - (STOP.test(said) ? 1 : 0);
  const parts: readonly GoalPart[] = [
    {kind, start, end: stop},
    {kind: 'stop', start: stop, end},
  ];
  return parts.filter((it) => it.end > it.start);
}

// So many letters may stand between a name and its figure: 年均, 同口径, 力争.
const BETWEEN = 8;

// A bracket that closes is of the name; a name goes on behind a stop: 事故起数、死亡人数.
const CLOSING = /^[”’）】》)]+/;

/** Where the name ends that stands before a figure; what follows says how it is measured, and stands with the figure. */
function nameEnd(text: string, start: number, {start: end, indicators: [indicator]}: PlacedFigure): number {
  if (!indicator) return end;
  const {name, completedFrom = name, modality = '', per = '', basis = '', horizon} = indicator;
  const words = text.slice(start, end).toLowerCase();
  for (const it of [completedFrom, name]) {
    // An English name begins a sentence, or stands in one.
    const at = it ? words.lastIndexOf(it.toLowerCase()) : -1;
    const rest = at < 0 ? '' : words.slice(at + it.length).replace(CLOSING, '');
    if (at >= 0 && widthOf(rest) <= BETWEEN && !HANGING.test(rest)) return end - rest.length;
  }
  let to = end;
  for (const it of ['分别', modality, per, basis, horizon?.printed ?? ''])
    if (it && text.slice(start, to).endsWith(it) && to - it.length > start) to -= it.length;
  return to;
}

/** The parts of a clause from a place on: each figure with the words around it. */
function figureParts(text: string, clause: Range, figures: readonly PlacedFigure[], before: readonly PlacedFigure[]): readonly GoalPart[] {
  const known = before.flatMap(({indicators}) => indicators);
  let at = clause.start;
  const parts = figures.flatMap((figure): readonly GoalPart[] => {
    const isSmall = figure.indicators.some((it) => known.includes(it));
    known.push(...figure.indicators);
    const words: GoalPart = {kind: 'words', start: at, end: figure.start};
    at = figure.end;
    return [words, {kind: 'figure', start: figure.start, end: figure.end, figure, ...(isSmall && {isSmall})}];
  });
  return [...parts, ...withStop(text, 'words', {start: at, end: clause.end})].filter((it) => it.end > it.start);
}

/** The row of a clause; behind one that it speaks on of, small below its figure. */
export function rowOf(text: string, clause: Range, figures: readonly PlacedFigure[], last: GoalRow | undefined): GoalRow {
  const [first] = figures;
  if (last)
    return {
      start: last.start,
      end: clause.end,
      figures: [...last.figures, ...figures],
      parts: [...last.parts, ...withStop(text, 'aside', clause)],
    };
  if (!first) return {...clause, figures, parts: withStop(text, 'words', clause)};
  const to = nameEnd(text, clause.start, first);
  const name: readonly GoalPart[] = to > clause.start ? [{kind: 'name', start: clause.start, end: to}] : [];
  return {...clause, figures, parts: [...name, ...figureParts(text, {start: to, end: clause.end}, figures, [])]};
}
