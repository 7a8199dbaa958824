// Reads the figures of a sentence: each number with the words that are its own.
import {countFirst, type Counted} from './counted.js';
import {cleanName, partsOf} from './cut.js';
import type {Draft, Read} from './draft.js';
import {areMeasured, completed} from './lists.js';
import {fullName, isCompleted, namesFor, ownerOf, partIn} from './naming.js';
import {noFigure} from './no-figure.js';
import {passageAt, type Passage} from './passage.js';
import {groupAt, readLost, readRow, rowOf} from './rows.js';
import {Sentence} from './sentence.js';
import {variableOf} from '../../variables.js';
import type {Token} from './tokens.js';

// A verb that makes better, with things that are counted: 农房风貌提升26.4万户.
const MADE_BETTER = /(?:提升|提高|改善|优化)$/;
const LESS = /^(?:压减|减少|削减|降低|压降|缩减|压缩)(?=[\u4e00-\u9fff]{2})/;
const NAME = {code: 'name', harm: 2} as const;

/** A passage from one level to another, of one thing or of several. */
function readPassage(sentence: Sentence, {firsts, lasts, printedFrom}: Passage): void {
  const last = lasts[lasts.length - 1] as Token;
  sentence.index += firsts.length + lasts.length - 1;
  if (lasts.some(({kind}) => kind === 'place')) {
    for (const token of [...firsts, ...lasts]) sentence.skip(token, 'rank');
    return;
  }
  const {per, basis, phrase} = sentence.tail;
  const found = namesFor(sentence, firsts.length);
  const isWhole = found.length === firsts.length;
  const own = isWhole ? found : firsts.map(() => cleanName(phrase));
  const names = own.map((name) => fullName(sentence, name, last));
  const doubts = isWhole && (own[0] || sentence.subject) ? [] : [{...NAME}];
  const start = sentence.phraseStart;
  const shared = firsts.length > 1 && phrase ? {completedFrom: phrase} : {};
  for (const [n, name] of names.entries()) {
    const [first, end] = [firsts[n] as Token, lasts[n] as Token];
    const place = {start: n ? end.start : printedFrom, end: end.end};
    const apart = n ? {apart: sentence.plain.slice(printedFrom, lasts[0]?.start)} : {};
    if (!name) sentence.unread.push({token: end, why: 'name', sure: false});
    else if (end.ratio) sentence.add(end, {name, start, end: last.end, ratio: {...place, start: first.start}, doubts: [...doubts]});
    else {
      const value = {...place, ...apart, from: {start: first.start, end: first.end}};
      sentence.add(end, {name, start, end: last.end, value, unit: end, per, basis, ...shared, doubts: [...doubts]});
    }
  }
  sentence.consumed = last.end;
}

/** A number before what it counts. */
function readCounted(sentence: Sentence, token: Token, {name, root, length, withPhrase, isSure}: Counted): void {
  const {plain, tail, consumed} = sentence;
  const noun = token.end + (plain.charAt(token.end) === '的' ? 1 : 0) + length;
  const from = tail.kind || tail.sense === '为' ? token.start : consumed + tail.printedFrom;
  const start = withPhrase ? Math.min(sentence.phraseStart, from) : from;
  sentence.add(token, {
    name,
    root,
    start,
    end: noun,
    value: {start: from, end: token.end},
    unit: token,
    doubts: isSure && name.length > 2 ? [] : [{...NAME}],
  });
  sentence.consumed = /^(?:、|和|及|与|以及)/.test(plain.slice(noun, noun + 2)) ? noun : token.end;
}

/** One number for several things: 均, 双双, or a list of what is measured. */
function readShared(sentence: Sentence, token: Token, parts: readonly string[]): void {
  const start = sentence.phraseStart;
  const thing = sentence.thing([token]);
  const completedFrom = parts.join('、');
  for (const name of completed(parts).map(cleanName))
    sentence.put(sentence.add(token, {name, completedFrom, start, end: token.end}), thing, token);
  sentence.consumed = token.end;
}

/** Whether a name that is one by itself may be of the thing before: 猕猴桃综合产值增长8.5%、出口增长53.6%. */
function mayBeOfOne({gap, drafts}: Sentence, name: string): boolean {
  const before = drafts[drafts.length - 1]?.name;
  return gap.startsWith('、') && before !== undefined && name.length < 5 && !!variableOf(name) && !variableOf(before);
}

/** A number of one thing, which stands before it. */
function readSingle(sentence: Sentence, token: Token, isLost: boolean): void {
  const {tail, gap} = sentence;
  const isDone = token.kind === 'count' && MADE_BETTER.test(gap) && tail.kind !== undefined;
  const isChange = sentence.isChange && !isDone;
  const own = cleanName(isDone ? tail.phrase + gap.slice(tail.printedFrom) : tail.phrase);
  const thing = sentence.thing([token]);
  const owner = own ? undefined : ownerOf(sentence, token, isChange);
  const name = owner ? '' : fullName(sentence, own, token);
  const several = own || tail.each !== '均' ? [] : partsOf(name);
  if (several.length > 1) {
    readShared(sentence, token, several);
    return;
  }
  const start = sentence.phraseStart;
  sentence.consumed = token.end;
  if (owner) sentence.put(owner, thing, token, isChange);
  else if (!name) sentence.unread.push({token, why: 'name', sure: false});
  else {
    const less = isChange ? undefined : LESS.exec(name)?.[0];
    const doubts = isLost
      ? [{code: 'row', harm: 3} as const]
      : own && !mayBeOfOne(sentence, own) && !isCompleted(own, name)
        ? []
        : [{...NAME}];
    const whole = partIn(sentence, token);
    const partOf = whole !== undefined && {partOf: whole};
    const draft = sentence.add(token, {name: less ? name.slice(less.length) : name, start, end: token.end, doubts, ...partOf});
    if (less) draft.changes.push({...thing, kind: 'decline'});
    else sentence.put(draft, thing, token, isChange);
  }
}

/** Whether a number goes on with levels that were passed: 跨越7万亿、8万亿. */
function isNextMilestone({unread, plain}: Sentence, token: Token): boolean {
  const before = unread[unread.length - 1];
  return before?.why === 'milestone' && plain.slice(before.token.end, token.start) === '、';
}

function readToken(sentence: Sentence, token: Token): void {
  sentence.turnTo(token);
  const {plain, tokens, tail, gap, next, to, index} = sentence;
  const passage = tail.from ? passageAt(tokens, index, plain) : undefined;
  if (passage) {
    readPassage(sentence, passage);
    return;
  }
  const right = plain.slice(token.end, next?.start ?? to);
  const why = isNextMilestone(sentence, token) ? 'milestone' : noFigure(token, tail, right, gap, next !== undefined);
  if (why) {
    sentence.skip(token, why);
    return;
  }
  readNumber(sentence, token, right);
}

/** Reads a number that is one of a figure; `right` is what stands between it and the next. */
function readNumber(sentence: Sentence, token: Token, right: string): void {
  const {plain, tail, next, to} = sentence;
  const group = groupAt(sentence);
  const size = rowOf(sentence, group);
  const counted = size > 1 ? undefined : countFirst(token, {tail, right, after: plain.slice(token.end, to), next});
  const parts = partsOf(tail.phrase);
  if (size > 1) readRow(sentence, group.slice(0, size));
  else if (counted) readCounted(sentence, token, counted);
  else if (parts.length > 1 && (tail.each || areMeasured(parts, tail.phrase))) readShared(sentence, token, parts);
  else if (group.length > 1 && tail.each === '分别' && cleanName(tail.phrase)) readLost(sentence, group);
  else readSingle(sentence, token, group.length > 1 && tail.each === '分别');
}

/**
 * The figure of one number that somebody has said is one: of the words from where the number before it ended, as far as the next. It has no name where
 * those give it none.
 */
export function readAlone(plain: string, from: number, to: number, token: Token): Draft {
  const sentence = new Sentence(plain, from, to, [token]);
  sentence.turnTo(token);
  const thing = sentence.thing([token]);
  readNumber(sentence, token, plain.slice(token.end, to));
  const [only, ...others] = sentence.drafts;
  if (only && !others.length) return only;
  const nameless = sentence.add(token, {name: '', start: thing.start, end: token.end});
  sentence.put(nameless, thing, token);
  return nameless;
}

/** Reads one sentence of a text in plain letters. */
export function readSentence(plain: string, from: number, to: number, tokens: readonly Token[]): Read {
  const sentence = new Sentence(plain, from, to, tokens);
  for (; sentence.index < tokens.length; sentence.index++) readToken(sentence, tokens[sentence.index] as Token);
  return sentence;
}
