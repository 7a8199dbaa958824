// Where a line of text may not end: inside a figure with its words, inside the last letters of a paragraph, and, in a title, inside a word. Pure.
import {RANGE_SIGNS, RANGE_WORDS} from '../model/range-signs.js';
import type {Stretch} from '../model/stretches.js';
import {CHINESE, isWord, LETTER, wordsOf} from './segments.js';
import {HANGING} from './punctuation.js';
import {ems} from './wording.js';

/** A stretch of text that holds together, and the figures in it. */
export interface Run {
  /** What never breaks; what breaks inside only where it is longer than its line; a figure of the dataset. */
  readonly kind: 'held' | 'long' | 'mark';
  readonly content: Phrases;
  /** Whether a figure is no larger than its text. */
  readonly isPlain?: boolean;
  /** Id of the indicator that a figure is of. */
  readonly id?: string | undefined;
}

/** A text: what breaks anywhere, and what holds together. */
export type Phrases = readonly (string | Run)[];

/** So many letters the narrowest lines have: a change in a card of 150 px in big print, the title of a theme at 280 px. */
export const LINE = 5;
// And so many those of a mosaic, where digits are larger; other letters than those of Chinese are narrower than `ems` says.
const WIDE_LINE = {han: 8, other: 12};
// What is longer is no figure.
const FIGURE_LENGTH = 16;

const NUMBER = '[-−－]?[\\d０-９](?:[.,]?[\\d０-９]|[．，][０-９])*';
// The letters of 增长, 不超过, 控制在, 各 and their like: a run of them before a number is one of these words.
const BEFORE = '[增长加新提高上升下降低减少到达突破超过跨逾不足于多接近约至最各共第力争控制保持稳定在]{0,6}';
const UNIT =
  '[余多]?[十百千万亿]*[余多]?(?:(?:个?百分点|[平立]方公?[里米]|公[里顷]|周年|人次|小时|分钟|[A-Za-z]{1,4}|(?![至到])[%‰\u4e00-\u9fff])元?)?';
const AFTER = '(?:以[上下内外]|左右)?';
const RANGE = `${UNIT} ?(?:[${RANGE_SIGNS}]|${RANGE_WORDS.join('|')}) ?${NUMBER}`;
// A latin name with its number (PM2.5), or a number or range with the words before and after it. All but the first digit may be absent, so that an
// attempt never fails far from where it began.
const FIGURE = new RegExp(`([A-Za-z]{1,12}\\d[\\d.]*|${BEFORE}${NUMBER}(?:${RANGE})?${UNIT}${AFTER})`);
// A browser breaks after % even where words are kept whole.
const IN_FIGURE = new RegExp(`(${NUMBER}(?:${RANGE})?(?:%${AFTER})?)`);

const heldRun = (text: string): Run => run(ems(text) > LINE ? 'long' : 'held', text);
const textOf = (phrase: string | Run): string => (typeof phrase === 'string' ? phrase : phrase.content.map(textOf).join(''));
/** A run of phrases, without those that are empty. */
export const run = (kind: Run['kind'], ...content: Phrases): Run => ({kind, content: content.filter(textOf)});

const holds = (phrase: string | Run | undefined): phrase is Run =>
  typeof phrase === 'object' && (phrase.kind === 'held' || (phrase.kind === 'mark' && phrase.content.every(holds)));

/** Holds the stops behind a run to it, where it may be as long as its line: no line begins with them. */
function withStops(phrases: Phrases, shortest = LINE - 1): Phrases {
  const all: (string | Run)[] = [];
  let text = '';
  const flush = (): void => {
    const last = all[all.length - 1];
    const stops = holds(last) && ems(textOf(last)) >= shortest ? (HANGING.exec(text)?.[0] ?? '') : '';
    if (last && stops) all.splice(-1, 1, run('held', last, stops));
    if (text.length > stops.length) all.push(text.slice(stops.length));
    text = '';
  };
  for (const phrase of phrases) {
    if (typeof phrase === 'string') {
      text += phrase;
      continue;
    }
    flush();
    all.push(phrase);
  }
  flush();
  return all;
}

/** A figure with its words: held, or, where that may be longer than a line, in the parts that it then breaks in. */
function figurePhrases(text: string, line = LINE): Phrases {
  if (!/\D/.test(text) || ems(text) > FIGURE_LENGTH) return [text];
  if (ems(text) <= line) return [run('held', text)];
  const parts = text.split(IN_FIGURE);
  const before = parts[0] ?? '';
  const found = parts[1] ?? '';
  const number = ems(found) > LINE ? found.replace(/[以左].*/, '') : found;
  const after = text.slice(before.length + number.length);
  const [first, last] = [before, after].map((it) => ems(it) > line + 1);
  return [
    first ? before : '',
    run('long', first ? '' : before, run('held', number), run('held', last ? '' : after)),
    last ? after : '',
  ].filter(textOf);
}

/** A text, with each number held to the words around it. */
export const phrasesOf = (text: string): Phrases =>
  withStops(
    text
      .split(FIGURE)
      .flatMap((phrase, index) => (index % 2 ? figurePhrases(phrase) : phrase))
      .filter(textOf),
  );

// The digits of a figure; of a range and of a ratio all of them.
const DIGITS = /([\d０-９](?:[\d０-９]|[.,，．∶:：](?=[\d０-９]))*[%％]?)/;

/** A text at its digits: words and digits in turn, words first. */
export const digitRuns = (text: string): readonly string[] => text.split(DIGITS);

const STOPS = /^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u;
export const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const STOPS_AT_END = /[^\p{L}\p{N}]{0,4}$/u;
/** Fewer letters never stand on a last line. */
export const LAST = 3;
// And as many as these where they can.
const END = 4;

/** Holds the last letters and their stop together: no paragraph ends with a line of one or two. */
function withEnd(phrases: Phrases): Phrases {
  const before = [...phrases];
  const end: (string | Run)[] = [];
  let text = '';
  let rest = '';
  const length = END + (STOPS_AT_END.exec(textOf(before[before.length - 1] ?? '').slice(-END))?.[0] ?? '').length;
  while (before.length && text.length < length && !rest) {
    const last = before[before.length - 1] ?? '';
    const all = textOf(last);
    const taken =
      typeof last === 'string'
        ? Array.from(all.slice(-4 * END))
            .slice(text.length - length)
            .join('')
            .replace(STOPS, '')
        : all;
    // A mark alone ends it, but where less than that would stand on a line: 第2、第4。
    if (ems(taken + text) > LINE + 1 || (text.replace(NO_LETTERS, '').length >= LAST && !LETTER.test(taken))) break;
    text = taken + text;
    rest = all.slice(0, -taken.length);
    before.pop();
    end.unshift(typeof last === 'string' ? taken : last);
  }
  return CHINESE.test(text) ? [...before, rest, run('held', ...end)].filter(textOf) : phrases;
}

/**
 * A paragraph in its stretches: figures marked, each with all of its words.
 *
 * @param isWide - Whether it stands in a mosaic, no column of which is narrow.
 */
export const paragraphPhrases = (stretches: readonly Stretch[], isWide = false): Phrases =>
  withEnd(
    withStops(
      stretches.flatMap(({text, figure, id, isPlain}) =>
        figure
          ? {
              ...run(
                'mark',
                ...(ems(text) > FIGURE_LENGTH
                  ? phrasesOf(text)
                  : figurePhrases(text, isWide ? WIDE_LINE[CHINESE.test(text) ? 'han' : 'other'] : LINE)),
              ),
              id,
              ...(isPlain && {isPlain}),
            }
          : phrasesOf(text),
      ),
    ),
  );

// Names of figures stand on a page again and again.
const known = new Map<string, Phrases>();

/** A title, with each of its words held together; in one piece where the browser knows none. */
export function titlePhrases(text: string): Phrases {
  const before = known.get(text);
  if (before) return before;
  const words = wordsOf(text);
  if (!words) return [text];
  const phrases = withStops(
    words.map((word) => (word.length > 1 && isWord(word) ? heldRun(word) : word)),
    0,
  );
  known.set(text, phrases);
  return phrases;
}

// What holds on to the letters behind it: a mark that opens, a sign of a currency, a latin letter.
const HOLDS_ON = /[\p{Ps}\p{Pi}\p{Sc}\w]$/u;

/** Whether a line may end before a run. */
export function breaksBefore(phrases: Phrases, index: number): boolean {
  const before = phrases[index - 1];
  return before !== undefined && typeof phrases[index] !== 'string' && !(typeof before === 'string' && HOLDS_ON.test(before));
}

/** Whether words end with a mark behind which no browser ends a line by itself: “12345”热线. */
export const isQuoted = (phrase: string | Run | undefined): boolean => phrase !== undefined && /[”’]$/.test(textOf(phrase));
