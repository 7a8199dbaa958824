// From SVG to the pixels of a picture. Knows the canvas.
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

/** A part of a picture as PNG. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  requireRoom(width, height);
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', {alpha: false});
  context?.drawImage(image, 0, 0, width, height);
  // A canvas beyond what the browser holds stays empty, or is none.
  if (!context || !isDrawn(context, width, height)) throw tooLarge(width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Some browsers keep the memory until the canvas has no size.
  canvas.width = canvas.height = 0;
  if (!blob) throw tooLarge(width, height);
  return blob;
}

/** Whether the corners of a picture have paper: without it they are black. */
function isDrawn(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  try {
    return [0, height - 1].every((y) => {
      const {data} = context.getImageData(width - 1, y, 1, 1);
      return (data[0] as number) + (data[1] as number) + (data[2] as number) > 0;
    });
  } catch {
    return false;
  }
}
