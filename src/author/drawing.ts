// The light drawing of a goal as an SVG of its own: no style sheet, no reference, no script; text at its own size. Pure.
import type {Drawing} from '../elements/goal-gauge/goal-gauge.view.js';
import type {Colours} from './colours.js';
import {escapeHtml} from './escape.js';

// The narrowest column of a phone holds it unscaled, so that its text stays at 14 px.
const WIDTH = 256;
const LEFT = 4;
const LENGTH = WIDTH - 2 * LEFT;

const short = (number: number): string => String(Math.round(number * 10) / 10);
const x = (share: number): number => LEFT + share * LENGTH;

const path = (d: string, paint: string): string => `<path d="${d}" ${paint}></path>`;
const filled = (colour: string): string => `fill="${colour}"`;
const stroked = (colour: string, width: number): string => `fill="none" stroke="${colour}" stroke-width="${width}"`;
const label = (at: number, y: number, anchor: string, text: string, {ink2}: Colours): string =>
  `<text x="${short(at)}" y="${y}" text-anchor="${anchor}" font-size="14" fill="${ink2}">${escapeHtml(text)}</text>`;

const svg = (width: number, height: number, parts: readonly (string | false)[]): string =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.filter(Boolean).join('')}</svg>`;

/** A bar on its scale: solid up to the figure; an arrow where more, or less, is within the goal. */
function bar({sense, from, to, before, ends}: Drawing, colours: Colours): string {
  const {accent, ink, line, paper} = colours;
  const limit = (share: number): string => path(`M${short(x(share) - 1.5)} 1h3v20h-3z`, filled(accent));
  const arrow = (end: number, turn: number): string =>
    path(`M${short(x(to))} 11H${short(x(end))}m${-7 * turn} -6l${7 * turn} 6l${-7 * turn} 6`, stroked(accent, 2));
  return svg(WIDTH, 50, [
    path(`M${LEFT} 21v4m0 -4H${WIDTH - LEFT}v4`, stroked(line, 1)),
    sense !== 'ceiling' && path(`M${short(x(from))} 6H${short(x(to))}v10H${short(x(from))}z`, filled(accent)),
    sense !== 'exact' && limit(to),
    sense === 'band' && limit(from),
    sense === 'floor' && arrow(1, 1),
    sense === 'ceiling' && arrow(0, -1),
    before !== undefined && path(`M${short(x(before))} 19l6 6l-6 6l-6 -6z`, `fill="${ink}" stroke="${paper}"`),
    label(LEFT - 3, 45, 'start', ends[0], colours),
    label(WIDTH - 1, 45, 'end', ends[1], colours),
  ]);
}

// The dial is open below: 240 degrees around 70, 70.
const CENTRE = 70;
const angle = (share: number): number => ((share * 240 - 120) * Math.PI) / 180;
const point = (share: number, radius: number): string =>
  `${short(CENTRE + radius * Math.sin(angle(share)))} ${short(CENTRE - radius * Math.cos(angle(share)))}`;
const arc = (from: number, to: number): string => `M${point(from, 56)}A56 56 0 ${(to - from) * 240 > 180 ? 1 : 0} 1 ${point(to, 56)}`;

/** A dial on its scale. */
function dial({sense, from, to, before, ends}: Drawing, colours: Colours): string {
  const {accent, ink, line, paper} = colours;
  const limit = (share: number): string => path(`M${point(share, 46)}L${point(share, 66)}`, stroked(accent, 3));
  // Seven pixels of the arc on either side of its end.
  const arrow = (end: number, turn: number): string =>
    path(`M${point(end - turn * 0.03, 63)}L${point(end, 56)}L${point(end - turn * 0.03, 49)}`, stroked(accent, 2));
  return svg(140, 120, [
    path(arc(0, 1), stroked(line, 1)),
    sense !== 'ceiling' && path(arc(from, to), stroked(accent, 12)),
    sense === 'floor' && path(arc(to, 1), stroked(accent, 2)) + arrow(1, 1),
    sense === 'ceiling' && path(arc(0, to), stroked(accent, 2)) + arrow(0, -1),
    sense !== 'exact' && limit(to),
    sense === 'band' && limit(from),
    before !== undefined &&
      path(
        `M${point(before, 46)}L${point(before + 0.025, 40)}L${point(before, 34)}L${point(before - 0.025, 40)}Z`,
        `fill="${ink}" stroke="${paper}"`,
      ),
    label(21.5, 116, 'middle', ends[0], colours),
    label(118.5, 116, 'middle', ends[1], colours),
  ]);
}

/** A goal on its scale. */
export const drawingSvg = (drawing: Drawing, colours: Colours): string =>
  drawing.shape === 'dial' ? dial(drawing, colours) : bar(drawing, colours);

/** The drawn icon of a theme, in the colour of the text around it. */
export const iconSvg = (d: string): string =>
  `<svg width="26" height="26" viewBox="0 0 24 24">${path(d, 'fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"')}</svg>`;
