// Keeps an element at the report it should show: its own, the one at its address, or the nearest provider's. Never throws.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {consume, datasetContext} from './context.js';
import {sourceAt} from './load.js';
import {stateOf} from './source.js';
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

  /** Whether the element has a report or an address of its own, so that a failure is its to tell. */
  owner = false;

  /** Told of every new state, before anything is drawn again. */
  changed: (() => void) | undefined;

  private leave: (() => void) | undefined;
  private report: unknown;
  private src: string | undefined;

  constructor(private readonly host: ReportHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.leave?.();
    this.leave = this.src = undefined;
  }

  hostUpdate(): void {
    const {report, isConnected} = this.host;
    const src = (this.host.src ?? '').trim();
    if (!isConnected || (this.leave && report === this.report && src === this.src)) return;
    this.leave?.();
    this.report = report;
    this.src = src;
    this.owner = !!(report ?? src);
    this.leave = undefined;
    this.set(IDLE);
    this.leave = this.follow(report, src);
  }

  /** Asks for the dataset at the element's address once more. */
  reload(): void {
    this.hostUpdate();
    if (this.src && !this.report) sourceAt(this.src).reload();
  }

  private follow(report: unknown, src: string): () => void {
    const tell = (state: ReportState): void => this.set(state);
    if (report) {
      tell(stateOf(report));
      return () => undefined;
    }
    return src ? sourceAt(src).watch(tell) : consume(this.host, datasetContext, tell);
  }

  private set(state: ReportState): void {
    if (state === this.state) return;
    this.state = state;
    // The element first: what it draws anew then asks with its new ids.
    this.host.requestUpdate();
    this.changed?.();
  }
}
