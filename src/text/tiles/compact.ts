// Which statements of a paragraph can be set as tiles, and which of them are. Pure.
import type {Range} from '../../model/quote.js';
import type {PlacedFigure} from './figures.js';
import {clauseEnd, clauseStart, lettersOf, LIMITS, statementsOf, widthOf} from './measure.js';
import {isDoctrine, isNamed, isPassage, jointIn, ownName} from './names.js';

/** A statement with its figures. */
export interface Statement extends Range {
  readonly figures: readonly PlacedFigure[];
  /** Whether it names a leader or a doctrine: no figure of it is grown. */
  readonly isPlain: boolean;
}

/** Neighbouring statements that are set in the same way. */
export interface Run {
  readonly kind: 'text' | 'tiles';
  readonly statements: readonly Statement[];
}

const isDense = (width: number, figures: number): boolean =>
  (width <= LIMITS.perFigure * figures && width <= LIMITS.width) ||
  (width <= LIMITS.perFigureDense * figures && width <= LIMITS.widthDense);

/** Whether a number comes from another that the dataset does not join with it, or that another stands between. */
const hasPassage = (text: string, {start, figures}: Statement): boolean =>
  figures.some((it, index) => {
    const last = figures[index - 1];
    return (
      it.key === 'value.from' ||
      (last !== undefined &&
        isPassage(text.slice(clauseStart(text, last.start, start), last.start), text.slice(last.end, it.end).replace(/\d[^]*/, '')))
    );
  });

/** How many letters stand before a figure in its clause; in a list, behind the one that it parts from: 工业企业20家、高新技术企业15家. */
function lettersBefore(text: string, {start, figures}: Statement, index: number): number {
  const [it, last] = [figures[index], figures[index - 1]];
  if (!it) return 0;
  const floor = clauseStart(text, it.start, start);
  const isListed = last && !last.from && last.start >= floor && jointIn(text.slice(floor, last.start), text.slice(last.end, it.start));
  return lettersOf(text.slice(isListed ? last.end : floor, it.start));
}

/** Whether a statement can be set as tiles. */
function isCompact(text: string, statement: Statement): boolean {
  const {start, end, figures, isPlain} = statement;
  const [first] = figures;
  if (!first || isPlain || !isDense(widthOf(text.slice(start, end)), figures.length) || hasPassage(text, statement)) return false;
  const floor = clauseStart(text, first.start, start);
  const next = figures[1]?.start ?? end;
  const after = text.slice(first.end, clauseEnd(text, first.end, next));
  const isKnown = isNamed(text.slice(floor, first.start), after) || ownName(text.slice(start, floor)).length >= 2;
  return isKnown && figures.every((_, index) => lettersBefore(text, statement, index) <= LIMITS.clause);
}

/** A text in its statements, each with its figures. */
function withFigures(text: string, range: Range, figures: readonly PlacedFigure[]): readonly Statement[] {
  let at = 0;
  return statementsOf(text, range).map(({start, end}) => {
    const first = at;
    while ((figures[at]?.end ?? Infinity) <= end) at++;
    return {start, end, figures: figures.slice(first, at).filter((it) => it.start >= start), isPlain: isDoctrine(text.slice(start, end))};
  });
}

/** Neighbours that are set alike as one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: {kind: Run['kind']; statements: Statement[]}[] = [];
  for (const {kind, statements} of runs) {
    const last = all[all.length - 1];
    if (last?.kind !== kind) all.push({kind, statements: [...statements]});
    else for (const it of statements) last.statements.push(it);
  }
  return all;
}

/** A text in runs, in order and without a gap: statements that are tiles, and all else. */
export function runsOf(text: string, range: Range, figures: readonly PlacedFigure[]): readonly Run[] {
  const statements = withFigures(text, range, figures);
  const compact = statements.map((it) => isCompact(text, it));
  const isShort = ({start, end, figures: own, isPlain}: Statement): boolean =>
    !own.length && !isPlain && lettersOf(text.slice(start, end)) <= LIMITS.between;
  const isSmall = widthOf(text.slice(range.start, range.end)) <= LIMITS.paragraph;
  const runs = joined(
    statements.map((it, index) => ({
      kind: compact[index] || (compact[index - 1] && compact[index + 1] && isShort(it)) ? 'tiles' : 'text',
      statements: [it],
    })),
  );
  return joined(
    runs.map((it) => {
      const count = it.statements.reduce((sum, {figures: own}) => sum + own.length, 0);
      return it.kind === 'tiles' && count < LIMITS.figures && !isSmall ? {...it, kind: 'text'} : it;
    }),
  );
}
