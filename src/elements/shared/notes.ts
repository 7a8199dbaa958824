// What stands below a figure: its note, what came of it, and what was corrected. Pure.
import type {Indicator, Report} from '../../model/schema.js';
import type {Words} from '../../text/words.js';

/** What was corrected of an indicator, a theme or a chapter. */
export const correctionsOf = (report: Report, of: string, words: Words): readonly string[] =>
  (report.corrections ?? []).flatMap(({id, date, was, now, showWas}) =>
    id === of ? words.correction(words.date(date), now, showWas ? was : '') : [],
  );

/** What came of a goal, with its date and its source; nothing where that is not known. */
export const actualOf = ({actual}: Indicator, words: Words): string | undefined =>
  actual && words.actual(words.date(actual.asOf), actual.quantity.printed, actual.source.title);

/** The footnotes of an indicator. */
export const notesOf = (report: Report, indicator: Indicator, words: Words): readonly string[] => [
  ...[indicator.note, actualOf(indicator, words)].filter((it) => it !== undefined),
  ...correctionsOf(report, indicator.id, words),
];
