// A goal on its scale as shapes: what lies along it, and what stands at a place of it, the same for a bar and for a dial. Pure.
import type {Drawing} from './goal-gauge.view.js';

/** What lies along the scale between two shares of its length: the scale, the figure, and what more, or less, is within the goal. */
export interface Band {
  readonly look: 'line' | 'fill' | 'open';
  readonly from: number;
  readonly to: number;
  /** Its middle and its width, in pixels from the edge of the drawing inwards. */
  readonly y: number;
  readonly width: number;
}

/** What stands at one share of the scale: an end of it, the head of an arrow, a limit, the figure of the year before. */
export interface Mark {
  readonly look: Band['look'] | 'before';
  readonly at: number;
  /** Its corners: pixels to the side of its place, and from the edge of the drawing inwards. */
  readonly corners: readonly (readonly [x: number, y: number])[];
}

/** The radius of the edge of a dial, and the degrees that it spans, open below. */
export const RADIUS = 70;
export const SPAN = 240;

/** The degrees that a share of the scale of a dial is turned by, from its top. */
export const turnOf = (share: number): number => share * SPAN - SPAN / 2;

/** The path through the corners of a mark; an area is closed. */
export const pathOf = ({look, corners}: Mark): string => `M${corners.join()}${look === 'fill' || look === 'before' ? 'z' : ''}`;

/** The shapes of a goal, from back to front: solid up to the figure; an arrow where more, or less, is within the goal. */
export function shapesOf({shape, sense, from, to, before}: Drawing): {readonly bands: readonly Band[]; readonly marks: readonly Mark[]} {
  const dial = shape === 'dial';
  const [y, base, thick, wing, low, half] = dial ? [14, 14, 12, 7, 30, 5] : [13, 23, 10, 6, 28, 6];
  const end = sense === 'floor' ? 1 : sense === 'ceiling' ? 0 : undefined;
  const side = end ? -7 : 7;
  const bands: Band[] = [{look: 'line', from: 0, to: 1, y: base, width: 1}];
  const marks: Mark[] = [];
  const mark = (look: Mark['look'], at: number, ...corners: Mark['corners']): unknown => marks.push({look, at, corners});
  const limit = (at: number): unknown => mark('fill', at, [-1.5, y - 10], [1.5, y - 10], [1.5, y + 10], [-1.5, y + 10]);
  if (!dial) for (const at of [0, 1]) mark('line', at, [0, base], [0, base + 4]);
  if (sense !== 'ceiling') bands.push({look: 'fill', from, to, y, width: thick});
  if (end !== undefined) {
    bands.push({look: 'open', from: end ? to : 0, to: end ? 1 : to, y, width: 2});
    mark('open', end, [side, y - wing], [0, y], [side, y + wing]);
  }
  if (sense !== 'exact') limit(to);
  if (sense === 'band') limit(from);
  if (before !== undefined) mark('before', before, [0, low - 6], [half, low], [0, low + 6], [-half, low]);
  return {bands, marks};
}
