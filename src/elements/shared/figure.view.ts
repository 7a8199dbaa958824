// What is said of one figure wherever it stands large: its words in their order, its status, and what stands below it. Pure.
import type {Found} from '../../model/lookup.js';
import {printedThings} from '../../model/quote.js';
import type {Indicator, Printed} from '../../model/schema.js';
import {punctuation} from '../../text/punctuation.js';
import {figureText, wordingOf, type Lead, type Wording} from '../../text/wording.js';
import type {Words} from '../../text/words.js';

export interface FigureView {
  readonly name: string;
  /** 2018年预计 */
  readonly status: string;
  /** The words before the figure that are no part of it: 力争, 每人每月, 比2020年; and the level that it comes from: 由16%. */
  readonly lead: Lead;
  readonly figure: Wording;
  /** What else the report says of it, in its order: 增长7%, 高于全国1.7个百分点, 力争6.5%. */
  readonly more: readonly string[];
}

/** 2018年预计, 2019年目标（约束性）. What has a horizon (3-5年) is no goal of one year. */
export function statusOf({indicator: {status, horizon, nature}, period}: Found, words: Words): string {
  const said = words.status(period?.printed ?? '', horizon ? 'achieved' : status);
  const {open, close} = punctuation(words.lang);
  return nature ? said + open.slice(said ? 0 : open.length) + nature + (said ? close : '') : said;
}

/** Words beside each other, in the way of their language. */
const joined = (words: readonly (string | undefined)[], lang: string): string => words.filter(Boolean).join(punctuation(lang).gap);

/** The same before others. */
const before = (words: readonly (string | undefined)[], lang: string): string => {
  const text = joined(words, lang);
  return text && text + punctuation(lang).gap;
};

/** What stands before a figure, as one text. */
export const leadText = ({modality, from}: Lead): string => modality + from;

/** A printed thing with its words, as one text. */
export const printedText = (it: Printed): string => figureText(wordingOf(it));

/** One quantity of a figure with the words of how it is measured: 年均增长11.2%. */
export const measuredText = ({indicator: {per, basis}}: Found, quantity: Printed, lang: string): string =>
  before([per, basis], lang) + printedText(quantity);

/** The printed things of an indicator by their keys: the first stands large, the level that it comes from before it, the others below. */
export const thingsOf = (indicator: Indicator): readonly (readonly [key: string, it: Printed])[] =>
  printedThings(indicator).filter(([key]) => key !== 'value.from' && !key.startsWith('stretch'));

/** What is said of one figure. */
export function figureView(found: Found, lang: string, words: Words): FigureView | undefined {
  const {indicator} = found;
  const {name, modality, horizon, per, basis, value, stretch} = indicator;
  const [main, ...others] = thingsOf(indicator).map(([, it]) => it);
  if (!main) return undefined;
  const second = stretch?.value ?? stretch?.change ?? stretch?.said;
  return {
    name,
    status: statusOf(found, words),
    lead: {
      modality: before([[modality, horizon?.printed].join(''), per, basis], lang),
      from: before([value?.from && printedText(value.from)], lang),
    },
    figure: wordingOf(main),
    more: [...others.map(printedText), ...(stretch ? [joined([stretch.modality, second && printedText(second)], lang)] : [])],
  };
}
