// How rows of goals are drawn, made of plain nodes. All of a row stands in its order, so that what is copied or found is the sentence.
import {drawCells, type CellsDrawing} from '../../style/cells.js';
import {drawTower} from '../../style/tower.js';
import {currencyOf, ems} from '../../text/wording.js';
import {breakNodes, node, stretchNodes, titleNodes, wordNodes} from '../shared/text.template.js';
import {drawingNode} from '../shared/cells.template.js';
import type {FigureDrawing, FigurePart} from '../shared/tiles.view.js';
import {ROW, type GoalHeadView, type GoalPartView, type GoalRowView} from './goal-panel.view.js';

const draw = ({cells, fill}: FigureDrawing): CellsDrawing => drawCells(cells, fill, ROW);

const cellsNode = (drawing: FigureDrawing): SVGElement => drawingNode(draw(drawing), drawing.fill);

// What stands beside a name, and below a tower: so many letters in a line; and digits of this size.
const LINE = 7.2;
const TOWER = 4.7;
const SIZE = 1.95;

/** Words that hold together where a line has room for them; the spaces around them are where it breaks. */
function heldWords(className: string, text: string): readonly (Node | string)[] {
  // Nor does a stop hold what follows it to what stands before.
  const words = text.trim().replace(/^[，、；：。）”’,;:)]+\s*/, '');
  const start = text.indexOf(words);
  const isShort = ems(words) <= LINE;
  const held = node('span', isShort ? `${className} held`.trim() : className, '', ...(isShort ? [words] : wordNodes(words)));
  return [text.slice(0, start), held, text.slice(start + words.length)].filter(Boolean);
}

/**
 * A figure in its wording, its digits large: it breaks before its number, and before its unit where that is longer than a line.
 *
 * @param line - How many letters a line has.
 */
function figureNode({text, wording, from, isSmall}: FigurePart, line: number): HTMLElement {
  const {before, digits, infix, unit, after} = wording;
  if (!digits) return node('mark', 'said', 'mark', text);
  const percent = /^[%％]$/.test(unit) ? unit : '';
  // The sign of a currency stands with its digits.
  const sign = currencyOf(before);
  const large = digits + percent;
  const rest = infix + unit.slice(percent.length) + after;
  const size = isSmall ? 1.25 : Math.min(SIZE, (line - 0.4) / ems(large));
  const isLong = ems(large) * size + ems(sign + rest) > line;
  const nodes = [sign, node('b', 'digits', '', large), ...(isLong && rest ? [...breakNodes(), ...heldWords('', rest)] : [rest])];
  const number = node('span', isLong ? '' : 'held', '', ...nodes.filter(Boolean));
  // Not the attribute: a strict page forbids it.
  if (size < SIZE) number.style.setProperty('--_fit', (size / SIZE).toFixed(2));
  const lead = from + before.slice(0, before.length - sign.length);
  // Words that are parted by spaces hold together too where a line has room for them.
  const isHeld = /\s/.test(lead) && !isLong && ems(lead) + ems(large) * size + ems(sign + rest) <= line;
  const classes = [isSmall ? 'second' : '', isHeld ? 'held' : ''].filter(Boolean).join(' ');
  return node('mark', classes, 'mark', ...(lead ? [lead] : []), number);
}

/** A part of the words beside the name. */
function partNodes(part: GoalPartView, line: number): readonly (Node | string)[] {
  if (part.kind === 'figure') return [figureNode(part, line)];
  if (part.kind === 'aside') return [node('span', 'aside', 'aside', ...stretchNodes(part.stretches))];
  // What is not seen takes no part in how a line breaks.
  return part.kind === 'stop' ? [node('span', part.kind, '', part.text)] : heldWords(part.kind, part.text);
}

const statusNode = (text: string, lang: string): HTMLElement => {
  const status = node('span', 'small', 'status', text);
  status.lang = lang;
  return status;
};

const resultNode = ({status, printed}: NonNullable<GoalRowView['before']>, lang: string): HTMLElement =>
  node('span', 'small', 'result', statusNode(status, lang), ` ${printed}`);

/** The cells of a row; under them, where that is asked for, those of the time before, each with its time and status. */
function drawingNodes({drawings, status, before}: GoalRowView, lang: string): readonly Node[] {
  const cells = drawings.map(cellsNode);
  if (!status) return cells;
  return [
    ...(cells.length ? [node('span', 'time', '', ...cells, statusNode(status, lang))] : []),
    ...(before ? [node('span', 'time', '', ...(before.drawing ? [cellsNode(before.drawing)] : []), resultNode(before, lang))] : []),
  ];
}

// What is written beside the cells of both times: 2018年预计 增长7%.
const LABEL = 9;
// Two columns of a report have room for so much beside name and figure: fourteen cells. What is wider stands below them.
const BESIDE = 9.8;

const widthOf = ({drawings, before}: GoalRowView): number =>
  Math.max(0, ...[...drawings, ...(before?.drawing ? [before.drawing] : [])].map((it) => draw(it).width / 100));

/** A row: its name, its figure in its wording, its cells; a goal without a number in words. */
function rowNode(row: GoalRowView, tallest: number, lang: string): HTMLElement {
  const {kind, parts, notes, drawings, status, before} = row;
  const names = parts.flatMap((it) => (it.kind === 'name' ? node('span', 'name', 'name', ...titleNodes(it.text)) : []));
  const line = kind === 'tower' ? TOWER : LINE;
  const said = parts.flatMap((it) => (it.kind === 'name' ? [] : partNodes(it, line)));
  const say = node('span', 'say', 'figure', ...said);
  const notesOf = notes.map((note) => node('span', 'small', 'note', note));
  if (kind === 'words') return node('li', 'row unnumbered', 'goal', ...names, say, ...notesOf);
  const [first] = drawings;
  if (kind === 'tower' && first) {
    const tower = drawingNode(drawTower(first.cells, first.fill, tallest), first.fill);
    const times = [...(status ? [statusNode(status, lang)] : []), ...(before ? [resultNode(before, lang)] : [])];
    return node('li', 'tower', 'goal', ...names, say, node('span', 'drawing', '', tower), ...times, ...notesOf);
  }
  const drawing = node('span', widthOf(row) > BESIDE ? 'drawing wide' : 'drawing', '', ...drawingNodes(row, lang));
  return node('li', 'row', 'goal', ...names, say, drawing, ...notesOf);
}

/** The rows of a list, with the words over those of each paragraph. */
export const rowNodes = (rows: readonly (GoalRowView | GoalHeadView)[], tallest: number, lang: string): readonly Node[] =>
  rows.map((row) => (row.kind === 'head' ? node('li', 'over', 'opening', ...stretchNodes(row.stretches)) : rowNode(row, tallest, lang)));

/** How wide the column of drawings is, in letters. */
export function columnOf(rows: readonly (GoalRowView | GoalHeadView)[]): number {
  const own = rows.flatMap((row) => (row.kind === 'head' ? [] : row));
  return Math.min(BESIDE, Math.max(0, ...own.map(widthOf))) + (own.some(({before}) => before) ? LABEL : 0);
}
