// A paragraph as what it is set in: running text, and tiles of figures. Pure; joined, the parts are the paragraph, letter for letter.
import type {Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import {runsOf} from './compact.js';
import {placedFigures} from './figures.js';
import {groundsOf, type Ground} from './grounds.js';
import {widthOf} from './measure.js';

export type {Part, Tile} from './cut.js';
export type {PlacedFigure} from './figures.js';
export type {Ground} from './grounds.js';

/** A stretch of running text; no figure of a plain one is grown. */
interface Stretch extends Range {
  readonly isPlain: boolean;
}

/** Running text, some of it without grown figures; or tiles on their grounds. */
export type Section =
  | {readonly kind: 'text'; readonly width: number; readonly stretches: readonly Stretch[]}
  | {readonly kind: 'tiles'; readonly grounds: readonly Ground[]};

// Tiles are for what is written in Han letters: words of other scripts are too long to stand beside a figure.
const HAN = /^(?:zh|yue|lzh|wuu|hak|nan|cmn)\b/i;

/** Whether the texts of a language are set as tiles. */
export const isHan = (lang: string): boolean => HAN.test(lang);

/** The sections of a text from `range.start` to `range.end`, in order and without a gap. */
export function sectionsOf(text: string, indicators: readonly Indicator[], lang: string, range: Range): readonly Section[] {
  const figures = placedFigures(text, indicators).filter(({start, end}) => start >= range.start && end <= range.end);
  const runs = runsOf(text, range, isHan(lang) ? figures : []);
  return runs.map(({kind, statements}) =>
    kind === 'tiles'
      ? {kind, grounds: groundsOf(text, statements)}
      : {
          kind,
          width: statements.reduce((sum, {start, end}) => sum + widthOf(text.slice(start, end)), 0),
          stretches: plainly(statements),
        },
  );
}

/** Neighbours that are set alike as one. */
function plainly(statements: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const {start, end, isPlain} of statements) {
    const last = all[all.length - 1];
    if (last?.isPlain === isPlain) all[all.length - 1] = {...last, end};
    else all.push({start, end, isPlain});
  }
  return all;
}
