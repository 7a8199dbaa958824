// Every number that a report prints, and which of them no indicator, no list and no common knowledge accounts for. For authors, not for pages.
import {plainLetters, plainText, type PlainText} from '../model/letters.js';
import {problem, type Problem} from '../model/problem.js';
import {marksOf, printedRange, printedThings, type Range} from '../model/quote.js';
import type {Report} from '../model/schema.js';
import {textsOf} from '../model/texts.js';
import {noFigures, numbersOf} from '../text/derive/no-figures.js';
import {pathIn} from './path-in.js';

/** A number that is no indicator and that only an author can know to be none: the name of a plan, a slogan, a place. */
export interface PlainNumber {
  /** The words that hold the number. */
  readonly exact: string;
  /** What stands right before, where `exact` alone occurs more than once in its block. */
  readonly prefix?: string;
  /** Why it is none, as one word. */
  readonly category: string;
  /** Why it is none, as a sentence. */
  readonly reason: string;
}

const within = (range: Range, {start, end}: Range): boolean => range.start <= start && end <= range.end;

/** Every occurrence of the words of a plain number in a text: a slogan may recur. */
function rangesOf({text, start, end}: PlainText, {exact, prefix = ''}: PlainNumber): Range[] {
  const [before, words] = [plainLetters(prefix), plainLetters(exact)];
  const ranges: Range[] = [];
  if (!words) return ranges;
  for (let at = text.indexOf(before + words); at >= 0; at = text.indexOf(before + words, at + 1))
    ranges.push({start: start(at + before.length), end: end(at + before.length + words.length - 1)});
  return ranges;
}

/** The numbers of a text; one with thousands is two of them where one of its parts is known (51，260), and 54 million is known where 54 is. */
function* numbersIn({text, start, end}: PlainText, isKnown: (range: Range) => boolean): Generator<Range> {
  const rangeAt = (from: number, to: number): Range => ({start: start(from), end: end(to - 1)});
  for (const found of numbersOf(text)) {
    const number = text.slice(found.start, found.end);
    const whole = rangeAt(found.start, found.end);
    const parts = /[, ]/.test(number)
      ? [...number.matchAll(/[\d.]+|^[a-z-]+/gi)].map(({0: part, index}) => rangeAt(found.start + index, found.start + index + part.length))
      : [];
    if (!isKnown(whole) && parts.some(isKnown)) yield* parts;
    else yield whole;
  }
}

/**
 * Every number of the text that is neither in an indicator nor on the list nor commonly known to be none, with its path.
 *
 * @param numbers - Numbers that are none.
 */
export function unstructuredFigures(report: Report, numbers: readonly PlainNumber[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const {text, path, indicators, paragraph} of textsOf(report)) {
    const plain = plainText(text);
    const known: readonly Range[] = [
      ...indicators.flatMap((indicator) => marksOf(text, indicator)),
      ...numbers.flatMap((number) => rangesOf(plain, number)),
      // A figure whose place is at fault is one fault, not two.
      ...indicators.flatMap((indicator) =>
        printedThings(indicator).flatMap(([, it]) =>
          printedRange(text, indicator, it) ? [] : rangesOf(plain, {exact: it.printed, category: '', reason: ''}),
        ),
      ),
      ...noFigures(plain.text).map(({start, end}) => ({start: plain.start(start), end: plain.end(end - 1)})),
      ...indicators.flatMap((indicator) =>
        wordsOf(indicator).flatMap((words) => rangesOf(plain, {exact: words, category: '', reason: ''})),
      ),
    ];
    const isKnown = (number: Range): boolean => known.some((range) => within(range, number));
    for (const number of numbersIn(plain, isKnown)) {
      const {start, end} = number;
      // The number that a paragraph begins with counts paragraphs.
      if (isKnown(number) || end <= (paragraph?.mark?.length ?? 0)) continue;
      const around = text.slice(Math.max(0, start - 8), end + 8);
      problems.push(problem('unstructured', pathIn(path, paragraph, start), {number: text.slice(start, end), around}));
    }
  }
  return problems;
}

type Figured = Parameters<typeof marksOf>[1];

/** Words with a number that an indicator holds beside its figures: its limit, its horizon, its time, its basis, its name. */
const wordsOf = ({name, threshold = [], horizon, period, basis, per, completedFrom}: Figured): readonly string[] =>
  [name, completedFrom, horizon?.printed, period?.printed, basis, per, ...threshold.map(({printed}) => printed)].filter(
    (it) => it !== undefined,
  );
