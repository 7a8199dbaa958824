// The fixed height of a frame, for a page that listens to nothing: what a piece reserves, or what its text takes in a column. Pure.
import {goalGaugeView} from '../../elements/goal-gauge/goal-gauge.view.js';
import type {Report} from '../../model/schema.js';
import {ems} from '../../text/wording.js';
import {wordsFor} from '../../text/words.js';
import type {Appearance} from '../code.js';
import {fallbackOf} from '../fallback.js';
import {attributeOf, idOf, type Piece} from '../piece.js';

// Pixels of a letter at the usual size, and how many times more at the large one.
const LETTER = 17;
const LARGE = 1.35;
// Letters and height of a line in a column of 640 px, the distance of paragraphs, and the head of a theme.
const [COLUMN, LINE, GAP, HEAD] = [36, 30, 10, 100];
// What a digit of a figure that stands large adds to its paragraph, as measured on ten reports.
const DIGIT = 8;
// A goal of a panel takes a row, more than its letters do.
const GOALS = {head: 200, letter: 2.8};
// A frame that is higher fills the screen of a reader: a longer text scrolls in it.
const MOST = 800;
// What a theme and a panel reserve before they are drawn, in letters.
const RESERVED = 24;

/** Whether a goal is drawn as a dial. */
export const isDial = (report: Report, piece: Piece): boolean =>
  piece.tag === 'tujie-goal-gauge' &&
  goalGaugeView(report, idOf(piece), attributeOf(piece, 'shape'), attributeOf(piece, 'before'), wordsFor(report.lang))?.drawing?.shape ===
    'dial';

/** What a leaf takes in the column where it is highest, in letters. */
function reservedOf(report: Report, piece: Piece): number | undefined {
  const layout = attributeOf(piece, 'layout');
  switch (piece.tag) {
    case 'tujie-indicator-card':
      return layout === 'wide' ? 14 : layout === 'inline' ? 4 : 13;
    case 'tujie-goal-gauge':
      return isDial(report, piece) ? 18 : 13.5;
    case 'tujie-keyword-strip':
      return piece.attributes['icons'] ? 11.6 : 7;
    default:
      return undefined;
  }
}

function estimated(report: Report, piece: Piece, lang: string | undefined): number {
  const text = fallbackOf(report, piece, lang) ?? '';
  if (piece.tag === 'tujie-goal-panel') return GOALS.head + GOALS.letter * ems(text);
  const lines = text.split('\n');
  const digits = (text.match(/\d/g) ?? []).length;
  return HEAD + lines.reduce((sum, line) => sum + Math.ceil(ems(line) / COLUMN) * LINE + GAP, 0) + digits * DIGIT;
}

/** The height of a frame in pixels: enough for a leaf in any column; for what is longer an estimate, at most 800. */
export function heightOf(report: Report, piece: Piece, {size, lang}: Appearance): number {
  const scale = [attributeOf(piece, 'size'), size].find(Boolean) === 'large' ? LARGE : 1;
  const reserved = reservedOf(report, piece);
  if (reserved !== undefined) return Math.ceil(reserved * LETTER * scale);
  return Math.ceil(Math.min(MOST, Math.max(RESERVED * LETTER, estimated(report, piece, lang)) * scale));
}
