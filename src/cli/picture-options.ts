// What `tujie picture` was asked for: the kind of file, and how the picture is to be.
import {PICTURE_SIZES, type Piece, type PictureOptions, type PictureSize} from 'tujie/author';
import {pieceOf, textOf, type Values} from './options.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** What is to be drawn, and where it goes. */
export interface Drawing {
  readonly out: string;
  readonly kind: Kind;
  readonly piece: Piece;
  readonly palette: string | undefined;
  readonly lang: string | undefined;
  /** Paper of a PDF. */
  readonly paper: 'a4' | 'a3' | undefined;
  /** How a picture is to be. */
  readonly picture: PictureOptions;
}

type Kind = 'png' | 'svg' | 'pdf';

// The options that only some kinds of files have.
const ONLY: Readonly<Record<string, readonly Kind[]>> = {
  width: ['png', 'svg'],
  scale: ['png', 'svg'],
  size: ['png', 'svg'],
  'max-height': ['png', 'svg'],
  paper: ['pdf'],
};

function kindOf(out: string, words: CommandWords): Kind {
  const ending = /\.(png|svg|pdf)$/i.exec(out)?.[1]?.toLowerCase();
  if (!ending) throw new UsageError(words.outPicture);
  return ending as Kind;
}

function numberOf(values: Values, name: string, words: CommandWords): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(words.wrongNumber(`--${name}`, text));
  return Number(text);
}

function sizeOf(values: Values, words: CommandWords): string | PictureSize | undefined {
  const text = textOf(values, 'size');
  const names = PICTURE_SIZES.map(({name}) => name);
  if (text === undefined || names.includes(text)) return text;
  const [, width, height] = /^(\d{2,5})[x×](\d{2,5})$/i.exec(text) ?? [];
  if (!width || !height) throw new UsageError(words.wrongSize(names, text));
  return {name: text, width: Number(width), height: Number(height), names: {}};
}

/**
 * Reads the options.
 *
 * @throws UsageError - For the first that is wrong.
 */
export function drawingOf(values: Values, words: CommandWords): Drawing {
  const piece = pieceOf(values, words);
  const out = textOf(values, 'out') ?? '';
  const kind = kindOf(out, words);
  for (const [name, kinds] of Object.entries(ONLY))
    if (values[name] !== undefined && !kinds.includes(kind))
      throw new UsageError(
        words.onlyFor(
          `--${name}`,
          kinds.map((it) => `.${it}`),
        ),
      );
  const size = sizeOf(values, words);
  for (const name of ['width', 'max-height'])
    if (size !== undefined && values[name] !== undefined) throw new UsageError(words.notBeside(`--${name}`, '--size'));
  const [width, scale, maxHeight] = ['width', 'scale', 'max-height'].map((name) => numberOf(values, name, words));
  const [palette, lang] = [textOf(values, 'palette'), textOf(values, 'lang')];
  const paper = textOf(values, 'paper') as Drawing['paper'];
  const type = kind === 'svg' ? 'svg' : 'png';
  return {out, kind, piece, palette, lang, paper, picture: {pieces: [piece], type, width, scale, size, maxHeight, palette, lang}};
}
