// Reads the figures of a sentence: each number with the words that are its own. Works on plain letters.
import type {ReadChange, ReadThing} from '../read-figure.js';
import {isGeneric, saidOf} from './about.js';
import {countFirst} from './counted.js';
import {cleanName, lastClause, partsOf, stripLeading, stripTime} from './cut.js';
import type {Draft, Read, Unread} from './draft.js';
import {DONE, EXPECTED, MODALITY, PREDICATE_BEGINS} from './lexicon.js';
import {areMeasured, completed, namesOf} from './lists.js';
import {noFigure} from './no-figure.js';
import {JOINT, passageAt, type Passage} from './passage.js';
import {sharedOf} from './shared.js';
import {tailOf, type Tail} from './tail.js';
import type {Token} from './tokens.js';

const OTHER_CLAUSE = /[;。]/;
const BY_PART = new Set<Token['kind']>(['points', 'percent', 'times']);
// A verb that makes better, with things that are counted: 农房风貌提升26.4万户.
const MADE_BETTER = /(?:提升|提高|改善|优化)$/;
const LESS = /^(?:压减|减少|削减|降低|压降|缩减|压缩)(?=[\u4e00-\u9fff]{2})/;
// A name that is as short as this says too little to be sure of.
const SHORT = 3;
const LONG = 22;
const KNOWN = /^(?:GDP|CPI|PPI|出口|进口|人口|耕地|就业|投资|消费|造林)$/;

const NAME = {code: 'name', harm: 2} as const;

/** Numbers that are surely none, whatever stands round them. */
const SURE = new Set(['rank', 'time', 'age', 'size', 'milestone', 'name', 'base', 'count']);

/** Reads one sentence. */
export class Reader {
  private readonly drafts: Draft[] = [];
  private readonly unread: Unread[] = [];
  /** Where what has been read ends. */
  private consumed: number;
  private expectedTo = -1;
  private firm = {modality: '', to: -1};
  private index = 0;
  // What stands before the number at hand.
  private gap = '';
  private tail: Tail = tailOf('', false);

  constructor(
    private readonly plain: string,
    from: number,
    private readonly to: number,
    private readonly tokens: readonly Token[],
  ) {
    this.consumed = from;
  }

  read(): Read {
    for (; this.index < this.tokens.length; this.index++) this.next(this.tokens[this.index] as Token);
    return {drafts: this.drafts, unread: this.unread};
  }

  private next(token: Token): void {
    this.gap = this.plain.slice(this.consumed, token.start);
    this.tail = tailOf(this.gap, BY_PART.has(token.kind));
    this.status(token);
    const {gap, tail, plain, index} = this;
    const passage = tail.from ? passageAt(this.tokens, index, plain) : undefined;
    if (passage) return this.passage(passage);
    const next = this.tokens[index + 1];
    const right = plain.slice(token.end, next?.start ?? this.to);
    const why = this.isNextMilestone(token) ? 'milestone' : noFigure(token, tail, right, gap, next !== undefined);
    if (why) return this.skip(token, why);
    const group = this.group();
    const size = this.rowOf(group);
    if (size > 1) return this.row(group.slice(0, size));
    const counted = countFirst(token, tail, plain.slice(token.end, this.to), right);
    if (counted) return this.counted(token, counted, right);
    const parts = tail.each === '分别' ? partsOf(tail.phrase).filter((_, n, all) => all.length > 1 || n < 0) : partsOf(tail.phrase);
    if (parts.length > 1 && (tail.each || areMeasured(parts, tail.phrase))) return this.shared(token, parts);
    this.single(token, group.length > 1 && tail.each === '分别');
  }

  private skip(token: Token, why: string): void {
    // Of money that is given away somebody may want a card: 将2.8万亿元资金纳入直达机制.
    const sure = SURE.has(why) || (why === 'threshold' && (token.kind !== 'money' || token.after !== '' || this.tail.sense !== ''));
    this.unread.push({token, why, sure});
  }

  /** How firmly the clause at hand is put, and as far as its comma whatever follows. */
  private status(token: Token): void {
    const from = this.consumed + this.gap.length - lastClause(this.gap).clause.length;
    const clause = this.plain.slice(Math.max(this.consumed, from), token.start);
    const comma = this.plain.slice(token.start, this.to).search(/[,;。]/);
    const end = comma < 0 ? this.to : token.start + comma;
    if (EXPECTED.test(clause)) this.expectedTo = end;
    const found = MODALITY.exec(clause);
    if (found && !/[的了]/.test(clause.slice(found.index))) this.firm = {modality: found[0], to: end};
  }

  private add(token: Token, draft: Pick<Draft, 'name' | 'start' | 'end'> & Partial<Draft>): Draft {
    const made: Draft = {
      changes: [],
      expected: token.start < this.expectedTo,
      modality: token.start < this.firm.to ? this.firm.modality : '',
      per: this.tail.per,
      basis: '',
      doubts: [],
      ...draft,
    };
    const {name} = made;
    const isShort = name.length < SHORT && !KNOWN.test(name);
    const isUnclear = isShort || name.length > LONG || (/、/.test(name) && !/等/.test(name));
    if (isUnclear && !made.doubts.length) made.doubts.push({...NAME, harm: isShort ? 2 : 1});
    this.drafts.push(made);
    return made;
  }

  /** Where the phrase before the number begins. */
  private get phraseStart(): number {
    const {phrase} = this.tail;
    const at = phrase ? this.gap.lastIndexOf(phrase) : -1;
    return this.consumed + (at < 0 ? this.gap.length : at);
  }

  private get subject(): Draft | undefined {
    return OTHER_CLAUSE.test(this.gap) ? undefined : this.drafts[this.drafts.length - 1];
  }

  /** A name for a number that has none in its clause: of the figure before, or of a clause before that only names. */
  private context(): string {
    if (this.subject) return this.subject.name.replace(/^新增|^新登记/, '');
    const {clause} = lastClause(this.tail.before.replace(/,$/, ''));
    const phrase = cleanName(stripTime(stripLeading(clause)).replace(PREDICATE_BEGINS, ''));
    return phrase.length <= 28 ? phrase : '';
  }

  private get isPart(): boolean {
    return /其中/.test(this.tail.clause);
  }

  /** A name that says nothing by itself is said of what was named before; one of a list has the verb of the first. */
  private fullName(name: string): string {
    if (!name) return this.context();
    if (isGeneric(name) && !this.isPart) return saidOf(this.context(), name);
    const before = this.drafts[this.drafts.length - 1];
    if (!before?.value || !/^(?:、|和|及|以及)/.test(this.gap) || DONE.test(name) || this.isPart) return name;
    const done = DONE.exec(before.name)?.[0];
    return done && !/^(?:提升|增加|推进|实施|改善)$/.test(done) ? done + name : name;
  }

  /** So many names of the phrase before a number, or of a clause that only names. */
  private names(count: number): readonly string[] {
    const {phrase, before} = this.tail;
    if (count === 1) return [cleanName(phrase)];
    const clause = stripTime(stripLeading(lastClause(before.replace(/,$/, '')).clause)).replace(PREDICATE_BEGINS, '');
    return (namesOf(phrase || clause, count) ?? []).map(cleanName);
  }

  private passage({firsts, lasts, printedFrom}: Passage): void {
    const last = lasts[lasts.length - 1] as Token;
    this.index += firsts.length + lasts.length - 1;
    if (lasts.some(({kind}) => kind === 'place')) return [...firsts, ...lasts].forEach((it) => this.skip(it, 'rank'));
    const found = this.names(firsts.length);
    const isWhole = found.length === firsts.length;
    const {per, basis, phrase} = this.tail;
    const start = this.phraseStart;
    (isWhole ? found : firsts.map(() => cleanName(phrase))).forEach((own, n) => {
      const [first, end] = [firsts[n] as Token, lasts[n] as Token];
      const name = this.fullName(own);
      if (!name) return this.unread.push({token: end, why: 'name', sure: false});
      const from = n ? end.start : printedFrom;
      const doubts = isWhole && (own || this.subject) ? [] : [{...NAME}];
      const rest = n ? {apart: this.plain.slice(printedFrom, lasts[0]?.start), completedFrom: phrase} : {};
      if (end.ratio) return this.add(end, {name, start, end: last.end, ratio: {start: printedFrom, end: end.end}, doubts});
      const value = {start: from, end: end.end, ...(n && {apart: rest.apart}), from: {start: first.start, end: first.end}} as ReadThing;
      return this.add(end, {name, start, end: last.end, value, per, basis, doubts, ...(firsts.length > 1 && phrase && {completedFrom: phrase})});
    });
    this.consumed = last.end;
  }

  private isNextMilestone(token: Token): boolean {
    const before = this.unread[this.unread.length - 1];
    return before?.why === 'milestone' && this.plain.slice(before.token.end, token.start) === '、';
  }

  /** Numbers that stand in a row, from the one at hand on. */
  private group(): readonly Token[] {
    const group = [this.tokens[this.index] as Token];
    for (;;) {
      const [last, next] = [group[group.length - 1] as Token, this.tokens[this.index + group.length]];
      if (!next || !JOINT.test(this.plain.slice(last.end, next.start)) || this.plain.slice(last.end, next.start) === ',') return group;
      group.push(next);
    }
  }

  /** How many numbers of a row belong to as many things. */
  private rowOf(group: readonly Token[]): number {
    for (let size = group.length; size > 1; size--) {
      if (this.names(size).length === size) return size;
      // 分别 with nothing before it: the figures before.
      if (this.tail.each === '分别' && !this.tail.phrase && this.drafts.length >= size) return size;
    }
    return 1;
  }

  /** What a number prints: the first of a row with the words that stand before them all. */
  private thing(group: readonly Token[], n = 0): ReadThing {
    const token = group[n] as Token;
    const words = this.gap.slice(this.tail.printedFrom);
    return {
      start: n ? token.start : this.consumed + this.tail.printedFrom,
      end: token.end,
      ...(n && words && {apart: words}),
      ...(n < group.length - 1 && sharedOf(token, group[group.length - 1] as Token)),
    };
  }

  private kindOf(name: string, token: Token): ReadChange['kind'] {
    const {kind} = this.tail;
    if (token.kind === 'times' && (kind === 'growth' || !kind)) return 'multiple';
    if (kind === 'better') return /浓度|能耗|费用|比$|死亡|排放/.test(name) ? 'decline' : 'growth';
    return kind ?? 'growth';
  }

  private put(draft: Draft, it: ReadThing, token: Token, isChange = this.tail.kind !== undefined && !this.tail.level): void {
    if (isChange) {
      draft.changes.push({...it, kind: this.kindOf(draft.name, token)});
      draft.basis ||= this.tail.basis;
    } else draft.value = it;
    draft.end = Math.max(draft.end, it.end);
  }

  private row(group: readonly Token[]): void {
    const last = group[group.length - 1] as Token;
    const names = this.names(group.length);
    const start = this.phraseStart;
    const {phrase} = this.tail;
    const drafts = names.length
      ? names.map((name) => this.add(last, {name, start, end: last.end, doubts: phrase ? [] : [{...NAME}], ...(phrase && {completedFrom: phrase})}))
      : this.drafts.slice(-group.length);
    drafts.forEach((draft, n) => this.put(draft, this.thing(group, n), group[n] as Token));
    for (const draft of drafts) draft.end = last.end;
    this.consumed = last.end;
    this.index += group.length - 1;
  }

  private counted(token: Token, {name, length, withPhrase, isSure}: NonNullable<ReturnType<typeof countFirst>>, right: string): void {
    const noun = token.end + (right.startsWith('的') ? 1 : 0) + length;
    const {kind, sense, printedFrom} = this.tail;
    const from = kind || sense === '为' ? token.start : this.consumed + printedFrom;
    const start = withPhrase ? Math.min(this.phraseStart, from) : from;
    this.add(token, {name, start, end: noun, value: {start: from, end: token.end}, doubts: isSure ? [] : [{...NAME}]});
    this.consumed = /^(?:、|和|及|与|以及)/.test(this.plain.slice(noun, noun + 2)) ? noun : token.end;
  }

  /** One number for several things: 均, 双双, or a list of what is measured. */
  private shared(token: Token, parts: readonly string[]): void {
    const start = this.phraseStart;
    for (const name of completed(parts).map(cleanName))
      this.put(this.add(token, {name, completedFrom: this.tail.phrase, start, end: token.end}), this.thing([token]), token);
    this.consumed = token.end;
  }

  private single(token: Token, isLost: boolean): void {
    const {tail, gap, subject} = this;
    const isDone = token.kind === 'count' && MADE_BETTER.test(gap) && tail.kind !== undefined;
    const isChange = tail.kind !== undefined && !tail.level && !isDone;
    const own = cleanName(isDone ? tail.phrase + gap.slice(tail.printedFrom) : tail.phrase);
    const [start, thing] = [this.phraseStart, this.thing([token])];
    this.consumed = token.end;
    if (!own && subject && !this.isPart && (isChange || !subject.value)) return this.put(subject, thing, token, isChange);
    this.consumed = token.start;
    const name = this.fullName(own);
    this.consumed = token.end;
    if (!name) return void this.unread.push({token, why: 'name', sure: false});
    const less = isChange ? undefined : LESS.exec(name)?.[0];
    const doubts = isLost ? [{code: 'row', harm: 3} as const] : own ? [] : [{...NAME}];
    const partOf = this.isPart && subject ? {partOf: this.drafts.length - 1} : {};
    const draft = this.add(token, {name: less ? name.slice(less.length) : name, start, end: token.end, doubts, ...partOf});
    if (less) draft.changes.push({...thing, kind: 'decline'});
    else this.put(draft, thing, token, isChange);
  }
}
