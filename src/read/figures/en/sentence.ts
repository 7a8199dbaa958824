// The figures of an English sentence: each number with the words that are its own. Works on plain letters.
import type {ReadChange, ReadThing} from '../../read-figure.js';
import type {Draft, Naming, Place} from './draft.js';
import {leadOf} from './lead.js';
import {DIFFERENCE, gapped, joins, listed, shareVerb, turned} from './join.js';
import {basisAfter, moodOf, periodAfter, periodFirst} from './mood.js';
import {nameAt, objectAt, PART, subjectAt} from './naming.js';
import {noFigure} from './no-figure.js';
import {isComputed, isRange, passageTo, rowAt} from './passage.js';
import {perAfter, placeAt, rightOf} from './place.js';
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

/** Reads the numbers of one sentence. */
export class SentenceReader {
  readonly drafts: Draft[] = [];
  private readonly unread: Unread[] = [];
  consumed: number;

  constructor(
    private readonly plain: string,
    readonly from: number,
    readonly to: number,
    private readonly tokens: readonly Token[],
  ) {
    this.consumed = from;
  }

  read(): Read {
    for (let index = 0; index < this.tokens.length;) index += this.readAt(index);
    const first = periodFirst(this.plain.slice(this.from, this.from + 80));
    for (const draft of this.drafts) draft.period ||= first;
    return {drafts: this.drafts, unread: this.unread};
  }

  /** A number that stays text, or two of which it is one question; how many they are. */
  private skip(token: Token, last: Token, why: string, isSure: boolean): number {
    this.unread.push({token: {...token, end: last.end}, why, isSure});
    return token === last ? 1 : 2;
  }

  private readonly rightOf = (token: Token, next: Token | undefined): string => rightOf(this.plain, token, next?.start ?? this.to);

  /** How many numbers were read from a place on. */
  private readAt(index: number): number {
    const place = placeAt(this.plain, this.tokens, index, this);
    const {token, left, leftStart, right, lead, previous, isAfterFigure} = place;
    const next = this.tokens[index + 1];
    const isMeasured =
      /^(?:verb|object|noun|value|from)$/.test(lead.form) ||
      (!!previous && (lead.form === 'to' || (isAfterFigure && DIFFERENCE.test(right)))) ||
      /\b(?:rate|age|expectancy|length|time) $/.test(lead.rest.slice(-40));
    const why = noFigure(token, left, right, isMeasured, /^(?:of|serve)$/.test(lead.form));
    if (why) return this.skip(token, token, why, true);
    if (lead.form === 'from') return this.readPassage(place, next);

    const between = next ? this.plain.slice(token.end, next.start) : '';
    const pair = next && isRange(token, next, left, between, lead.form) ? next : undefined;
    const last = pair ?? token;
    const start = pair && /\bbetween $/i.test(left) ? token.start - 'between '.length : leftStart + lead.printedFrom;
    const used = pair ? 2 : 1;
    if (!isComputed(this.plain.slice(start, last.end), token, pair)) return this.skip(token, last, 'unread', false);
    const plainPlace: Place = pair
      ? {...place, token: {...pair, start: token.start}, right: this.rightOf(pair, this.tokens[index + 2])}
      : place;
    const turn = turned(plainPlace);
    const whole = turn?.place ?? plainPlace;
    const printed: ReadThing = {start, end: last.end, ...(turn && {afterShared: turn.after})};

    const row = pair ? 1 : rowAt(this.tokens, index, this.plain);
    const names = row > 1 ? namesAt(place, row, this.rightOf(this.tokens[index + row - 1] as Token, this.tokens[index + row])) : undefined;
    if (names) return this.readRow(place, names, index);
    if (previous && joins(whole, printed, previous)) {
      this.consumed = last.end;
      return used;
    }
    const other = listed(whole);
    const found = other ?? nameAt(whole);
    const naming = found.name ? found : (gapped(whole) ?? found);
    if (!naming.name) {
      if (!previous || !isAfterFigure || whole.lead.form !== 'noun') return this.skip(token, last, 'name', false);
      this.put(previous, whole, printed);
      return used;
    }
    const isListed = other && previous?.changes.length && !previous.value;
    const shared = isListed || !found.name ? previous : undefined;
    const both = bothNames(whole, naming);
    const unit = naming.unit && last.core === last.end ? naming.unit : 0;
    const stop = Math.min(
      last.end + Math.max(naming.after ?? 0, unit) + (turn?.after.length ?? 0),
      this.tokens[index + used]?.start ?? this.to,
    );
    for (const name of both ?? [naming.name]) {
      const draft = this.add(whole, both ? {...naming, name, completedFrom: naming.name} : naming, printed);
      if (shared) shareVerb(this.plain, shared, draft, printed);
      else this.put(draft, whole, {...printed, end: printed.end + unit});
      draft.end = stop;
    }
    this.consumed = stop;
    return used;
  }

  private add(place: Place, naming: Naming, {start, end}: ReadThing): Draft {
    const {left, before, right, lead, previous, isAfterFigure} = place;
    // Its name may stand before another figure of the sentence.
    const beforeStart = place.token.start - before.length;
    const at = before.lastIndexOf(naming.completedFrom ?? naming.name);
    const draft: Draft = {
      ...naming,
      start: at < 0 ? start : Math.min(start, beforeStart + at),
      end,
      changes: [],
      mood: moodOf(left, right, isAfterFigure ? previous?.mood : undefined),
      verb: lead.objectVerb || (lead.form === 'object' && previous ? previous.verb || previous.shared : ''),
      period: periodAfter(right),
      per: perAfter(this.plain, end),
      shared: lead.form === 'verb' || lead.form === 'value' ? lead.verb : '',
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
      const change: ReadChange = {
        ...printed,
        ...(draft.verb && lead.form === 'object' && {apart: draft.verb}),
        kind: token.kind === 'times' ? 'multiple' : kind,
      };
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
      if (!found.name) return this.skip(token, next, 'name', false);
      const right = this.rightOf(next, undefined);
      const draft = this.add({...inner, right}, found, {start, end: next.end});
      const unitFull = next.unit && !token.unit.endsWith(next.unit) ? {unitFull: next.unit} : {};
      draft.value = {start: token.end + toAt, end: next.end, from: {start, end: token.end, ...unitFull}};
      this.consumed = next.end;
      return 2;
    }
    if (!previous?.value || previous.value.from || !isAfterFigure || left.length > 40) return this.skip(token, token, 'unread', false);
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
