// Every number that a report prints, and which of them no indicator and no list accounts for. For authors, not for pages.
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

// Digits with their decimals, and runs of Chinese numerals.
const NUMBER = /\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两半]+/g;

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

const within = (range: Range, start: number, end: number): boolean => range.start <= start && end <= range.end;

/** Every occurrence of the words of a plain number in a text: a slogan may recur. */
function rangesOf(text: string, {exact, prefix = ''}: PlainNumber): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(prefix + exact); at >= 0; at = text.indexOf(prefix + exact, at + 1))
    ranges.push({start: at + prefix.length, end: at + prefix.length + exact.length});
  return ranges;
}

/**
 * Every number of the text that is neither in an indicator nor on the list, with its path.
 *
 * @param plain - Numbers that are none.
 */
export function unstructuredFigures(report: Report, plain: readonly PlainNumber[]): readonly Problem[] {
  const marked = new Map<string, Range[]>();
  for (const {indicator, text, path} of indicatorsWithPaths(report)) {
    // Figures of two blocks with the same words differ by their block.
    const key = path.replace(/\.(indicators|goals)\[\d+\]$/, '') + '\n' + text;
    marked.set(key, [...(marked.get(key) ?? []), ...figureRanges(text, indicator)]);
  }
  const problems: Problem[] = [];
  for (const {text, path} of eachBlock(report)) {
    const known = [
      ...(marked.get(path.replace(/\.(text|goalsText|lead)$/, '') + '\n' + text) ?? []),
      ...plain.flatMap((number) => rangesOf(text, number)),
    ];
    for (const match of text.matchAll(NUMBER)) {
      const end = match.index + match[0].length;
      if (known.some((range) => within(range, match.index, end))) continue;
      const around = text.slice(Math.max(0, match.index - 8), end + 8);
      problems.push(problem('unstructured', `${path}[${match.index}]`, {number: match[0], around}));
    }
  }
  return problems;
}
