// What a paragraph begins with: a number, a sign of a list, a salutation. Works on the letters as printed.

/** How a paragraph is numbered: each kind is a level of its own. */
export type MarkKind = 'chapter' | 'round' | 'item' | 'number' | 'round-number' | 'ordinal' | 'dash' | 'bullet' | 'roman';

/** A mark as printed, and what stands behind it. */
export interface Marked {
  readonly kind: MarkKind;
  readonly mark: string;
  readonly rest: string;
}

const NUMERALS = '一二三四五六七八九十';
const LEGAL = '壹贰叁肆伍陆柒捌玖拾';
const NUMERAL = `[${NUMERALS}]{1,3}`;

const KINDS: readonly (readonly [MarkKind, RegExp])[] = [
  ['chapter', new RegExp(`^(?:${NUMERAL}、|第${NUMERAL}(?:部分|章|篇)[，,、：:．.]?|[${LEGAL}]{1,2}(?:、|\\s+))`)],
  ['round', new RegExp(`^[（(] ?${NUMERAL} ?[）)]、?`)],
  ['item', new RegExp(`^${NUMERAL}(?:是|要)(?!求)[，：:]?`)],
  // 第一、二、三产业 numbers industries.
  ['ordinal', new RegExp(`^(?:第${NUMERAL}|首先|其次|再次)[，,、：:](?!${NUMERAL}(?:、|和|产业|季度|批|期|次))`)],
  ['round-number', /^[（(]\d{1,2}[）)]/],
  ['number', /^\d{1,2} ?(?:[.．](?! ?\d)|、)/],
  ['dash', /^(?:——|--|――|──)/],
  ['bullet', /^[•●▪◆■◇]/],
  ['roman', /^[IVX]{1,5}\. /],
];

/** The mark that a paragraph begins with. */
export function markOf(text: string): Marked | undefined {
  for (const [kind, pattern] of KINDS) {
    const mark = pattern.exec(text)?.[0];
    if (mark && mark.length < text.length) return {kind, mark: mark.trim(), rest: text.slice(mark.length).trim()};
  }
  return undefined;
}

/** The number of a heading that has nothing but a space behind it: 1 聚焦实体经济. Only of what is known to be a heading. */
export function bareMarkOf(text: string): Marked | undefined {
  const found = /^(\d{1,2})\s+(?=\p{sc=Han})/u.exec(text);
  return found?.[1] ? {kind: 'number', mark: found[1], rest: text.slice(found[0].length)} : undefined;
}

/** The number of 三、 and IV. */
export function numberOf(mark: string): number {
  const roman = /^[IVX]+/.exec(mark)?.[0];
  if (roman) return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].indexOf(roman) + 1;
  const letters = Array.from(mark, (letter) => NUMERALS[LEGAL.indexOf(letter)] ?? letter).filter((letter) => NUMERALS.includes(letter));
  const [first = '', second] = letters;
  const one = NUMERALS.indexOf(first) + 1;
  if (second === undefined) return one;
  return first === '十' ? 10 + NUMERALS.indexOf(second) + 1 : one * 10 + (letters[2] ? NUMERALS.indexOf(letters[2]) + 1 : 0);
}

/** Whether a paragraph is nothing but an address to those who listen. */
export const isSalutation = (text: string): boolean =>
  /^(?:(?:各位|尊敬的)?(?:代表|委员|同志)(?:们)?|同志们|各位代表、同志们|(?:Fellow|Honou?rable|Distinguished) [Dd]eputies)[，,：:！!。\s]*$/.test(
    text,
  );

/** Whether a paragraph begins with such an address. */
export const isAddressed = (text: string): boolean => /^(?:各位代表|各位委员|同志们|Fellow [Dd]eputies)[，,：:！!]/.test(text);

/** The sentences of a text, each with its stop. */
export const sentencesOf = (text: string): readonly string[] => text.match(/[^。！？]*[。！？]+[”’）》】]*|[^。！？]+$/g) ?? [];
