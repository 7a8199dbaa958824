// Which statements of a paragraph can be set as tiles, and which of them are. Pure.
import type {Range} from '../../model/quote.js';
import type {PlacedFigure} from './figures.js';
import {clauseEnd, clauseStart, lettersOf, LIMITS, statementsOf, widthOf} from './measure.js';
import {isDoctrine, isNamed, isPassage, ownName} from './names.js';

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
      (last !== undefined && isPassage(text.slice(start, last.start), text.slice(last.end, it.end).replace(/\d[^]*/, '')))
    );
  });

/** Whether a statement can be set as tiles. */
function isCompact(text: string, statement: Statement): boolean {
  const {start, end, figures, isPlain} = statement;
  const [first] = figures;
  if (!first || isPlain || !isDense(widthOf(text.slice(start, end)), figures.length) || hasPassage(text, statement)) return false;
  const floor = clauseStart(text, first.start, start);
  const next = figures[1]?.start ?? end;
  const after = text.slice(first.end, clauseEnd(text, first.end, next));
  const isKnown = isNamed(text.slice(floor, first.start), after) || ownName(text.slice(start, floor)).length >= 2;
  return isKnown && figures.every((it) => lettersOf(text.slice(clauseStart(text, it.start, start), it.start)) <= LIMITS.clause);
}

/** A text in its statements, each with its figures. */
const withFigures = (text: string, range: Range, figures: readonly PlacedFigure[]): readonly Statement[] =>
  statementsOf(text, range).map(({start, end}) => ({
    start,
    end,
    figures: figures.filter((it) => it.start >= start && it.end <= end),
    isPlain: isDoctrine(text.slice(start, end)),
  }));

/** A text in runs, in order and without a gap: statements that are tiles, and all else. */
export function runsOf(text: string, range: Range, figures: readonly PlacedFigure[]): readonly Run[] {
  const statements = withFigures(text, range, figures);
  const compact = statements.map((it) => isCompact(text, it));
  const isShort = ({start, end, figures: own, isPlain}: Statement): boolean =>
    !own.length && !isPlain && lettersOf(text.slice(start, end)) <= LIMITS.between;
  const all = statements.map((it, index) => compact[index] || (isShort(it) && !!compact[index - 1] && !!compact[index + 1]));
  const isSmall = widthOf(text.slice(range.start, range.end)) <= LIMITS.paragraph;
  const runs: {kind: Run['kind']; statements: Statement[]}[] = [];
  statements.forEach((statement, index) => {
    const kind = all[index] ? 'tiles' : 'text';
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.statements.push(statement);
    else runs.push({kind, statements: [statement]});
  });
  return merged(
    runs.map((it) => {
      const count = it.statements.reduce((sum, {figures: own}) => sum + own.length, 0);
      return it.kind === 'tiles' && (count >= LIMITS.figures || isSmall) ? it : {...it, kind: 'text'};
    }),
  );
}

/** Neighbouring text is one block. */
const merged = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<readonly Run[]>((all, run) => {
    const last = all[all.length - 1];
    if (last?.kind !== 'text' || run.kind !== 'text') return [...all, run];
    return [...all.slice(0, -1), {kind: 'text', statements: [...last.statements, ...run.statements]}];
  }, []);
