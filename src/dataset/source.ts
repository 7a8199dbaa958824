// One source of a report, shared by all who watch it: read once; the request is aborted when the last one unsubscribes before its end.
import {eachIndicator} from '../model/lookup.js';
import {parseReport, parsing, type Parsed} from '../model/parse.js';
import {problem, ReportError} from '../model/problem.js';
import {inSlices} from './slices.js';
import {failed, LOADING, ready, type ReportState} from './state.js';

/** Reads the value of a source; `refresh` asks past what a cache may hold. */
export type Read = (abort: AbortController, refresh: boolean) => Promise<unknown>;

// States of the reports that were read, by the report and by the object each came from.
const known = new WeakMap<object, ReportState>();

function readyFrom(parsed: Parsed): ReportState {
  const state = ready(parsed);
  known.set(parsed.report, state);
  return state;
}

/** Reads a dataset, and then finds its figures, which every piece asks for. */
function* reading(value: unknown): Generator<undefined, Parsed> {
  const steps = parsing(value);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield;
  yield;
  eachIndicator(step.value.report);
  return step.value;
}

/** What the model or the network says by itself; of everything else, where it came from. */
const errorOf = (error: unknown, code: 'network' | 'exception', address: string): ReportError =>
  error instanceof ReportError ? error : new ReportError(problem(code, address, {reason: String(error)}));

/** The state of a report that the page itself holds; the same object is read once. */
export function stateOf(value: unknown): ReportState {
  const key = value as object;
  const parsed = (): ReportState => {
    try {
      return readyFrom(parseReport(value));
    } catch (error) {
      return failed(errorOf(error, 'exception', '$'));
    }
  };
  const state = known.get(key) ?? parsed();
  if (typeof value === 'object') known.set(key, state);
  return state;
}

// A file is read once for a page.
const isAlways = (): boolean => true;

/** A report that is loading or loaded. */
export class Source {
  /** Whether what was read is still what stands at the address. */
  isCurrent = isAlways;

  private state: ReportState | undefined;
  private reading: AbortController | undefined;
  private readonly watchers = new Set<(state: ReportState) => void>();

  constructor(
    private readonly address: string,
    private readonly read: Read,
  ) {}

  /** Calls back with the state now and at every change, until the function that it returns is called. */
  watch(callback: (state: ReportState) => void): () => void {
    if (!this.isCurrent()) this.reload();
    this.watchers.add(callback);
    if (this.state) callback(this.state);
    else void this.start(false);
    return () => {
      this.watchers.delete(callback);
      // A piece that is moved in the page is disconnected and connected again within one task.
      setTimeout(() => this.release());
    };
  }

  /** Reads once more, for everybody who watches. */
  reload(): void {
    this.reading?.abort();
    this.isCurrent = isAlways;
    this.state = undefined;
    if (this.watchers.size) void this.start(true);
  }

  private async start(refresh: boolean): Promise<void> {
    const request = (this.reading = new AbortController());
    this.set(LOADING);
    const state = await this.read(request, refresh).then(
      (value) => inSlices(reading(value)).then(readyFrom, (error: unknown) => failed(errorOf(error, 'exception', this.address))),
      (error: unknown) => failed(errorOf(error, 'network', this.address)),
    );
    // Not where a newer reading has been started, or nobody watches any more.
    if (this.reading === request) this.set(state);
  }

  private set(state: ReportState): void {
    this.state = state;
    for (const callback of [...this.watchers]) callback(state);
  }

  private release(): void {
    if (this.watchers.size || this.state?.status === 'ready') return;
    this.reading?.abort();
    this.reading = undefined;
    this.state = undefined;
  }
}
