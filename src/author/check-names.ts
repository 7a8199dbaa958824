// The name of an indicator: made of the words of its sentence, and of those of its own figure. For authors, not for pages.
import type {Found} from '../model/lookup.js';
import {problem, type Problem} from '../model/problem.js';
import {clauseRange, printedThings, sentenceRange} from '../model/quote.js';
import type {Indicator} from '../model/schema.js';
import {squeezed} from './compared.js';

// Short words of two things, each in full: a name that is completed says one of them.
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/城乡/, '城镇农村城市乡村'],
  [/种养/, '种植养殖'],
  [/公铁/, '公路铁路'],
  [/文旅/, '文化旅游'],
];

/** What the short words of a shared name stand for. */
const inFull = (name: string): string => SHORT.map(([pattern, words]) => (pattern.test(name) ? words : '')).join('');

/** Whether a name is cut out of words: every stretch of it that stands there is longer than a letter. */
function isOfWords(name: string, words: string): boolean {
  for (let at = 0; at < name.length;) {
    let end = name.length;
    while (end > at + 1 && !words.includes(name.slice(at, end))) end--;
    if (end === at + 1) return false;
    at = end;
  }
  return true;
}

/** Whether two letters in a row of a name stand in words. */
const isNamedIn = (name: string, words: string): boolean =>
  Array.from(name.slice(1), (letter, at) => name.charAt(at) + letter).some((pair) => words.includes(pair));

/** The words of the clause of an indicator that are no figure. */
function wordsOfClause(indicator: Indicator): string {
  const others = printedThings(indicator).reduce((left, [, {printed}]) => left.replace(printed, '|'), indicator.source.exact);
  return squeezed(others).replace(/[^\p{sc=Han}|]/gu, '');
}

/** Every fault of the name of an indicator. */
export function* checkName({indicator, text, path}: Found): Generator<Problem> {
  const {name, completedFrom = '', source, horizon, threshold = []} = indicator;
  const clause = clauseRange(text, source);
  if (!clause) return;
  const {start, end} = sentenceRange(text, clause);
  const sentence = squeezed(text.slice(start, end));
  const known =
    sentence + squeezed([completedFrom, inFull(completedFrom), horizon?.printed, ...threshold.map((it) => it.printed)].join(''));
  // An English name is made of words, which stand there whole; a plural may have been made one.
  const isChinese = /\p{sc=Han}/u.test(name);
  const letters = squeezed(name);
  const parts = isChinese ? Array.from(letters) : name.toLowerCase().split(/\s+/).map(squeezed);
  const strange = parts.filter((part) => /[\p{L}\p{N}]/u.test(part) && !known.includes(part) && !known.includes(part.replace(/s$/, '')));
  if (strange.length) {
    yield problem('name-letters', `${path}.name`, {name, letters: strange.join(isChinese ? '' : ' ')});
    return;
  }
  if (!isChinese || letters.length < 2) return;
  const own = wordsOfClause(indicator);
  const isAnothers = own.replace(/\|/g, '').length > 1 && !isNamedIn(letters, own);
  if (isAnothers || (!completedFrom && !isOfWords(letters, known)))
    yield problem('name-words', `${path}.name`, {name, exact: source.exact});
}
