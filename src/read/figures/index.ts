// The figures of a paragraph.
import type {ReadParagraph, Setting} from '../read-figure.js';

/** A paragraph as it is printed. */
export interface PrintedParagraph {
  readonly mark?: string;
  readonly label?: string;
  readonly text: string;
}

/** Everything that a paragraph says in figures. */
export function readFigures(_paragraph: PrintedParagraph, _setting: Setting): ReadParagraph {
  return {figures: [], doubts: [], quotes: []};
}
