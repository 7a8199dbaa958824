// The figures of an English sentence: each number with the words that are its own. Works on plain letters.
import type {ReadChange, ReadThing} from '../../read-figure.js';
import type {Draft, Naming, Place} from './draft.js';
import {leadOf} from './lead.js';
import {basisAfter, moodOf, periodAfter, periodFirst} from './mood.js';
import {nameAt, objectAt, subjectAt} from './naming.js';
import {noFigure} from './no-figure.js';
import {isComputed, isRange, passageTo, rowAt} from './passage.js';
import {bothNames, namesAt} from './row.js';
import type {Token} from './tokens.js';

/** A number that belongs to no figure. */
export interface Unread {
  readonly token: Token;
  readonly why: string;
  readonly isSure: boolean;
}

/** What is read of a sentence. */
export interface Read {
  readonly drafts: Draft[];
  readonly unread: Unread[];
}

// So many letters before and after a number are looked at.
const WINDOW = 600;

const DIFFERENCE = /^ (?:more|less|fewer|higher|lower|faster|slower|above|below|up|down)\b/;
const BELOW = /less|fewer|lower|slower|below|down/;
const LISTED = /^(?: (?:in|by|for) (?:19|20)\d\d(?:[-/](?:\d\d){1,2})?)?,? (?:and )?$/;
const PART = /\b(?:including|of which|of whom|of these|among them)\b[^,;:]{0,40}$/i;

/** Reads the numbers of one sentence. */
export class SentenceReader {
  private readonly drafts: Draft[] = [];
  private readonly unread: Unread[] = [];
  private consumed: number;

  constructor(
    private readonly plain: string,
    private readonly from: number,
    private readonly to: number,
    private readonly tokens: readonly Token[],
  ) {
    this.consumed = from;
  }

  read(): Read {
    for (let index = 0; index < this.tokens.length; ) index += this.readAt(index);
    const first = periodFirst(this.plain.slice(this.from, this.from + 80));
    for (const draft of this.drafts) draft.period ||= first;
    return {drafts: this.drafts, unread: this.unread};
  }

  private skip(tokens: readonly Token[], why: string, isSure: boolean): number {
    for (const token of tokens) this.unread.push({token, why, isSure});
    return tokens.length;
  }

  private rightOf(token: Token, next: Token | undefined): string {
    return this.plain.slice(token.end, Math.min(next?.start ?? this.to, token.end + WINDOW));
  }

  private placeAt(index: number): Place {
    const token = this.tokens[index] as Token;
    const leftStart = Math.max(this.consumed, token.start - WINDOW);
    const left = this.plain.slice(leftStart, token.start);
    return {
      token,
      left,
      leftStart,
      right: this.rightOf(token, this.tokens[index + 1]),
      lead: leadOf(left, token.kind === 'count', token.kind === 'money'),
      isAfterFigure: this.consumed > this.from && leftStart === this.consumed,
      previous: this.drafts[this.drafts.length - 1],
      before: this.plain.slice(Math.max(this.from, token.start - 2 * WINDOW), token.start),
    };
  }

  /** How many numbers were read from a place on. */
  private readAt(index: number): number {
    const place = this.placeAt(index);
    const {token, left, leftStart, right, lead, previous, isAfterFigure} = place;
    const next = this.tokens[index + 1];
    const isMeasured =
      /^(?:verb|object|noun|value|from)$/.test(lead.form) || (lead.form === 'to' && !!previous) || /\b(?:rate|age|expectancy|length|time) $/.test(lead.rest.slice(-40));
    const why = noFigure(token, left, right, isMeasured);
    if (why) return this.skip([token], why, true);
    if (lead.form === 'from') return this.readPassage(place, next);

    const between = next ? this.plain.slice(token.end, next.start) : '';
    const pair = next && isRange(token, next, left, between) ? next : undefined;
    const last = pair ?? token;
    const start = pair && /\bbetween $/i.test(left) ? token.start - 'between '.length : leftStart + lead.printedFrom;
    const used = pair ? 2 : 1;
    const printed = {start, end: last.end};
    if (!isComputed(this.plain.slice(start, last.end), token, pair)) return this.skip(pair ? [token, pair] : [token], 'unread', false);
    const whole: Place = pair ? {...place, token: {...pair, start: token.start}, right: this.rightOf(pair, this.tokens[index + 2])} : place;

    const row = pair ? 1 : rowAt(this.tokens, index, this.plain);
    if (row > 1) {
      const names = namesAt(place, row, this.rightOf(this.tokens[index + row - 1] as Token, this.tokens[index + row]));
      if (names) return this.readRow(place, names, index);
    }
    if (previous && this.joins(whole, printed, previous)) return used;
    const naming = this.listed(whole) ?? nameAt(whole);
    if (!naming.name) {
      if (previous && isAfterFigure && lead.form === 'noun') {
        this.put(previous, whole, printed);
        return used;
      }
      return this.skip(pair ? [token, pair] : [token], 'name', false);
    }
    const both = bothNames(whole, naming);
    if (both) {
      for (const name of both) this.put(this.add(whole, {...naming, name, completedFrom: naming.name}, printed), whole, printed);
      return used;
    }
    const draft = this.add(whole, naming, printed);
    this.put(draft, whole, naming.unit ? {start, end: last.core === last.end ? last.end + naming.unit : last.end} : printed);
    this.consumed = Math.max(draft.end, Math.min(last.end + (naming.after ?? 0), this.tokens[index + used]?.start ?? this.to));
    return used;
  }

  /** A second thing of the figure before: down 1.4 per cent, 0.4 percentage point lower, fell by 2 per cent to £5m. */
  private joins(place: Place, printed: ReadThing, previous: Draft): boolean {
    const {token, left, right, lead, isAfterFigure} = place;
    if (!isAfterFigure || left.length > 60) return false;
    if (lead.form === 'to' && lead.rest.trim() === '' && !previous.value) {
      previous.value = {...printed};
    } else if (/^(?:none|of|value)$/.test(lead.form) && (token.after.trim().match(/higher|lower|faster|slower/) ?? DIFFERENCE.test(right)) && /^[ ,](?:[a-z, ]{0,24})$/.test(lead.rest)) {
      previous.changes.push({...printed, kind: BELOW.test(token.after + right.slice(0, 12)) ? 'below' : 'above'});
    } else if (lead.form === 'verb' && /^[ ,(]*(?:(?:and|or|which|it|that|thus|an?|was|is|has|have|been|this|a figure) ?){0,3}$/i.test(lead.rest)) {
      previous.changes.push({...printed, kind: lead.kind ?? 'growth'});
    } else return false;
    previous.end = token.end;
    previous.basis ||= basisAfter(right);
    previous.period ||= periodAfter(right);
    this.consumed = token.end;
    return true;
  }

  /** The name of the figure before, of another year: £88.4m in 2022/23, £89.1m in 2023/24. */
  private listed({lead, isAfterFigure, previous, right, token}: Place): Naming | undefined {
    const isNext = lead.form === 'none' && isAfterFigure && previous && LISTED.test(lead.rest) && periodAfter(right) !== '' && token.kind !== 'points';
    return isNext ? {name: previous.name, isSure: true, noun: previous.noun ?? ''} : undefined;
  }

  private add(place: Place, naming: Naming, {start, end}: ReadThing): Draft {
    const {left, leftStart, right, lead, previous, isAfterFigure} = place;
    const at = left.lastIndexOf(naming.completedFrom ?? naming.name);
    const draft: Draft = {
      ...naming,
      start: at < 0 ? start : Math.min(start, leftStart + at),
      end,
      changes: [],
      mood: moodOf(left, right, isAfterFigure ? previous?.mood : undefined),
      verb: lead.objectVerb || (lead.form === 'object' ? (previous?.verb ?? '') : ''),
      period: periodAfter(right),
      basis: /averag/i.test(lead.verb) ? lead.verb.trim() : '',
    };
    if (previous && isAfterFigure && PART.test(lead.rest)) draft.partOf = this.drafts.length - 1;
    this.drafts.push(draft);
    return draft;
  }

  /** Puts a quantity where it belongs: a value, or a change with its kind. */
  private put(draft: Draft, {lead, previous, right, token}: Place, printed: ReadThing): void {
    const kind = lead.kind ?? (lead.form === 'object' ? previous?.changes[previous.changes.length - 1]?.kind : undefined);
    if (kind && !lead.level) {
      const change: ReadChange = {...printed, ...(draft.verb && lead.form === 'object' && {apart: draft.verb}), kind: token.kind === 'times' ? 'multiple' : kind};
      draft.changes.push(change);
      draft.basis ||= basisAfter(right);
    } else draft.value = printed;
    draft.end = Math.max(draft.end, printed.end);
    this.consumed = printed.end;
  }

  private readPassage(place: Place, next: Token | undefined): number {
    const {token, left, leftStart, lead, previous, isAfterFigure} = place;
    const start = leftStart + left.toLowerCase().lastIndexOf('from ');
    const toAt = next ? passageTo(this.plain.slice(token.end, next.start)) : undefined;
    if (next && toAt !== undefined && isComputed(this.plain.slice(token.end + toAt, next.end), next)) {
      const of = leadOf(lead.rest, true, false);
      const isOf = of.form === 'verb' || of.form === 'value' || of.form === 'serve';
      const inner: Place = {...place, lead: isOf ? of : leadOf(`${lead.rest}by `, true, false)};
      const found = isOf ? subjectAt(inner) : objectAt(inner);
      if (!found.name) return this.skip([token, next], 'name', false);
      const right = this.rightOf(next, undefined);
      const draft = this.add({...inner, right}, found, {start, end: next.end});
      const unitFull = next.unit && !token.unit.endsWith(next.unit) ? {unitFull: next.unit} : {};
      draft.value = {start: token.end + toAt, end: next.end, from: {start, end: token.end, ...unitFull}};
      this.consumed = next.end;
      return 2;
    }
    if (!previous?.value || previous.value.from || !isAfterFigure || left.length > 40) return this.skip([token], 'unread', false);
    previous.value = {...previous.value, from: {start, end: token.end}};
    this.consumed = previous.end = token.end;
    return 1;
  }

  /** As many numbers as names: rose 5.2 and 6.1 percent respectively. */
  private readRow(place: Place, names: readonly Naming[], index: number): number {
    const {leftStart, lead, left} = place;
    const row = this.tokens.slice(index, index + names.length);
    const last = row[row.length - 1] as Token;
    const shared = left.slice(lead.printedFrom);
    row.forEach((token, n) => {
      const printed: ReadThing = {
        start: n ? token.start : leftStart + lead.printedFrom,
        end: token.end,
        ...(n && shared && {apart: shared}),
        ...(!token.unit && last.unit && {unitFull: last.unit}),
      };
      const draft = this.add(place, names[n] as Naming, printed);
      this.put(draft, {...place, token, right: this.rightOf(last, this.tokens[index + row.length])}, printed);
      draft.end = last.end;
    });
    this.consumed = last.end;
    return row.length;
  }
}
