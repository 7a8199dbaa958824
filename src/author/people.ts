// Persons in the texts of a report: a name, a title of office beside it, and how sure it is that they are. Pure.
import type {Range} from '../model/quote.js';
import {isChinese} from '../text/punctuation.js';
import {englishPeople} from './people-en.js';
import {chinesePeople} from './people-zh.js';

/** A name with the title of office, or the word, that stands beside it. */
export interface Person extends Range {
  /** Empty where the name stands alone. */
  readonly title: string;
  /** Empty where the title stands alone. */
  readonly name: string;
  /** A name for sure; letters that may be one; a title without a name. */
  readonly kind: 'sure' | 'doubtful' | 'title';
}

/** The persons of each text, in order. */
export const peopleOf = (texts: readonly string[], lang: string): readonly (readonly Person[])[] =>
  (isChinese(lang) ? chinesePeople : englishPeople)(texts);
