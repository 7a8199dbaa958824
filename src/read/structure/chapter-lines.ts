// Which lines open a chapter: with a number, or by what they say. Pure.
import type {FileParagraph} from '../file-text.js';
import {markOf, numberOf, sentencesOf} from './marks.js';
import {isChapterTitle, isEnglishTitle, isUnnumberedTitle} from './roles.js';

// Longer lines are prose.
const LONGEST = 48;

/** Whether a line is a title with the number of a chapter: 一、2025年工作回顾. */
function isNumberedTitle(text: string): boolean {
  const marked = markOf(text);
  if (!marked) return false;
  const {kind, rest} = marked;
  if (kind === 'roman') return rest.length <= 120;
  return kind === 'chapter' && rest.length <= LONGEST && sentencesOf(rest).length === 1 && !/[，；、：。]$/.test(rest);
}

/** Whether a line is the title of a first part, whatever it speaks of: 一、总体进展. */
export const isFirstTitle = (text: string): boolean => text.startsWith('一、') && isNumberedTitle(text);

/** Whether a line alone is the title of a chapter, with or without a number. */
export const isChapterLine = (text: string): boolean =>
  (isNumberedTitle(text) && isChapterTitle(text)) || isUnnumberedTitle(text) || isEnglishTitle(text);

const ANNEX =
  /^(?:附件|附录|附表|附)\s*[\d一二三四五六七八九十]{0,2}[:：]?$|^(?:附件|附录)\s*[\d一二三四五六七八九十]{0,2}[:：\s\u3000].{1,40}$|^(?:名词解释|名词注释|有关名词解释|注释|《政府工作报告》名词解释)$|^(?:Annex|Appendix)\b.{0,60}$|^Glossary$/i;

/** Whether a line opens what is added to a report: 附件1, 名词解释. */
export const isAnnex = (text: string): boolean => ANNEX.test(text) && !/[。；]/.test(text);

/** Where the chapters of a report open, by the index of their lines; annexes too. */
export function chapterStarts(lines: readonly FileParagraph[]): readonly number[] {
  const annex = lines.findIndex(({text}, index) => index > 0 && isAnnex(text));
  const end = annex < 0 ? lines.length : annex;
  const body = lines.slice(0, end);
  const unnumbered = body.flatMap(({text}, index) => (isUnnumberedTitle(text) || isEnglishTitle(text) ? [index] : []));
  const numbered: number[] = [];
  // Numbers count on from one; a list of another kind that begins anew is none of chapters.
  for (const [index, {text}] of body.entries()) {
    const mark = isNumberedTitle(text) ? markOf(text) : undefined;
    if (mark && numberOf(mark.mark) === numbered.length + 1) numbered.push(index);
  }
  const titled = numbered.filter((index) => isChapterTitle(body[index]?.text ?? ''));
  // Parts without numbers, with numbers inside each of them: 2025年工作回顾, 一、…
  const outer = unnumbered.length > 1 && !titled.some((index) => index < (unnumbered[1] ?? 0)) && titled.length < 2;
  const starts = outer || !titled.length ? unnumbered : [...titled, ...(titled.length < numbered.length ? inLine(numbered, titled) : [])];
  const levelled = starts.length ? [] : headingsOf(body);
  const annexes = lines.flatMap(({text}, index) =>
    index >= end && isAnnex(text) && !isAnnex(lines[index - 1]?.text ?? '') ? [index] : [],
  );
  return [...new Set([...starts, ...levelled, ...annexes])].sort((a, b) => a - b);
}

/** Numbered titles that say nothing of a chapter, between those that do. */
const inLine = (numbered: readonly number[], titled: readonly number[]): readonly number[] =>
  numbered.filter((index) => !titled.includes(index) && index < (titled[titled.length - 1] ?? 0));

/** Where no title is known, the highest headings that the file marks, where there are some. */
function headingsOf(lines: readonly FileParagraph[]): readonly number[] {
  const levels = lines.flatMap(({level}) => (level === undefined ? [] : [level]));
  const highest = Math.min(...levels);
  const found = lines.flatMap(({level}, index) => (level === highest ? [index] : []));
  return found.length > 1 ? found : [];
}
