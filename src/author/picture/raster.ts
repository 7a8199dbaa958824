// From SVG to the pixels of a picture. Knows the canvas.
import {encode, type ImageData} from 'fast-png';
import {indexed} from './palette.js';
import {PictureError} from './picture-error.js';

// What browsers hold: pixels along a side, and in all.
const SIDE = 32_000;
const AREA = 120_000_000;

/** Refuses a picture that no browser holds, before it is drawn. */
export function requireRoom(width: number, height: number): void {
  if (width > SIDE || height > SIDE || width * height > AREA) throw tooLarge(width, height);
}

const tooLarge = (width: number, height: number): PictureError =>
  new PictureError('too-large', {width, height, cut: Math.floor(Math.min(16_000, SIDE, AREA / 4 / width) / 1000) * 1000});

/** An address under which an image shows SVG; a policy may forbid one kind and not the other. */
const ADDRESSES: readonly ((svg: string) => string)[] = [
  (svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
  (svg) => URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'})),
];

async function imageOf(svg: string): Promise<HTMLImageElement> {
  for (const address of ADDRESSES) {
    const image = new Image();
    image.src = address(svg);
    try {
      await image.decode();
      return image;
    } catch {
      // The next kind of address.
    } finally {
      if (image.src.startsWith('blob:')) URL.revokeObjectURL(image.src);
    }
  }
  throw new PictureError('policy', {});
}

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  /** What the file says of itself, by keyword. */
  readonly text: Record<string, string>;
}

/** A part of a picture as PNG. */
export async function pngOf(svg: string, {width, height, text}: PngOptions): Promise<Blob> {
  requireRoom(width, height);
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', {alpha: false});
  context?.drawImage(image, 0, 0, width, height);
  const pixels = context && readPixels(context, width, height);
  // Some browsers keep the memory until the canvas has no size.
  canvas.width = canvas.height = 0;
  // A canvas beyond what the browser holds stays empty, or is none.
  if (!pixels || !isDrawn(pixels)) throw tooLarge(width, height);
  return new Blob([encode({width, height, ...pixelsOf(pixels), text}, {zlib: {level: 6}}) as Uint8Array<ArrayBuffer>], {type: 'image/png'});
}

/** The pixels as they are written: by a palette, or where that does not do in three channels. */
function pixelsOf(rgba: Uint8ClampedArray): Pick<ImageData, 'data' | 'channels' | 'palette'> {
  const found = indexed(rgba);
  if (found) return {data: found.data, channels: 1, palette: found.palette};
  const data = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    data[to++] = rgba[from] as number;
    data[to++] = rgba[from + 1] as number;
    data[to++] = rgba[from + 2] as number;
  }
  return {data, channels: 3};
}

function readPixels(context: CanvasRenderingContext2D, width: number, height: number): Uint8ClampedArray | undefined {
  try {
    return context.getImageData(0, 0, width, height).data;
  } catch {
    return undefined;
  }
}

/** Whether the last corner of a picture has paper: without it, it is black. */
const isDrawn = (pixels: Uint8ClampedArray): boolean => pixels.slice(-4, -1).some((channel) => channel > 0);
