// How wide tiles and running text stand in a mosaic, by their content alone. Pure.
import {ems} from '../../text/wording.js';
import type {FigurePart, TextWidth, TileView} from './tiles.view.js';

// Widths in letters: 18, 40 and 84 fill one, one and a half and two columns of the mosaic.
const WIDTHS: readonly (readonly [upTo: number, width: TextWidth])[] = [
  [18, 1],
  [40, 1.5],
  [84, 2],
  [160, 'half'],
];
/** How wide running text stands; what is alone in its paragraph may stand in two columns. */
export const widthOfText = (width: number, isAlone: boolean): TextWidth =>
  WIDTHS.find(([upTo]) => width <= upTo)?.[1] ?? (isAlone ? 'two' : 'row');

// Inside a tile of one column stand so many letters of its text; digits are 2.35 times as large.
const COLUMN = 9.9;
const PADDING = 1.7;
const DIGITS = 2.35;
// More letters of digits are made smaller.
const MOST_DIGITS = 3.6;
// So many letters stand on a line of a tile that shares its row on a phone.
const NARROW = 7.4;
const CELLS_IN_TEN = 6.5;

const widthOfFigure = ({wording: {before, digits, infix, unit, after}, from, isSmall}: FigurePart): number => {
  const size = isSmall ? 1.25 : DIGITS;
  return ems(before + from + infix + after) + (unit === '%' ? 0.9 * size : ems(unit)) + Math.min(MOST_DIGITS, ems(digits)) * size;
};

const widthOfCells = ({drawing}: FigurePart): number => {
  if (!drawing) return 0;
  const {kind, count} = drawing.cells;
  return kind === 'share' || kind === 'ratio' || count > (kind === 'change' ? 30 : 60) ? 2 * CELLS_IN_TEN : CELLS_IN_TEN;
};

// A headline may open its chapter, in larger letters.
const HEADLINE = 1.35;

/** Whether words and the figure that they open hold together in the narrowest tile. */
export const holdTogether = (words: string, figure: FigurePart): boolean =>
  (ems(words) + widthOfFigure(figure)) * (figure.isHeadline ? HEADLINE : 1) <= NARROW;

/** How wide a tile has to be. */
export function tileView(parts: TileView['parts']): TileView {
  const figures = parts.filter((it): it is FigurePart => it.kind === 'figure');
  const words = Math.max(0, ...parts.map((it) => (it.kind === 'figure' || it.kind === 'stop' ? 0 : ems(it.text))));
  const [first, ...others] = figures.map((it) => Math.max(widthOfFigure(it), widthOfCells(it)));
  // A small one stands beside its cells.
  const small = Math.max(0, ...figures.map((it) => (it.isSmall ? widthOfFigure(it) + 0.6 + widthOfCells(it) * 0.75 : 0)));
  const lines = words > 34 ? 3 : 2;
  const need = Math.max(first ?? 0, small, ...others, words / lines) + PADDING;
  const columns = [1, 1.5, 2, 3].find((it) => need <= it * COLUMN) ?? 4;
  // Two that are as large stand beside each other; neither is larger than others are.
  const isAlone = figures.filter(({isSmall}) => !isSmall).length < 2;
  const sized = isAlone ? parts : parts.map((it) => (it.kind === 'figure' ? {...it, isHeadline: false} : it));
  return {parts: sized, columns, isNarrow: Math.max(first ?? 0, ...figures.map(widthOfFigure)) <= NARROW && words <= 24};
}
