// The words for what comes in beside a first text: which there are. Late: they come with what they are about. Each language is one file.
import {lateEn} from './late-words.en.js';
import {lateZhCN} from './late-words.zh-cn.js';

export interface LateWords {
  /** A work that was saved is open. */
  readonly opened: (file: string) => string;
  /** A work that another version of the workbench saved. */
  readonly otherVersion: (file: string) => string;
  /** What a person decided was laid beside the dataset. */
  readonly reviewed: (file: string, taken: number, left: number) => string;
  readonly notReview: (file: string) => string;
  /** Asks what a text is to the dataset that is there. */
  readonly ask: (name: string, title: string) => string;
  readonly next: string;
  readonly other: string;
  readonly check: string;
  readonly refuse: string;
  /** A text that was drafted on from the one before it, and how many confirmations hold no more. */
  readonly followed: (name: string, lapsed: number) => string;
  /** Beside what changed. */
  readonly changed: (counts: string) => string;
  readonly former: string;
  readonly printChanges: string;
  readonly checked: (name: string) => string;
}

/** The words for a BCP 47 tag; Chinese unless it is another language. */
export const lateWords = (lang: string): LateWords => (/^(zh|$)/i.test(lang) ? lateZhCN : lateEn);
