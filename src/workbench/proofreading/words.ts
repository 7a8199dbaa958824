// The words of the proofreading: which there are. Each language is one file.
import type {RefusalCode} from '../../read/correct/index.js';
import {proofreadingEn} from './words.en.js';
import {proofreadingZhCN} from './words.zh-cn.js';

export type TaskKind = 'doubt' | 'figure' | 'number';

export interface ProofreadingWords {
  /** BCP 47 tag of these words. */
  readonly lang: string;
  readonly intro: string;
  /** A kind of what is read, with how much of it is left. */
  readonly kinds: Readonly<Record<TaskKind, (open: number, all: number) => string>>;
  /** What changed since the edition before, with how much of it is left. */
  readonly changed: (open: number, all: number) => string;
  /** Says of what is read that it changed. */
  readonly isChanged: string;
  readonly progress: (confirmed: number, all: number) => string;
  readonly by: string;
  readonly panel: string;
  readonly keys: string;
  /** Which of all it is, behind its place. */
  readonly place: (number: number, all: number) => string;
  readonly states: Readonly<Record<'open' | 'right' | 'wrong' | 'confirmed', string>>;
  readonly tiers: Readonly<Record<'headline' | 'count', string>>;
  readonly around: (period: string) => string;
  readonly pick: string;
  readonly marking: string;
  readonly markSelected: string;
  readonly doubted: string;
  readonly thing: string;
  readonly acts: Readonly<
    Record<'right' | 'wrong' | 'back' | 'next' | 'undo' | 'extent' | 'name' | 'add' | 'remove' | 'join' | 'split', string>
  >;
  /** Follows an answer, and says what it means. */
  readonly means: (what: string) => string;
  readonly joinWith: string;
  readonly text: string;
  readonly textHint: string;
  readonly mark: (name: string, state: string) => string;
  readonly nothing: string;
  readonly finished: string;
  readonly refused: Readonly<Record<RefusalCode, string>>;
  readonly done: Readonly<Record<'right' | 'wrong' | 'noted' | 'undo' | 'corrected' | 'removed' | 'added', string>>;
  readonly faulty: string;
}

/** The words for a BCP 47 tag; Chinese unless it is another language. */
export const proofreadingWords = (lang: string): ProofreadingWords => (/^(zh|$)/i.test(lang) ? proofreadingZhCN : proofreadingEn);
