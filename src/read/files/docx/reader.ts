// What is known and gathered while a Word file is read.
import type {Hold} from '../../file-text.js';
import type {Fields} from './fields.js';
import {numbersOf} from './numbering.js';
import {stylesOf, type Numbered, type Styles} from './styles.js';
import {allText, childOf, type Element} from './xml.js';

export interface Reader {
  readonly styles: Styles;
  readonly fields: Fields;
  readonly numberOf: (numbered: Numbered | undefined, style: string) => string;
  readonly holds: Hold[];
  /** Footnotes and endnotes in the order of their marks: `footnote 3`. */
  readonly notes: Set<string>;
}

export const readerOf = (styles: Element | undefined, numbering: Element | undefined, fields: Fields): Reader => ({
  styles: stylesOf(styles),
  fields,
  numberOf: numbersOf(numbering),
  holds: [],
  notes: new Set(),
});

/** A change that nobody has accepted or rejected yet. */
export function holdChange({holds}: Reader, change: Element): void {
  const {author} = change.attributes;
  // A mark of a paragraph alone has no letters.
  holds.push({kind: 'tracked-change', words: allText(change) || '¶', ...(author && {author})});
}

/** The one of several forms of the same that is read: the first for newer programs, else the one for all others. */
export const chosen = (alternative: Element): Element | undefined =>
  childOf(alternative, 'mc:Choice') ?? childOf(alternative, 'mc:Fallback');
