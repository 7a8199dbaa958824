// Where a line of Chinese text may not end: inside a number with its unit, inside a marked figure, and, in a title, inside a word. Pure.
import type {Quantity} from '../model/schema.js';
import {wordingOf} from './wording.js';

// A latin name with its number (PM2.5), or a number or span of numbers with the unit after it (10亿元, 3-5年, 70周年).
const NUMBER = /([A-Za-z]+\d[\d.]*|(?:\d[\d.]*[-—~])?\d[\d.]*[余多]?[十百千万亿]*(?:周年|平方米|人次|[A-Za-z%‰\u4e00-\u9fff])元?)/;

/** A text in pieces, every second of which holds together; a piece may be empty. */
export type Phrases = readonly string[];

/** A text, with each number held to its unit. */
export const phrasesOf = (text: string): Phrases => text.split(NUMBER);

// So many letters a column of a phone has at the least.
const HELD = 12;

/** A figure in its mark, with all of its words: held whole; a long one from its digits on; as running text where that is longer than a line. */
export function markPhrases(text: string, figure: Quantity): Phrases {
  if (text.length <= HELD) return ['', text];
  const {before} = wordingOf(figure);
  const number = text.slice(before.length);
  return number.length > HELD ? phrasesOf(text) : [before, number];
}

// A cut that is none: after a number, whose unit follows, and before a particle. Of stops and brackets the browser knows.
const NO_CUT = /([\d.])\n|\n(?=[的地得了%])/g;

interface Segmenter {
  segment(text: string): Iterable<{readonly segment: string}>;
}
type SegmenterClass = new (lang: undefined, options: {granularity: 'word'}) => Segmenter;

// One for the page: to make one costs more than to cut a title.
let segmenter: Segmenter | undefined;

// Names of figures stand on a page again and again.
const known = new Map<string, Phrases>();

/** A title, with each of its words held together; in one piece where it is one word, or the browser knows none. */
export function titlePhrases(text: string): Phrases {
  const {Segmenter} = Intl as {Segmenter?: SegmenterClass};
  if (!Segmenter) return [text];
  const before = known.get(text);
  if (before) return before;
  segmenter ??= new Segmenter(undefined, {granularity: 'word'});
  const words = Array.from(segmenter.segment(text), ({segment}) => segment);
  // The one term of every report that browsers cut wrongly: 人均|可支配.
  const cut = words.join('\n').replace('人\n均可\n', '人均\n可').replace(NO_CUT, '$1').split('\n');
  const phrases = cut.length > 1 ? cut.flatMap((word) => ['', word]) : cut;
  known.set(text, phrases);
  return phrases;
}
