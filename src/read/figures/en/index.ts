// The figures of a paragraph in English.
import {plainText} from '../../../model/letters.js';
import type {Range} from '../../../model/quote.js';
import type {ReadFigure, ReadParagraph, Setting} from '../../read-figure.js';
import type {Draft} from './draft.js';
import {SentenceReader} from './sentence.js';
import {tokensOf, type Token} from './tokens.js';

// A stop with what may begin a sentence after it; an initial and a title end none.
const STOP = /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|vs|approx|e\.g|i\.e))[.!?;]["”’)]{0,2}(?=\s|$)|\n/g;

/** Every sentence of a text in plain letters. */
export function sentencesOf(plain: string): readonly (readonly [number, number])[] {
  const ends = [...plain.matchAll(STOP)].map(({index, 0: stop}) => index + stop.length);
  const all = [0, ...ends, plain.length];
  return all.slice(1).flatMap((end, index) => (end > (all[index] ?? 0) ? [[all[index] ?? 0, end] as const] : []));
}

function statusOf({mood}: Draft, {role, goals}: Setting): ReadFigure['status'] {
  if (goals) return 'target';
  if (role === 'plan') return mood.done && !mood.ahead ? 'achieved' : 'target';
  if (mood.expected) return 'expected';
  if (mood.ahead && !mood.done) return role === 'other' ? 'target' : 'expected';
  return 'achieved';
}

/** A figure of the paragraph; `first` is the index of the first of its sentence, `at` makes a place in plain letters one in print. */
export function figureOf(draft: Draft, first: number, setting: Setting, at: <Place extends Range>(it: Place) => Place): ReadFigure {
  const {value} = draft;
  const status = statusOf(draft, setting);
  return {
    name: draft.name,
    ...(draft.completedFrom && draft.completedFrom !== draft.name && {completedFrom: draft.completedFrom}),
    status,
    ...(draft.mood.modality && status === 'target' && {modality: draft.mood.modality}),
    tier: setting.goals ? 'headline' : 'count',
    ...(draft.period && {period: draft.period}),
    ...(draft.per && {per: draft.per}),
    ...(draft.basis && {basis: draft.basis}),
    ...(value && {value: {...at(value), ...(value.from && {from: at(value.from)})}}),
    ...(draft.changes.length && {changes: draft.changes.map(at)}),
    ...(draft.partOf !== undefined && {partOf: first + draft.partOf}),
    clause: at({start: draft.start, end: draft.end}),
  };
}

/** Everything that an English paragraph says in figures; `whole` is its mark, label and text. */
export function readEnglish(whole: string, setting: Setting): ReadParagraph {
  const {text: plain, start, end} = plainText(whole);
  const tokens = tokensOf(plain);
  const figures: ReadFigure[] = [];
  const doubts: ReadParagraph['doubts'][number][] = [];
  const quotes: ReadParagraph['quotes'][number][] = [];
  const at = <Place extends Range>(it: Place): Place => ({
    ...it,
    start: start(it.start),
    end: end(it.end - 1),
  });
  let taken = 0;
  for (const [from, to] of sentencesOf(plain)) {
    const own: Token[] = [];
    for (; (tokens[taken]?.start ?? to) < to; taken++) own.push(tokens[taken] as Token);
    if (!own.length) continue;
    const {drafts, unread} = new SentenceReader(plain, from, to, own).read();
    const first = figures.length;
    for (const draft of drafts) {
      figures.push(figureOf(draft, first, setting, at));
      if (!draft.isSure) doubts.push({...at({start: draft.start, end: draft.end}), code: 'name', assumed: draft.name, harm: 2});
    }
    for (const {token, why, isSure} of unread) {
      const place = at({start: token.start, end: token.end});
      if (isSure) quotes.push({...place, category: why});
      else doubts.push({...place, code: why, assumed: '', harm: 2});
    }
  }
  return {figures, doubts, quotes};
}
