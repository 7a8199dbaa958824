// Figures that stand in a row inside a tile, and what is drawn of them. Pure.
import type {FigurePart, TileView, WordsPart} from './tiles.view.js';

const JOINT = /^[、和及与]$/;

/** Figures in a row, 92%、76%和59.8%, are drawn all or none. */
export function evenly(parts: TileView['parts']): TileView['parts'] {
  const rows: FigurePart[][] = [];
  let goesOn = false;
  for (const it of parts) {
    if (it.kind !== 'figure') goesOn = goesOn && JOINT.test(it.text);
    else if (goesOn) rows[rows.length - 1]?.push(it);
    else rows.push([it]);
    if (it.kind === 'figure') goesOn = true;
  }
  const uneven = new Set<WordsPart | FigurePart>(rows.filter((row) => row.some(({drawing}) => !drawing)).flat());
  return parts.map((it) =>
    it.kind === 'figure' && uneven.has(it) && it.drawing && it.drawing.cells.kind !== 'count' ? {...it, drawing: undefined} : it,
  );
}
