// What changed between two editions of a report: its figures and its texts, old beside new. Pure.
import {eachIndicator, type Found} from '../model/lookup.js';
import {marksOf} from '../model/quote.js';
import type {Report} from '../model/schema.js';
import {gapsBetween, lettersBetween} from '../text/derive/align.js';
import type {ProofWords} from '../text/proof-words.js';
import {factsOf, figureLine, type Fact} from './proof-facts.js';
import {markedLine, sentenceOf} from './proof-figures.js';
import {textPath, type ProofText} from './proof-places.js';
import {cell, label, line, place, placed, row, strong, type Line, type Row, type Run, type Section} from './proof-sheet.js';

/** A figure of the old edition and of the new one; one of them is absent where it is gone or added. */
interface Pair {
  readonly was?: Found | undefined;
  readonly now?: Found | undefined;
}

const factText = (found: Found, words: ProofWords): string => JSON.stringify([found.indicator.name, factsOf(found, words)]);

/** Lays the figures of two editions side by side: first what is the same in all, then what shares ever less. */
function pairsOf(old: Report, report: Report, words: ProofWords): readonly Pair[] {
  const left = new Set(eachIndicator(old));
  const pairs = new Map<Found, Found>();
  const keys: readonly ((found: Found) => string)[] = [
    (it) => it.indicator.id + factText(it, words),
    (it) => JSON.stringify([it.indicator.id, it.indicator.name]),
    (it) => factText(it, words),
    ({indicator: {name, status}, period}) => JSON.stringify([name, status, period?.start, period?.end]),
    (it) => JSON.stringify([it.indicator.id, it.indicator.source.exact]),
    ({indicator: {id}}) => id,
  ];
  for (const keyOf of keys) {
    const others = new Map<string, Found[]>();
    for (const was of left) others.set(keyOf(was), [...(others.get(keyOf(was)) ?? []), was]);
    for (const now of eachIndicator(report)) {
      const was = pairs.has(now) ? undefined : others.get(keyOf(now))?.shift();
      if (!was) continue;
      pairs.set(now, was);
      left.delete(was);
    }
  }
  return [...[...left].map((was) => ({was})), ...eachIndicator(report).map((now) => ({was: pairs.get(now), now}))];
}

/** The facts of one figure that the other does not have in the same words. */
function differing(one: Found, other: Found, words: ProofWords): readonly Fact[] {
  const said = new Set(factsOf(other, words).map(({key, text}) => key + text));
  return factsOf(one, words).filter(({key, text}) => !said.has(key + text));
}

const factLines = (found: Found, other: Found, as: 'was' | 'now', words: ProofWords): readonly Line[] => [
  ...(found.indicator.name === other.indicator.name ? [] : [line(label(words.label.name), {text: found.indicator.name, as})]),
  ...differing(found, other, words).map(({key, text}) => line(label(words.label[key]), {text, as})),
];

function pairRow({was, now}: Pair, report: Report, placeOf: (found: Found) => string, words: ProofWords): Row | undefined {
  const {added, gone, changed} = words.label;
  const found = now ?? was;
  if (!found) return undefined;
  const sentence = markedLine(found.text, sentenceOf(found), marksOf(found.text, found.indicator));
  const whole = (it: Found, as: 'was' | 'now'): Line => line({text: figureLine(it, report.lang, words), as});
  const left = [line(place(placeOf(found))), line(strong(found.indicator.name)), sentence];
  if (!was) return row(cell(line(strong(added))), left, '', cell(whole(found, 'now')));
  if (!now) return row(cell(line(strong(gone))), left, cell(whole(found, 'was')), '');
  const [before, after] = [factLines(was, now, 'was', words), factLines(now, was, 'now', words)];
  return before.length || after.length ? row(cell(line(strong(changed))), left, before, after) : undefined;
}

/** Added, gone and changed figures, and how many of each there are. */
export function figureChanges(
  old: {readonly report: Report; readonly texts: readonly ProofText[]},
  now: {readonly report: Report; readonly texts: readonly ProofText[]},
  words: ProofWords,
): {readonly section: Section; readonly counts: readonly [added: number, gone: number, changed: number]} {
  const places = new Map<Found, string>();
  for (const {report, texts} of [old, now]) {
    const byPath = new Map(texts.map(({path, place}) => [path, place]));
    for (const found of eachIndicator(report)) places.set(found, byPath.get(textPath(found)) ?? '');
  }
  const pairs = pairsOf(old.report, now.report, words);
  const rows = pairs.flatMap((pair) => {
    const it = pairRow(pair, now.report, (found) => places.get(found) ?? '', words);
    return it ? [{it, pair}] : [];
  });
  const {label: labels, titles, none, counted} = words;
  const count = (test: (pair: Pair) => boolean): number => rows.filter(({pair}) => test(pair)).length;
  return {
    counts: [count(({was}) => !was), count(({now: after}) => !after), count(({was, now: after}) => !!was && !!after)],
    section: {
      id: 'figureChanges',
      title: titles.figureChanges,
      count: counted(rows.length),
      columns: [
        {title: labels.state, width: 9},
        {title: labels.sentence, width: 37, isReport: true},
        {title: labels.was, width: 27},
        {title: labels.now, width: 27},
      ],
      rows: rows.map(({it}) => it),
      none: none.figureChanges,
    },
  };
}

/** Two texts, each with what the other does not have. */
function comparedLines(was: string, now: string): readonly [was: Line, now: Line] {
  const gaps = lettersBetween(was, now);
  const runs = (text: string, ranges: readonly (readonly [number, number])[], as: 'was' | 'now'): Line => {
    let at = 0;
    const parts = ranges.flatMap(([from, to]): readonly Run[] => {
      const before = text.slice(at, from);
      at = to;
      return [{text: before}, {text: text.slice(from, to), as}];
    });
    return [...parts, {text: text.slice(at)}].filter(({text: it}) => it);
  };
  return [
    runs(
      was,
      gaps.map(({one}) => one),
      'was',
    ),
    runs(
      now,
      gaps.map(({other}) => other),
      'now',
    ),
  ];
}

// Texts of which less than so much is the same are two texts, and no text that was changed.
const SAME = 0.4;

/** How much of two texts is the same, from 0 to 1. */
function likeness(was: string, now: string): number {
  const different = lettersBetween(was, now).reduce((sum, {one, other}) => sum + one[1] - one[0] + other[1] - other[0], 0);
  return 1 - different / Math.max(1, was.length + now.length);
}

/** The texts that differ, each beside what it was. */
export function textChanges(old: readonly ProofText[], now: readonly ProofText[], words: ProofWords): Section {
  const textsOf = (texts: readonly ProofText[]): readonly string[] => texts.map(({text}) => text);
  const rows = gapsBetween(textsOf(old), textsOf(now)).flatMap(({one, other}) => {
    const left = old.slice(...one);
    const after = now.slice(...other).flatMap((text) => {
      const at = left.findIndex((it) => likeness(it.text, text.text) > SAME);
      const gone = left.splice(0, at + 1);
      const was = gone.pop();
      const [before, current] = was ? comparedLines(was.text, text.text) : [[], [{text: text.text, as: 'now' as const}]];
      return [
        ...gone.map((it) => row(placed(it.place), cell([{text: it.text, as: 'was'}]), '')),
        row(placed(text.place), before.length ? cell(before) : '', cell(current)),
      ];
    });
    return [...after, ...left.map((it) => row(placed(it.place), cell([{text: it.text, as: 'was'}]), ''))];
  });
  const {label: labels, titles, none, counted} = words;
  return {
    id: 'textChanges',
    title: titles.textChanges,
    count: counted(rows.length),
    columns: [
      {title: labels.place, width: 16},
      {title: labels.was, width: 42, isReport: true},
      {title: labels.now, width: 42, isReport: true},
    ],
    rows,
    none: none.textChanges,
  };
}
