// Changes what is said of a figure beside its words: name, status, tier, variable, time. Pure.
import {clean} from '../../model/clean.js';
import {plainLetters} from '../../model/letters.js';
import {PATTERNS} from '../../model/rules.js';
import type {Indicator, Report} from '../../model/schema.js';
import {periodOf, textsOf} from '../../model/texts.js';
import {ownPeriod} from '../draft/indicator.js';
import type {Draft} from '../draft/steps.js';
import {reportYear} from '../structure/report-year.js';
import {variableOf} from '../variables.js';
import type {Changes, Corrected} from './correction.js';
import {decided, isAbout, PERSON} from './doubts.js';
import {edited} from './edit.js';
import {bodyOf, figureText, withFigure, type FigureText} from './figure-text.js';
import {Refusal} from './refusal.js';
import {thingsOf, valid, withThings} from './things.js';
import {without} from './without.js';

/** What a name is a name of: 收入, jobs. */
const lastWord = (name: string): string | undefined => /(?:\p{sc=Han}{2}|\w{1,40})$/u.exec(name)?.[0];

/** Whether a name that is not printed can be one of those that a shared name stands for: 农村居民收入 of 城乡居民收入. */
const isOf = (name: string, shared: string, text: string): boolean => !text.includes(name) && lastWord(name) === lastWord(shared);

/** A figure under another name. */
function named(indicator: Indicator, typed: string, text: string): Indicator {
  const name = String(clean(typed, () => undefined)).trim();
  if (!name) throw new Refusal('no-name');
  if (name === indicator.name) return indicator;
  const {completedFrom, basis} = indicator;
  const variable = variableOf(name, basis);
  const keeps = completedFrom && isOf(name, completedFrom, text);
  const rest = keeps ? without(indicator, 'variable') : without(indicator, 'variable', 'completedFrom');
  return {...rest, name, ...(variable && {variable})};
}

/** A figure with another variable; with none where the word is empty. */
function measured(indicator: Indicator, variable: string): Indicator {
  if (variable && !PATTERNS.id.test(variable)) throw new Refusal('no-variable');
  return variable ? {...indicator, variable} : without(indicator, 'variable');
}

const squeezed = (text: string): string => plainLetters(text).replace(/\s/g, '');

/** A figure of another time, in words that the report prints; of the time around it where there are none. */
function timed(indicator: Indicator, typed: string, {place}: FigureText, report: Report): Indicator {
  const printed = typed.trim();
  const rest = without(indicator, 'period');
  if (!printed) return rest;
  const sought = squeezed(printed);
  if (!textsOf(report).some(({text}) => squeezed(text).includes(sought))) throw new Refusal('not-printed');
  const {period, unreadPeriod} = ownPeriod(printed, {period: periodOf(place), year: reportYear(report)});
  if (unreadPeriod) throw new Refusal('unread-period');
  return period ? {...rest, period} : rest;
}

/** A figure as another status makes its words understood: 提高到70% is at least so much in a goal. */
function understood(indicator: Indicator, status: Indicator['status'], {place}: FigureText): Indicator {
  const now = {...indicator, status};
  if ((status === 'target') === (indicator.status === 'target')) return now;
  try {
    const things = thingsOf(place.text, indicator).map((it) => ({...it, isNew: true}));
    return withThings(place.text, bodyOf(place), now, things);
  } catch (error) {
    // Words that nobody but a person can read stay as that person has read them.
    if (error instanceof Refusal) return now;
    throw error;
  }
}

const ANSWERED = ['name', 'status', 'period'] as const;

/** A draft in which something else is said of a figure. */
export function change(draft: Draft, id: string, {name, status, tier, variable, period}: Changes): Corrected {
  const it = figureText(draft.report, id);
  const {indicator, place, found} = it;
  let now = indicator;
  if (name !== undefined) now = named(now, name, place.text);
  if (variable !== undefined) now = measured(now, variable);
  if (tier) now = {...now, tier};
  if (period !== undefined) now = timed(now, period, it, draft.report);
  if (status && status !== now.status) now = understood(now, status, it);
  if (now === indicator) return {draft, id};
  const {report, review} = edited(draft, new Map([[place.list, withFigure(place, indicator, valid(now))]]));
  const changed = ANSWERED.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(indicator[key]));
  // That a row has no name for each is answered by a name.
  const codes = new Set<string>(changed.length ? [PERSON, ...changed, ...(changed.includes('name') ? ['row'] : [])] : []);
  return {draft: {report, review: decided(review, (doubt) => codes.has(doubt.code) && isAbout(doubt, found.path), 'wrong')}, id};
}
