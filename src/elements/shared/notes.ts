// What stands beside a figure: its year with its status, its note, what came of it, and what was corrected. Pure.
import type {Found} from '../../model/lookup.js';
import type {Indicator, Report} from '../../model/schema.js';
import type {Words} from '../../text/words.js';

/** 2018年预计. The year alone where the report does not say more: 总投资 about projects that were won is not 完成, and 3-5年 is no goal of one year. */
export const statusOf = ({indicator: {status, about, horizon}, chapter}: Found, words: Words): string =>
  words.status(chapter.year, horizon || (about && status === 'achieved') ? undefined : status);

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
