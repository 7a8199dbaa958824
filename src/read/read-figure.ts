// A figure as it is read out of a sentence: where its words stand, and how they are understood. No dataset yet.
import type {Range} from '../model/quote.js';
import type {Indicator} from '../model/schema.js';

/** One printed thing of a figure; its range is that of `printed`. Letters are those of the paragraph: mark + label + text. */
export interface ReadThing extends Range {
  readonly apart?: string;
  readonly unitFull?: string;
  readonly afterShared?: string;
}

/** A quantity of a figure. */
export interface ReadQuantity extends ReadThing {
  readonly from?: ReadThing;
}

/** A change, with its kind where its own words do not say it. */
export interface ReadChange extends ReadThing {
  readonly kind: 'growth' | 'decline' | 'above' | 'below' | 'multiple';
}

/** The second step of a goal. */
export interface ReadStretch {
  readonly modality: string;
  readonly value?: ReadThing;
  readonly change?: ReadChange;
  readonly said?: ReadThing;
}

/** A figure of a paragraph. */
export interface ReadFigure {
  readonly name: string;
  /** The shared name as printed, where `name` is completed from it. */
  readonly completedFrom?: string;
  readonly status: Indicator['status'];
  readonly modality?: string;
  readonly tier: Indicator['tier'];
  /** The words of a time of its own, as printed: 2024年. */
  readonly period?: string;
  readonly per?: string;
  readonly basis?: string;
  readonly value?: ReadQuantity;
  readonly changes?: readonly ReadChange[];
  readonly ratio?: Range & {readonly parts: readonly {readonly printed: string; readonly number: number; readonly name?: string}[]};
  readonly rank?: Range & {readonly position: number; readonly bound?: boolean; readonly scope?: string};
  readonly said?: Range;
  readonly stretch?: ReadStretch;
  readonly nature?: string;
  readonly threshold?: Indicator['threshold'];
  readonly horizon?: Indicator['horizon'];
  /** Index, among the figures of the same paragraph, of what this one is about. */
  readonly about?: readonly number[];
  /** Index, among the figures of the same paragraph, of what this one is part of: 其中. */
  readonly partOf?: number;
  /** Where the clause of the figure stands: its name where that is printed, and its words. */
  readonly clause: Range;
}

/** What is not sure: where, why, and what was assumed. */
export interface ReadDoubt extends Range {
  /** One word: `name`, `unit`, `status`, `unread`, … */
  readonly code: string;
  /** What was taken for true, in the report's words; empty where the number stayed text. */
  readonly assumed: string;
  /** 1 a small thing, 2 a figure that may be wrong or missing, 3 a figure that may be wrong in number, name or status. */
  readonly harm: 1 | 2 | 3;
}

/** A number of a paragraph that is no figure, and why. */
export interface ReadQuote extends Range {
  /** One word: `year`, `session`, `plan`, `name`, `threshold`, `age`, `slogan`, … */
  readonly category: string;
}

/** What is known of a paragraph before its sentences are read. */
export interface Setting {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly role: 'review' | 'plan' | 'other';
  /** Whether it is of the overall goals: every figure is a target. */
  readonly goals: boolean;
  /** First and last year of the chapter, where known. */
  readonly years?: readonly [first: number, last: number];
  /** The title of its theme or chapter, which may name what its sentences leave out. */
  readonly heading?: string;
}

/** All that is read of a paragraph. */
export interface ReadParagraph {
  readonly figures: readonly ReadFigure[];
  readonly doubts: readonly ReadDoubt[];
  readonly quotes: readonly ReadQuote[];
}
