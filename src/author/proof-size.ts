// How the number of a figure is understood, in words and multiplied out: 突破400亿元 is more than 40,000,000,000 元. Pure.
import type {Change, Printed, Quantity} from '../model/schema.js';
import {powersIn} from '../text/derive/power.js';
import type {ProofWords} from '../text/proof-words.js';
import {currencyOf} from '../text/wording.js';

const ENGLISH_POWERS = /^(?:(?:hundred|thousand|million|mn|billion|bn|trillion|tn)\b[ -]?)+/i;

// A number stays with its unit and the words of its sense.
const HELD = '\u00a0';

/** A number × 10^exponent, every digit of it, in groups of three. */
export const multiplied = (number: number, exponent = 0): string =>
  Number(`${number}e${exponent}`).toLocaleString('en-US', {maximumFractionDigits: 12});

/** The unit that is left once its power of ten is multiplied out: 元 of 亿元. */
export function baseUnit({unit, unitFull = unit, exponent, before = ''}: Quantity | Change): string {
  const currency = currencyOf(before);
  if (!exponent) return currency + unitFull;
  if (unitFull === '成') return '%';
  const rest = unitFull.slice(powersIn(unitFull).length).replace(ENGLISH_POWERS, '');
  return currency + (currency ? rest.replace(/^[kmbt](?![a-z])/i, '') : rest);
}

/** The number alone, with its unit. */
function numberText(it: Quantity | Change, words: ProofWords): string {
  const {number, min, max, order, fraction, exponent = 0} = it;
  const unit = baseUnit(it);
  const withUnit = (text: string): string => {
    const currency = currencyOf(unit);
    const rest = unit.slice(currency.length);
    return currency + text + (!rest || rest.startsWith('%') ? '' : HELD) + rest;
  };
  if (fraction) return withUnit(`${fraction.numerator}/${fraction.denominator}`);
  if (order !== undefined) return words.order(withUnit(multiplied(order, exponent)));
  if (number !== undefined) return withUnit(multiplied(number, exponent));
  return [min, max].every((bound) => bound !== undefined)
    ? words.range(withUnit(multiplied(min ?? 0, exponent)), withUnit(multiplied(max ?? 0, exponent)))
    : '';
}

const isQuantity = (it: object): it is Quantity | Change => 'comparator' in it;

/** How a quantity is understood: kind, sense, number and unit; empty for what has no number. */
export function sizeText(it: Printed, words: ProofWords): string {
  if (!isQuantity(it)) return '';
  const [exact, approximate] = words.sense[it.comparator];
  const kind = 'kind' in it ? `${words.kind[(it as Change).kind]}${HELD}` : '';
  const sense = (it.each ? words.each : '') + (it.approximate ? approximate : exact);
  return kind + sense.replace(/ /g, HELD) + numberText(it, words);
}
