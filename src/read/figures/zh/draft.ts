// A figure on its way: what is known of it while its sentence is read.
import type {ReadChange, ReadDoubt, ReadQuantity} from '../../read-figure.js';
import type {Range} from '../../../model/quote.js';
import type {Token} from './tokens.js';

/** A figure on its way; its places are those of the text in plain letters. */
export interface Draft extends Range {
  name: string;
  /** What is counted, without what is said of it: other things are said of that. */
  root?: string;
  completedFrom?: string;
  start: number;
  end: number;
  value?: ReadQuantity;
  /** The number of the value, with its unit. */
  unit?: Token;
  changes: ReadChange[];
  ratio?: Range;
  said?: Range;
  expected: boolean;
  modality: string;
  per: string;
  basis: string;
  /** Index of the figure of its sentence that it is part of. */
  partOf?: number;
  /** What is not sure. */
  doubts: Pick<ReadDoubt, 'code' | 'harm'>[];
}

/** A number that belongs to no figure. */
export interface Unread {
  readonly token: Token;
  /** Why: one word. */
  readonly why: string;
  /** Whether that is sure. */
  readonly sure: boolean;
}

/** What is read of a sentence. */
export interface Read {
  readonly drafts: readonly Draft[];
  readonly unread: readonly Unread[];
}
