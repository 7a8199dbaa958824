// How cells look: their places, and their outlines as data of paths. Pure geometry in units of a hundredth of a letter.

import {r, rect, SHAPES} from './cell-shapes.js';

/** What is drawn: structurally what `text/cells.ts` says of a figure. */
export interface CellsToDraw {
  readonly kind: 'count' | 'change' | 'share' | 'ratio';
  readonly count: number;
  readonly parts?: readonly number[];
  readonly to?: number;
  readonly shape: 'square' | 'person' | 'home';
  readonly open?: 'more' | 'less';
  readonly isFall?: boolean;
  readonly holes?: number;
  readonly rows?: number;
}

/** Data of the paths of a drawing in a box: what is solid, what is outlined, and the places that stay empty; each may be ''. */
export interface CellsDrawing {
  readonly width: number;
  readonly height: number;
  readonly solid: string;
  readonly line: string;
  readonly dots: string;
}

/** From one cell to the next; 100 are a letter. One size throughout a report. */
export const PITCH = 62;
const SIDE = 48;
export const STROKE = 7;
/** More space after five, so that they can be counted. */
const GAP = 19;
const HANG = 24;
const FIELD = {columns: 20, rows: 5, pitch: 40, side: 29};

/** What is done solid, what is expected half, what is planned hollow. */
export type Fill = 'achieved' | 'expected' | 'target';

/** What is drawn so far. */
type Paths = Record<'solid' | 'line' | 'dots', string>;

/** How many stand in a row. */
function columnsOf({kind, count, to = count}: CellsToDraw): number {
  const most = Math.max(count, to);
  const columns = most > (kind === 'change' ? 30 : 60) ? 20 : 10;
  // A part of a cell begins no row.
  return columns + (most % 1 && Math.floor(most) % columns === 0 ? 1 : 0);
}

/** The left edge of a column. */
const left = (column: number, pitch: number, gap: number): number => column * pitch + Math.floor(column / 5) * gap;

/** A rectangle in its fill: what is done is solid, what is expected half, what is planned hollow. */
function fillRect(paths: Paths, fill: Fill, x: number, y: number, width: number, height: number): void {
  if (fill === 'achieved') {
    paths.solid += rect(x, y, width, height);
    return;
  }
  paths.line += rect(x + STROKE / 2, y + STROKE / 2, Math.max(1, width - STROKE), height - STROKE);
  // A long diagonal would look like a fall.
  if (fill === 'expected')
    paths.solid += width > height ? rect(x, y + height / 2, width, height / 2) : `M${r(x)} ${r(y)}v${r(height)}h${r(width)}z`;
}

/** From left, from top, and the side of a hole: where a cell is not solid it is a dot, beside what is half full. */
const HOLES: Readonly<Record<Fill, readonly [number, number, number]>> = {
  achieved: [0.34, 0.36, 0.32],
  expected: [0.6, 0.18, 0.2],
  target: [0.4, 0.44, 0.2],
};

/** A whole cell of its shape, perhaps with a hole. */
function addCell(paths: Paths, fill: Fill, shape: CellsToDraw['shape'], x: number, y: number, isOpen: boolean): void {
  const [whole, half] = SHAPES[shape];
  if (fill === 'achieved') paths.solid += whole(x, y, SIDE, 0);
  else paths.line += whole(x, y, SIDE, STROKE / 2);
  if (fill === 'expected') paths.solid += half(x, y, SIDE, 0);
  if (!isOpen) return;
  const [across, down, side] = HOLES[fill];
  paths.solid += rect(x + SIDE * across, y + SIDE * down, SIDE * side, SIDE * side);
}

const WIDE = left(FIELD.columns - 1, FIELD.pitch, GAP / 2) + FIELD.side;

/** A share as a field of a hundred places. */
function drawField(paths: Paths, {count}: CellsToDraw, fill: Fill): number {
  const {columns, rows, pitch, side} = FIELD;
  for (let index = 0; index < columns * rows; index++) {
    const x = left(index % columns, pitch, GAP / 2);
    const y = Math.floor(index / columns) * pitch;
    const share = Math.min(1, count - index);
    if (share > 0) fillRect(paths, fill, x, y, Math.max(STROKE, side * share), side);
    else paths.dots += rect(x + side / 2 - 4, y + side / 2 - 4, 8, 8);
  }
  return (rows - 1) * pitch + side;
}

/** A ratio as a bar of its parts, as wide as a field. */
function drawBar(paths: Paths, parts: readonly number[], fill: Fill): number {
  const free = WIDE - GAP * (parts.length - 1);
  const sum = parts.reduce((all, it) => all + it, 0);
  let x = 0;
  for (const part of parts) {
    const width = (free * part) / sum;
    fillRect(paths, fill, x, 0, width, SIDE);
    x += width + GAP;
  }
  return SIDE;
}

/** An open end: > after what may be more, < after what may be less. */
function chevron(x: number, y: number, isMore: boolean): string {
  const half = SIDE * 0.4;
  const [from, by] = isMore ? [x, half] : [x + half, -half];
  const thick = STROKE + 3;
  return `M${r(from)} ${r(y + SIDE * 0.1)}h${thick}l${r(by)} ${r(half)}l${r(-by)} ${r(half)}h-${thick}l${r(by)}-${r(half)}z`;
}

// Where the dots of a part stand that is not sure.
const DOTS = [0.2, 0.7];

/** The dots of a cell from one share of it to another: the upper part of a band. */
function addDots(paths: Paths, x: number, y: number, from: number, to: number): void {
  for (const dx of DOTS)
    if (dx >= from && (dx < to || dx < 0.5)) for (const dy of DOTS) paths.dots += rect(x + SIDE * dx - 3, y + SIDE * dy - 3, 7, 7);
}

/** Cells one after the other; how wide and how high they are. */
function drawRows(paths: Paths, cells: CellsToDraw, fill: Fill, most = columnsOf(cells)): readonly [width: number, height: number] {
  const {count, to = count, shape, open, isFall, holes = 0, rows: things = 1} = cells;
  const columns = most;
  const total = Math.ceil(Math.max(count, to));
  const under = isFall ? HANG : 0;
  const step = (Math.ceil(total / columns) + 0.3) * PITCH;
  let width = 0;
  for (let thing = 0; thing < things; thing++) {
    let [x, y] = [0, 0];
    for (let index = 0; index < total; index++) {
      x = left(index % columns, PITCH, GAP);
      y = under + thing * step + Math.floor(index / columns) * PITCH;
      const share = Math.min(1, count - index);
      if (share === 1) addCell(paths, fill, shape, x, y, index < holes);
      else if (share > 0) fillRect(paths, fill, x, y, Math.max(STROKE, SIDE * share), SIDE);
      if (share < 1 && to > count) addDots(paths, x, y, Math.max(0, share), to - index);
      width = Math.max(width, x + SIDE);
    }
    if (!open) continue;
    x += SIDE + PITCH * 0.3;
    paths.solid += chevron(x, y, open === 'more');
    width = Math.max(width, x + SIDE * 0.4 + STROKE + 4);
  }
  if (isFall) paths.solid += rect(0, 0, width, STROKE + 3);
  return [width, under + things * step - 0.3 * PITCH - (PITCH - SIDE)];
}

/**
 * A figure as a drawing, in its fill: what is done solid, what is expected half, what is planned hollow.
 *
 * @param most - How many cells stand in a row; as many as make its rows easy to count where nothing is said.
 */
export function drawCells(cells: CellsToDraw, fill: Fill, most?: number): CellsDrawing {
  const paths: Paths = {solid: '', line: '', dots: ''};
  const {kind, parts = []} = cells;
  if (kind === 'share') return {width: WIDE, height: drawField(paths, cells, fill), ...paths};
  if (kind === 'ratio') return {width: WIDE, height: drawBar(paths, parts, fill), ...paths};
  const [width, height] = drawRows(paths, cells, fill, most);
  return {width, height, ...paths};
}
