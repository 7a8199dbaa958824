// Where a line of Chinese text may not end: inside a number with its unit, and, in a title, inside a word. Pure.

// A latin name with its number (PM2.5), or a number or span of numbers with the unit after it (10亿元, 3-5年, 70周年).
const NUMBER = /([A-Za-z]+\d[\d.]*|(?:\d[\d.]*[-—~])?\d[\d.]*[余多]?[十百千万亿]*(?:周年|平方米|人次|[A-Za-z%‰\u4e00-\u9fff])元?)/;

/** A text in pieces; every second one is a number with its unit, which holds together. */
export const phrasesOf = (text: string): readonly string[] => text.split(NUMBER);

// A cut that is none: after a number, whose unit follows, and before a particle. Of stops and brackets the browser knows.
const NO_CUT = /([\d.])\n|\n(?=[的地得了%])/g;

interface Segmenter {
  segment(text: string): Iterable<{readonly segment: string}>;
}
type SegmenterClass = new (lang: undefined, options: {granularity: 'word'}) => Segmenter;

// One for the page: to make one costs more than to cut a title.
let segmenter: Segmenter | undefined;

// Names of figures stand on a page again and again.
const known = new Map<string, readonly string[]>();

/** A title in its words, each of which holds together; in one piece where the browser knows no words. */
export function titleWords(text: string): readonly string[] {
  const {Segmenter} = Intl as {Segmenter?: SegmenterClass};
  if (!Segmenter) return [text];
  const before = known.get(text);
  if (before) return before;
  segmenter ??= new Segmenter(undefined, {granularity: 'word'});
  const words = Array.from(segmenter.segment(text), ({segment}) => segment);
  // The one term of every report that browsers cut wrongly: 人均|可支配.
  const cut = words.join('\n').replace('人\n均可\n', '人均\n可').replace(NO_CUT, '$1').split('\n');
  known.set(text, cut);
  return cut;
}
