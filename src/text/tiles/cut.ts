// A run of statements cut into tiles: words small, figure large, words small. Pure; joined, the parts are the run, letter for letter.
import type {Range} from '../../model/quote.js';
import {HANGING} from '../punctuation.js';
import type {Statement} from './compact.js';
import type {PlacedFigure} from './figures.js';
import {clauseEnd, clauseStart, lettersOf, LIMITS} from './measure.js';
import {isCounted, isPredicate, isRemark, jointIn, ownName} from './names.js';

/** A stretch of a tile. */
export interface Part extends Range {
  /** Opening words; the words of a figure; a figure; a stop that the edge of the tile says; words that end what is said of a figure. */
  readonly kind: 'lead' | 'words' | 'figure' | 'stop' | 'tail';
  readonly figure?: PlacedFigure;
  /** Whether the figure is a second of what another says: 增长7% behind 突破400亿元. */
  readonly isSmall?: boolean;
}

/** A clause with its figure, and what joins it; or words alone. */
export interface Tile extends Range {
  readonly parts: readonly Part[];
}

/** A figure with its place in its statement. */
interface Clause {
  readonly figure: PlacedFigure;
  /** Where the words begin that stand between it and the figure before, its own clause, and where its own words end. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Whether nothing parts it from the figure before: 让13万户46万群众. */
  readonly goesOn: boolean;
}

function clausesOf(text: string, {start: begin, end: last, figures}: Statement): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = begin;
  let goesOn = false;
  figures.forEach((figure, index) => {
    const start = clauseStart(text, figure.start, from);
    const next = figures[index + 1]?.start ?? last;
    let end = clauseEnd(text, figure.end, next);
    const isOpen = next < last && clauseStart(text, next, figure.end) === figure.end;
    const joint = isOpen ? jointIn(text.slice(start, figure.start), text.slice(figure.end, next)) : 0;
    if (joint) end = figure.end + joint;
    clauses.push({figure, from, start, end, goesOn});
    goesOn = joint === undefined;
    from = end;
  });
  return clauses;
}

const STOPS = '，；。、,;';

/** Where the stops begin that stand at the end of a stretch. */
function stopsAt(text: string, {start, end}: Range): number {
  let at = end;
  while (at > start && STOPS.includes(text.charAt(at - 1))) at--;
  return at;
}

/** Words with the stops before and behind them apart; what closes a figure stands alone. */
function withStops(text: string, kind: Part['kind'], {start, end}: Range): readonly Part[] {
  const from = start + (HANGING.exec(text.slice(start, end))?.[0].length ?? 0);
  const closed = stopsAt(text, {start, end: from});
  const stop = stopsAt(text, {start: from, end});
  const parts: readonly Part[] = [
    {kind, start, end: closed},
    {kind: 'stop', start: closed, end: from},
    {kind, start: from, end: stop},
    {kind: 'stop', start: stop, end},
  ];
  return parts.filter((it) => it.end > it.start);
}

const shares = (parts: readonly Part[], {indicators}: PlacedFigure): boolean =>
  parts.some((it) => it.figure?.indicators.some((one) => indicators.includes(one)));

/** Whether a figure has no name of its own in its clause. */
function isNameless(text: string, {figure, start, end}: Clause): boolean {
  const before = text.slice(start, figure.start);
  return isPredicate(before) || (!ownName(before) && !isCounted(text.slice(figure.end, stopsAt(text, {start: figure.end, end}))));
}

// 、 and 和 between the figures of a row.
const IN_ROW = /^[、和及与]$/;

/** One statement in its tiles. */
export function tilesOf(text: string, statement: Statement): readonly Tile[] {
  const tiles: Part[][] = [];
  const lettersIn = (start: number, end: number): number => lettersOf(text.slice(start, end));
  let at = statement.start;
  let last: {readonly end: number; readonly isSmall: boolean} | undefined;
  for (const clause of clausesOf(text, statement)) {
    const {figure, start, end, goesOn} = clause;
    let tile = tiles[tiles.length - 1];
    // 居全国第4, between two figures, is said of the first.
    while (tile && at < start && isRemark(text.slice(at, start))) {
      const to = clauseEnd(text, at, start);
      if (lettersIn(at, to) > LIMITS.tail) break;
      tile.push(...withStops(text, 'tail', {start: at, end: to}));
      at = to;
    }
    const opening: readonly Part[] = at < start ? [{kind: 'lead', start: at, end: start}] : [];
    const nameless = isNameless(text, clause);
    const isUnsaid = nameless && !ownName(text.slice(at, start));
    if (isUnsaid) {
      // 分别增长: what stands in several tiles is one.
      const first = tiles.findIndex((it) => shares(it, figure));
      if (first >= 0) tiles.push((tile = tiles.splice(first).flat()));
    }
    // 是上年的2.3倍 is said of the figure before; a row is of one size.
    const isTimes = isUnsaid && text.charAt(figure.end - 1) === '倍';
    const goesOnSmall = !!last?.isSmall && IN_ROW.test(text.slice(last.end, figure.start));
    const isSmall = !!tile && (isTimes || goesOnSmall || shares(tile, figure));
    const joins = isSmall || goesOn || isUnsaid;
    if (tile && joins) tile.push(...opening);
    else {
      const isApart = !nameless && lettersIn(at, start) > LIMITS.lead;
      if (isApart) tiles.push([...opening]);
      tiles.push((tile = isApart ? [] : [...opening]));
    }
    if (start < figure.start) tile.push({kind: 'words', start, end: figure.start});
    tile.push(
      {kind: 'figure', start: figure.start, end: figure.end, figure, ...(isSmall && {isSmall})},
      ...withStops(text, 'words', {start: figure.end, end}),
    );
    at = end;
    last = {end: figure.end, isSmall};
  }
  if (at < statement.end) {
    const tile = tiles[tiles.length - 1];
    const isTail = tile && lettersIn(at, statement.end) <= LIMITS.tail;
    const words = withStops(text, isTail ? 'tail' : 'lead', {start: at, end: statement.end});
    if (isTail) tile.push(...words);
    else tiles.push([...words]);
  }
  return tiles.map((parts) => ({start: parts[0]?.start ?? 0, end: parts[parts.length - 1]?.end ?? 0, parts}));
}
