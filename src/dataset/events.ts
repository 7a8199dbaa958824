// The events of a dataset: classes of their own, with typed fields.
import type {Problem, ProblemCode, ReportError} from '../model/problem.js';
import type {Report} from '../model/schema.js';

/** How every event of the library travels. */
export const INIT = {bubbles: true, composed: true};

/** A dataset was read: fired by the element that owns the source. */
export class TujieLoadEvent extends Event {
  static readonly type = 'tujie-load';

  constructor(
    readonly report: Report,
    /** What of the dataset was left out. */
    readonly problems: readonly Problem[],
  ) {
    super(TujieLoadEvent.type, INIT);
  }
}

/** A dataset could not be loaded, or does not contain what an element asks for. */
export class TujieErrorEvent extends Event {
  static readonly type = 'tujie-error';
  /** What kind of fault. */
  readonly code: ProblemCode;

  constructor(readonly error: ReportError) {
    super(TujieErrorEvent.type, INIT);
    this.code = error.code;
  }

  /** Where in the dataset, or the address that could not be loaded. A getter, since every event had a path of its own before Chromium 109. */
  get path(): string {
    return this.error.path;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tujie-load': TujieLoadEvent;
    'tujie-error': TujieErrorEvent;
  }
}
