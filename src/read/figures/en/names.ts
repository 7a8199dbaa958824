// Names out of the words of an English sentence: where a clause begins, what of it is the thing that is measured, names that a list shares.
import {AGENT, AUXILIARY, LIGHT, TIME} from './lexicon.js';

const BEGINNING = new RegExp(
  `^(?:(?:and|but|or|while|with|so|thus|as|including|in which|of which|among (?:them|these)|when|where|whereas|given|meanwhile|however|moreover|overall|on average|in addition|as a result|that|namely|specifically|for example|also|an?|the|its|our|their|his|your|these|those|such|both|we see|this means|[Tt]his year['’]s|[Ll]ast year['’]s|${TIME}|in rural areas|in urban areas|(?:from|in|since|by) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\\d\\d)?|(?:to )?(?:bring|take|push|drive|keep|hold|get|mov)(?:e|es|s|ing)?)(?: |, ?)|[-–—•*,;:(“" ]+)`,
  'i',
);
const ENDING = new RegExp(
  `(?:[ ,](?:${AUXILIARY}|${TIME}|who|that|which|more than|nearly|almost|about|(?!daily|monthly|yearly|weekly|quarterly|supply|family|assembly|early|elderly|only)[a-z]{2,15}ly|(?:should|will|must|would|to|has|have) (?:be|been) [a-z]{3,14}ed)|[,;:(– -]{1,9})$`,
);
const SEEING = /\b(?:see|seen|saw|seeing|ensur(?:e|ing)|means?|mak(?:e|ing) sure|shows?|expects?|forecasts?|predicts?) (?:that )?/gi;
const SAID =
  /\b(?:has|have|had|is|are|was|were|will|would|shall|should|must|can|could|may|we|they|it|who|grew|rose|fell|reached|total(?:s|ed|led)?|stood|stands?|exceeded|increased|decreased|declined|dropped|numbered|came|went|saw|cover|covers|covered|benefit|benefits|benefited)\b/i;
const FINITE = /\b(?:has|have|had|is|are|was|were|will|would|shall|should|must|can|could|may|we|they|it|who)\b/i;
const ONLY_AGENT = new RegExp(`^${AGENT}$`, 'i');

/** Takes what stands round a name away: joints, articles, times, words of time at its end. */
export function cleanName(words: string): string {
  let name = words.slice(-400).trim();
  for (let n = 0; n < 12; n++) {
    const next = name.replace(BEGINNING, '').trim();
    if (next === name) break;
    name = next;
  }
  for (let n = 0; n < 12; n++) {
    const next = name.replace(ENDING, '').trim();
    if (next === name || !next) break;
    name = next;
  }
  return new RegExp(`^(?:${AUXILIARY}|${TIME}|${LIGHT}|and|or|but|with|by|of|in)$`, 'i').test(name) ? '' : name;
}

/** Whether words name nobody but who acts. */
export const isAgent = (name: string): boolean => ONLY_AGENT.test(name.trim());

/** Whether words say something, and do not only name. */
export const isClause = (words: string): boolean => FINITE.test(words);

// Where a clause begins: after a stop, or a joint with something said before it.
const STOP = /[,;:()–—] |[,;:(–—]$| - /g;
const JOINT = /\b(?:and|while|but|whereas|with|where|when|as|so that|that|which|compared with|until) /gi;

/**
 * Where the last clause of words begins.
 *
 * @param isAfterFigure - Whether a figure stands right before the words: then `and` parts.
 */
export function clauseStart(words: string, isAfterFigure: boolean): number {
  const base = Math.max(0, words.length - 400);
  const window = words.slice(base);
  const stop = [...window.matchAll(STOP)]
    .filter(({index}) => index + 2 < window.length && !/^\((?:[A-Z&]{2,6})\)/.test(window.slice(index, index + 9)))
    .pop();
  let start = stop ? stop.index + stop[0].length : 0;
  if (stop && stop[0].trim().endsWith('(') && window.slice(start).includes(')')) start = 0;
  for (const {0: joint, index} of window.matchAll(JOINT)) {
    if (index < start) continue;
    const before = window.slice(start, index);
    const isFirst = isAfterFigure && !stop && base === 0 && start === 0 && !FINITE.test(before) && before.length < 80;
    // Relative and short words part only where they stand first; `and` where something was said before it.
    const word = joint.trim().toLowerCase();
    if (
      /^(?:with|as|that|which|where|when)$/.test(word)
        ? before.trim() === ''
        : isFirst || FINITE.test(before) || /\b(?:ed|ing) /.test(before)
    )
      start = index;
  }
  return base + start;
}

/** The subject of the last thing said in words that end before its verb. */
export function subjectOf(words: string, isAfterFigure: boolean): string {
  const clause = words.slice(clauseStart(words, isAfterFigure));
  const seeing = [...clause.matchAll(SEEING)].pop();
  return cleanName(seeing ? clause.slice(seeing.index + seeing[0].length) : clause);
}

/** The subject of a sentence: what stands before the first verb that is said of it. */
export function firstSubject(words: string): string {
  const window = words.slice(0, 300);
  const verb = SAID.exec(window);
  if (verb && isAgent(verb[0])) return '';
  const before = verb ? window.slice(0, verb.index) : window.includes(',') ? window : '';
  const name = cleanName(before.includes(',') ? (before.split(',').find((part) => cleanName(part).length > 3) ?? '') : before);
  return isAgent(name) ? '' : name;
}

/** The noun before `of`, `within` or `at`: what stands after the last verb or preposition that is no part of it. */
export function nounBefore(words: string, isAfterFigure: boolean): string {
  const clause = words.slice(clauseStart(words, isAfterFigure));
  const verb = [
    ...clause.matchAll(
      /\b(?:has|have|had|is|are|was|were|be|been|being|with|to|by|at|will|should|we|they|[a-z]{3,14}(?:ed|ing)|made|set up|saw|seen|spent|built|into|include|includes|provide|receive|run|sets?|offers?|give|gives|from|against|plus|bring|brings|keep|keeps|hold|reach|create|deliver|generate|produce|achieve|see|make|makes|secure|raise|attract|commit|approve|launch|start|establish|maintain|get) /gi,
    ),
  ]
    .filter(
      ({0: word, index}) =>
        !(index + word.length === clause.length && /ing $/i.test(word)) &&
        (!/^(?:[a-z]+ing|[a-z]+ed) $/i.test(word) ||
          index === 0 ||
          /\b(?:have|has|had|we|and|to|be|by|is|are|was|were|will|been|also) $/i.test(clause.slice(0, index))),
    )
    .pop();
  return cleanName(verb ? clause.slice(verb.index + verb[0].length) : clause);
}

/** So many names out of words that share a part: urban and rural incomes. */
export function sharedNames(words: string, count: number): readonly string[] | undefined {
  const plain = words.replace(/^both /i, '');
  const split = plain.split(/, and | and |, /).filter(Boolean);
  if (split.length !== count) return undefined;
  const parts = split.map((part) => part.trim());
  const last = parts[count - 1] ?? '';
  const [first = ''] = parts;
  // incomes of urban and rural residents
  const lead = parts.slice(1).every((part) => !/ (?:of|for|in|on|from) /.test(part))
    ? (/^.{2,60} (?:of|for|in|on|from) (?=\S)/.exec(first)?.[0] ?? '')
    : '';
  const own = parts.map((part, n) => (n ? part : part.slice(lead.length)));
  const wordsOf = (part: string): readonly string[] => part.split(' ');
  const size = wordsOf(own[0] ?? '').length;
  const ending = wordsOf(last).slice(size);
  const isShared =
    ending.length > 0 && own.slice(0, -1).every((part) => wordsOf(part).length === size && !/^(?:the|its|our)\b/i.test(part));
  const tail = isShared ? ` ${ending.join(' ')}` : '';
  return own.map((part, n) => cleanName(lead + part + (n < count - 1 ? tail : '')));
}
