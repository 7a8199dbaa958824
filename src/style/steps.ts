// The ornament of a head: cells that climb in steps. It shows nothing, and is one path.

const PITCH = 30;
const SIDE = 23;
const COLUMNS = 22;
const ROWS = 11;

/** The box of the ornament. */
export const STEPS_BOX = `0 0 ${COLUMNS * PITCH} ${ROWS * PITCH}`;

const isCell = (column: number, row: number): boolean => {
  const height = (column * ROWS) / COLUMNS;
  // The edge of the stairs is loose: every third cell above it, and a gap now and then below.
  return row < height ? (column * 5 + row * 3) % 7 > 0 : row < height + 2 && (column + row * 2) % 3 < 1;
};

/** Data of its path. */
export const stepsPath = (): string =>
  Array.from({length: COLUMNS * ROWS}, (_, index) => [index % COLUMNS, Math.floor(index / COLUMNS)] as const)
    .filter(([column, row]) => isCell(column, row))
    .map(([column, row]) => `M${column * PITCH} ${(ROWS - 1 - row) * PITCH}h${SIDE}v${SIDE}h-${SIDE}z`)
    .join('');
