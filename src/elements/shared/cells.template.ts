// Cells as nodes: a drawing without a word, which no reader hears.
import {drawCells, type CellsDrawing, type Fill} from '../../style/cells.js';
import type {FigureDrawing} from './tiles.view.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG of some paths, which says nothing. */
export function svgNode(className: string, box: string, ...paths: readonly (readonly [className: string, data: string])[]): SVGElement {
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

/** A figure as cells; `most` of them in a row. */
export const cellsNode = ({cells, fill}: FigureDrawing, most?: number): SVGElement => drawingNode(drawCells(cells, fill, most), fill);

/** One cell in a fill, for the key. */
export const cellNode = (fill: FigureDrawing['fill']): SVGElement => cellsNode({cells: {kind: 'count', count: 1, shape: 'square'}, fill});
