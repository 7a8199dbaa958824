// Takes the picture of a sheet: lays it out, reads it off, cuts it, draws it. Knows the DOM.
import {compared} from '../compared.js';
import {fontNames, missingLetters} from './fonts.js';
import {fitted} from './fitted.js';
import {Frame} from './frame.js';
import {PictureError} from './picture-error.js';
import {partsOf, type Part} from './parts.js';
import type {Picture, PictureOptions, PicturePart} from './picture.js';
import {pngOf, requireRoom} from './raster.js';
import {record} from './record.js';
import {textsIn, wordsIn, type Drawn} from './shapes.js';
import type {Sheet} from './sheet.js';
import type {PictureSize} from './sizes.js';
import {svgOf} from './svg.js';

const WIDTH = 375;
const SCALE = 2;

// Pixels of paper for one of the page, and its margins there.
const PAPER = 150 / 96;
const MARGIN = 40;

// How much letters may grow in a size, and that they are not made smaller than on a page.
const ZOOM = {most: 4, least: 1, step: 0.05} as const;

interface Laid {
  readonly drawn: Drawn;
  readonly parts: readonly Part[];
  /** Pixels of the picture for one of the page. */
  readonly zoom: number;
  /** Height of each part in pixels of the picture where it is not that of its content. */
  readonly height?: number;
  readonly margin: number;
}

type Options = Omit<PictureOptions, 'size'> & {readonly size?: PictureSize | undefined};

/** As large as it has room in a size; where it has none, cards stand without their sentences. */
function inSize(frame: Frame, size: PictureSize): Laid {
  const laid = [false, true].reduce<Laid | undefined>((found, isShort) => {
    if (!found) frame.root.classList.toggle('tujie-short', isShort);
    return found ?? fit(frame, size);
  }, undefined);
  if (!laid) throw new PictureError('no-room', {...size, needed: Math.ceil(frame.layOut(size.width))});
  return laid;
}

function fit(frame: Frame, {width, height}: PictureSize): Laid | undefined {
  for (let zoom = ZOOM.most; zoom >= ZOOM.least - 1e-9; zoom -= ZOOM.step) {
    const across = width / zoom;
    if (across < 240) continue;
    if (frame.layOut(across) > height / zoom || frame.root.scrollWidth > Math.ceil(across)) continue;
    frame.layOut(across, height / zoom);
    const drawn = record(frame.root);
    return {drawn, parts: [{top: 0, bottom: height / zoom}], zoom, height, margin: 0};
  }
  return undefined;
}

/** On pages of a size. */
function onPages(frame: Frame, {width, height}: PictureSize): Laid {
  frame.layOut(width / PAPER - 2 * MARGIN);
  const drawn = record(frame.root);
  return {drawn, parts: partsOf(drawn.height, height / PAPER - 2 * MARGIN, drawn.blocks), zoom: PAPER, height, margin: MARGIN};
}

/** As high as it is, in parts where it is to be cut. */
function inParts(frame: Frame, {width = WIDTH, scale = SCALE, maxHeight}: Options): Laid {
  frame.layOut(width);
  const drawn = record(frame.root);
  const parts = maxHeight ? partsOf(drawn.height, maxHeight / scale, drawn.blocks) : [{top: 0, bottom: drawn.height}];
  return {drawn, parts, zoom: scale, margin: 0};
}

/** Compares what is drawn with what the page says, letter by letter. */
function requireText({text, layers}: Drawn): void {
  const page = compared(text).letters;
  const picture = compared(wordsIn(layers)).letters;
  if (page === picture) return;
  const differs = Array.from(page).findIndex((letter, index) => letter !== picture[index]);
  const start = Math.max(0, (differs < 0 ? page.length : differs) - 8);
  throw new PictureError('text', {page: page.slice(start, start + 24), picture: picture.slice(start, start + 24)});
}

/** Takes the picture of a sheet. */
export async function takePicture(sheet: Sheet, options: Options): Promise<Picture> {
  const {type = 'png', size, scale = 1, edition} = options;
  const frame = await Frame.open(sheet);
  try {
    const laid = !size ? inParts(frame, options) : size.isPaged ? onPages(frame, size) : inSize(frame, size);
    const zoom = laid.zoom * (size ? scale : 1);
    const drawn = fitted(laid.drawn, frame.page);
    const texts = textsIn(drawn.layers);
    const lists = [...new Set(texts.map(({font}) => font.family))];
    const fonts = fontNames(lists);
    const letters = [
      ...new Set(lists.flatMap((list) => missingLetters(texts.flatMap((it) => (it.font.family === list ? [it.text] : [])).join(''), list))),
    ];
    if (letters.length) throw new PictureError('letters', {letters, fonts});
    requireText(drawn);
    const parts: PicturePart[] = [];
    for (const {top, bottom} of laid.parts) {
      const width = Math.round(size ? size.width * scale : drawn.width * zoom);
      const height = Math.round(laid.height ? laid.height * (size ? scale : 1) : (bottom - top) * zoom);
      if (type === 'png') requireRoom(width, height);
      const svg = svgOf(drawn, {top, bottom, width, height, margin: laid.margin, title: sheet.title, edition});
      const blob = type === 'svg' ? new Blob([svg], {type: 'image/svg+xml'}) : await pngOf(svg, width, height);
      parts.push({blob, width, height});
    }
    return {parts, text: drawn.text, fonts};
  } finally {
    frame.close();
  }
}
