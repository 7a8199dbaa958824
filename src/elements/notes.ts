// What stands beside a figure: its year with its status, its note, and what was corrected. Pure.
import type {Found} from '../model/lookup.js';
import type {Indicator, Report} from '../model/schema.js';
import type {Words} from '../text/words.js';

/** 2018年预计. The year alone where the report does not say more: 总投资 about projects that were won is not 完成, and 3-5年 is no goal of one year. */
export const statusOf = ({indicator: {status, about, horizon}, chapter}: Found, words: Words): string =>
  words.status(chapter.year, horizon || (about && status === 'achieved') ? undefined : status);

/** The footnotes of an indicator. */
export function notesOf(report: Report, {id, note}: Indicator, words: Words): readonly string[] {
  const corrections = (report.corrections ?? []).filter((correction) => correction.id === id);
  return [...(note ? [note] : []), ...corrections.map(({date, was, now}) => words.correction(date, was, now))];
}
