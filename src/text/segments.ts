// The words of a Chinese text, as a browser knows them, put together where its cut is not sure. Pure.
import {RANGE_SIGNS} from '../model/range-signs.js';
import {ems} from './wording.js';

// So many letters hold together on the narrowest line.
const LINE = 5;
const WORD_LENGTH = 8;

export const CHINESE = /[\u4e00-\u9fff]/;
export const LETTER = /[\p{L}\p{N}]/u;

// Before these letters a title may always break; they belong to what follows. Those of ENDING, signs of a range too, belong to what stands before.
const JOINING = /^[和与及或在把向对从以更再最]$/;
const ENDING = /^[的地得了着%]/;
// What ends a word that browsers cut before it: 消费|品, 服务|业.
const SUFFIX = /^[品业率量额值费]$/;
const OPEN = new RegExp(`[\\d.${RANGE_SIGNS}]$`);
const RANGE_SIGN = new RegExp(`^[${RANGE_SIGNS}]`);

interface Segmenter {
  segment(text: string): Iterable<{readonly segment: string}>;
}
type SegmenterClass = new (lang: undefined, options: {granularity: 'word'}) => Segmenter;

// One for the page: to make one costs more than to cut a title.
let segmenter: Segmenter | undefined;

export const isWord = (text: string): boolean => LETTER.test(text) || ENDING.test(text) || RANGE_SIGN.test(text);

/** What a browser takes for words, put together where its cut is not sure: a letter that stands alone is of a word that it does not know. */
function joined(segments: readonly string[]): readonly string[] {
  const words = [''];
  let open = false;
  segments.forEach((segment, index) => {
    const last = words[words.length - 1] ?? '';
    const single = segment.length < 2 && CHINESE.test(segment);
    const ending = ENDING.test(segment) || SUFFIX.test(segment);
    const glued = (open || single || ending || RANGE_SIGN.test(segment)) && !JOINING.test(segment);
    open = (single && !ending) || OPEN.test(segment);
    // Where a line is too short for all of them the letter goes with what follows.
    const next = segments[index + 1] ?? '';
    const whole = last + segment + (open && isWord(next) ? next : '');
    if (glued && isWord(last) && isWord(segment) && ems(whole) <= WORD_LENGTH) words[words.length - 1] = last + segment;
    else words.push(segment);
  });
  return words.filter(Boolean);
}

const segmenterClass = (): SegmenterClass | undefined => (Intl as {Segmenter?: SegmenterClass}).Segmenter;

/** Whether the browser knows words in a text. */
export const hasWords = (text: string): boolean => !!segmenterClass() && CHINESE.test(text);

const LATIN = /[\w.]/;
const LOW = /[\udc00-\udfff]/;

/** Where the last two letters of a word begin; no number and no latin word is cut. */
function lastCut(word: string): number {
  let at = word.length - 2;
  while (at > 0 && (LOW.test(word.charAt(at)) || (LATIN.test(word.charAt(at)) && LATIN.test(word.charAt(at - 1))))) at--;
  return at;
}

/** The words of a text; nothing where the browser knows none. */
export function wordsOf(text: string): readonly string[] | undefined {
  const Segmenter = segmenterClass();
  if (!Segmenter || !hasWords(text)) return undefined;
  segmenter ??= new Segmenter(undefined, {granularity: 'word'});
  const segments = Array.from(segmenter.segment(text), ({segment}) => segment);
  // The one term of every report that browsers cut wrongly: 人均|可支配.
  const words = [...joined(segments.join('\n').replace('人\n均可\n', '人均\n可').split('\n'))];
  // A stop never stands alone, nor behind a word that may be longer than its line.
  const stop = words.length > 1 && !isWord(words[words.length - 1] ?? '') ? (words.pop() ?? '') : '';
  const last = words.pop() ?? '';
  const at = stop && ems(last) >= LINE ? lastCut(last) : 0;
  return [...words, ...(at ? [last.slice(0, at)] : []), last.slice(at) + stop];
}
