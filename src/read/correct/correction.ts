// What a person may do to a draft, and why something cannot be done. Types alone.
import type {Indicator} from '../../model/schema.js';
import type {Draft} from '../draft/steps.js';

/** What is changed of a figure beside its words. */
export interface Changes {
  readonly name?: string;
  readonly status?: Indicator['status'];
  readonly tier?: Indicator['tier'];
  /** Empty where it is to have none. */
  readonly variable?: string;
  /** The words of a time, as the report prints them: 2025年, “十四五”时期. Empty where it is to have none of its own. */
  readonly period?: string;
}

/** One thing that a person does to the figures of a draft. Places are those of mark, label and text together. */
export type Correction =
  /** The mark is taken away: the number stays text. */
  | {readonly kind: 'remove'; readonly id: string}
  /** Words of the text at `path`, as `textsOf` gives it, become a figure. */
  | {readonly kind: 'add'; readonly path: string; readonly start: number; readonly end: number}
  | {readonly kind: 'change'; readonly id: string; readonly set: Changes}
  /** The printed thing at this index, in the order of `printedThings`, is these words. */
  | {readonly kind: 'extent'; readonly id: string; readonly thing: number; readonly start: number; readonly end: number}
  /** What another figure of the same text says is said by this one. */
  | {readonly kind: 'join'; readonly id: string; readonly other: string}
  /** Value and each change become figures of their own. */
  | {readonly kind: 'split'; readonly id: string};

/** A draft as it is now, and the figure to look at next. */
export interface Corrected {
  readonly draft: Draft;
  readonly id?: string;
}

/**
 * Why a correction cannot be made.
 *
 * - `gone`: there is no such figure, printed thing or text.
 * - `no-words`: nothing is selected but white space and stops.
 * - `no-number`: the words say no number where one is needed.
 * - `overlap`: the words are those of another figure, or of another thing of the same.
 * - `unplaced`: the words of the figure do not stand in its text once, or cannot be told from others there.
 * - `no-figures`: the text is a title or a keyword that can have no figures.
 * - `no-name`: a figure has to have a name, and no words around it give one.
 * - `no-variable`: a variable is an id of small letters, digits and hyphens.
 * - `not-printed`: the words of the time stand nowhere in the report.
 * - `unread-period`: what time the words mean is not known.
 * - `other-text`: the two figures stand in different texts.
 * - `not-joinable`: the two say the same kind of thing, or are one.
 * - `single`: the figure says one thing alone.
 */
export type RefusalCode =
  | 'gone'
  | 'no-words'
  | 'no-number'
  | 'overlap'
  | 'unplaced'
  | 'no-figures'
  | 'no-name'
  | 'no-variable'
  | 'not-printed'
  | 'unread-period'
  | 'other-text'
  | 'not-joinable'
  | 'single';

/** A correction that cannot be made. */
export interface Refused {
  readonly refused: RefusalCode;
}
