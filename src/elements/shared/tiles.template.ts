// How a paragraph is set: its text with grown figures, and its tiles, made of plain nodes. Inside a tile all is in line, so that what is copied or
// found is the sentence.
import {drawCells, type CellsDrawing, type Fill} from '../../style/cells.js';
import {icons, unitIcons} from '../../style/icons.js';
import {ems} from '../../text/wording.js';
import {node, stretchNodes} from './text.template.js';
import type {FigureDrawing, FigurePart, GroundView, SectionView, SettingView, TileView} from './tiles.view.js';

const SVG = 'http://www.w3.org/2000/svg';

function svgNode(className: string, box: string, ...paths: readonly (readonly [className: string, data: string])[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, data] of paths) {
    if (!data) continue;
    const path = document.createElementNS(SVG, 'path');
    if (name) path.setAttribute('class', name);
    path.setAttribute('d', data);
    svg.append(path);
  }
  return svg;
}

/** A drawing of cells, one size throughout: widths and heights in letters of the report. */
export function drawingNode({width, height, solid, line, dots}: CellsDrawing, fill: Fill): SVGElement {
  const svg = svgNode(`cells ${fill}`, `0 0 ${width} ${height}`, ['dots', dots], ['line', line], ['solid', solid]);
  svg.setAttribute('part', 'cells');
  svg.setAttribute('width', `${width / 100}em`);
  svg.setAttribute('height', `${height / 100}em`);
  return svg;
}

/** A figure as cells. */
const cellsNode = ({cells, fill}: FigureDrawing): SVGElement => drawingNode(drawCells(cells, fill), fill);

const iconNode = (name: NonNullable<FigurePart['icon']>): SVGElement =>
  svgNode('unit', '0 0 24 24', ['', unitIcons[name] ?? icons[name] ?? '']);

// Six digits stand in their full size in the narrowest tile; more are made smaller.
const DIGITS = 3.6;
const SIZE = 2.35;

function markNode({text, wording, from, isSmall, isHeadline, drawing}: FigurePart): HTMLElement {
  const {before, digits, infix, unit, after} = wording;
  const isCounted = drawing && !isSmall;
  const classes = ['figure', isSmall ? 'second' : '', isHeadline ? 'headline' : '', digits ? '' : 'said', isCounted ? 'counted' : '']
    .filter(Boolean)
    .join(' ');
  if (!digits) return node('mark', classes, 'mark', text);
  const percent = unit === '%' ? unit : '';
  const words = [infix + unit.slice(percent.length) + after, from ? node('span', '', 'from', from) : '', before];
  const mark = node('mark', classes, 'mark', ...words.slice(1).filter(Boolean), node('b', 'digits', '', digits + percent), words[0] ?? '');
  // Not the attribute: a strict page forbids it.
  if (ems(digits) > DIGITS) mark.style.setProperty('--_full', `${((SIZE * DIGITS) / ems(digits)).toFixed(2)}em`);
  return mark;
}

// What joins two figures stands between them: 42.1%和52.1%.
const JOINT = 2;

/** The parts of a tile in their order; the cells of a figure stand behind the words that follow it. */
function partNodes(parts: TileView['parts']): readonly Node[] {
  const nodes: Node[] = [];
  let waiting: Node[] = [];
  let behind = false;
  parts.forEach((part, index) => {
    if (part.kind === 'figure') {
      nodes.push(...waiting, markNode(part));
      waiting = part.drawing ? [cellsNode(part.drawing)] : [];
      behind = true;
      return;
    }
    const {kind, text} = part;
    if (kind === 'lead' || kind === 'tail') nodes.push(...waiting.splice(0));
    const isJoint = kind === 'words' && behind && ems(text) <= JOINT && parts[index + 1]?.kind === 'figure';
    nodes.push(node('span', isJoint ? 'joint' : kind === 'words' && behind ? 'behind' : kind, '', text));
  });
  return [...nodes, ...waiting];
}

/** w2, w1h: two columns, one and a half. */
const widthClass = (width: number | string): string => (typeof width === 'string' ? width : `w${width}`.replace('.5', 'h'));

function tileNode({parts, columns}: TileView, classes: string): HTMLElement {
  const icon = parts.find((it): it is FigurePart => it.kind === 'figure')?.icon;
  return node('span', `${classes} ${widthClass(columns)}`, 'tile', ...(icon ? [iconNode(icon)] : []), ...partNodes(parts));
}

function groundNode({tiles, columns, isNarrow, hasFigures}: GroundView, isFirst: boolean): HTMLElement {
  const classes = ['ground', hasFigures ? '' : 'bare', isNarrow ? 'narrow' : '', isFirst ? 'begins' : ''].filter(Boolean).join(' ');
  const [tile] = tiles;
  if (tile && tiles.length < 2) return tileNode(tile, `${classes} tile`);
  return node('span', `${classes} ${widthClass(columns)}`, '', ...tiles.map((it) => tileNode(it, 'tile')));
}

/** What stands first in a paragraph: its label. */
type Label = readonly Node[];

function sectionNodes(section: SectionView, isFirst: boolean): readonly HTMLElement[] {
  if (section.kind === 'tiles') return section.grounds.map((it, index) => groundNode(it, isFirst && index < 1));
  return [node('span', `prose ${widthClass(section.width)}${isFirst ? ' begins' : ''}`, '', ...stretchNodes(section.stretches, true))];
}

/** The nodes of a paragraph: its label in what stands first, or over it where it is long. */
export function settingNodes({sections}: SettingView, label: Label): readonly Node[] {
  const nodes = sections.flatMap((section, index) => sectionNodes(section, index < 1));
  const [first] = nodes;
  const tile = first?.matches('.ground:not(.tile)') ? first.firstElementChild : first;
  if (tile) tile.prepend(...label);
  return first ? nodes : label;
}
