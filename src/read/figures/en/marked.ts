// A figure of English words that a person has marked. Works on plain letters.
import type {Range} from '../../../model/quote.js';
import {numbersOf} from '../../../text/derive/no-figures.js';
import {deriveQuantity} from '../../../text/derive/quantity.js';
import type {ReadFigure, Setting} from '../../read-figure.js';
import {figureOf, sentencesOf} from './index.js';
import {leadOf} from './lead.js';
import {cleanName} from './names.js';
import {SentenceReader} from './sentence.js';
import {tokenOf, tokensOf, type Token} from './tokens.js';

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** The first number among the marked words: one that may be a figure, or any. */
function numberIn(plain: string, range: Range, tokens: readonly Token[]): Token | undefined {
  const other = numbersOf(plain).find((it) => overlap(it, range));
  const token = tokens.find((it) => overlap(it, range)) ?? (other && tokenOf(plain, other));
  return token && deriveQuantity({printed: plain.slice(token.start, token.end)}) ? token : undefined;
}

// What no name begins or ends with.
const ROUND =
  /^(?:(?:and|or|to|of|in|by|the|a|an|we|it|they|has|have|had|is|are|was|were|will|our|its|see)\b ?)+|(?: ?\b(?:and|or|to|of|in|by|the|a|an|see|at|for|with))+$/gi;

const nameOf = (words = ''): string => {
  const name = cleanName(words).replace(ROUND, '').trim();
  return /[A-Za-z]{2}/.test(name) ? name : '';
};

/** What stands in a clause before a place since its last joint, or else behind it, or else before it whole. */
function nameAround(plain: string, {start, end}: Range, [from, to]: readonly [number, number]): string {
  const before = /[^,;:.!?\d]*$/.exec(plain.slice(from, start))?.[0] ?? '';
  const after = /^[^,;:.!?\d]*/.exec(plain.slice(end, to))?.[0];
  return nameOf(before.split(/\b(?:and|or|while|but)\b/).pop()) || nameOf(after) || nameOf(before);
}

/** The figure of marked words; `placed` makes a place in plain letters one in print. */
export function markedEnglish(
  plain: string,
  range: Range,
  setting: Setting,
  placed: <Place extends Range>(it: Place) => Place,
): ReadFigure | undefined {
  const [from, to] = sentencesOf(plain).find(([, last]) => last > range.start) ?? [0, plain.length];
  const tokens = tokensOf(plain);
  const token = numberIn(plain, range, tokens);
  if (token) {
    const next = tokens.find(({start}) => start >= token.end);
    const reader = new SentenceReader(plain, from, Math.min(to, next?.start ?? to), [token]);
    reader.consumed = Math.max(from, tokens.filter(({end}) => end <= token.start).pop()?.end ?? from);
    const [only, ...others] = reader.read().drafts;
    if (only && !others.length) return figureOf(only, 0, setting, placed);
  }
  // The words of sense and of change that touch a number are printed with it.
  const left = token ? plain.slice(from, token.start) : '';
  const lead = leadOf(left, token?.kind === 'count', token?.kind === 'money');
  const place = token ? {start: from + lead.printedFrom, end: token.end} : range;
  const name = nameAround(plain, place, [from, to]);
  if (!name) return undefined;
  const words = placed(place);
  const status = setting.goals || setting.role === 'plan' ? 'target' : 'achieved';
  const thing = !token ? {said: words} : lead.kind && !lead.level ? {changes: [{...words, kind: lead.kind}]} : {value: words};
  return {name, status, tier: setting.goals ? 'headline' : 'count', ...thing, clause: words};
}
