// The text of a report on its way to a draft: one at a time, the newest. Knows no page and no dataset.
import {faultsOf} from '../../author/check-dataset.js';
import {problem, ReportError, type Problem} from '../../model/problem.js';
import type {Report} from '../../model/schema.js';
import type {Draft, DraftOptions} from '../../read/draft-report.js';
import type {FileText, Hold} from '../../read/file-text.js';
import type {Review} from '../../read/review.js';

/** A text as it came: letters, a file, or what was pasted as formatted text. */
export interface Source {
  readonly name: string;
  readonly input: string | Uint8Array | {readonly html: string; readonly text: string};
}

/** A text that was read, line by line. */
export interface SourceText {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The dataset of the author's own that is there when a text comes. */
export interface Present {
  readonly report: Report;
  readonly review: Review;
  /** Whether it was drafted here, and so is no dataset that a text may be there to check. */
  readonly isDraft: boolean;
}

/** What a text is to the dataset that is there: its next edition, that of another report, or what it is checked against. */
export type Relation = 'next' | 'other' | 'check';

/** How far the newest text has come. */
export type DraftState =
  | {readonly status: 'idle'}
  | {readonly status: 'reading'; readonly name: string}
  | {readonly status: 'held'; readonly name: string; readonly holds: readonly Hold[]}
  | {readonly status: 'asked'; readonly name: string; readonly title: string; readonly canCheck: boolean}
  | {readonly status: 'failed'; readonly name: string; readonly faults: readonly Problem[]}
  | {readonly status: 'ready'; readonly name: string; readonly relation: Relation; readonly lapsed: number};

/** The reader, which is loaded when the first text comes. */
export interface Reader {
  readonly readSource: (source: Source) => Promise<FileText>;
  readonly isEditionOf: (lines: readonly string[], report: Report) => boolean;
  readonly draftFile: (file: FileText, options: DraftOptions) => Promise<Draft>;
}

/** What a draft needs of the page. */
export interface DraftingHost {
  readonly load: () => Promise<Reader>;
  /** Waits until the page has done what it has to do. */
  readonly pause: () => Promise<void>;
  readonly present: () => Present | undefined;
  /** @param since - The report that it is the next edition of. */
  readonly taken: (draft: Draft, source: SourceText, since: Report | undefined) => void;
  readonly check: (source: SourceText) => void;
  readonly changed: () => void;
}

/** A text that waits for what somebody says of it. */
interface Pending {
  readonly name: string;
  readonly file: FileText;
}

/** Ends a draft that a newer one has overtaken. */
class Superseded extends Error {}

type Wait = () => Promise<void>;

const linesOf = ({paragraphs, apart, beside = []}: FileText): readonly string[] => [
  ...[...paragraphs, ...apart].map(({text}) => text),
  ...beside,
];

const failuresOf = (error: unknown, name: string): readonly Problem[] =>
  error instanceof ReportError
    ? faultsOf(error, '')
    : [problem('exception', name, {reason: error instanceof Error ? error.message : String(error)})];

export class Drafting {
  state: DraftState = {status: 'idle'};
  private generation = 0;
  private pending: Pending | undefined;

  constructor(private readonly host: DraftingHost) {}

  /** Drafts a text; one that is being drafted is given up. */
  async draft(source: Source): Promise<void> {
    const {name} = source;
    await this.run(name, async (reader, wait) => {
      const file = await reader.readSource(source);
      await wait();
      if (file.holds.length) this.ask({name, file}, {status: 'held', name, holds: file.holds});
      else await this.place({name, file}, reader, wait);
    });
  }

  /** Reads what was held back: somebody has said that it may be read. */
  async accept(): Promise<void> {
    const {pending} = this;
    if (pending) await this.run(pending.name, (reader, wait) => this.place(pending, reader, wait));
  }

  /** Goes on with a text of which somebody has said what it is. */
  async answer(relation: Relation): Promise<void> {
    const {pending} = this;
    if (pending) await this.run(pending.name, (reader, wait) => this.use(pending, relation, reader, wait));
  }

  /** Gives up what is being drafted or waits for an answer. */
  cancel(): void {
    this.generation++;
    this.pending = undefined;
    this.set({status: 'idle'});
  }

  private async run(name: string, act: (reader: Reader, wait: Wait) => Promise<void>): Promise<void> {
    const generation = ++this.generation;
    const isOld = (): boolean => generation !== this.generation;
    const wait = async (): Promise<void> => {
      await this.host.pause();
      if (isOld()) throw new Superseded();
    };
    this.pending = undefined;
    this.set({status: 'reading', name});
    try {
      const reader = await this.host.load();
      await wait();
      await act(reader, wait);
    } catch (error) {
      if (!isOld()) this.set({status: 'failed', name, faults: failuresOf(error, name)});
    }
  }

  /** Finds out what a text is to the dataset that is there, and asks where that is not plain. */
  private async place(pending: Pending, reader: Reader, wait: Wait): Promise<void> {
    const present = this.host.present();
    if (!present) return this.use(pending, 'other', reader, wait);
    const {report, isDraft} = present;
    if (isDraft && reader.isEditionOf(linesOf(pending.file), report)) return this.use(pending, 'next', reader, wait);
    this.ask(pending, {status: 'asked', name: pending.name, title: report.title, canCheck: !isDraft});
  }

  private async use({name, file}: Pending, relation: Relation, {draftFile}: Reader, wait: Wait): Promise<void> {
    const source = {name, lines: linesOf(file)};
    const keep = relation === 'next' ? this.host.present() : undefined;
    const draft = relation === 'check' ? undefined : await draftFile(file, {name, keep, acceptHolds: true, onSlice: wait});
    await wait();
    const lapsed = keep && draft ? keep.review.confirmations.length - draft.review.confirmations.length : 0;
    this.set({status: 'ready', name, relation, lapsed});
    if (draft) this.host.taken(draft, source, keep?.report);
    else this.host.check(source);
  }

  private ask(pending: Pending, state: DraftState): void {
    this.pending = pending;
    this.set(state);
  }

  private set(state: DraftState): void {
    this.state = state;
    this.host.changed();
  }
}

/** Whether what came is a dataset and no text of a report: by the name of its file, else by its first letter. */
export function isDataset(input: string | Uint8Array, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  if (/\.(docx?|wps|pdf|html?|md)$/i.test(name)) return false;
  const start = typeof input === 'string' ? input.slice(0, 200) : String.fromCharCode(...input.slice(0, 200));
  // Behind a byte order mark, and in UTF-16 a zero beside every letter.
  return /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff|\ufeff)?[\s\0]*[[{][\s\0]*["{[\]}]/.test(start);
}
