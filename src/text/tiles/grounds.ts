// Which statements of a run stand on one ground, since one of them speaks of the figures of another. Pure.
import type {Range} from '../../model/quote.js';
import type {Statement} from './compact.js';
import {tilesOf, type Tile} from './cut.js';
import {isOfBefore} from './names.js';

/** Tiles that share one ground: those of a statement, and of another that speaks of its figures. */
export interface Ground extends Range {
  readonly tiles: readonly Tile[];
  readonly hasFigures: boolean;
}

/** A run in its grounds. */
export function groundsOf(text: string, statements: readonly Statement[]): readonly Ground[] {
  // Where each figure first stands, by its id; where each ground begins.
  const first = new Map<string, number>();
  const begins: number[] = [];
  statements.forEach(({start, figures}, index) => {
    const [figure] = figures;
    let to = index && figure && isOfBefore(text.slice(start, figure.start)) ? index - 1 : index;
    for (const {indicators} of figures)
      for (const {id, about = [], partOf = id} of indicators) {
        for (const it of [id, partOf, ...about]) to = Math.min(to, first.get(it) ?? to);
        if (!first.has(id)) first.set(id, index);
      }
    if (to === index) begins.push(index);
    // All that stands between them is of the ground as well.
    else while ((begins[begins.length - 1] ?? 0) > to) begins.pop();
  });
  return begins.map((begin, index) => {
    const group = statements.slice(begin, begins[index + 1]);
    return {
      start: group[0]?.start ?? 0,
      end: group[group.length - 1]?.end ?? 0,
      tiles: group.flatMap((statement) => tilesOf(text, statement)),
      hasFigures: group.some(({figures}) => figures.length > 0),
    };
  });
}
