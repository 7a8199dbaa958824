// Lists of contents, which hold the titles of chapters and are none. Pure.
import type {FileParagraph} from '../file-text.js';
import {isChapterLine} from './chapter-lines.js';
import {periodWordsIn} from './periods.js';

const HEADING = /^(?:目\s*录|contents)$/i;
// 一、工作回顾……………3
const PAGE = /[\s.．·…]{0,99}\d{0,3}$/;
// What is longer is no title.
const LONGEST = 160;

const titleIn = (text: string): string => (text.length > LONGEST ? text : text.replace(PAGE, '').trim());

/** How many lines from a place on are titles, one right after the other. */
function runAt(lines: readonly FileParagraph[], from: number): number {
  let end = from;
  while (end < lines.length && isChapterLine(titleIn(lines[end]?.text ?? ''))) end++;
  return end - from;
}

/** The lines of a list under its heading: short ones, up to the first that comes again or is long. */
function listedAt(lines: readonly FileParagraph[], from: number): number {
  const first = titleIn(lines[from]?.text ?? '');
  let end = from;
  while (
    end < lines.length &&
    (lines[end]?.text.length ?? 0) <= 60 &&
    !/[。！]$/.test(lines[end]?.text ?? '') &&
    (end === from || lines[end]?.text !== first)
  )
    end++;
  return end - from;
}

/** Where a chapter whose title stands in the contents alone begins: where its year does. */
function beginningOf(title: string, lines: readonly FileParagraph[], from: number): number {
  const [words] = periodWordsIn(title);
  return words
    ? lines.findIndex(({text}, index) => index >= from && text.startsWith(words) && text.length > titleIn(title).length + 10)
    : -1;
}

/**
 * Lines without a list of contents. A chapter whose title stands in that alone has it where it begins.
 *
 * @param lines - Those below the head.
 */
export function withoutContents(lines: readonly FileParagraph[]): readonly FileParagraph[] {
  const heading = lines.slice(0, 12).findIndex(({text}) => HEADING.test(text));
  const from = heading < 0 ? lines.slice(0, 12).findIndex((_, index) => runAt(lines, index) > 1) : heading + 1;
  if (from < 0) return lines;
  const length = heading < 0 ? runAt(lines, from) : listedAt(lines, from);
  const titles = lines.slice(from, from + length).map((it) => ({...it, text: titleIn(it.text)}));
  const rest = lines.slice(from + length);
  const lost = titles.filter(({text}) => isChapterLine(text) && !rest.some((it) => it.text === text));
  let at = 0;
  const placed = lost.map((line, index): readonly [number, FileParagraph] => {
    const found = index === 0 && lost.length === titles.length ? 0 : beginningOf(line.text, rest, at);
    at = Math.max(at, found) + 1;
    return [found, line];
  });
  // Without a place for each of them the titles stay where they are.
  if (placed.some(([place]) => place < 0)) return lines;
  const body = rest.flatMap((line, index) => [...placed.flatMap(([place, title]) => (place === index ? [title] : [])), line]);
  return [...lines.slice(0, heading < 0 ? from : heading), ...body];
}
