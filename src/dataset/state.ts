// What is known of a report at a moment. Frozen: pieces of two copies of the library may hold the same one.
import type {Parsed} from '../model/parse.js';
import type {ReportError} from '../model/problem.js';

export type ReportState =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'}
  | ({readonly status: 'ready'} & Parsed)
  | {readonly status: 'failed'; readonly error: ReportError};

export const IDLE: ReportState = Object.freeze({status: 'idle'});
export const LOADING: ReportState = Object.freeze({status: 'loading'});

/** The state of a dataset that was read. */
export const ready = (parsed: Parsed): ReportState => Object.freeze({status: 'ready', ...parsed});

/** The state of a dataset that cannot be shown. */
export const failed = (error: ReportError): ReportState => Object.freeze({status: 'failed', error});
