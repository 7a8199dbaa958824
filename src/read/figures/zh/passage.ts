// Passages from one level to another: 由16%降至13%, 分别从209元、280元提高到217元、290元.
import {tailOf} from './tail.js';
import type {Token} from './tokens.js';

/** What joins numbers of a row. */
export const JOINT = /^(?:、|和|及|与|以及|、?和|,)$/;
const TO = /(?:到|至|为|成)了?(?:(?:19|20)\d\d年(?:底|末)?的?)?(?:每人每[年月])?(?:[^,。;、]{0,5})$/;

/** Levels before, and levels after, in order. */
export interface Passage {
  readonly firsts: readonly Token[];
  readonly lasts: readonly Token[];
  /** Where what is printed with the first of the levels after begins: 提高到. */
  readonly printedFrom: number;
}

/** A passage: levels before, and levels after; nothing where no word of a level joins them. */
export function passageAt(tokens: readonly Token[], index: number, plain: string): Passage | undefined {
  const firsts = [tokens[index] as Token];
  let at = index + 1;
  const between = (n: number): string => plain.slice((tokens[n - 1] as Token).end, (tokens[n] as Token).start);
  while (tokens[at] && JOINT.test(between(at))) firsts.push(tokens[at++] as Token);
  const words = tokens[at] ? between(at) : '';
  if (!tokens[at] || words.length > 20 || /[,。;]/.test(words) || !TO.test(words)) return undefined;
  const lasts = [tokens[at] as Token];
  for (let n = 1; n < firsts.length; n++) {
    const next = tokens[at + n];
    if (!next || !JOINT.test(between(at + n))) return undefined;
    lasts.push(next);
  }
  const tail = tailOf(words, false);
  return {firsts, lasts, printedFrom: (tokens[at - 1] as Token).end + Math.min(tail.printedFrom, words.length)};
}
