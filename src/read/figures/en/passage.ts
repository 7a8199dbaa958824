// Numbers that belong together: a passage from one level to another, both ends of a range, as many numbers as names.
import {deriveQuantity} from '../../../text/derive/quantity.js';
import type {Token} from './tokens.js';

const SENSE =
  '(?:(?:just |well |slightly )?(?:more|less) than |over |under |nearly |almost |close to |about |around |roughly |approximately |some |at least |a record |an estimated )?';
const TO = new RegExp(`^(?: (?:in|at the end of) (?:19|20)\\d\\d(?:[-/](?:\\d\\d){1,2})?,?)? to ${SENSE}$`, 'i');
const TO_AT = / to /;

/** Where the second level of a passage is printed: from its `to` on. Nothing where the numbers are none. */
export function passageTo(between: string): number | undefined {
  if (between.length > 80) return undefined;
  if (TO.test(between)) return between.search(TO_AT) + 1;
  // from 10,000 places in 2012 to 12,000
  const noun = /^ [a-z][a-z ]{1,40} to /i.exec(between)?.[0];
  return noun && TO.test(between.slice(noun.length - 4)) ? noun.length - 3 : undefined;
}

/** Whether two numbers are the ends of one: 5 to 6 percent, 5-6 percent, between 5 and 6 percent. */
export function isRange(first: Token, second: Token, left: string, between: string, form: string): boolean {
  // fell by 40 yuan to 490 yuan
  if (between === ' to ' && first.unit && /^(?:verb|object|noun)$/.test(form)) return false;
  if (first.unit && first.unit !== second.unit) return false;
  if (/\bfrom $/i.test(left)) return false;
  return /^(?: ?- ?| to )$/.test(between) || (between === ' and ' && /\bbetween $/i.test(left));
}

const JOINT = /^(?:, and |, | and )(?:by )?$/;

/** How many numbers stand in a row, each with nothing but a joint before it. */
export function rowAt(tokens: readonly Token[], index: number, plain: string): number {
  let size = 1;
  for (; size < 8; size++) {
    const [last, next] = [tokens[index + size - 1], tokens[index + size]];
    if (!last || !next || !JOINT.test(plain.slice(last.end, next.start))) break;
  }
  return size;
}

/** Whether what is computed from printed words is the number that was read; the words of a number of another make would be another number. */
export function isComputed(printed: string, {digits, power, isWord}: Token, second?: Token): boolean {
  const derived = deriveQuantity({printed});
  if (!derived || /[a-z][ -][a-z]/i.test(power)) return false;
  if (second)
    return derived.min !== undefined && derived.max !== undefined && derived.min < derived.max && derived.digits.endsWith(second.digits);
  return derived.number !== undefined && derived.digits.toLowerCase().endsWith(isWord ? digits.toLowerCase() : digits);
}
