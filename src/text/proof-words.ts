// The words of the proof sheet. No page carries them. Each language is one file.
import type {Status} from '../model/schema.js';
import {isChinese} from './punctuation.js';
import type {ProofLabel} from './proof-labels.zh-cn.js';
import type {PlaceWords} from './place-words.js';
import {proofEn} from './proof-words.en.js';
import {proofZhCN} from './proof-words.zh-cn.js';

/** How the number of a figure is understood: what stands before it. */
export type Sense = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'between';

/** The sections of a sheet. */
export type ProofPart =
  | 'figures'
  | 'completed'
  | 'large'
  | 'numbers'
  | 'doubts'
  | 'holds'
  | 'confirmations'
  | 'added'
  | 'icons'
  | 'authored'
  | 'people'
  | 'letters'
  | 'remarks'
  | 'listed'
  | 'text'
  | 'figureChanges'
  | 'textChanges';

export interface ProofWords extends PlaceWords {
  readonly lang: string;
  readonly sheet: string;
  readonly compared: string;
  readonly titles: Readonly<Record<ProofPart, string>>;
  readonly notes: Readonly<Partial<Record<ProofPart, string>>>;
  /** Where a section has nothing to list. */
  readonly none: Readonly<Partial<Record<ProofPart, string>>>;
  readonly label: Readonly<Record<ProofLabel, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly kind: Readonly<Record<'growth' | 'decline' | 'above' | 'below' | 'multiple', string>>;
  /** The words before a number: exact and approximate. */
  readonly sense: Readonly<Record<Sense, readonly [exact: string, approximate: string]>>;
  readonly harm: readonly [least: string, less: string, most: string];
  readonly hold: Readonly<Record<string, string>>;
  /** What is listed apart: what may be a name, and titles alone. */
  readonly people: Readonly<Record<'doubtful' | 'title', string>>;
  readonly odd: Readonly<Record<'lost' | 'private' | 'outside', string>>;
  readonly range: (from: string, to: string) => string;
  readonly order: (number: string) => string;
  readonly each: string;
  readonly rank: (position: number, bound: boolean, scope: string) => string;
  readonly equals: string;
  readonly counted: (count: number) => string;
  readonly figureCounts: (all: number, achieved: number, expected: number, target: number, large: number) => string;
  readonly textCounts: (chapters: number, themes: number, paragraphs: number) => string;
  readonly doubtCounts: (most: number, less: number, least: number, decided: number) => string;
  readonly confirmedCounts: (valid: number, all: number, lapsed: number) => string;
  readonly changeCounts: (added: number, gone: number, changed: number, texts: number) => string;
  readonly figureNumbers: (numbers: string, count: number) => string;
  readonly page: readonly [before: string, between: string, after: string];
  /** The lines to sign, each with a date. */
  readonly sign: readonly string[];
  readonly date: string;
}

/** The words of the sheet for a BCP 47 tag; English for every other language. */
export const proofWords = (lang: string): ProofWords => (isChinese(lang) ? proofZhCN : proofEn);
