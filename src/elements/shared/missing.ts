// What is reported of an id that a report does not contain, or of an indicator that was left out of it.
import type {ReportState} from '../../dataset/state.js';
import {problem, ReportError, type Problem} from '../../model/problem.js';

/** The problem for which the indicator of this id was left out of the report. */
export const leftOut = (state: ReportState, id: string): Problem | undefined =>
  state.status === 'ready' ? state.problems.find(({omitted, indicator}) => omitted && indicator?.id === id) : undefined;

/** The error of an element whose attribute names an id that it does not find. */
export const missingError = (state: ReportState, attribute: string, id: string): ReportError =>
  new ReportError(leftOut(state, id) ?? problem('unknown-id', `[${attribute}]`, {id}));
