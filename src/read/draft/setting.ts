// What is known of a text before its figures are read: from the chapter and the block that it stands in. Pure.
import type {Chapter, Period} from '../../model/schema.js';
import type {Place} from '../../model/texts.js';
import type {Setting} from '../read-figure.js';
import {endYear, startYear} from '../structure/periods.js';

/** What is known of the whole report. */
export interface ReportSetting {
  /** BCP 47 tag of its text. */
  readonly lang: string;
  /** The year that it was given in. */
  readonly year: number | undefined;
}

/** Whether numbers of a chapter explain words and are no figures of the report. */
export const isGlossary = ({title}: Chapter): boolean => /名词|注释|解释|Glossary/i.test(title);

/**
 * The setting of a text.
 *
 * @param period - The time that is said nearest to it.
 */
export function settingOf({chapter, block}: Place, period: Period | undefined, {lang, year}: ReportSetting): Setting {
  const {role = 'other', title} = chapter ?? {};
  const heading = (block?.kind === 'theme' || block?.kind === 'goals' ? block.title : undefined) ?? title;
  // A part of a chapter that looks ahead may tell of a time that is over.
  const isOver = role === 'plan' && period !== chapter?.period && period !== undefined && year !== undefined && endYear(period) < year;
  return {
    lang,
    role: isOver ? 'review' : role,
    goals: block?.kind === 'goals',
    ...(period && {years: [startYear(period), endYear(period)] as const}),
    ...(heading && {heading}),
  };
}
