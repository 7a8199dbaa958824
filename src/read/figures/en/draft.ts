// A figure of an English sentence on its way, and the place of a number with all that is seen from it.
import type {ReadChange, ReadQuantity} from '../../read-figure.js';
import type {Lead} from './lead.js';
import type {Mood} from './mood.js';
import type {Token} from './tokens.js';

/** How a figure is called. */
export interface Naming {
  readonly name: string;
  /** The words as printed, where the name is completed from them. */
  readonly completedFrom?: string;
  /** The noun that it counts, which one after it may leave out. */
  readonly noun?: string;
  readonly isSure: boolean;
  /** Letters after the number that are part of the clause of the figure. */
  readonly after?: number;
  /** Letters after the number that are its unit: 2,500 trees. */
  readonly unit?: number;
}

/** A figure on its way. */
export interface Draft extends Naming {
  start: number;
  end: number;
  value?: ReadQuantity;
  readonly changes: ReadChange[];
  readonly mood: Mood;
  readonly verb: string;
  period: string;
  basis: string;
  partOf?: number;
}

/** A number of a sentence with what stands around it. */
export interface Place {
  readonly token: Token;
  /** Between the figure before and this number. */
  readonly left: string;
  readonly leftStart: number;
  /** Between this number and the next. */
  readonly right: string;
  readonly lead: Lead;
  /** Whether the words before it begin right after a figure. */
  readonly isAfterFigure: boolean;
  readonly previous: Draft | undefined;
  /** The sentence as far as the number. */
  readonly before: string;
}
