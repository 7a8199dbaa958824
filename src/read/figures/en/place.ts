// What is seen from a number: the words before and after it, as far as they may be its own.
import type {Draft, Place} from './draft.js';
import {leadOf} from './lead.js';
import type {Token} from './tokens.js';

// So many letters before and after a number are looked at.
const WINDOW = 600;

/** How far a sentence is read. */
interface Reading {
  readonly from: number;
  readonly to: number;
  /** Where the last figure ends. */
  readonly consumed: number;
  readonly drafts: readonly Draft[];
}

/** The words after a number, up to the next or to the end of the sentence. */
export const rightOf = (plain: string, token: Token, end: number): string => plain.slice(token.end, Math.min(end, token.end + WINDOW));

/** A number with what stands around it. */
export function placeAt(plain: string, tokens: readonly Token[], index: number, {from, to, consumed, drafts}: Reading): Place {
  const token = tokens[index] as Token;
  const leftStart = Math.max(consumed, token.start - WINDOW);
  const left = plain.slice(leftStart, token.start);
  return {
    token,
    left,
    leftStart,
    right: rightOf(plain, token, tokens[index + 1]?.start ?? to),
    lead: leadOf(left, token.kind === 'count', token.kind === 'money'),
    isAfterFigure: consumed > from && leftStart === consumed,
    previous: drafts[drafts.length - 1],
    before: plain.slice(Math.max(from, token.start - 2 * WINDOW), token.start),
  };
}

/** What a number is counted on: 6.1 per 1,000 births. */
export const perAfter = (plain: string, end: number): string =>
  /^ (per \d[\d,]{0,9}(?: [a-z]{3,14})?)/.exec(plain.slice(end, end + 40))?.[1] ?? '';
