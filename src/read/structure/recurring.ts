// Headings without a mark, which are known by their fellows: 这是经济实力持续提升的五年。 before a long paragraph, again and again. Pure.
import type {FileParagraph} from '../file-text.js';
import {markOf, sentencesOf} from './marks.js';

const LONGEST = 60;
const SHORTEST_TEXT = 80;
const FEWEST = 3;

/** The lines that are such headings: short, one sentence, a long paragraph behind, and at least three that begin alike. */
export function recurringHeadings(lines: readonly FileParagraph[]): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  for (const [index, {text, level, cells}] of lines.entries()) {
    const next = lines[index + 1];
    const isShort = /\p{sc=Han}/u.test(text) && text.length <= LONGEST && sentencesOf(text).length === 1 && !/[\d；：，]$|\d/.test(text);
    if (level !== undefined || cells || !isShort || !next || next.text.length < SHORTEST_TEXT || markOf(text) || markOf(next.text))
      continue;
    const beginning = text.slice(0, 2);
    groups.set(beginning, [...(groups.get(beginning) ?? []), index]);
  }
  return new Set([...groups.values()].filter((group) => group.length >= FEWEST).flat());
}
