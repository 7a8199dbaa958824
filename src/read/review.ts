// What a person decides of a dataset, and what is asked of one: the file beside it. Pages never load it.
import type {Hold} from './file-text.js';

/** A question to a person. */
export interface Doubt {
  /** One word: `name`, `unit`, `status`, `unread`, `unplaced`, `mended`, …; `person` where somebody has found the figure wrong. */
  readonly code: string;
  /** Where it stands in the dataset: a figure, a paragraph, or a key. */
  readonly path: string;
  /** The printed words that it is about. */
  readonly quote: string;
  /** What was taken for true; empty where the words stayed text. */
  readonly assumed: string;
  /** 1 a small thing, 2 a figure that may be wrong or missing, 3 one that may be wrong in number, name or status. */
  readonly harm: 1 | 2 | 3;
  readonly state: 'open' | 'right' | 'wrong';
}

/** A figure that a person has read and found right; it lapses when what was read changes. */
export interface Confirmation {
  readonly id: string;
  /** Of sentence, name, status and time. */
  readonly hash: string;
  /** Who confirmed it, where that was said. */
  readonly by?: string;
  /** The day, ISO. */
  readonly date?: string;
}

/** A number that is no figure, and why. */
export interface Quote {
  /** The words that hold the number. */
  readonly exact: string;
  /** What stands right before, where `exact` alone occurs more than once. */
  readonly prefix?: string;
  /** Why it is none, as one word. */
  readonly category: string;
  /** Why it is none, as a sentence. */
  readonly reason: string;
}

/** All that is decided and asked. */
export interface Review {
  readonly doubts: readonly Doubt[];
  readonly confirmations: readonly Confirmation[];
  readonly quotes: readonly Quote[];
  /** What held the file back, and was accepted by the person who went on. */
  readonly holds?: readonly Hold[];
}
