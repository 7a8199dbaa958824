// Every number that a report prints, and which of them no indicator and no list accounts for. For authors, not for pages.
import {plainLetters, plainText, type PlainText} from './letters.js';
import {marksOf, type Range} from './quote.js';
import {problem, type Problem} from './problem.js';
import type {Paragraph, Report} from './schema.js';
import {textsOf} from './texts.js';

/** A number that is no indicator: a year, a session, the name of a plan, a slogan, a place. */
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

// Digits with their decimals and thousands, and runs of Chinese numerals.
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两半]+/g;

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

/** The numbers of a text in plain letters; one with thousands is two of them where one of its parts is known: 51，260. */
function* numbersIn({text, start, end}: PlainText, isKnown: (range: Range) => boolean): Generator<Range> {
  const rangeAt = (at: number, length: number): Range => ({start: start(at), end: end(at + length - 1)});
  for (const {0: number, index} of text.matchAll(NUMBER)) {
    const whole = rangeAt(index, number.length);
    const parts = number.includes(',') ? [...number.matchAll(/[\d.]+/g)].map((part) => rangeAt(index + part.index, part[0].length)) : [];
    if (!isKnown(whole) && parts.some(isKnown)) yield* parts;
    else yield whole;
  }
}

/** The place of a letter: in the key of its paragraph that it stands in. */
function pathIn(path: string, paragraph: Paragraph | undefined, start: number): string {
  if (!paragraph) return `${path}[${start}]`;
  const {mark = '', label = ''} = paragraph;
  const at = start - mark.length;
  return at < label.length ? `${path}.label[${at}]` : `${path}.text[${at - label.length}]`;
}

/**
 * Every number of the text that is neither in an indicator nor on the list, with its path.
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
