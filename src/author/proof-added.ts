// Every word and icon that the library or its editor adds to the text of a report, for the proof sheet. Pure.
import {eachIndicator} from '../model/lookup.js';
import type {Report, Theme} from '../model/schema.js';
import {printedText} from '../elements/shared/figure.view.js';
import {chartWordsFor} from '../text/chart-words.js';
import type {ProofWords} from '../text/proof-words.js';
import {wordsFor} from '../text/words.js';
import {headingOf} from './proof-places.js';
import type {ProofContext} from './proof-review.js';
import {cell, code, line, row, type Row, type Section} from './proof-sheet.js';

/** A word of the library with the key that it stands under. */
export interface Saying {
  readonly key: string;
  readonly text: string;
}

// What stands in the place of the report's words.
const TEXT = '…';
const LINE = {status: TEXT, printed: TEXT};

// What is said to the console and in a box in the place of a piece, of the faults of a dataset; and parts of what is listed whole.
const UNPRINTED = [
  'lang',
  'problem',
  'problems',
  'leftOut',
  'failed',
  'problemSentences',
  'leftOutFor',
  'failedFor',
  'asOf',
  'sourceLabel',
];

// Functions whose arguments are no texts.
const SPECIAL: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  status: (['achieved', 'expected', 'target'] as const).map((status) => [TEXT, status]),
  goal: [[TEXT, LINE, LINE]],
  date: [['2019-01-08']],
};

/** Every saying of an object of words: texts as they are, functions of texts with a sign where these stand. */
export function sayingsOf(words: object, outer = ''): readonly Saying[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): readonly Saying[] => {
    const key = outer + name;
    if (UNPRINTED.includes(key)) return [];
    if (typeof value === 'string') return [{key, text: value}];
    if (typeof value === 'object' && value) return sayingsOf(value, `${key}.`);
    if (typeof value !== 'function') return [];
    const say = value as (...args: readonly unknown[]) => unknown;
    const uses = SPECIAL[key] ?? [Array<string>(say.length).fill(TEXT)];
    return uses.map((args) => ({key, text: String(say(...args))}));
  });
}

/** The words that the library adds, in both of its languages. */
export function addedSection(words: ProofWords): Section {
  const sayings = (lang: string): readonly Saying[] => [...sayingsOf(wordsFor(lang)), ...sayingsOf(chartWordsFor(lang))];
  const english = sayings('en');
  // What is punctuation alone adds no word.
  const pairs = sayings('zh-CN')
    .map((chinese, index) => ({...chinese, other: english[index]?.text ?? ''}))
    .filter(({text, other}) => /\p{L}/u.test(text + other));
  const {label, titles, notes, counted} = words;
  return {
    id: 'added',
    title: titles.added,
    count: counted(pairs.length),
    note: notes.added,
    columns: [
      {title: label.chinese, width: 42, lang: 'zh-CN'},
      {title: label.english, width: 42, lang: 'en'},
      {title: label.key, width: 16},
    ],
    rows: pairs.map(({key, text, other}) => row(text, other, cell(line(code(key))))),
  };
}

const themesOf = (report: Report): readonly Theme[] =>
  report.chapters.flatMap(({blocks}) => blocks.filter((block): block is Theme => block.kind === 'theme'));

const nameOf = (theme: Theme): string => headingOf(theme) || theme.id;

/** The icons, each with what it is drawn for. */
export function iconsSection({report, words}: ProofContext): Section {
  const used = [
    ...themesOf(report).flatMap((theme) => (theme.icon ? [{icon: theme.icon, use: nameOf(theme)}] : [])),
    ...eachIndicator(report).flatMap(({indicator: {icon, name}}) => (icon ? [{icon, use: name}] : [])),
  ];
  const {label, titles, none, counted} = words;
  return {
    id: 'icons',
    title: titles.icons,
    count: counted(used.length),
    columns: [
      {title: label.icon, width: 26},
      {title: label.use, width: 74, isReport: true},
    ],
    rows: used.map(({icon, use}) => row(cell([{text: icon, as: 'code', icon}]), use)),
    none: none.icons,
  };
}

/** What the editor of a dataset says that the report does not: notes, outcomes, corrections, credits, which theme answers which. */
export function authoredSection({report, words}: ProofContext): Section {
  const {label, titles, none, counted} = words;
  const themes = new Map(themesOf(report).map((theme) => [theme.id, nameOf(theme)]));
  const rows: Row[] = [
    ...(report.credits ?? []).map(({role, name}) => row(label.credit, `${role} ${name}`, '')),
    ...(report.corrections ?? []).map(({id, was, now, date}) => row(label.correction, `${was} → ${now}`, `${date} ${id}`)),
    ...eachIndicator(report).flatMap(({indicator: {name, note, actual}}) => [
      ...(note ? [row(label.note, note, name)] : []),
      ...(actual ? [row(label.actual, `${actual.asOf} ${printedText(actual.quantity)} ${actual.source.title}`, name)] : []),
    ]),
    ...themesOf(report).flatMap((theme, index, all) => {
      const {id, counterpart} = theme;
      // Each pair once.
      const isKnown = all.slice(0, index).some((other) => other.id === counterpart && other.counterpart === id);
      return counterpart && !isKnown ? [row(label.counterpart, themes.get(counterpart) ?? counterpart, nameOf(theme))] : [];
    }),
    ...report.chapters.flatMap(({blocks}) =>
      blocks.flatMap((block) =>
        block.kind === 'keywords'
          ? block.keywords.flatMap(({text, theme}) => (theme ? [row(label.keyword, themes.get(theme) ?? theme, text)] : []))
          : [],
      ),
    ),
  ];
  return {
    id: 'authored',
    title: titles.authored,
    count: counted(rows.length),
    columns: [
      {title: label.kind, width: 20},
      {title: label.words, width: 46},
      {title: label.use, width: 34, isReport: true},
    ],
    rows,
    none: none.authored,
  };
}
