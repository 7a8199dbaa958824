// The remarks of the check, the words of the office's list and the whole text, on the proof sheet. Pure.
import type {Problem} from '../model/problem.js';
import {remarkOf} from '../text/remarks.js';
import {particularsOf, placeOfPath} from './proof-places.js';
import type {ProofContext} from './proof-review.js';
import {cell, line, occurrencesOf, placed, row, strong, type Section} from './proof-sheet.js';

/** What the check found. */
export function remarksSection(remarks: readonly Problem[], {words, texts}: ProofContext): Section {
  const {label, titles, none, counted, lang} = words;
  return {
    id: 'remarks',
    title: titles.remarks,
    count: counted(remarks.length),
    columns: [
      {title: label.remark, width: 70},
      {title: label.place, width: 30},
    ],
    rows: remarks.map((problem) => {
      const {place, text} = remarkOf(problem, {lang, placeOf: (path) => placeOfPath(path, texts, words)});
      return row(text, placed(place));
    }),
    none: none.remarks,
  };
}

// So many letters on either side.
const AROUND = 12;

/** Where the words of a list stand in the report; nothing where there is no list. */
export function listedSections(listed: readonly string[] | undefined, {report, texts, words}: ProofContext): readonly Section[] {
  if (!listed) return [];
  const {label, titles, none, counted} = words;
  const rows = [...particularsOf(report, words), ...texts].flatMap(({text, place}) =>
    occurrencesOf(text, listed).map(([start, end]) =>
      row(cell(line(strong(text.slice(start, end)))), text.slice(Math.max(0, start - AROUND), end + AROUND), placed(place)),
    ),
  );
  return [
    {
      id: 'listed',
      title: titles.listed,
      count: counted(rows.length),
      columns: [
        {title: label.word, width: 22, isReport: true},
        {title: label.context, width: 52, isReport: true},
        {title: label.place, width: 26},
      ],
      rows,
      none: none.listed,
    },
  ];
}

/** The whole text, paragraph by paragraph: a checker of words reads it in the plain text. */
export const textSection = ({texts, words: {titles, label, counted}}: ProofContext): Section => ({
  id: 'text',
  title: titles.text,
  count: counted(texts.length),
  columns: [{title: label.words, width: 100, isReport: true}],
  rows: texts.map(({text}) => row(text)),
  isTextOnly: true,
});
