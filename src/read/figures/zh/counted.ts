// Numbers that stand before what they count: 31个健康县城示范县.
import {cutsAt, partsOf} from './cut.js';
import {DONE, GOES_ON, NOUN_END} from './lexicon.js';
import {sharedEnd} from './measured.js';
import type {Tail} from './tail.js';
import type {Token} from './tokens.js';

/** Whether what follows a number is a noun that it may count. */
export const countsNoun = (right: string): boolean => /^(?:[\u4e00-\u9fffA-Za-z“《(]|\d[A-Z])/.test(right) && !GOES_ON.test(right);

// So many letters of what follows a number are a name with all that is said of it.
const SHORT = 16;

/** What a number counts, from the words after it: with all that is said of it where no other number follows, else as far as the first verb. */
export function nounAfter(text: string, isLast: boolean): string {
  const stop = /[,;。!?:]/.exec(text)?.index ?? text.length;
  const clause = text.slice(0, stop);
  const cuts = cutsAt(clause, (at) =>
    /^、(?:\d|[\u4e00-\u9fff]{0,8}\d|(?:新增|建成|完成|达到?|居|占|实现|开工|投产|产能))/.test(text.slice(at, at + 12)) ? 1 : 0,
  );
  const head = cuts[0] ?? '';
  const words = head.replace(/^的/, '').replace(/(?:、|和|及|与|以及)$/, '');
  const isWhole = isLast || stop < text.length || head.length < clause.length;
  if (isWhole && words.length <= SHORT) return words;
  for (let at = 2; at < words.length; at++) {
    if (NOUN_END.exec(words.slice(at))?.index !== 0) continue;
    const within = words.slice(0, at);
    const isOpen = (within.match(/[“(《]/g) ?? []).length > (within.match(/[”)》]/g) ?? []).length;
    if (!isOpen && (!isWhole || within.length > 4)) return within;
  }
  return words;
}

/** What stands round a number: before it, after it as far as the next number, after it as far as the end, and the next number. */
interface Around {
  readonly tail: Tail;
  readonly right: string;
  readonly after: string;
  readonly next: Token | undefined;
}

/** A noun without what is said of it: 重点项目 of 重点项目进展顺利. */
export function rootOf(words: string): string {
  for (let at = 2; at < words.length; at++) if (NOUN_END.exec(words.slice(at))?.index === 0) return words.slice(0, at);
  return words;
}

/** What a number counts, with so many letters after it; `isSure` unless its name was cut out of a longer clause. */
export interface Counted {
  readonly name: string;
  readonly length: number;
  readonly withPhrase: boolean;
  readonly isSure: boolean;
  /** What is counted, without what is said of it. */
  readonly root: string;
}

/** What a number counts that stands before its noun: 31个健康县城示范县. */
export function countFirst(token: Token, {tail, right, after, next}: Around): Counted | undefined {
  const isCounted = token.kind === 'count' || (token.kind === 'bare' && token.unit !== '');
  // 整合提升1000个…: the verb is of the noun.
  const isChange = tail.level || (tail.kind !== undefined && !(isCounted && countsNoun(right)));
  const isShare = token.kind === 'percent' && (!tail.phrase || right.startsWith('的') || token.after !== '');
  if (isChange || token.ratio || !(isCounted || isShare || token.kind === 'money' || token.kind === 'measure')) return undefined;
  const follows = after.replace(/^的/, '');
  // 13.07万户46万群众: both count the same.
  const twice = right || !next ? '' : after.slice(0, next.end - token.end);
  if (!countsNoun(follows.slice(twice.length)) || (isShare && follows.startsWith('用于'))) return undefined;
  const isLast = right.length >= after.length - 1;
  const whole = nounAfter(twice ? follows.slice(twice.length) : right.replace(/^的/, ''), isLast);
  // 14个重点产业产值占…: what is measured of them is another figure.
  const measured = isLast || /[,;。、]/.test(right) ? '' : sharedEnd(whole);
  const noun = measured && whole.length - measured.length > 1 ? whole.slice(0, -measured.length) : whole;
  const words = isShare && right.startsWith('的') ? (/^[^,;。、]*/.exec(follows)?.[0] ?? noun) : noun;
  if (words.length < 2 && !/^[县市镇村人]$/.test(words)) return undefined;
  const last = tail.kind && tail.phrase ? '' : (partsOf(tail.phrase).slice(-1)[0] ?? '');
  const done = DONE.exec(tail.phrase)?.[0] ?? '';
  const isVerb = last.length <= 4 && !/[“”的等]|^[首年两]|[省市县区]$|^(?:已?有|共有?|近|约|对|向|为|让)$/.test(last);
  const lead = done.length === tail.phrase.length || isVerb ? last : done.startsWith('新') ? done : '';
  const length = words.length + twice.length;
  // A name that was cut out of a longer clause may be cut in the wrong place.
  const stop = right.search(/[,;。、]|$/);
  const isCut = !isLast && stop === right.length && !/(?:和|及|与|以及)$/.test(right) ? !measured : words.length < Math.min(stop, 8);
  const isSure = !twice && token.kind !== 'measure' && !isCut;
  const root = rootOf(words);
  if (token.kind === 'money')
    return {name: /规模|投资$/.test(tail.phrase) ? words + tail.phrase : lead + words, length, withPhrase: true, isSure, root};
  if (isShare && tail.phrase) return {name: tail.phrase + words, length, withPhrase: true, isSure: false, root};
  // 支持乡村富民产业发展20条措施: the noun alone says nothing.
  if (words.length < 4 && tail.phrase.length > 4 && !tail.phrase.endsWith('等'))
    return {name: tail.phrase.replace(/^(?:出台|制定|推出|印发)/, '') + words, length, withPhrase: true, isSure, root};
  return {name: lead + words, length, withPhrase: lead !== '', isSure, root};
}
