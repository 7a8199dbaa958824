// Which remarks of the check are left to a person. Pure.
import type {Problem, ProblemCode} from '../model/problem.js';
import {confirmedIds, type Decided} from './confirmed.js';

/** What the check says of how a figure is understood, which is for a person to decide. */
const JUDGED: readonly ProblemCode[] = ['status-word', 'status-unsaid', 'status-place', 'name-words', 'name-letters'];

/** The remarks but those of the status and the name of a figure that somebody has confirmed as it now is. */
export function openRemarks(remarks: readonly Problem[], decided: Decided): readonly Problem[] {
  if (!remarks.some(({code}) => JUDGED.includes(code))) return remarks;
  const confirmed = confirmedIds(decided);
  return remarks.filter(({code, indicator}) => !JUDGED.includes(code) || !confirmed.has(indicator?.id ?? ''));
}
