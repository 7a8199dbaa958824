// Whether a paragraph is a heading, or begins with one, and what of it is its title. Pure.
import type {FileParagraph} from '../file-text.js';
import {bareMarkOf, markOf, sentencesOf, type MarkKind} from './marks.js';

/** A heading: its mark and title as printed, and the text that runs on behind it. */
export interface Heading {
  readonly kind: MarkKind | 'plain';
  readonly mark?: string;
  readonly title: string;
  /** What stands behind the title in the same paragraph. */
  readonly text: string;
}

// A title is a line: what is longer is prose.
const LONGEST = 42;
// Behind a number of a heading, on a line of its own.
const LONGEST_LINE = 64;
const LONGEST_ENGLISH = 100;
// A label that runs in is shorter than a title on a line of its own.
const LONGEST_LABEL = 24;

const isEnglish = (text: string): boolean => !/\p{sc=Han}/u.test(text);

const isTitle = (text: string, longest = LONGEST): boolean =>
  text.length > 0 && text.length <= (isEnglish(text) ? LONGEST_ENGLISH : longest) && !/[，、；：,;:]$/.test(text) && !text.includes('；');

/** Where a title in English ends that runs into its text without a stop: 1. Stepping up reform In economic development we …. */
function englishRunIn(text: string): number {
  const found = /^[A-Z][^.!?;:]{8,90}? (?=(?:In|We|To|The|This|Our|It) [a-z])/.exec(text);
  return found && !/^(?:We|This|It|The|Our)\b/.test(text) ? found[0].length : 0;
}

/** Whether a title holds a figure; a year is none. */
export const hasFigure = (title: string): boolean => /\d/.test(title.replace(/20\d\d(?:[-–/]\d{2,4})?|\d{1,3}\.0/g, ''));

/** The title and the text behind it of what follows a mark; nothing where it is prose. */
function titleOf(rest: string, longest: number): {readonly title: string; readonly text: string} | undefined {
  if (isEnglish(rest)) {
    const at = /[.!?]$/.test(rest) ? englishRunIn(rest) : 0;
    if (at) return {title: rest.slice(0, at).trim(), text: rest.slice(at)};
    return isTitle(rest) && !/[.!?]$/.test(rest) ? {title: rest, text: ''} : undefined;
  }
  const sentences = sentencesOf(rest);
  const [first = ''] = sentences;
  if (sentences.length === 1 && isTitle(rest, longest)) return {title: rest, text: ''};
  if (sentences.length > 1 && isTitle(first) && !hasFigure(first)) return {title: first, text: rest.slice(first.length).trim()};
  // 狠抓项目建设：全年… with a number of a heading before it.
  const label = /^[^，。；：:、]{2,20}[：:]/.exec(rest)?.[0];
  return label ? {title: label, text: rest.slice(label.length).trim()} : undefined;
}

// What is a heading by its mark wherever it stands, and what may be one.
const HEADING_MARKS: readonly MarkKind[] = ['chapter', 'round'];
const MARKS: readonly MarkKind[] = [...HEADING_MARKS, 'dash', 'item', 'number', 'bullet'];

/** The heading that a paragraph is or begins with, by its mark or by what its file says. */
export function headingOf({text, level, cells}: FileParagraph): Heading | undefined {
  if (cells) return undefined;
  const marked = markOf(text) ?? (level === undefined ? undefined : bareMarkOf(text));
  if (!marked) return level !== undefined && isTitle(text, LONGEST_LINE) ? {kind: 'plain', title: text, text: ''} : undefined;
  const {kind, mark, rest} = marked;
  const found = titleOf(rest, HEADING_MARKS.includes(kind) ? LONGEST_LINE : LONGEST);
  if (!found) return undefined;
  const isHeading = level !== undefined || MARKS.includes(kind);
  // A colon ends a label; only a mark of a heading makes it a title.
  if (!isHeading || (/[：:]$/.test(found.title) && !HEADING_MARKS.includes(kind))) return undefined;
  return {kind, mark, ...found};
}

/** The label that a paragraph begins with: a short first sentence without a number, and text behind it. */
export function labelOf(text: string): string | undefined {
  const sentences = sentencesOf(text);
  const [first = '', second] = sentences;
  if (second === undefined || first.length > LONGEST_LABEL || first.length < 4 || /[\d，；：！？,]/.test(first)) return undefined;
  return first;
}

/** A label with a colon: 集群发展：. */
export const colonLabelOf = (text: string): string | undefined => /^[“《]?[\p{sc=Han}、“”《》]{2,14}[：:](?=.{6})/u.exec(text)?.[0];
