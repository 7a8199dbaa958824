// The colours of the pieces as they are written where there are no custom properties. Pure.
import {isChinese} from '../text/punctuation.js';

export interface Colours {
  readonly accent: string;
  /** The ground of the head. */
  readonly deep: string;
  /** Text on it. */
  readonly headInk: string;
  /** What stands out there. */
  readonly headMark: string;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  /** The ground of a tile. */
  readonly tile: string;
  /** Hairlines. */
  readonly rule: string;
  /** Fine lines of a drawing. */
  readonly line: string;
}

const HEAD = {headInk: '#fffaf2', headMark: '#ffdca3'};

const PALETTES: Readonly<Record<string, Colours>> = {
  crimson: {
    ...HEAD,
    accent: '#9e1a29',
    deep: '#7b1424',
    paper: '#fefdfb',
    tile: '#f6f0e8',
    ink: '#211c17',
    ink2: '#61564c',
    rule: '#d6ccc2',
    line: '#94867a',
  },
  azure: {
    ...HEAD,
    headMark: '#bfe0ff',
    accent: '#1a609e',
    deep: '#0d4a80',
    paper: '#fdfeff',
    tile: '#eff4f9',
    ink: '#17202a',
    ink2: '#49566a',
    rule: '#cdd6e1',
    line: '#788699',
  },
  festive: {
    headInk: '#fff3d6',
    headMark: '#ffd987',
    accent: '#b3131f',
    deep: '#bb1b22',
    paper: '#fffaf1',
    tile: '#fdf0dc',
    ink: '#2b1613',
    ink2: '#6a4636',
    rule: '#ecd0a8',
    line: '#a87f52',
  },
};

/** The colours of a palette; crimson where there is no such palette. */
export const coloursOf = (palette = ''): Colours => PALETTES[palette] ?? (PALETTES['crimson'] as Colours);

/** The fonts of the pieces, none of which has to be loaded. */
export const FONT = 'PingFang SC,Hiragino Sans GB,Microsoft YaHei,Noto Sans CJK SC,sans-serif';
/** The same for what is not in Chinese: a Chinese font draws ’ and “ as wide as a letter of Han. */
export const LATIN_FONT = `Helvetica Neue,Segoe UI,Arial,${FONT}`;
/** What is not in Chinese, as a style sheet says it. */
export const NOT_CHINESE = ':not(:lang(zh)):not(:lang(cmn)):not(:lang(yue))';
export const fontFor = (lang: string): string => (isChinese(lang) ? FONT : LATIN_FONT);
export const FIGURE_FONT = 'DIN Alternate,Bahnschrift,Helvetica Neue,Arial,sans-serif';
