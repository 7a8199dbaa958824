// What a person decided of a report and what is still asked, on the proof sheet. Pure.
import {eachIndicator, findIndicator, type Found} from '../model/lookup.js';
import type {Report} from '../model/schema.js';
import type {Doubt, Quote, Review} from '../read/review.js';
import {doubtSentence} from '../text/doubt-words.js';
import {punctuation} from '../text/punctuation.js';
import type {ProofWords} from '../text/proof-words.js';
import {isValid} from './confirmed.js';
import {placeOfPath, textPath, type ProofText} from './proof-places.js';
import {cell, label as labelled, line, placed, row, strong, type Row, type Section} from './proof-sheet.js';

/** What the file beside a dataset holds, as far as the sheet needs it. */
export type ProofReview = Partial<Review> & {
  /** What the categories of its quotes are called. */
  readonly categories?: Readonly<Record<string, string>>;
};

/** What every section is made of. */
export interface ProofContext {
  readonly report: Report;
  readonly review: ProofReview;
  readonly texts: readonly ProofText[];
  readonly words: ProofWords;
}

/** The numbers that are no figures, under their reasons. */
export function numbersSection({review, texts, words}: ProofContext): Section {
  const {quotes = [], categories = {}} = review;
  const {label, titles, notes, none, counted} = words;
  const placesOf = ({exact, prefix = ''}: Quote): string => {
    const found = texts.filter(({text}) => text.includes(prefix + exact));
    const [first] = found;
    return first ? first.place + (found.length > 1 ? ` ×${found.length}` : '') : '';
  };
  const reasons = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const reason = quote.reason || (categories[quote.category] ?? quote.category);
    reasons.set(reason, [...(reasons.get(reason) ?? []), quote]);
  }
  return {
    id: 'numbers',
    title: titles.numbers,
    count: counted(quotes.length),
    note: notes.numbers,
    columns: [
      {title: label.words, width: 60, isReport: true},
      {title: label.place, width: 40},
    ],
    rows: [...reasons].flatMap(([reason, all]): readonly Row[] => [
      {kind: 'group', cells: [cell(line(strong(reason), labelled(counted(all.length))))]},
      ...all.map((quote) => row(quote.exact, placed(placesOf(quote)))),
    ]),
    none: none.numbers,
  };
}

const doubtRow = (doubt: Doubt, {texts, words}: ProofContext): Row =>
  row(
    cell(line(strong(words.harm[doubt.harm - 1] ?? ''))),
    doubt.quote,
    doubtSentence(doubt, words.lang),
    placed(placeOfPath(doubt.path, texts, words)),
  );

/** Nobody has decided it, or somebody has found the text of the file wrong, which is mended there alone. */
const isLeft = ({state, code}: Doubt): boolean => state === 'open' || (state === 'wrong' && /^(?:mended-|beside$|long$)/.test(code));

/** The doubts that are left, the gravest first. */
export function doubtsSection(context: ProofContext): Section {
  const {review, words} = context;
  const open = (review.doubts ?? []).filter(isLeft);
  const {label, titles, none, counted} = words;
  return {
    id: 'doubts',
    title: titles.doubts,
    count: counted(open.length),
    columns: [
      {title: label.harm, width: 10},
      {title: label.words, width: 30, isReport: true},
      {title: label.reason, width: 38},
      {title: label.place, width: 22},
    ],
    rows: [...open].sort((a, b) => b.harm - a.harm).map((doubt) => doubtRow(doubt, context)),
    none: none.doubts,
  };
}

/** What held the file back when it was read, and was accepted; nothing where nothing did. */
export function holdsSections({review, words}: ProofContext): readonly Section[] {
  const {holds = []} = review;
  if (!holds.length) return [];
  const {label, titles, counted, hold} = words;
  return [
    {
      id: 'holds',
      title: titles.holds,
      count: counted(holds.length),
      columns: [
        {title: label.kind, width: 26},
        {title: label.words, width: 54, isReport: true},
        {title: label.who, width: 20},
      ],
      rows: holds.map(({kind, words: said, author = ''}) => row(hold[kind] ?? kind, said, author)),
    },
  ];
}

/** 1–3, 5 */
export function runsOf(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** Confirmations: those that hold by person and day, each that has lapsed on its own. */
export function confirmationsSection({report, review, texts, words}: ProofContext): Section {
  const {confirmations = []} = review;
  const {label, titles, none, counted} = words;
  const {gap} = punctuation(words.lang);
  const numbers = new Map(eachIndicator(report).map(({indicator}, index) => [indicator.id, index + 1]));
  const places = new Map(texts.map(({path, place}) => [path, place]));
  const placeOf = (found: Found | undefined): string => (found ? (places.get(textPath(found)) ?? '') : '');
  const groups = new Map<string, {readonly who: string; readonly numbers: number[]}>();
  const lapsed: Row[] = [];
  for (const confirmation of confirmations) {
    const {id, by = '', date = ''} = confirmation;
    const who = [by, date].filter(Boolean).join(gap || ' ');
    const found = findIndicator(report, id);
    if (isValid(report, confirmation)) {
      const group = groups.get(who) ?? {who, numbers: []};
      groups.set(who, group);
      group.numbers.push(numbers.get(id) ?? 0);
    } else
      lapsed.push(row(cell(line(strong(found ? label.lapsed : label.lost))), found?.indicator.name ?? id, who, placed(placeOf(found))));
  }
  const valid = [...groups.values()].map(({who, numbers: all}) =>
    row(label.valid, words.figureNumbers(runsOf(all.sort((a, b) => a - b)), all.length), who, ''),
  );
  return {
    id: 'confirmations',
    title: titles.confirmations,
    count: counted(confirmations.length),
    columns: [
      {title: label.state, width: 26},
      {title: label.figure, width: 34},
      {title: label.who, width: 18},
      {title: label.place, width: 22},
    ],
    rows: [...lapsed, ...valid],
    none: none.confirmations,
  };
}
