// Names for numbers in a row, and names that share one number.
import type {Naming, Place} from './draft.js';
import {clauseStart, sharedNames} from './names.js';
import {nameAt} from './naming.js';

const RESPECTIVELY = /^,? (?:percent |per cent )?respectively\b/;

/** The names of so many numbers in a row; nothing where they are not of as many things. */
export function namesAt(place: Place, count: number, right: string): readonly Naming[] | undefined {
  const isSaid = RESPECTIVELY.test(right) || /\brespectively /.test(place.left.slice(-60));
  if (!isSaid && place.token.unit) return undefined;
  if (place.lead.form === 'none') return undefined;
  const whole = nameAt({...place, right: ''});
  const names = whole.name ? sharedNames(whole.name, count) : undefined;
  return names?.map((name) => ({name, completedFrom: whole.name, isSure: whole.isSure}));
}

/** Both names of a subject: both energy and water consumption. */
export function bothNames(place: Place, {name}: Naming): readonly string[] | undefined {
  const {lead, isAfterFigure} = place;
  const clause = lead.rest.slice(clauseStart(lead.rest, isAfterFigure));
  return /(?:^|\b)both /i.test(clause) && / and /.test(name) ? sharedNames(name, 2) : undefined;
}
