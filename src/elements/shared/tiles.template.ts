// How a paragraph is set: its text with grown figures, and its tiles, made of plain nodes. Inside a tile all is in line, so that what is copied or
// found is the sentence.
import {icons, unitIcons} from '../../style/icons.js';
import {digitRuns} from '../../text/phrases.js';
import {ems} from '../../text/wording.js';
import {cellsNode, svgNode} from './cells.template.js';
import {breakNode, breakNodes, heldNodes, markNode, node, stretchNodes, wordNodes} from './text.template.js';
import {iconOfTile, piecesOfTile, widthName, wordsOfFigure, type TilePiece} from './tile-order.view.js';
import {holdTogether} from './tile-size.view.js';
import type {FigurePart, GroundView, SectionView, SettingView, TileView} from './tiles.view.js';

const iconNode = (name: NonNullable<FigurePart['icon']>): SVGElement =>
  svgNode('unit', '0 0 24 24', ['', unitIcons[name] ?? icons[name] ?? '']);

// Six digits stand in their full size in the narrowest tile; more are made smaller.
const DIGITS = 3.6;
const SIZE = 2.35;
const SMALL = 1.25;
// And these stand on lines of their own: 8.3∶44.6∶47.1调整为8.1∶44.1∶47.8.
const VAST = 9;
// What is wider may be longer than its line; it then breaks before its unit, and not inside.
const LINE = 7;

const WIDE_STOP = /^[，；。、]$/;
const isCounted = ({drawing, isSmall}: FigurePart): boolean => !!drawing && !isSmall;

/** Digits that break between their numbers. */
const heldDigits = (digits: string): readonly (Node | string)[] =>
  digitRuns(digits).flatMap((it, index) => (index % 2 ? node('span', 'held', '', it) : it || []));

/** @param isClosed - Whether its line goes on behind it: its cells stand on the next. */
function figureNode(part: FigurePart, isClosed: boolean): HTMLElement {
  const {id, isSmall, isHeadline} = part;
  const {from, before, digits, after} = wordsOfFigure(part);
  const classes = [
    'figure',
    isSmall ? 'second' : '',
    isHeadline ? 'headline' : '',
    digits ? '' : 'said',
    isCounted(part) && !isClosed ? 'counted' : '',
    from || before ? '' : 'starts',
  ]
    .filter(Boolean)
    .join(' ');
  if (!digits) return markNode(id, classes, before);
  const lead = from ? node('span', 'was', '', ...heldNodes(from)) : '';
  const width = ems(part.wording.digits);
  const isVast = width > VAST;
  const isLong = ems(from + before + after) + Math.min(width, DIGITS) * (isSmall ? SMALL : SIZE) > LINE && ems(after) <= LINE;
  const unit = isLong && after.length > 1 ? [...breakNodes(), node('span', 'held', '', after)] : [after];
  const number = isVast ? node('b', 'digits vast', '', ...heldDigits(digits)) : node('b', 'digits', '', digits);
  const mark = markNode(id, classes, ...[lead, ...heldNodes(before), number, ...unit].filter(Boolean));
  // Not the attribute: a strict page forbids it.
  const widest = isVast ? Math.max(...digitRuns(digits).map(ems)) : width;
  if (widest > DIGITS) mark.style.setProperty('--_full', `max(14px, ${((SIZE * DIGITS) / widest).toFixed(2)}em)`);
  return mark;
}

function pieceNode(piece: TilePiece, index: number, pieces: readonly TilePiece[]): Node {
  if (piece.kind === 'figure') return figureNode(piece, pieces[index + 1]?.kind === 'close');
  if (piece.kind === 'cells') return cellsNode(piece.drawing);
  const before = pieces[index - 1];
  const ends = piece.kind === 'close' && before?.kind === 'figure' && isCounted(before);
  const hangs = piece.kind === 'joint' && WIDE_STOP.test(piece.text);
  // The figure behind it goes to the next line where it has no room on this; words that open it go with it where both are short.
  const next = pieces[index + 1];
  const holds = piece.kind === 'opens' && next?.kind === 'figure' && holdTogether(piece.text, next);
  const goesOn = !hangs && !holds && (piece.kind === 'joint' || piece.kind === 'opens');
  const nodes = [...wordNodes(piece.text), ...(goesOn ? [breakNode()] : [])];
  return node('span', piece.kind + (ends ? ' counted' : hangs ? ' hangs' : ''), '', ...nodes);
}

function tileNode({parts, columns}: TileView, classes: string): HTMLElement {
  const icon = iconOfTile(parts);
  return node('span', `${classes} ${widthName(columns)}`, 'tile', ...(icon ? [iconNode(icon)] : []), ...piecesOfTile(parts).map(pieceNode));
}

/** Whether a ground may open a chapter: one headline alone, of few digits. */
const isPeak = ([tile, other]: GroundView['tiles']): boolean => {
  const first = tile?.parts.find((it): it is FigurePart => it.kind === 'figure');
  return !other && !!first?.isHeadline && !!first.wording.digits && ems(first.wording.digits) <= DIGITS;
};

function groundNode({tiles, columns, isNarrow, hasFigures}: GroundView, isFirst: boolean): HTMLElement {
  const classes = ['ground', hasFigures ? '' : 'bare', isNarrow ? 'narrow' : '', isFirst ? 'begins' : '', isPeak(tiles) ? 'peak' : '']
    .filter(Boolean)
    .join(' ');
  const [tile] = tiles;
  if (tile && tiles.length < 2) return tileNode(tile, `${classes} tile`);
  return node('span', `${classes} ${widthName(columns)}`, '', ...tiles.map((it) => tileNode(it, it.isNarrow ? 'tile narrow' : 'tile')));
}

/** What stands first in a paragraph: its label. */
type Label = readonly Node[];

function sectionNodes(section: SectionView, isFirst: boolean): readonly HTMLElement[] {
  if (section.kind === 'tiles') return section.grounds.map((it, index) => groundNode(it, isFirst && index < 1));
  return [node('span', `prose ${widthName(section.width)}${isFirst ? ' begins' : ''}`, '', ...stretchNodes(section.stretches, true))];
}

/** The nodes of a paragraph: its label in what stands first, or over it where it is long. */
export function settingNodes({sections}: SettingView, label: Label): readonly Node[] {
  const nodes = sections.flatMap((section, index) => sectionNodes(section, index < 1));
  const [first] = nodes;
  const tile = first?.matches('.ground:not(.tile)') ? first.firstElementChild : first;
  if (tile) tile.prepend(...label);
  return first ? nodes : label;
}
