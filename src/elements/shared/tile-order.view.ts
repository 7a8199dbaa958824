// A tile as it stands: its parts in the order of the report, the cells of a figure behind the words that follow it. Pure.
import {HANGING} from '../../text/punctuation.js';
import {endsFigure, opensFigure} from '../../text/tiles/names.js';
import {ems} from '../../text/wording.js';
import type {FigureDrawing, FigurePart, WordsPart} from './tiles.view.js';

/** What stands in a tile: a figure, its cells, or words, told apart by where they stand. */
export type TilePiece =
  | FigurePart
  | {readonly kind: 'cells'; readonly drawing: FigureDrawing}
  /**
   * `behind` follows a figure on a line of its own, `joint` stands between two figures: 42.1%和52.1%; `close` ends the line of a figure: 4个）,
   * 突破1500亿元大关; `opens` begins the line of a figure: 年均增长4.7%.
   */
  | {readonly kind: WordsPart['kind'] | 'behind' | 'joint' | 'close' | 'opens'; readonly text: string};

// What joins two figures stands between them.
const JOINT = 2;
// So many letters begin the line of a figure, which has room for them.
const OPENING = 4;

type Part = WordsPart | FigurePart;

/** How words stand that follow a figure. */
function kindOfWords(text: string, before: Part | undefined, last: TilePiece | undefined, next: Part | undefined): TilePiece['kind'] {
  if (last?.kind === 'figure' && (!text.replace(HANGING, '') || endsFigure(text))) return 'close';
  if (next?.kind !== 'figure') return 'behind';
  // A small figure has a line of its own.
  if (before?.kind === 'figure' && !next.isSmall) return ems(text) <= JOINT && last?.kind !== 'cells' ? 'joint' : 'behind';
  return ems(text) <= OPENING && (next.isSmall || opensFigure(text)) ? 'opens' : 'behind';
}

/** How words stand before the first figure: over it, or on its line where they name nothing. */
const kindOfName = (text: string, next: Part | undefined): TilePiece['kind'] =>
  next?.kind === 'figure' && ems(text) <= OPENING && opensFigure(text) ? 'opens' : 'words';

/** The pieces of a tile in their order. */
export function piecesOfTile(parts: readonly Part[]): readonly TilePiece[] {
  const pieces: TilePiece[] = [];
  let waiting: TilePiece[] = [];
  let behind = false;
  parts.forEach((part, index) => {
    if (part.kind === 'figure') {
      pieces.push(...waiting, part);
      waiting = part.drawing ? [{kind: 'cells', drawing: part.drawing}] : [];
      behind = true;
      return;
    }
    const {kind, text} = part;
    if (kind === 'lead' || kind === 'tail') pieces.push(...waiting.splice(0));
    const [before, next] = [parts[index - 1], parts[index + 1]];
    const last = pieces[pieces.length - 1];
    // Where no cells stand between them, a stop parts two figures too: 提高12.7个、12个百分点.
    const parted = kind === 'stop' && last?.kind === 'figure' && !waiting.length && next?.kind === 'figure' && !next.isSmall;
    // Small figures that are drawn have a line each: 分别增长4.6% and its cells, 和6.2% and its own.
    if (kind === 'words' && next?.kind === 'figure' && next.isSmall && next.drawing && ems(text) <= JOINT)
      pieces.push(...waiting.splice(0));
    const own = kind !== 'words' ? kind : behind ? kindOfWords(text, before, pieces[pieces.length - 1], next) : kindOfName(text, next);
    pieces.push({kind: parted ? 'joint' : own, text} as TilePiece);
    // What stands behind a stop is said of the next: 增长12.3%，占全部投资的三分之一.
    if (kind === 'stop') pieces.push(...waiting.splice(0));
  });
  return [...pieces, ...waiting];
}

/** The words of a figure around its digits, a sign of per cent beside them: together they are its text. */
export interface FigureWords {
  readonly from: string;
  readonly before: string;
  /** Empty where it is said in words alone. */
  readonly digits: string;
  readonly after: string;
}

/** A figure in its words. */
export function wordsOfFigure({text, from, wording}: FigurePart): FigureWords {
  const {before, digits, infix, unit, after} = wording;
  if (!digits) return {from: '', before: text, digits: '', after: ''};
  const percent = !infix && unit === '%' ? unit : '';
  return {from, before, digits: digits + percent, after: infix + unit.slice(percent.length) + after};
}

/** The icon beside the first figure of a tile, where none of its figures is counted out. */
export function iconOfTile(parts: readonly (WordsPart | FigurePart)[]): FigurePart['icon'] {
  const figures = parts.filter((it): it is FigurePart => it.kind === 'figure');
  return figures.some(({drawing}) => drawing) ? undefined : figures[0]?.icon;
}

/** w2, w1h: two columns of the mosaic, one and a half. */
export const widthName = (width: number | string): string => (typeof width === 'string' ? width : `w${width}`.replace('.5', 'h'));
