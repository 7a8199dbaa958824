// A figure as it was read in plain letters, as one of the paragraph as it is printed.
import type {Range} from '../../model/quote.js';
import type {ReadFigure, Setting} from '../read-figure.js';
import type {Draft} from './zh/draft.js';

/** Every sentence of a text in plain letters. */
export function sentencesOf(plain: string): readonly (readonly [number, number])[] {
  const ends = [...plain.matchAll(/[。!?;\n]+[”)]*/g)].map(({index, 0: stop}) => index + stop.length);
  const all = [0, ...ends, plain.length];
  return all.slice(1).flatMap((end, index) => (end > (all[index] ?? 0) ? [[all[index] ?? 0, end] as const] : []));
}

// What a clause of a plan says of the time before.
const PAST = /(?:^|[,;。])(?:去年|上年|截至目前)(?!度)/;

/** Whether figures of a sentence are of the time to come. */
function statusOf(expected: boolean, sentence: string, {role, goals}: Setting): ReadFigure['status'] {
  if (goals || (role === 'plan' && !PAST.test(sentence))) return 'target';
  return expected ? 'expected' : 'achieved';
}

/** The parts of a ratio; of a passage from one to another those of the last. */
function ratioParts(printed: string): readonly {readonly printed: string; readonly number: number}[] {
  const last = [...printed.matchAll(/\d{1,9}(?:\.\d{1,6})?(?: ?[:∶︰] ?\d{1,9}(?:\.\d{1,6})?){1,5}/g)].slice(-1)[0]?.[0] ?? '';
  return last.split(/ ?[:∶︰] ?/).map((part) => ({printed: part, number: Number(part)}));
}

/** The text of a figure. */
export interface Printed {
  readonly plain: string;
  /** The sentence of the figure, in plain letters. */
  readonly sentence: string;
  readonly setting: Setting;
  /** A place in plain letters as one in print. */
  readonly placed: <Place extends Range>(it: Place) => Place;
}

/**
 * A figure of a paragraph.
 *
 * @param first - Index, among the figures of the paragraph, of the first of its sentence.
 */
export function figureOf(draft: Draft, first: number, {plain, sentence, setting, placed}: Printed): ReadFigure {
  const {name, completedFrom, modality, per, basis, value, changes, ratio, said, partOf, expected} = draft;
  return {
    name,
    ...(completedFrom && completedFrom !== name && {completedFrom}),
    status: statusOf(expected, sentence, setting),
    ...(modality && {modality}),
    tier: setting.goals ? 'headline' : 'count',
    ...(per && {per}),
    ...(basis && {basis}),
    ...(value && {value: {...placed(value), ...(value.from && {from: placed(value.from)})}}),
    ...(changes.length && {changes: changes.map(placed)}),
    ...(ratio && {ratio: {...placed(ratio), parts: ratioParts(plain.slice(ratio.start, ratio.end))}}),
    ...(said && {said: placed(said)}),
    ...(partOf !== undefined && {partOf: first + partOf}),
    clause: placed({start: draft.start, end: draft.end}),
  };
}
