// How cells look: their places, and their outlines as data of paths. Pure geometry in units of a hundredth of a letter.

/** What is drawn: structurally what `text/cells.ts` says of a figure. */
export interface CellsToDraw {
  readonly kind: 'count' | 'change' | 'share';
  readonly count: number;
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

/** A number as short as a path takes it. */
export const r = (value: number): string => `${Math.round(value * 10) / 10}`;

/** A closed outline from a corner: the moves of a path. */
const OUTLINES: Readonly<Record<CellsToDraw['shape'], (x: number, y: number, s: number) => string>> = {
  square: (x, y, s) => `M${r(x)} ${r(y)}h${r(s)}v${r(s)}h-${r(s)}z`,
  home: (x, y, s) => `M${r(x)} ${r(y + s * 0.45)}l${r(s / 2)}-${r(s * 0.45)}l${r(s / 2)} ${r(s * 0.45)}v${r(s * 0.55)}h-${r(s)}z`,
  person: (x, y, s) => {
    const head = s * 0.22;
    const shoulder = s * 0.36;
    return (
      `M${r(x + s / 2 - head)} ${r(y + head)}a${r(head)} ${r(head)} 0 1 1 ${r(2 * head)} 0a${r(head)} ${r(head)} 0 1 1-${r(2 * head)} 0z` +
      `M${r(x + s * 0.08)} ${r(y + s)}v-${r(s * 0.1)}a${r(shoulder)} ${r(shoulder)} 0 0 1 ${r(shoulder)}-${r(shoulder)}h${r(s * 0.12)}` +
      `a${r(shoulder)} ${r(shoulder)} 0 0 1 ${r(shoulder)} ${r(shoulder)}v${r(s * 0.1)}z`
    );
  },
};

const columnsOf = ({kind, count, to = count}: CellsToDraw): number => {
  const most = Math.max(count, to);
  // A part of a cell begins no row.
  return (most > (kind === 'change' ? 30 : 60) ? 20 : 10) + (most % 1 && [10, 20].includes(Math.floor(most)) ? 1 : 0);
};

/** The left edge of a column. */
const left = (column: number, pitch: number, gap: number): number => column * pitch + Math.floor(column / 5) * gap;

/** One row of cells that are drawn one after the other, from `y` on. */
function cellAt(
  x: number,
  y: number,
  side: number,
  shape: CellsToDraw['shape'],
  fill: Fill,
  share: number,
  hole: boolean,
): Omit<CellsDrawing, 'width' | 'height'> {
  const none = {solid: '', line: '', dots: ''};
  if (share < 1) {
    const width = Math.max(STROKE, side * share);
    return fill === 'achieved'
      ? {
          ...none,
          solid: OUTLINES.square(x, y, side)
            .replace(/h[\d.]+/, `h${r(width)}`)
            .replace(/h-[\d.]+/, `h-${r(width)}`),
        }
      : {
          ...none,
          line: `M${r(x + STROKE / 2)} ${r(y + STROKE / 2)}h${r(Math.max(1, width - STROKE))}v${r(side - STROKE)}h-${r(Math.max(1, width - STROKE))}z`,
        };
  }
  if (fill === 'achieved')
    return {
      ...none,
      // Drawn the other way round it stays open under either rule of filling.
      solid:
        OUTLINES[shape](x, y, side) +
        (hole ? `M${r(x + side * 0.3)} ${r(y + side * 0.32)}v${r(side * 0.4)}h${r(side * 0.4)}v-${r(side * 0.4)}z` : ''),
    };
  const line = OUTLINES[shape](x + STROKE / 2, y + STROKE / 2, side - STROKE);
  const half = fill === 'expected' ? `M${r(x)} ${r(y)}v${r(side)}h${r(side)}z` : '';
  const dot = hole && !half ? `M${r(x + side * 0.38)} ${r(y + side * 0.38)}h${r(side * 0.24)}v${r(side * 0.24)}h-${r(side * 0.24)}z` : '';
  return {...none, line, solid: half + dot};
}

/** A share as a field of a hundred places. */
function drawField({count}: CellsToDraw, fill: Fill): CellsDrawing {
  const {columns, rows, pitch, side} = FIELD;
  let [solid, line, dots] = ['', '', ''];
  for (let index = 0; index < columns * rows; index++) {
    const x = left(index % columns, pitch, GAP / 2);
    const y = Math.floor(index / columns) * pitch;
    const share = Math.min(1, count - index);
    if (share <= 0) {
      dots += `M${r(x + side / 2 - 4)} ${r(y + side / 2 - 4)}h8v8h-8z`;
      continue;
    }
    const cell = cellAt(x, y, side, 'square', fill, share, false);
    solid += cell.solid;
    line += cell.line;
  }
  return {width: left(columns - 1, pitch, GAP / 2) + side, height: (rows - 1) * pitch + side, solid, line, dots};
}

/** An open end: > after what may be more, < after what may be less. */
function chevron(x: number, y: number, isMore: boolean): string {
  const half = SIDE * 0.4;
  const [from, by] = isMore ? [x, half] : [x + half, -half];
  const [there, back, thick] = [r(by), r(-by), STROKE + 3];
  return `M${r(from)} ${r(y + SIDE * 0.1)}h${thick}l${there} ${r(half)}l${back} ${r(half)}h-${thick}l${there}-${r(half)}z`;
}

/**
 * A figure as a drawing, in its fill: what is done solid, what is expected half, what is planned hollow.
 *
 * @param most - How many cells stand in a row; as many as make its rows easy to count where nothing is said.
 */
export function drawCells(cells: CellsToDraw, fill: Fill, most?: number): CellsDrawing {
  const {kind, count, to = count, shape, open, isFall, holes = 0, rows: things = 1} = cells;
  if (kind === 'share') return drawField(cells, fill);
  const columns = most ?? columnsOf(cells);
  const total = Math.ceil(Math.max(count, to));
  const top = isFall ? HANG : 0;
  const height = Math.ceil(total / columns) * PITCH;
  let [solid, line, dots, width] = ['', '', '', 0];
  for (let thing = 0; thing < things; thing++) {
    const under = top + thing * (height + PITCH * 0.3);
    for (let index = 0; index < total; index++) {
      const x = left(index % columns, PITCH, GAP);
      const y = under + Math.floor(index / columns) * PITCH;
      const share = Math.min(1, count - index);
      width = Math.max(width, x + SIDE);
      if (share <= 0) {
        for (const [dx, dy] of [
          [0.2, 0.2],
          [0.2, 0.7],
          [0.7, 0.2],
          [0.7, 0.7],
        ] as const)
          if (dx < to - index) dots += `M${r(x + SIDE * dx - 3)} ${r(y + SIDE * dy - 3)}h7v7h-7z`;
        continue;
      }
      const cell = cellAt(x, y, SIDE, shape, fill, share, index < holes);
      solid += cell.solid;
      line += cell.line;
    }
    if (open) {
      const last = total - 1;
      const x = left(last % columns, PITCH, GAP) + SIDE + PITCH * 0.3;
      solid += chevron(x, under + Math.floor(last / columns) * PITCH, open === 'more');
      width = Math.max(width, x + SIDE * 0.4 + STROKE + 4);
    }
  }
  if (isFall) solid += `M0 0h${r(width)}v${STROKE + 3}h-${r(width)}z`;
  return {width, height: top + things * height + (things - 1) * PITCH * 0.3 - (PITCH - SIDE), solid, line, dots};
}
