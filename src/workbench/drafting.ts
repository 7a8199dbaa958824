// The text of a report on its way to a draft: one at a time, the newest. Knows no page and no dataset.
import {faultsOf} from '../author/check-dataset.js';
import {problem, ReportError, type Problem} from '../model/problem.js';
import type {Draft, DraftOptions} from '../read/draft-report.js';
import type {Hold} from '../read/file-text.js';

/** A text as it came. */
export interface Source {
  readonly name: string;
  readonly input: string | Uint8Array;
}

/** How far the newest text has come. */
export type DraftState =
  | {readonly status: 'idle'}
  | {readonly status: 'reading'; readonly name: string}
  | {readonly status: 'held'; readonly name: string; readonly holds: readonly Hold[]}
  | {readonly status: 'failed'; readonly name: string; readonly faults: readonly Problem[]}
  | {readonly status: 'ready'; readonly name: string};

/** The reader, which is loaded when the first text comes. */
export interface Reader {
  readonly draftReport: (input: string | Uint8Array, options: DraftOptions) => Promise<Draft>;
}

/** What a draft needs of the page. */
export interface DraftingHost {
  readonly load: () => Promise<Reader>;
  /** Waits until the page has done what it has to do. */
  readonly pause: () => Promise<void>;
  readonly taken: (draft: Draft, name: string) => void;
  readonly changed: () => void;
}

/** Ends a draft that a newer one has overtaken. */
class Superseded extends Error {}

/** What held a file back: words of secrecy or of a draft, undecided changes, comments. */
const holdsOf = (error: unknown): readonly Hold[] | undefined =>
  error instanceof Error && error.name === 'HoldError' ? (error as Error & {holds: readonly Hold[]}).holds : undefined;

const failuresOf = (error: unknown, name: string): readonly Problem[] =>
  error instanceof ReportError
    ? faultsOf(error, '')
    : [problem('exception', name, {reason: error instanceof Error ? error.message : String(error)})];

export class Drafting {
  state: DraftState = {status: 'idle'};
  private generation = 0;
  private held: Source | undefined;

  constructor(private readonly host: DraftingHost) {}

  /** Drafts a text; one that is being drafted is given up. */
  async draft(source: Source, options: Pick<DraftOptions, 'keep' | 'acceptHolds'> = {}): Promise<void> {
    const {name, input} = source;
    const generation = ++this.generation;
    const isOld = (): boolean => generation !== this.generation;
    this.held = undefined;
    this.set({status: 'reading', name});
    try {
      const {draftReport} = await this.host.load();
      const onSlice = async (): Promise<void> => {
        await this.host.pause();
        if (isOld()) throw new Superseded();
      };
      await onSlice();
      const draft = await draftReport(input, {...options, name, onSlice});
      if (isOld()) return;
      this.set({status: 'ready', name});
      this.host.taken(draft, name);
    } catch (error) {
      if (isOld()) return;
      const holds = holdsOf(error);
      if (holds) this.held = source;
      this.set(holds ? {status: 'held', name, holds} : {status: 'failed', name, faults: failuresOf(error, name)});
    }
  }

  /** Reads what was held back: somebody has said that it may be read. */
  async accept(options: Pick<DraftOptions, 'keep'> = {}): Promise<void> {
    if (this.held) await this.draft(this.held, {...options, acceptHolds: true});
  }

  /** Gives up what is being drafted or is held back. */
  cancel(): void {
    this.generation++;
    this.held = undefined;
    this.set({status: 'idle'});
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
