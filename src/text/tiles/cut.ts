// A run of statements cut into tiles: words small, figure large, words small. Pure; joined, the parts are the run, letter for letter.
import type {Range} from '../../model/quote.js';
import type {Statement} from './compact.js';
import type {PlacedFigure} from './figures.js';
import {clauseEnd, clauseStart, lettersOf, LIMITS} from './measure.js';
import {isCounted, isOfBefore, ownName} from './names.js';

/** A stretch of a tile. */
export interface Part extends Range {
  /** Opening words; the words of a figure; a figure; a stop that the edge of the tile says; words that end the statement. */
  readonly kind: 'lead' | 'words' | 'figure' | 'stop' | 'tail';
  readonly figure?: PlacedFigure;
  /** Whether the figure is a second of what the first says: 增长7% behind 突破400亿元. */
  readonly isSmall?: boolean;
}

/** A clause with its figure, and what joins it; or words alone. */
export interface Tile extends Range {
  readonly parts: readonly Part[];
}

/** Tiles that share one ground: those of a statement, and of another that speaks of its figures. */
export interface Ground extends Range {
  readonly tiles: readonly Tile[];
  readonly hasFigures: boolean;
}

/** A figure with its place in its statement. */
interface Clause {
  readonly figure: PlacedFigure;
  /** Where the words begin that stand between it and the figure before, its own clause, and where its own words end. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

// Words between two figures without a stop: what joins the second stands first; else what stands behind the last of these begins it.
const JOINT = /^[、和及与]|^[^]*[、和及与]/;

/** Where the words of a figure end, before the next. */
function ownEnd(text: string, {end}: PlacedFigure, next: number): number {
  const to = clauseEnd(text, end, next);
  if (to < next || !/[^]/.test(text.slice(end, next))) return to;
  const between = text.slice(end, next);
  const joint = JOINT.exec(between)?.[0];
  // 30个、12个: nothing but what joins.
  return joint === undefined ? next : end + joint.length;
}

function clausesOf(text: string, {start: begin, end: last, figures}: Statement): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = begin;
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    const end = next ? ownEnd(text, figure, next.start) : clauseEnd(text, figure.end, last);
    clauses.push({figure, from, start: clauseStart(text, figure.start, from), end});
    from = end;
  });
  return clauses;
}

/** Words with the stop that ends them apart. */
function withStop(text: string, kind: Part['kind'], {start, end}: Range): readonly Part[] {
  const stop = /[，；。、,;]?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  const parts: readonly Part[] = [
    {kind, start, end: end - stop},
    {kind: 'stop', start: end - stop, end},
  ];
  return parts.filter((it) => it.end > it.start);
}

const shares = (a: PlacedFigure, b: PlacedFigure): boolean => a.indicators.some((it) => b.indicators.includes(it));

/** Whether a figure has no name of its own, so that it stands in the tile before. */
const isNameless = (text: string, {figure, start, end}: Clause): boolean =>
  ownName(text.slice(start, figure.start)).length < 1 && !isCounted(text.slice(figure.end, end).replace(/[，；。、]$/, ''));

function figureParts(text: string, {figure, start, end}: Clause, first: PlacedFigure | undefined): readonly Part[] {
  const isSmall = first !== undefined && shares(first, figure);
  const words: readonly Part[] = [{kind: 'words', start, end: figure.start}];
  return [
    ...words.filter((it) => it.end > it.start),
    {kind: 'figure', start: figure.start, end: figure.end, figure, ...(isSmall && {isSmall})},
    ...withStop(text, 'words', {start: figure.end, end}),
  ];
}

const tileOf = (parts: readonly Part[]): Tile => ({
  start: parts[0]?.start ?? 0,
  end: parts[parts.length - 1]?.end ?? 0,
  parts,
});

/** One statement in its tiles. */
function tilesOf(text: string, statement: Statement): readonly Tile[] {
  const tiles: Part[][] = [];
  let first: PlacedFigure | undefined;
  for (const clause of clausesOf(text, statement)) {
    const {figure, from, start} = clause;
    const opening = {start: from, end: start};
    const hasOpening = start > from;
    const last = tiles[tiles.length - 1];
    const joins = first !== undefined && last !== undefined && (shares(first, figure) || isNameless(text, clause));
    if (joins) {
      if (hasOpening) last.push({kind: 'lead', ...opening});
      last.push(...figureParts(text, clause, first));
      continue;
    }
    first = figure;
    const isLong = lettersOf(text.slice(from, start)) > LIMITS.lead;
    if (hasOpening && isLong) tiles.push([{kind: 'lead', ...opening}]);
    tiles.push([...(hasOpening && !isLong ? [{kind: 'lead' as const, ...opening}] : []), ...figureParts(text, clause, undefined)]);
  }
  const end = tiles[tiles.length - 1]?.slice(-1)[0]?.end ?? statement.start;
  if (end < statement.end) {
    const words = withStop(text, tiles.length ? 'tail' : 'lead', {start: end, end: statement.end});
    if (tiles.length && lettersOf(text.slice(end, statement.end)) <= LIMITS.tail) tiles[tiles.length - 1]?.push(...words);
    else tiles.push([...words.map((it) => (it.kind === 'tail' ? {...it, kind: 'lead' as const} : it))]);
  }
  return tiles.map(tileOf);
}

/** Whether figures speak of others: 总投资 of the projects before it. */
const speaksOf = (later: readonly PlacedFigure[], earlier: readonly PlacedFigure[]): boolean => {
  const ids = new Set(earlier.flatMap(({indicators}) => indicators.map(({id}) => id)));
  return later.some(({indicators}) =>
    indicators.some(
      ({id, about = [], partOf}) => ids.has(id) || about.some((it) => ids.has(it)) || (partOf !== undefined && ids.has(partOf)),
    ),
  );
};

/** A run in its grounds. */
export function groundsOf(text: string, statements: readonly Statement[]): readonly Ground[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const [first] = statement.figures;
    const joint = first && isOfBefore(text.slice(statement.start, first.start)) ? groups.length - 1 : -1;
    const of = groups.findIndex((group) =>
      speaksOf(
        statement.figures,
        group.flatMap(({figures}) => figures),
      ),
    );
    const to = of < 0 ? joint : of;
    const before = to < 0 ? [] : groups.splice(to).flat();
    groups.push([...before, statement]);
  }
  return groups.map((group) => ({
    start: group[0]?.start ?? 0,
    end: group[group.length - 1]?.end ?? 0,
    tiles: group.flatMap((statement) => tilesOf(text, statement)),
    hasFigures: group.some(({figures}) => figures.length > 0),
  }));
}
