// The pixels of a picture by a palette of at most 256 colours: a third of the bytes, and no eye sees a difference. Pure.

/** Pixels as places in a list of colours. */
export interface Indexed {
  readonly palette: [number, number, number][];
  readonly data: Uint8Array;
}

const MOST = 256;

// Small whole numbers are looked up many times faster than large ones.
const RGB = 0xffffff;

// How far a channel may be from what it was: the least for which the colours suffice. It moves the edges of letters; grounds and inks are the
// most frequent and stay as they are.
const NEAR = [0, 4, 8, 12, 16];

// More colours than that has a photograph, which a palette would spoil.
const MANY = 20_000;

/** How often each colour occurs, whose three channels are one number. */
function countsOf(pixels: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  // Most of a picture is long stretches of one colour.
  for (let at = 1; at <= pixels.length; at++) {
    const colour = (pixels[start] as number) & RGB;
    if (((pixels[at] as number) & RGB) === colour && at < pixels.length) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

const channels = (colour: number): [number, number, number] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** The place of the nearest colour of a list, by the channel that is farthest off; -1 where that is farther than `near`. */
function nearest(colour: number, palette: readonly (readonly number[])[], near: number): number {
  const [red, green, blue] = channels(colour);
  let best = -1;
  let distance = near + 1;
  for (let index = 0; index < palette.length; index++) {
    const [r, g, b] = palette[index] as readonly [number, number, number];
    const far = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
    if (far < distance) {
      best = index;
      distance = far;
    }
  }
  return best;
}

/** Colours, the most frequent first, none nearer to another than `near`; undefined where they are too many. */
function paletteOf(colours: readonly number[], near: number): [number, number, number][] | undefined {
  const palette: [number, number, number][] = [];
  for (const colour of colours) {
    if (nearest(colour, palette, near) >= 0) continue;
    if (palette.length === MOST) return undefined;
    palette.push(channels(colour));
  }
  return palette;
}

/**
 * The pixels by a palette; undefined where 256 colours do not do: a photograph.
 *
 * @param rgba - Four bytes a pixel, each opaque.
 */
export function indexed(rgba: Uint8ClampedArray): Indexed | undefined {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const counts = countsOf(pixels);
  if (counts.size > MANY) return undefined;
  const colours = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  let palette: [number, number, number][] | undefined;
  for (const near of NEAR) palette ??= paletteOf(colours, near);
  if (!palette) return undefined;
  const places = new Map(colours.map((colour) => [colour, nearest(colour, palette, 255)]));
  const data = new Uint8Array(pixels.length);
  let last = -1;
  let place = 0;
  for (let at = 0; at < pixels.length; at++) {
    const colour = (pixels[at] as number) & RGB;
    if (colour !== last) {
      last = colour;
      place = places.get(colour) ?? 0;
    }
    data[at] = place;
  }
  return {palette, data};
}
