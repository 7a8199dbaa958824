// Names for numbers in a row, and names that share one number.
import type {Naming, Place} from './draft.js';
import {clauseStart, cleanName, sharedNames} from './names.js';
import {nameAt} from './naming.js';

const RESPECTIVELY = /^,? (?:percent |per cent )?respectively\b/;

/** The names of so many numbers in a row; nothing where they are not of as many things. */
export function namesAt(place: Place, count: number, right: string): readonly Naming[] | undefined {
  const isSaid = RESPECTIVELY.test(right) || /\brespectively /.test(place.left.slice(-60));
  if (!isSaid && place.token.unit) return undefined;
  if (place.lead.form === 'none') return undefined;
  const own = nameAt({...place, right: ''});
  // Primary, secondary and tertiary industries: a list has stops of its own.
  const list = count > 2 && isSaid ? cleanName(place.lead.rest) : '';
  const whole = list && sharedNames(list, count) ? {name: list, isSure: own.isSure} : own;
  const names = whole.name ? sharedNames(whole.name, count) : undefined;
  // Whether `of` is shared too nobody says: incomes of urban and rural residents, consumption of energy and water use.
  const isSure = whole.isSure && !/ (?:of|for|in|on|from) .* and /.test(whole.name);
  return names?.map((name) => ({name, completedFrom: whole.name, isSure}));
}

/** Both names of a subject: both energy and water consumption. */
export function bothNames(place: Place, {name}: Naming): readonly string[] | undefined {
  const {lead, isAfterFigure} = place;
  const clause = lead.rest.slice(clauseStart(lead.rest, isAfterFigure));
  return /(?:^|\b)both /i.test(clause) && name.includes(' and ') ? sharedNames(name, 2) : undefined;
}
