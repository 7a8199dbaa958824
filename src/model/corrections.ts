// What was corrected of a report after it was published. Pure.
import type {Report} from './schema.js';

/** A correction of a report. */
export type Correction = NonNullable<Report['corrections']>[number];

/** Whether the words of a correction were themselves corrected by a later one. */
export const isCorrectedSince = ({id, now}: Correction, later: readonly Correction[]): boolean =>
  later.some((it) => it.id === id && it.was === now);

/** What was corrected of an indicator, a theme, a chapter or the whole: not before it was published, and not what was corrected once more since. */
export const correctionsOf = ({corrections = [], datePublished = ''}: Report, of: string): readonly Correction[] =>
  corrections.filter((it, index) => it.id === of && it.date >= datePublished && !isCorrectedSince(it, corrections.slice(index + 1)));
