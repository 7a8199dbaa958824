// The figures of a paragraph.
import {plainText} from '../../model/letters.js';
import type {ReadFigure, ReadParagraph, Setting} from '../read-figure.js';
import {readEnglish} from './en/index.js';
import {readSentence, type Draft} from './sentence.js';
import {tokensOf} from './tokens.js';

/** A paragraph as it is printed. */
export interface PrintedParagraph {
  readonly mark?: string;
  readonly label?: string;
  readonly text: string;
}

/** Every sentence of a text in plain letters. */
function sentencesOf(plain: string): readonly (readonly [number, number])[] {
  const ends = [...plain.matchAll(/[。!?;\n]+[”)]*/g)].map(({index, 0: stop}) => index + stop.length);
  const all = [0, ...ends, plain.length];
  return all.slice(1).flatMap((end, index) => (end > (all[index] ?? 0) ? [[all[index] ?? 0, end] as const] : []));
}

function statusOf(draft: Draft, {role, goals}: Setting): ReadFigure['status'] {
  if (goals || (role === 'plan' && !draft.past)) return 'target';
  return draft.expected ? 'expected' : 'achieved';
}

/** Everything that a paragraph says in figures. */
export function readFigures(paragraph: PrintedParagraph, setting: Setting): ReadParagraph {
  const whole = `${paragraph.mark ?? ''}${paragraph.label ?? ''}${paragraph.text}`;
  if (/^en\b/i.test(setting.lang)) return readEnglish(whole, setting);
  const {text: plain, start, end} = plainText(whole);
  const tokens = tokensOf(plain);
  const figures: ReadFigure[] = [];
  const doubts: ReadParagraph['doubts'][number][] = [];
  const quotes: ReadParagraph['quotes'][number][] = [];
  const at = <T extends {readonly start: number; readonly end: number}>(it: T): T => ({
    ...it,
    start: start(it.start),
    end: end(it.end - 1),
  });
  for (const [from, to] of sentencesOf(plain)) {
    const {drafts, unread} = readSentence(plain, from, to, tokens);
    const first = figures.length;
    for (const draft of drafts) {
      const status = statusOf(draft, setting);
      figures.push({
        name: draft.name,
        ...(draft.completedFrom && draft.completedFrom !== draft.name && {completedFrom: draft.completedFrom}),
        status,
        ...(draft.modality && {modality: draft.modality}),
        tier: setting.goals ? 'headline' : 'count',
        ...(draft.per && {per: draft.per}),
        ...(draft.basis && {basis: draft.basis}),
        ...(draft.value && {value: {...at(draft.value), ...(draft.value.from && {from: at(draft.value.from)})}}),
        ...(draft.changes.length && {changes: draft.changes.map(at)}),
        ...(draft.ratio && {ratio: {...at(draft.ratio), parts: []}}),
        ...(draft.partOf !== undefined && {partOf: first + draft.partOf}),
        clause: at({start: draft.start, end: draft.end}),
      });
    }
    for (const {token, why, sure} of unread) {
      const place = at({start: token.start, end: token.end});
      if (sure) quotes.push({...place, category: why});
      else doubts.push({...place, code: why, assumed: '', harm: 2});
    }
  }
  return {figures, doubts, quotes};
}
