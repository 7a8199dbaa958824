// What the printed words of a figure say: its parts, its number, its sense. The one place where this is computed.
import {plainText} from '../../model/letters.js';
import {fractionOf, isNegative, printedNumber, rangeEnds} from '../../model/printed-number.js';
import type {Change, Comparator, Quantity} from '../../model/schema.js';
import {plainWords, simplified} from '../traditional.js';
import {numeralIn} from './numeral.js';
import {chinesePower, exponentOf, powersIn} from './power.js';
import {AFTER_UNIT, BETWEEN, isForEach, kindOf, senseOf} from './sense.js';

/** What has to be known of a figure: its printed words, and what a list prints once for it and others. */
export interface PrintedWords {
  readonly printed: string;
  readonly apart?: string | undefined;
  readonly unitFull?: string | undefined;
  readonly afterShared?: string | undefined;
  /** The digits, where somebody has found them already. */
  readonly digits?: string | undefined;
}

/** What a figure is, as far as its words do not say it. */
export interface Use {
  /** A goal: a level to be raised is to be reached at least. */
  readonly target?: boolean;
  /** A change: its number is a magnitude, its kind carries the sign. */
  readonly change?: boolean;
}

/** The size of a figure, in one of its ways. */
type Size = Pick<Quantity, 'number' | 'min' | 'max' | 'order' | 'fraction'>;

/** Everything that the printed words of a figure say; what is zero, false or not there is absent. */
export interface Derived extends Size {
  readonly before?: string;
  readonly digits: string;
  readonly infix?: string;
  readonly unit: string;
  readonly after?: string;
  readonly exponent?: number;
  readonly comparator: Comparator;
  readonly approximate?: true;
  readonly each?: true;
  readonly kind?: Change['kind'];
}

interface Parts {
  readonly before: string;
  readonly digits: string;
  readonly infix: string;
  readonly unit: string;
  readonly after: string;
}

/** The parts of printed words, as printed and in plain letters. */
function partsOf({printed, digits}: PrintedWords): readonly [printed: Parts, plain: Parts] | undefined {
  const {text: own, start: startOf, end: endOf} = plainText(printed);
  const text = simplified(own);
  const numeral = numeralIn(text, digits === undefined ? undefined : plainWords(digits));
  if (!numeral) return undefined;
  const {start, end} = numeral;
  const infix = end + (BETWEEN.exec(text.slice(end))?.[0].length ?? 0);
  const after = infix + text.slice(infix).replace(AFTER_UNIT, '').length;
  const cut = (from: number, to: number): string => (from < to ? printed.slice(startOf(from), endOf(to - 1)) : '');
  const both = [cut, (from: number, to: number): string => text.slice(from, to)].map((slice) => ({
    before: slice(0, start),
    digits: slice(start, end),
    infix: slice(end, infix),
    unit: slice(infix, after),
    after: slice(after, text.length),
  }));
  return both as unknown as readonly [Parts, Parts];
}

/** Both ends of a range, in tens to the power of its unit: 1万至2万元 has it twice, 8000元至1万元 once. */
function rangeOf(low: string, high: string, power: number): Size | undefined {
  if (/\d[百千万亿]\d/.test(low)) {
    const [whole, max] = [printedNumber(low), printedNumber(high)];
    return whole === undefined || max === undefined ? undefined : {min: whole / 10 ** power, max};
  }
  const number = /^-?(?:\d(?:[\d., ]*\d)?[½¼¾]?|[^万亿\d%‰个 ]+)/.exec(low)?.[0] ?? '';
  const tail = low.slice(number.length).trim();
  const [min, max] = [printedNumber(number), printedNumber(high)];
  if (min === undefined || max === undefined) return undefined;
  const own = tail ? exponentOf('', '', tail) : power;
  return {min: own < power ? min / 10 ** (power - own) : min * 10 ** (own - power), max};
}

/** Whether a number has a minus, as a sign or as a word. */
const isBelowZero = (before: string, digits: string): boolean => isNegative(digits) || /(?:^|[为至到])负$|\bminus $/i.test(before);

/** 数百, 几万: some hundreds, an order of magnitude and no number. 户数百 is no such word. */
const isVague = (before: string, digits: string): boolean =>
  /^[十百千万亿]*$/.test(digits) && /(?:^|[^人户总件次倍指个项基系分参])(?:数|好?几)$/.test(before);

/** The size that digits print before a unit; nothing where none can be read. */
function sizeOf({digits, infix, unit, before}: Parts, change: boolean): Size | undefined {
  const key = unit.includes('级') || isVague(before, digits) ? 'order' : 'number';
  // 超万亿元: the power of ten alone.
  if (!digits) return {[key]: 1};
  const fraction = fractionOf(digits);
  if (fraction) return {fraction};
  const [low, high] = rangeEnds(digits, unit);
  if (high) return rangeOf(low, high, exponentOf(before, infix, unit));
  const size = printedNumber(digits, chinesePower(powersIn(unit)));
  return size === undefined ? undefined : {[key]: isBelowZero(before, digits) && !change ? -size : size};
}

/**
 * What printed words say; nothing where they print no number (翻一番, 两位数).
 *
 * @param use - What the figure is.
 */
export function deriveQuantity(words: PrintedWords, {target = false, change = false}: Use = {}): Derived | undefined {
  const found = partsOf(words);
  if (!found) return undefined;
  const [{before, digits, infix, unit, after}, plain] = found;
  const size = sizeOf(plain, change);
  if (!size) return undefined;
  const around = {
    before: plainWords(words.apart ?? '') + plain.before,
    infix: plain.infix,
    unit: plainWords(words.unitFull ?? plain.unit),
    after: plain.after + plainWords(words.afterShared ?? ''),
  };
  const {comparator, approximate} = senseOf(around, target);
  const exponent = size.fraction ? 0 : exponentOf(around.before, around.infix, around.unit);
  const kind = change ? kindOf(around, isBelowZero(plain.before, digits)) : undefined;
  return {
    ...(before && {before}),
    digits,
    ...(infix && {infix}),
    unit,
    ...(after && {after}),
    ...size,
    ...(exponent && {exponent}),
    comparator: size.min === undefined ? comparator : 'between',
    ...(approximate && {approximate}),
    ...(isForEach(around.before) && {each: true}),
    ...(kind && {kind}),
  };
}
