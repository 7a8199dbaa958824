// One source of a report, shared by all who watch it: read once, dropped when the last one leaves before it is there.
import {parseReport} from '../model/parse.js';
import {problem, ReportError} from '../model/problem.js';
import {failed, LOADING, ready, type ReportState} from './state.js';

/** Reads the value of a source; `again` asks past what a cache may hold. */
export type Read = (abort: AbortController, again: boolean) => Promise<unknown>;

// States of the reports that were read, by the report and by the object each came from.
const known = new WeakMap<object, ReportState>();

function stateFrom(value: unknown, address: string): ReportState {
  try {
    const parsed = parseReport(value);
    const state = ready(parsed);
    known.set(parsed.report, state);
    return state;
  } catch (error) {
    return failed(errorOf(error, address));
  }
}

const errorOf = (error: unknown, address: string): ReportError =>
  error instanceof ReportError ? error : new ReportError(problem('network', address, 'an answer', String(error)));

/** The state of a report that the page itself holds; the same object is read once. */
export function stateOf(value: unknown): ReportState {
  const key = value as object;
  const state = known.get(key) ?? stateFrom(value, '$');
  if (typeof value === 'object') known.set(key, state);
  return state;
}

/** A report on its way, or there. */
export class Source {
  private state: ReportState | undefined;
  private reading: AbortController | undefined;
  private readonly watchers = new Set<(state: ReportState) => void>();

  constructor(
    private readonly address: string,
    private readonly read: Read,
  ) {}

  /** Tells the state now and at every change, until the function that it returns is called. */
  watch(tell: (state: ReportState) => void): () => void {
    this.watchers.add(tell);
    if (this.state) tell(this.state);
    else void this.start(false);
    return () => {
      this.watchers.delete(tell);
      // A piece that is moved in the page leaves and comes back within one task: only after it is nobody waiting.
      setTimeout(() => this.rest());
    };
  }

  /** Reads once more and tells everybody who watches. */
  reload(): void {
    this.reading?.abort();
    this.state = undefined;
    if (this.watchers.size) void this.start(true);
  }

  private async start(again: boolean): Promise<void> {
    const reading = (this.reading = new AbortController());
    this.tell(LOADING);
    const state = await this.read(reading, again).then(
      (value) => stateFrom(value, this.address),
      (error: unknown) => failed(errorOf(error, this.address)),
    );
    // Unless a newer reading has taken its place, or everybody has left.
    if (this.reading === reading) this.tell(state);
  }

  private tell(state: ReportState): void {
    this.state = state;
    for (const watcher of [...this.watchers]) watcher(state);
  }

  private rest(): void {
    if (this.watchers.size || this.state?.status === 'ready') return;
    this.reading?.abort();
    this.reading = undefined;
    this.state = undefined;
  }
}
