// A line of a file on its way to a paragraph, and what can be told of its two ends. Knows no file.
import type {FileParagraph, Mend} from '../file-text.js';

/** Something that was mended, before its paragraph has a number. */
export type Mended = Omit<Mend, 'paragraph'>;

/** A line of a text, a paragraph of a Word file, a block of a page. */
export interface Line extends FileParagraph {
  /** An empty line stands before it. */
  readonly gap?: boolean;
  /** Its first letters are set in, as those of a paragraph are. */
  readonly indented?: boolean;
  readonly mends?: readonly Mended[];
}

/** A line whose text is another one; its bold letters are counted anew by whoever moved them. */
export const withText = (line: Line, text: string, mends: readonly Mended[] = []): Line => ({
  ...line,
  text,
  ...(mends.length && {mends: [...(line.mends ?? []), ...mends]}),
});

const NUMERAL = '[一二三四五六七八九十百]';

// What a chapter, a section or an item begins with: 一、（一） 1. 第一章 ①.
const MARK = new RegExp(
  `^(?:${NUMERAL}{1,4}[、．.]|[（(](?:${NUMERAL}{1,4}|\\d{1,2})[）)]|第${NUMERAL}{1,3}[章节篇条部][ \u3000\\p{L}]|\\d{1,2}[.．、](?!\\d)|\\d{1,2}[）)]|[①-⑳㈠-㈩])`,
  'u',
);

// What an item inside of a paragraph begins with as well: 一是, 二要, ——, -.
const ITEM = new RegExp(`^(?:(?:第?${NUMERAL}{1,3})[是要来，,]|[—–-]{1,2}|[-*•·●■◆▪◦] )`);

/** Whether a line begins with the number of a heading. */
export const hasMark = (text: string): boolean => MARK.test(text);

/** Whether a line begins as an item of a list does. */
export const hasItemMark = (text: string): boolean => ITEM.test(text);

const MARK_ALONE = new RegExp(`^(?:${NUMERAL}{1,4}、|[（(](?:${NUMERAL}{1,4}|\\d{1,2})[）)]|\\d{1,2}[.．、])$`);

/** Whether a line is nothing but a number of a list. */
export const isMarkAlone = (text: string): boolean => MARK_ALONE.test(text);

const SPOKEN =
  /^(?:(?:尊敬的|敬爱的)?各位(?:代表|委员|领导|同志|来宾|朋友)|(?:同志|代表)们[，、：:！!]|(?:Fellow|Esteemed|Distinguished|Honou?rable|Dear|Respected) (?:[Dd]eput|[Dd]elegat|[Mm]ember|[Cc]omrade|[Cc]olleague))/;

/** Whether a paragraph begins with those who are spoken to: 各位代表！实干成就未来。 */
export const speaksTo = (text: string): boolean => SPOKEN.test(text);

/** Whether a line says nothing but who is spoken to: 各位代表： */
export const isSalutation = (text: string): boolean =>
  speaksTo(text) && /^(?:[^。！!？：:；]{2,40}[：:！!]|[^。！!？：:；，]{2,12}[，,]?|[A-Za-z ]{2,60},?)$/.test(text);

// Behind a stop, a quotation or a bracket may still end.
const CLOSING = '[”’」』）)》】"\']{0,3}$';
const ENDED = new RegExp(`[。！？!?；;：:….]${CLOSING}`);
const STOPPED = new RegExp(`[。！？!?….]${CLOSING}`);

/** Whether a line ends at a stop. */
export const isEnded = (text: string): boolean => ENDED.test(text.slice(-6));

/** Whether a line ends at the end of a sentence. */
export const isStopped = (text: string): boolean => STOPPED.test(text.slice(-6));

/** Whether a line holds the end of a sentence before its last letter. */
export const holdsStop = (text: string): boolean => /[。！？；]|[a-z)%][.;!?] [A-Z]/.test(text.slice(0, -1));

/** Width in ems: a letter of ASCII is half as wide as a word sign. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter < '\u2000' ? 0.5 : 1;
  return width;
}

const HAN = /\p{sc=Han}/u;

/** Whether a text is mostly in Chinese. */
export const isChineseText = (text: string): boolean => {
  let han = 0;
  let latin = 0;
  for (const letter of text.slice(0, 20_000))
    if (HAN.test(letter)) han++;
    else if (/[A-Za-z]/.test(letter)) latin++;
  return han * 4 >= latin;
};
