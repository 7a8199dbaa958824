// A report as a file holds it: its paragraphs in order, with what the file says of them beside their letters.

/** A paragraph as it is printed, its automatic number included; a row of a table is a paragraph of its cells. */
export interface FileParagraph {
  readonly text: string;
  /** Level of a heading, from 1, where the file says that it is one. */
  readonly level?: number;
  /** So many letters at its beginning are set in bold, and what follows is not: a label that runs in. */
  readonly bold?: number;
  /** The cells of a row of a table, in order; their texts, joined by a tab, are `text`. */
  readonly cells?: readonly string[];
  /** Set in the middle of its line: a title, and no paragraph of the body. */
  readonly centred?: boolean;
}

/** What was mended in a paragraph: a hard wrap, a space of a PDF, noise of a watermark. Each becomes a doubt. */
export interface Mend {
  readonly kind: 'wrap' | 'space' | 'noise' | 'letter';
  /** Index of the paragraph; those apart are counted on after the last. */
  readonly paragraph: number;
  readonly was: string;
  readonly now: string;
}

/** What keeps a file from being read before somebody has said that it may be. */
export interface Hold {
  readonly kind: 'secrecy' | 'draft' | 'tracked-change' | 'comment';
  /** The words that say so, or that are undecided. */
  readonly words: string;
  readonly author?: string;
}

/** What is read of a file. */
export interface FileText {
  readonly paragraphs: readonly FileParagraph[];
  /** Footnotes and endnotes, annexes and glossaries: texts apart from the report. */
  readonly apart: readonly FileParagraph[];
  /** What stands around the report and is no part of it, line by line: 来源：…, 时间：…, the way through a site, captions, marks of secrecy. */
  readonly beside?: readonly string[];
  readonly mends: readonly Mend[];
  readonly holds: readonly Hold[];
}
