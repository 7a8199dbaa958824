// A sentence while it is read: what has been read of it, and what stands before the number at hand. Works on plain letters.
import type {ReadChange, ReadThing} from '../../read-figure.js';
import {lastClause} from './cut.js';
import type {Draft, Unread} from './draft.js';
import {DONE, EXPECTED, MODALITY} from './lexicon.js';
import {sharedOf} from './shared.js';
import {tailOf, type Tail} from './tail.js';
import type {Token} from './tokens.js';

const OTHER_CLAUSE = /[;。]/;
const BY_PART = new Set<Token['kind']>(['points', 'percent', 'times']);
// A name that is longer than this may be more than a name.
const LONG = 22;
// Of two letters, and a name all the same.
const KNOWN =
  /^(?:税收|出口|进口|人口|耕地|就业|投资|消费|造林|能耗|电耗|水耗|原煤|原油|粮食|棉花|油料|蔬菜|水果|茶叶|生猪|肉类|水泥|钢材)$/;

/** Numbers that are surely none, whatever stands round them. */
const SURE = new Set(['rank', 'time', 'age', 'size', 'milestone', 'name', 'base', 'count']);

/** Whether a number is a part or a multiple of something. */
export const isPart = ({kind}: Token): boolean => BY_PART.has(kind);

/** A sentence, its figures so far, and the number at hand. */
export class Sentence {
  readonly drafts: Draft[] = [];
  readonly unread: Unread[] = [];
  index = 0;
  /** What stands before the number at hand, from where the number before it ended. */
  gap = '';
  tail: Tail = tailOf('', false);
  /** What the last change was given to, and where that ends. */
  changed: {readonly draft: Draft; readonly to: number} | undefined;
  private expectedTo = -1;
  private firm = {modality: '', to: -1};

  /** @param consumed - Where what has been read ends. */
  constructor(
    readonly plain: string,
    public consumed: number,
    readonly to: number,
    readonly tokens: readonly Token[],
  ) {}

  get next(): Token | undefined {
    return this.tokens[this.index + 1];
  }

  /** Turns to a number. */
  turnTo(token: Token): void {
    this.gap = this.plain.slice(this.consumed, token.start);
    this.tail = tailOf(this.gap, isPart(token));
    // How firmly the clause is put holds as far as its comma, whatever follows.
    const {before, phrase} = this.tail;
    const own = lastClause(this.gap).clause;
    // 预计生产总值突破三百亿元，同比增长5%: what has no name of its own is of the clause before.
    const last = !phrase && before.endsWith(',') ? lastClause(before.slice(0, -1)).clause : '';
    const clause = last + own;
    const comma = this.plain.slice(token.start, this.to).search(/[,;。]/);
    const end = comma < 0 ? this.to : token.start + comma;
    if (EXPECTED.test(clause)) this.expectedTo = end;
    const found = MODALITY.exec(clause);
    if (found && !/[的了]/.test(clause.slice(found.index))) this.firm = {modality: found[0], to: end};
  }

  /** Leaves a number out. */
  skip(token: Token, why: string): void {
    // Of money that is given away somebody may want a card: 将2.8万亿元资金纳入直达机制.
    const isLimit = why === 'threshold' && (token.kind !== 'money' || token.after !== '' || this.tail.sense !== '');
    this.unread.push({token, why, sure: SURE.has(why) || isLimit});
  }

  /** Takes a number for one of a figure. */
  add(token: Token, draft: Pick<Draft, 'name' | 'start' | 'end'> & Partial<Draft>): Draft {
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
    const isShort = DONE.exec(name)?.[0] === name || (name.length < 3 && !KNOWN.test(name));
    const isUnclear = isShort || name.length > LONG || (name.includes('、') && !name.includes('等'));
    if (isUnclear && !made.doubts.length) made.doubts.push({code: 'name', harm: isShort ? 2 : 1});
    this.drafts.push(made);
    return made;
  }

  /** Where the phrase before the number begins. */
  get phraseStart(): number {
    const {phrase} = this.tail;
    const at = phrase ? this.gap.lastIndexOf(phrase) : -1;
    return this.consumed + (at < 0 ? this.gap.length : at);
  }

  /** The figure before, where it stands in the same part of the sentence. */
  get subject(): Draft | undefined {
    return OTHER_CLAUSE.test(this.gap) ? undefined : this.drafts[this.drafts.length - 1];
  }

  /** Whether the number is of a part of what was named before. */
  get isPartOf(): boolean {
    return this.tail.clause.includes('其中');
  }

  /** Whether the number at hand is a change, and no level. */
  get isChange(): boolean {
    return this.tail.kind !== undefined && !this.tail.level;
  }

  /** What a number prints: the first of a row with the words that stand before them all. */
  thing(group: readonly Token[], n = 0): ReadThing {
    const token = group[n] as Token;
    const words = this.gap.slice(this.tail.printedFrom);
    return {
      start: n ? token.start : this.consumed + this.tail.printedFrom,
      end: token.end,
      ...(n && words && {apart: words}),
      ...(token.unitFull && {unitFull: token.unitFull}),
      ...(n < group.length - 1 && sharedOf(token, group[group.length - 1] as Token)),
    };
  }

  /** Gives a number to a figure. */
  put(draft: Draft, it: ReadThing, token: Token, isChange = this.isChange): void {
    if (token.ratio) draft.ratio = it;
    else if (isChange) {
      draft.changes.push({...it, kind: this.kindOf(draft.name, token)});
      draft.basis ||= this.tail.basis;
      this.changed = {draft, to: it.end};
    } else {
      draft.value = it;
      draft.unit = token;
    }
    draft.end = Math.max(draft.end, it.end);
  }

  private kindOf(name: string, token: Token): ReadChange['kind'] {
    const {kind} = this.tail;
    if (token.kind === 'times' && (kind === 'growth' || !kind)) return 'multiple';
    if (kind === 'better') return /浓度|能耗|费用|比$|死亡|排放/.test(name) ? 'decline' : 'growth';
    return kind ?? 'growth';
  }
}
