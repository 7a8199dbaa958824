// The light drawing of a goal as an SVG of its own: no style sheet, no reference, no script; text at its own size. Pure.
import type {Drawing} from '../elements/goal-gauge/goal-gauge.view.js';
import type {FigureDrawing} from '../elements/shared/tiles.view.js';
import {pathOf, RADIUS, shapesOf, SPAN, turnOf, type Band, type Mark} from '../elements/goal-gauge/shapes.view.js';
import {drawCells} from '../style/cells.js';
import type {Colours} from './colours.js';
import {escapeHtml} from './escape.js';

// The narrowest column of a phone holds it unscaled, so that its text stays at 14 px.
const WIDTH = 256;
const LEFT = 4;
const LENGTH = WIDTH - 2 * LEFT;

// A place of the drawing: a share of the scale, pixels to the side of it, pixels from the edge inwards.
type Place = (share: number, side: number, y: number) => readonly [x: number, y: number];

const short = (number: number): number => Math.round(number * 10) / 10;
const path = (d: string, paint: string): string => `<path d="${d}" ${paint}></path>`;
const stroked = (colour: string, width: number): string => `fill="none" stroke="${colour}" stroke-width="${width}"`;
const label = (at: number, y: number, anchor: string, text: string, {ink2}: Colours): string =>
  `<text x="${at}" y="${y}" text-anchor="${anchor}" font-size="14" fill="${ink2}">${escapeHtml(text)}</text>`;

const svg = (width: number, height: number, parts: readonly string[]): string =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;

const markPath = (mark: Mark, place: Place, {accent, ink, line, paper}: Colours): string => {
  const corners = mark.corners.map(([side, y]) => {
    const [atX, atY] = place(mark.at, side, y);
    return [short(atX), short(atY)] as const;
  });
  const paint = {
    fill: `fill="${accent}"`,
    before: `fill="${ink}" stroke="${paper}"`,
    open: stroked(accent, 2),
    line: stroked(line, 1),
  };
  return path(pathOf({...mark, corners}), paint[mark.look]);
};

/** A goal on its scale, where a profile of a form places it. */
function drawn(drawing: Drawing, place: Place, bandPath: (band: Band) => string, colours: Colours): readonly string[] {
  const {bands, marks} = shapesOf(drawing);
  return [
    ...bands.map((band) => path(bandPath(band), stroked(band.look === 'line' ? colours.line : colours.accent, band.width))),
    ...marks.map((mark) => markPath(mark, place, colours)),
  ];
}

// The drawing of an element has a margin above, which a line of text has no need of.
const placeOnBar: Place = (share, side, y) => [LEFT + share * LENGTH + side, y - 2];

/** A bar on its scale. */
function bar(drawing: Drawing, colours: Colours): string {
  const along = ({from, to, y}: Band): string => `M${placeOnBar(from, 0, y).map(short).join(' ')}H${short(placeOnBar(to, 0, y)[0])}`;
  return svg(WIDTH, 50, [
    ...drawn(drawing, placeOnBar, along, colours),
    label(LEFT - 3, 45, 'start', drawing.ends[0], colours),
    label(WIDTH - 1, 45, 'end', drawing.ends[1], colours),
  ]);
}

// Turned around the middle of the dial.
const placeOnDial: Place = (share, side, y) => {
  const turn = (turnOf(share) * Math.PI) / 180;
  const [sin, cos, up] = [Math.sin(turn), Math.cos(turn), RADIUS - y];
  return [RADIUS + side * cos + up * sin, RADIUS + side * sin - up * cos];
};

/** A dial on its scale. */
function dial(drawing: Drawing, colours: Colours): string {
  const along = ({from, to, y}: Band): string => {
    const [start, end] = [from, to].map((share) => placeOnDial(share, 0, y).map(short).join(' '));
    return `M${start}A${RADIUS - y} ${RADIUS - y} 0 ${(to - from) * SPAN > 180 ? 1 : 0} 1 ${end}`;
  };
  return svg(140, 120, [
    ...drawn(drawing, placeOnDial, along, colours),
    label(21.5, 116, 'middle', drawing.ends[0], colours),
    label(118.5, 116, 'middle', drawing.ends[1], colours),
  ]);
}

/** A goal on its scale. */
export const drawingSvg = (drawing: Drawing, colours: Colours): string =>
  drawing.shape === 'dial' ? dial(drawing, colours) : bar(drawing, colours);

// A letter of the drawing in pixels: the widest row of cells fits a phone of 280.
const LETTER = 16;

/** A figure as cells, in the colour of the text around it; the places of a field that stay empty in that of fine lines. */
export function cellsSvg({cells, fill}: FigureDrawing, {line: faint}: Colours): string {
  const {width, height, solid, line, dots} = drawCells(cells, fill);
  const paths = [
    [dots, `fill="${faint}"`],
    [line, stroked('currentColor', 7)],
    [solid, 'fill="currentColor"'],
  ] as const;
  const [across, down] = [width, height].map((it) => short((it / 100) * LETTER));
  const drawn = paths.map(([d, paint]) => (d ? path(d, paint) : '')).join('');
  return `<svg width="${across}" height="${down}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

/** The icon of a unit, in the colour of the text around it. */
export const unitSvg = (d: string): string =>
  `<svg width="24" height="24" viewBox="0 0 24 24">${path(d, stroked('currentColor', 1.7))}</svg>`;

/** The drawn icon of a theme, in the colour of the text around it. */
export const iconSvg = (d: string): string =>
  `<svg width="26" height="26" viewBox="0 0 24 24">${path(d, 'fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"')}</svg>`;
