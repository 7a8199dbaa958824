// Numbers that were not even tried as figures: in words, in the quotes of a name, in brackets.
import type {Range} from '../../model/quote.js';
import {noFigures, numbersOf} from '../../text/derive/no-figures.js';

/** A number that was left out, and why: `numeral` in words, `name` in a name, `brackets` in a remark, where it may be a figure. */
export interface LeftOver extends Range {
  readonly why: 'numeral' | 'name' | 'brackets';
}

const QUOTES = /“[^”]{1,40}”|《[^》]{1,60}》/g;
const BRACKETS = /\([^()]{1,40}\)/g;

const rangesOf = (plain: string, pattern: RegExp): readonly Range[] =>
  [...plain.matchAll(pattern)].map(({0: found, index}) => ({start: index, end: index + found.length}));

/**
 * The numbers of a text in plain letters that nothing has taken and nobody knows to be none.
 *
 * @param taken - What has been taken for figures, or left out with its reason.
 */
export function leftOver(plain: string, taken: readonly Range[]): readonly LeftOver[] {
  const known = [...noFigures(plain), ...taken];
  const [quotes, brackets] = [rangesOf(plain, QUOTES), rangesOf(plain, BRACKETS)];
  const isIn = (ranges: readonly Range[], {start, end}: Range): boolean => ranges.some((range) => range.start < end && start < range.end);
  return numbersOf(plain).flatMap((number): readonly LeftOver[] => {
    if (isIn(known, number)) return [];
    const isNumeral = !/\d/.test(plain.slice(number.start, number.end));
    const why = isIn(quotes, number) ? 'name' : isNumeral ? 'numeral' : isIn(brackets, number) ? 'brackets' : 'name';
    return [{...number, why}];
  });
}
