// A picture of a report or of pieces of it, made by the browser itself: no server, no request. What it needs of the page comes when it is asked for.
import type {Report} from '../../model/schema.js';
import {PictureError} from './picture-error.js';
import {sheetOf, type SheetOptions} from './sheet.js';
import {PICTURE_SIZES, sizeOf, type PictureSize} from './sizes.js';

export interface PictureOptions extends SheetOptions {
  /** `png` for pixels, `svg` for a designer: layers with names, its text as text. Default: `png`. */
  readonly type?: 'png' | 'svg' | undefined;
  /** Width of the page that is drawn, in CSS pixels, 240 to 2400. Default: 375, a phone. */
  readonly width?: number | undefined;
  /** Pixels of the picture for one of the page, 1 to 3. Default: 2; for a size 1. */
  readonly scale?: number | undefined;
  /** A size of the list by its name, or of one's own: letters grow as large as the whole has room. Default: as high as the page is. */
  readonly size?: string | PictureSize | undefined;
  /** The sizes that `size` may name. Default: `PICTURE_SIZES`. */
  readonly sizes?: readonly PictureSize[] | undefined;
  /** Height in pixels of the picture, 400 to 32000, at which a long one is cut, between blocks. Default: it is not cut. */
  readonly maxHeight?: number | undefined;
  /** The edition of the dataset, for the file. */
  readonly edition?: string | undefined;
}

/** One file of a picture. */
export interface PicturePart {
  readonly blob: Blob;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture in its parts, and what was drawn. */
export interface Picture {
  readonly parts: readonly PicturePart[];
  /** All that stands in it, for the readers who do not see it. */
  readonly text: string;
  /** Names of the fonts that drew it. */
  readonly fonts: readonly string[];
}

const RANGES = {width: [240, 2400], scale: [1, 3], maxHeight: [400, 32000]} as const;

/** Refuses a number that no picture has. */
function requireNumbers(options: PictureOptions): void {
  for (const name of ['width', 'scale', 'maxHeight'] as const) {
    const received = options[name];
    const [from, to] = RANGES[name];
    if (received !== undefined && !(received >= from && received <= to)) throw new PictureError('number', {name, received, from, to});
  }
}

// The least and the most pixels of a size along a side.
const SIDE = [200, 8000] as const;

/** The size that is asked for. */
function askedSize({size, sizes = PICTURE_SIZES}: PictureOptions): PictureSize | undefined {
  if (typeof size !== 'string') {
    const [from, to] = SIDE;
    for (const name of size ? (['width', 'height'] as const) : []) {
      const received = size?.[name] ?? Number.NaN;
      if (!(received >= from && received <= to)) throw new PictureError('number', {name, received, from, to});
    }
    return size;
  }
  const found = sizeOf(size, sizes);
  if (!found) throw new PictureError('size', {received: size, names: sizes.map(({name}) => name)});
  return found;
}

/**
 * A picture of the whole report, of pieces, or of a composition: drawn from its plain form in fonts of the system, its text compared with the page.
 *
 * @throws PictureError - When it cannot be made: where there is no browser, where a letter has no glyph, where it is too large or has no room.
 * @throws ReportError - When the report does not contain what a piece names.
 */
export async function pictureOf(report: Report, options: PictureOptions = {}): Promise<Picture> {
  requireNumbers(options);
  const size = askedSize(options);
  const sheet = sheetOf(report, options);
  if (typeof document === 'undefined') throw new PictureError('no-page', {});
  const {takePicture} = await import('./take.js');
  return takePicture(sheet, {...options, size});
}
