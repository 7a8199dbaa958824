// Every number that a report prints, and which of them no indicator and no list accounts for. For authors, not for pages.
import {plainLetters, plainText, type PlainText} from './letters.js';
import {indicatorsWithPaths} from './paths.js';
import {figureRanges, type Range} from './quote.js';
import {problem, type Problem} from './problem.js';
import type {Report} from './schema.js';

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

/** A text of the report, with its path. */
interface Block {
  readonly text: string;
  readonly path: string;
}

// Digits with their decimals and thousands, and runs of Chinese numerals.
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两半]+/g;

/** Every printed text of a report, in order. */
export function* eachBlock(report: Report): Generator<Block> {
  const block = (text: string | undefined, path: string): Block[] => (text ? [{text, path}] : []);
  yield* block(report.title, '$.title');
  yield* block(report.subtitle, '$.subtitle');
  for (const [c, chapter] of report.chapters.entries()) {
    const at = `$.chapters[${c}]`;
    yield* block(chapter.title, `${at}.title`);
    yield* block(chapter.lead, `${at}.lead`);
    for (const [k, keyword] of chapter.keywords.entries()) yield* block(keyword.text, `${at}.keywords[${k}].text`);
    yield* block(chapter.goalsTitle, `${at}.goalsTitle`);
    yield* block(chapter.goalsText, `${at}.goalsText`);
    for (const [t, theme] of chapter.themes.entries()) {
      yield* block(theme.title, `${at}.themes[${t}].title`);
      for (const [i, item] of theme.items.entries()) {
        yield* block(item.label, `${at}.themes[${t}].items[${i}].label`);
        yield* block(item.text, `${at}.themes[${t}].items[${i}].text`);
      }
    }
  }
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

/**
 * Every number of the text that is neither in an indicator nor on the list, with its path.
 *
 * @param numbers - Numbers that are none.
 */
export function unstructuredFigures(report: Report, numbers: readonly PlainNumber[]): readonly Problem[] {
  const marked = new Map<string, Range[]>();
  for (const {indicator, text, path} of indicatorsWithPaths(report)) {
    // Figures of two blocks with the same words differ by their block.
    const key = path.replace(/\.(indicators|goals)\[\d+\]$/, '') + '\n' + text;
    marked.set(key, [...(marked.get(key) ?? []), ...figureRanges(text, indicator)]);
  }
  const problems: Problem[] = [];
  for (const {text, path} of eachBlock(report)) {
    const plain = plainText(text);
    const known = [
      ...(marked.get(path.replace(/\.(text|goalsText|lead)$/, '') + '\n' + text) ?? []),
      ...numbers.flatMap((number) => rangesOf(plain, number)),
    ];
    const isKnown = (number: Range): boolean => known.some((range) => within(range, number));
    for (const number of numbersIn(plain, isKnown)) {
      if (isKnown(number)) continue;
      const {start, end} = number;
      const around = text.slice(Math.max(0, start - 8), end + 8);
      problems.push(problem('unstructured', `${path}[${start}]`, {number: text.slice(start, end), around}));
    }
  }
  return problems;
}
