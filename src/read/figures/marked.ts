// A figure of words that a person has marked: it is read as every other, and where it cannot be, it has what stands there.
import {plainText} from '../../model/letters.js';
import type {Range} from '../../model/quote.js';
import {numbersOf} from '../../text/derive/no-figures.js';
import {rankOf} from '../../text/derive/others.js';
import {deriveQuantity} from '../../text/derive/quantity.js';
import {foldingOf, unfolded} from '../../text/traditional.js';
import type {ReadFigure, Setting} from '../read-figure.js';
import {cleanName, lastClause, stripLeading} from './zh/cut.js';
import type {Draft} from './zh/draft.js';
import {markedEnglish} from './en/marked.js';
import {figureOf, sentencesOf} from './figure.js';
import {MODALITY} from './zh/lexicon.js';
import {readAlone} from './zh/reader.js';
import {saidIn} from './zh/said.js';
import {RATIO_OF_NUMBERS, tokenAt, tokensOf, type Token} from './zh/tokens.js';

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

/** The first number among the marked words: one that may be a figure, a ratio, or any. */
function numberIn({plain, tokens, ...range}: Marked): Token | undefined {
  const known = tokens.find((it) => overlap(it, range));
  if (known) return known;
  // 三次产业比为8:41:51 is no time of the day.
  const ratio = RATIO_OF_NUMBERS.exec(plain.slice(range.start, range.end));
  if (ratio) return tokenAt(plain, {start: range.start + ratio.index, end: range.start + ratio.index + ratio[0].length});
  const other = numbersOf(plain).find((it) => overlap(it, range));
  const token = other && tokenAt(plain, other);
  return token && deriveQuantity({printed: plain.slice(token.start, token.end)}) ? token : undefined;
}

/** What a clause says before a place. */
const clauseBefore = ({plain, from}: Marked, at: number): string => lastClause(plain.slice(from, at)).clause;

/** Where that begins. */
const clauseStart = (marked: Marked, at: number): number => at - clauseBefore(marked, at).trimStart().length;

/** The same as a name. */
function nameBefore(marked: Marked, at: number): string {
  const clause = clauseBefore(marked, at);
  return cleanName(stripLeading(clause)) || cleanName(clause);
}

/** What a clause says behind a place, as a name. */
const nameAfter = ({plain, to}: Marked, at: number): string => cleanName(/^[^,:;。!?\n\d]*/.exec(plain.slice(at, to))?.[0] ?? '');

/** A figure of words, from the beginning of their clause on. */
const draftOf = (marked: Marked, name: string, {start, end}: Range): Draft => ({
  name,
  start: clauseStart(marked, start),
  end,
  changes: [],
  expected: false,
  modality: MODALITY.exec(clauseBefore(marked, start))?.[0] ?? '',
  per: '',
  basis: '',
  doubts: [],
});

/** A number with what it is of. */
function counted(marked: Marked, token: Token): Draft | undefined {
  const {plain, from, to, tokens} = marked;
  const before = tokens.filter(({end}) => end <= token.start).pop();
  const next = tokens.find(({start}) => start >= token.end);
  const draft = readAlone(plain, Math.max(from, before?.end ?? from), Math.min(to, next?.start ?? to), token);
  if (draft.name) return draft;
  const name = nameBefore(marked, draft.start) || nameAfter(marked, draft.end) || nameBefore(marked, token.start);
  return name ? {...draft, name, start: clauseStart(marked, draft.start)} : undefined;
}

/** Words that say something without a number. */
function wordsOf(marked: Marked): Draft | undefined {
  const {plain, from, to, start, end} = marked;
  const known = saidIn(plain, from, to, []).find(({said}) => said && overlap(said, marked));
  if (known) return known;
  const name = nameBefore(marked, start) || nameAfter(marked, end);
  return name ? {...draftOf(marked, name, {start, end}), said: {start, end}} : undefined;
}

const RANKED = /(?:[位名]?[居列]|排名?|跃居|[升跃][至到]|进入|跻身)[^,。;:、\d]{0,8}$/;

/** The place in an order that the marked words say, with its verb. */
function rankIn({plain, tokens, from, ...range}: Marked): (ReturnType<typeof rankOf> & {readonly at: number}) | undefined {
  const rank = tokens.some((it) => overlap(it, range)) ? undefined : rankOf(plain.slice(range.start, range.end));
  const verb = RANKED.exec(plain.slice(from, range.start))?.[0] ?? '';
  return rank && {...rank, at: range.start - verb.length};
}

/** The figure of marked words of a paragraph; nothing where the words around give it no name. */
export function markedFigure(whole: string, range: Range, setting: Setting): ReadFigure | undefined {
  const folding = /^en\b/i.test(setting.lang) ? undefined : foldingOf(whole);
  const figure = markedIn(folding ? folding.fold(whole) : whole, range, setting);
  return figure && folding ? unfolded(figure, folding) : figure;
}

function markedIn(whole: string, range: Range, setting: Setting): ReadFigure | undefined {
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
  const rank = rankIn(marked);
  if (rank) {
    const {position, bound, at} = rank;
    const name = nameBefore(marked, at);
    const {tier, clause, status} = figureOf(draftOf(marked, name, {start: at, end}), 0, {plain, sentence, setting, placed});
    return name ? {name, status, tier, rank: {...placed({start: at, end}), position, ...(bound && {bound})}, clause} : undefined;
  }
  const token = numberIn(marked);
  const draft = token ? counted(marked, token) : wordsOf(marked);
  return draft && figureOf(draft, 0, {plain, sentence, setting, placed});
}
