// How a quantity is said: in its printed wording, in parts. Knows no page and no language of its own.
import type {Change, Printed, Quantity} from '../model/schema.js';

/** A figure in its parts, in printed order; together they are the printed wording, and a part that is not there is empty. */
export interface Wording {
  /** 突破 */
  readonly before: string;
  /** 400 */
  readonly digits: string;
  /** 余 */
  readonly infix: string;
  /** 亿元 */
  readonly unit: string;
  /** 以上 */
  readonly after: string;
}

/** A word of a figure as it stands large. */
export interface FigureSpan {
  readonly name: 'modality' | 'from' | keyof Wording;
  readonly text: string;
  /** Whether it has the size of the digits. */
  readonly large: boolean;
}

type Spans = readonly FigureSpan[];

/** What stands before a figure and is no part of it: 力争, and the level that it comes from, 由16%. */
export interface Lead {
  readonly modality: string;
  readonly from: string;
}

// £, US$: the sign of a currency stands with its digits.
const CURRENCY = /(?:\b[A-Z]{1,2})?[$£€¥￥₩]$/;

/** The sign of a currency that words before a figure end with. */
export const currencyOf = (before: string): string => CURRENCY.exec(before)?.[0] ?? '';

// A sign of per cent belongs to its digits, in size as in sense.
const spansOf = (run: Partial<Record<FigureSpan['name'], string>>): Spans =>
  (Object.entries(run) as [FigureSpan['name'], string][]).flatMap(([name, text]) =>
    text ? {name, text, large: name === 'digits' || (name === 'unit' && text === '%')} : [],
  );

/** A figure with the words that say how firmly it is put, in printed order: the words before, the number, which holds together, and the words after. */
export const figureRuns = (
  {before, digits, infix, unit, after}: Wording,
  {modality, from}: Lead = {modality: '', from: ''},
): readonly [before: Spans, number: Spans, after: Spans] => {
  const sign = currencyOf(before);
  const currency = sign ? [{name: 'before' as const, text: sign, large: true}] : [];
  return [
    spansOf({modality, from, before: before.slice(0, before.length - sign.length)}),
    [...currency, ...spansOf({digits, infix, unit})],
    spansOf({after}),
  ];
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** How wide a text is at the most, in letters of Chinese: a digit or a letter of another script is three fifths of one. */
export const ems = (text: string): number => text.length - 0.4 * text.replace(/[^!-~ ]/g, '').length;

/** How wide a number is in letters of its own size, with a little air for wider typefaces, and in small letters what stands after it. */
export function sizeOf(spans: readonly FigureSpan[]): {readonly digits: number; readonly rest: number} {
  const widthOf = (wanted: boolean): number => ems(spans.map(({text, large}) => (large === wanted ? text : '')).join(''));
  const signs = spans.filter(({text}) => text.endsWith('%')).length;
  return {digits: round(1.05 * (widthOf(true) + 0.4 * signs) + 0.05), rest: round(widthOf(false))};
}

const EMPTY: Wording = {before: '', digits: '', infix: '', unit: '', after: ''};

const isQuantity = (it: Printed | Quantity | Change): it is Quantity | Change => 'comparator' in it;

// 前20强, 8.3∶41.4∶50.3, 1/10: what is printed without a magnitude of its own.
const AROUND_DIGITS = /^(\D*)(\d(?:[^]*\d)?)(\D*)$/;

/**
 * What is printed in its parts. What a list prints once (下降 of 下降65.3%、58.3%) stands with each of its figures. Where the parts of a quantity do not
 * make up what is printed, and where there are no digits, the printed wording whole, as words.
 */
export function wordingOf(it: Printed | Quantity | Change): Wording {
  const {printed} = it;
  if (!isQuantity(it)) {
    const found = AROUND_DIGITS.exec(printed);
    return found ? {...EMPTY, before: found[1] ?? '', digits: found[2] ?? '', after: found[3] ?? ''} : {...EMPTY, before: printed};
  }
  const {apart = '', before = '', digits, infix = '', unit, unitFull = unit, after = '', afterShared = ''} = it;
  if (!digits || before + digits + infix + unit + after !== printed) return {...EMPTY, before: apart + printed + afterShared};
  return {before: apart + before, digits, infix, unit: unitFull, after: after + afterShared};
}

/** The parts of what is printed in place, without the words that a list prints once. */
export function printedWording(it: Printed | Quantity | Change): Wording {
  if (!isQuantity(it)) return wordingOf(it);
  const {before = '', digits, infix = '', unit, after = ''} = it;
  return digits && before + digits + infix + unit + after === it.printed
    ? {before, digits, infix, unit, after}
    : {...EMPTY, before: it.printed};
}

/** The whole unit of a figure, wherever its list prints it. */
export const unitOf = (it: Printed | Quantity | Change): string => (isQuantity(it) ? (it.unitFull ?? it.unit) : '');

/** A figure with all its words, as one text. */
export const figureText = ({before, digits, infix, unit, after}: Wording): string => before + digits + infix + unit + after;
