// A figure of words that a person has marked: it is read as every other, and where it cannot be, it has what stands there.
import {plainText} from '../../model/letters.js';
import type {Range} from '../../model/quote.js';
import {numbersOf} from '../../text/derive/no-figures.js';
import {rankOf} from '../../text/derive/others.js';
import {deriveQuantity} from '../../text/derive/quantity.js';
import type {ReadFigure, Setting} from '../read-figure.js';
import {cleanName, lastClause, stripLeading} from './cut.js';
import type {Draft} from './draft.js';
import {markedEnglish} from './en/marked.js';
import {figureOf, sentencesOf, statusOf} from './figure.js';
import {readAlone} from './reader.js';
import {saidIn} from './said.js';
import {tokenAt, tokensOf, type Token} from './tokens.js';

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** Marked words in plain letters. */
interface Marked extends Range {
  readonly plain: string;
  /** First and last letter of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The numbers of the text that may be figures. */
  readonly tokens: readonly Token[];
}

/** The first number among the marked words: one that may be a figure, or any. */
function numberIn({plain, tokens, ...range}: Marked): Token | undefined {
  const known = tokens.find((it) => overlap(it, range));
  if (known) return known;
  const other = numbersOf(plain).find((it) => overlap(it, range));
  const token = other && tokenAt(plain, other);
  return token && deriveQuantity({printed: plain.slice(token.start, token.end)}) ? token : undefined;
}

/** What a clause says before a place, as a name. */
function nameBefore({plain, from}: Marked, at: number): string {
  const {clause} = lastClause(plain.slice(from, at));
  return cleanName(stripLeading(clause)) || cleanName(clause);
}

/** What a clause says behind a place, as a name. */
const nameAfter = ({plain, to}: Marked, at: number): string => cleanName(/^[^,:;。!?\n\d]*/.exec(plain.slice(at, to))?.[0] ?? '');

const draftOf = (name: string, {start, end}: Range): Draft => ({
  name,
  start,
  end,
  changes: [],
  expected: false,
  modality: '',
  per: '',
  basis: '',
  doubts: [],
});

/** A number with what it is of. */
function counted(marked: Marked, token: Token): Draft | undefined {
  const {plain, from, to, tokens} = marked;
  const before = tokens.filter(({end}) => end <= token.start).pop();
  const next = tokens.find(({start}) => start >= token.end);
  const sentence = readAlone(plain, Math.max(from, before?.end ?? from), Math.min(to, next?.start ?? to), token);
  const [only, ...others] = sentence.drafts;
  if (only && !others.length) return only;
  const name = nameBefore(marked, token.start) || nameAfter(marked, token.end);
  if (!name) return undefined;
  const draft = draftOf(name, token);
  if (token.ratio) return {...draft, ratio: token};
  return {...draft, value: {start: token.start, end: token.end}};
}

/** Words that say something without a number. */
function wordsOf(marked: Marked): Draft | undefined {
  const {plain, from, to, start, end} = marked;
  const known = saidIn(plain, from, to, []).find(({said}) => said && overlap(said, marked));
  if (known) return known;
  const name = nameBefore(marked, start) || nameAfter(marked, end);
  return name ? {...draftOf(name, {start, end}), said: {start, end}} : undefined;
}

/** The figure of marked words of a paragraph; nothing where the words around give it no name. */
export function markedFigure(whole: string, range: Range, setting: Setting): ReadFigure | undefined {
  const {text: plain, start: startOf, end: endOf} = plainText(whole);
  let start = 0;
  while (start < plain.length && endOf(start) <= range.start) start++;
  let end = start;
  while (end < plain.length && startOf(end) < range.end) end++;
  const placed = <Place extends Range>(it: Place): Place => ({...it, start: startOf(it.start), end: endOf(it.end - 1)});
  if (/^en\b/i.test(setting.lang)) return markedEnglish(plain, {start, end}, setting, placed);
  const [from, to] = sentencesOf(plain).find(([, last]) => last > start) ?? [0, plain.length];
  const tokens = tokensOf(plain);
  const marked: Marked = {plain, start, end, from, to, tokens};
  const sentence = plain.slice(from, to);
  const rank = tokens.some((it) => overlap(it, marked)) ? undefined : rankOf(plain.slice(start, end));
  if (rank) {
    const name = nameBefore(marked, start);
    const {position, bound} = rank;
    const place = placed({start, end});
    const status = statusOf(false, sentence, setting);
    return name ? {name, status, tier: 'count', rank: {...place, position, ...(bound && {bound})}, clause: place} : undefined;
  }
  const token = numberIn(marked);
  const draft = token ? counted(marked, token) : wordsOf(marked);
  return draft && figureOf(draft, 0, {plain, sentence, setting, placed});
}
