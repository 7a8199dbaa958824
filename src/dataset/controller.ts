// Keeps an element at the report it should show: its own, the one at its address, or the nearest provider's. Never throws.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {consume, datasetContext} from './context.js';
import {sourceAt} from './load.js';
import {stateOf, type Source} from './source.js';
import {IDLE, type ReportState} from './state.js';

/** What the controller reads of its element. */
export interface ReportHost extends ReactiveControllerHost, Element {
  /** A dataset that the page holds. */
  report: unknown;
  /** Address of a dataset. */
  src: string | null | undefined;
}

export class ReportController implements ReactiveController {
  /** What is known at this moment. */
  state: ReportState = IDLE;

  /** Whether the element has a report or an address of its own, so that it reports its failures. */
  owner = false;

  /** Called with every new state, before anything is drawn again. */
  changed: (() => void) | undefined;

  private unsubscribe: (() => void) | undefined;
  private watched: Source | undefined;
  private report: unknown;
  private src: string | undefined;

  constructor(private readonly host: ReportHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.src = undefined;
  }

  /** Follows what the element names now: `state` is that of its report, of its address or of the provider around it. */
  follow(): void {
    const {report, isConnected} = this.host;
    const src = (this.host.src ?? '').trim();
    if (!isConnected || (this.unsubscribe && report === this.report && src === this.src)) return;
    this.unsubscribe?.();
    this.report = report;
    this.src = src;
    this.owner = !!(report ?? src);
    this.unsubscribe = undefined;
    this.set(IDLE);
    this.unsubscribe = this.subscribe(report, src);
  }

  /** Loads the dataset at the element's address once more. */
  reload(): void {
    this.follow();
    if (!this.src || this.report) return;
    const source = sourceAt(this.src);
    source.reload();
    // The page may have another base than when the element began to watch.
    if (source === this.watched) return;
    this.unsubscribe?.();
    this.unsubscribe = this.subscribe(undefined, this.src);
  }

  private subscribe(report: unknown, src: string): () => void {
    const callback = (state: ReportState): void => this.set(state);
    if (report) {
      callback(stateOf(report));
      return () => undefined;
    }
    this.watched = src ? sourceAt(src) : undefined;
    return this.watched?.watch(callback) ?? consume(this.host, datasetContext, callback);
  }

  private set(state: ReportState): void {
    if (state === this.state) return;
    this.state = state;
    // The element first: what it draws anew then asks with its new ids.
    this.host.requestUpdate();
    this.changed?.();
  }
}
