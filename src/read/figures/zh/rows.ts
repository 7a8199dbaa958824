// Numbers that stand in a row, each of its own thing.
import {cleanName} from './cut.js';
import {fullName, namesFor} from './naming.js';
import {JOINT} from './passage.js';
import {isPart, type Sentence} from './sentence.js';
import {PER} from './tail.js';
import type {Token} from './tokens.js';

const NAME = {code: 'name', harm: 2} as const;

/** Numbers that stand in a row, from the one at hand on. */
export function groupAt({plain, tokens, index}: Sentence): readonly Token[] {
  const group = [tokens[index] as Token];
  for (;;) {
    const [last, next] = [group[group.length - 1] as Token, tokens[index + group.length]];
    const between = next ? plain.slice(last.end, next.start) : '';
    // 分别提高到每人每月780元、每人每年7200元
    if (!next || between === ',' || !JOINT.test(between.replace(PER, ''))) return group;
    group.push(next);
  }
}

/**
 * Whether a row goes on with as many figures as stand before it: with changes alike (浓度分别为42微克、70微克，同比下降8.6%、9.1%), with multiples or sums of what
 * was a row as well (9000亿元、8000亿元，是2020年的1.7倍和1.9倍).
 */
function goesOn({isChange, subject, drafts}: Sentence, group: readonly Token[]): boolean {
  const kind = group[0]?.kind;
  if (!subject || !group.every((it) => it.kind === kind)) return false;
  const before = drafts.slice(-group.length);
  const isRow = before.length === group.length && before.every(({end}) => end === subject.end);
  const isOfRow = isRow && (kind === 'times' || (isChange && before.every(({unit}) => unit?.kind === kind)));
  return isOfRow || (isChange && group.every(isPart));
}

/** How many numbers of a row belong to as many things. */
export function rowOf(sentence: Sentence, group: readonly Token[]): number {
  const {tail, drafts} = sentence;
  for (let size = group.length; size > 1; size--) {
    if (namesFor(sentence, size).length === size) return size;
    // 分别 with nothing before it, or a verb of change: the figures before.
    if ((tail.each === '分别' || goesOn(sentence, group)) && !tail.phrase && drafts.length >= size) return size;
  }
  return 1;
}

/** Numbers of a row, each of its own thing. */
export function readRow(sentence: Sentence, group: readonly Token[]): void {
  const last = group[group.length - 1] as Token;
  const names = namesFor(sentence, group.length);
  const {phrase} = sentence.tail;
  const shared = phrase ? {completedFrom: phrase} : {};
  const start = sentence.phraseStart;
  const drafts = names.length
    ? names.map((name) => sentence.add(last, {name, start, end: last.end, doubts: phrase ? [] : [{...NAME}], ...shared}))
    : // 36.8万元、215万元，分别是上年的1.8倍、2.1倍: each has its value.
      sentence.drafts
        .slice(-group.length)
        .map((it) => (it.value && !sentence.isChange ? sentence.add(last, {name: it.name, start: last.start, end: last.end}) : it));
  for (const [n, draft] of drafts.entries()) {
    const per = n ? (PER.exec(sentence.plain.slice(group[n - 1]?.end, group[n]?.start))?.[0] ?? '') : '';
    if (per) draft.per = per;
    const thing = sentence.thing(group, n);
    sentence.put(draft, {...thing, start: thing.start - per.length}, group[n] as Token);
    draft.end = last.end;
  }
  sentence.consumed = last.end;
  sentence.index += group.length - 1;
}

/** Numbers of a row that has no name for each: each has what stands before them, and asks. */
export function readLost(sentence: Sentence, group: readonly Token[]): void {
  const last = group[group.length - 1] as Token;
  const {phrase} = sentence.tail;
  const start = sentence.phraseStart;
  const name = fullName(sentence, cleanName(phrase), last);
  for (const [n, token] of group.entries()) {
    const draft = sentence.add(token, {name, start, end: last.end, doubts: [{code: 'row', harm: 3}], completedFrom: phrase});
    sentence.put(draft, sentence.thing(group, n), token);
  }
  sentence.consumed = last.end;
  sentence.index += group.length - 1;
}
