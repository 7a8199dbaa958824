// What stands below a figure: its note, what came of it, and what was corrected. Pure.
import {correctionsOf as corrected} from '../../model/corrections.js';
import type {Indicator, Report} from '../../model/schema.js';
import {punctuation} from '../../text/punctuation.js';
import type {Words} from '../../text/words.js';

/**
 * What was corrected of an indicator, a theme, a chapter or the whole report.
 *
 * @param text - What a piece shows of it, where that is not all: what was corrected elsewhere is not said.
 */
export const correctionsOf = (report: Report, of: string, words: Words, text?: string): readonly string[] =>
  corrected(report, of).flatMap(({date, was, now, showWas}) =>
    text?.includes(now) === false ? [] : words.correction(words.date(date), now, showWas ? was : ''),
  );

/** The same of a figure among others, which it names: 2018年预计：已更正… */
export const namedCorrections = (report: Report, of: string, name: string, words: Words): readonly string[] =>
  correctionsOf(report, of, words).map((it) => name + punctuation(words.lang).colon + it);

/** That a figure in a line of text was corrected, and when; empty where it was not. */
export const correctedOn = (report: Report, of: string, words: Words): string =>
  corrected(report, of)
    .map(({date, was, showWas}) => words.corrected(words.date(date), showWas ? was : ''))
    .join(punctuation(words.lang).comma);

/** What came of a goal, with its date and its source; nothing where that is not known. */
export const actualOf = ({actual}: Indicator, words: Words): string | undefined =>
  actual && words.actual(words.date(actual.asOf), actual.quantity.printed, actual.source.title);

/** The footnotes of an indicator; `isNamed` where it is one of several, and what was corrected of it names it. */
export const notesOf = (report: Report, indicator: Indicator, words: Words, isNamed = false): readonly string[] => [
  ...[indicator.note, actualOf(indicator, words)].filter((it) => it !== undefined),
  ...(isNamed ? namedCorrections(report, indicator.id, indicator.name, words) : correctionsOf(report, indicator.id, words)),
];
