// The words of the workbench: which there are. Each language is one file.
import type {Hold} from '../read/file-text.js';
import type {KeepWords} from './keep/keep-words.js';
import {en} from './words.en.js';
import {zhCN} from './words.zh-cn.js';

/** The words of the step that takes in the text of a report. */
export interface DraftWords {
  readonly secrecy: string;
  readonly drop: string;
  readonly file: string;
  readonly paste: string;
  /** What a pasted text is called. */
  readonly pasted: string;
  readonly reading: (name: string) => string;
  readonly ready: (name: string) => string;
  readonly failed: (name: string, kept: boolean) => string;
  readonly held: (name: string) => string;
  readonly hold: (kind: Hold['kind'], words: string, author: string) => string;
  readonly accept: string;
  readonly refuse: string;
}

/** Every word of the workbench, ready to show. */
export interface BenchWords {
  /** BCP 47 tag of these words. */
  readonly lang: string;
  readonly title: string;
  readonly intro: string;
  /** What stands on the button that changes to the other language, and its tag. */
  readonly other: readonly [lang: string, label: string];
  readonly steps: Readonly<Record<'source' | 'proofread' | 'files' | 'data' | 'pick' | 'compose' | 'preview' | 'code', string>>;
  readonly drop: string;
  readonly file: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly sample: string;
  /** Before the button that opens the example, while there is no report. */
  readonly empty: string;
  readonly example: string;
  readonly current: (title: string, name: string) => string;
  readonly reading: string;
  readonly good: string;
  readonly faulty: (count: number) => string;
  /** Before a problem: where it stands in the text of the dataset. */
  readonly at: (location: {readonly line: number; readonly column: number}) => string;
  readonly refused: (name: string, kept: boolean) => string;
  readonly cannotRead: (name: string) => string;
  readonly draft: DraftWords;
  /** In place of the proofreading. */
  readonly proofread: {readonly none: string; readonly loading: string; readonly lead: string};
  readonly keep: KeepWords;
  /** Offers the whole report in place of the composition. */
  readonly useWhole: string;
  readonly piece: string;
  readonly pieces: Readonly<Record<string, string>>;
  readonly pieceHints: Readonly<Record<string, string>>;
  readonly show: Readonly<Record<'indicator' | 'theme' | 'chapter', string>>;
  readonly search: string;
  readonly any: Readonly<Record<string, string>>;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly setting: (attribute: string) => string;
  readonly value: (attribute: string, value: string) => string;
  readonly add: string;
  readonly replace: string;
  readonly chosen: string;
  readonly none: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly undo: string;
  readonly html: string;
  readonly htmlHint: string;
  readonly whole: string;
  readonly missing: (place: number, piece: string, id: string) => string;
  readonly leftOut: (names: readonly string[]) => string;
  readonly unknown: (tag: string) => string;
  readonly width: string;
  readonly pixels: string;
  readonly frame: string;
  /** In the places of what a report gives, while there is none. */
  readonly later: Readonly<Record<'choices' | 'pieces' | 'drawing', string>>;
  readonly scale: (width: number, percent: number) => string;
  readonly noLibrary: (address: string) => string;
  readonly form: string;
  readonly forms: Readonly<Record<string, readonly [name: string, use: string]>>;
  readonly library: string;
  /** What the author's editor does with a form. */
  readonly yourEditor: (state: string) => string;
  readonly probe: string;
  readonly published: string;
  readonly address: string;
  readonly inline: string;
  readonly code: string;
  readonly copy: string;
  readonly copyRich: string;
  readonly copied: (form: string) => string;
  readonly select: string;
  readonly page: string;
  readonly dataset: string;
  readonly done: (what: 'added' | 'replaced' | 'removed' | 'moved' | 'undone', piece: string) => string;
}

/** The words for a BCP 47 tag; Chinese unless it is another language. */
export const benchWords = (lang: string): BenchWords => (/^(zh|$)/i.test(lang) ? zhCN : en);
