// How a piece finds the dataset of an ancestor: the community context protocol, across shadow roots and copies of the library.
import type {ReportState} from './state.js';

/** The key of the protocol; its value is a frozen `ReportState`. */
export const datasetContext = Symbol.for('tujie/dataset@1');

// The element that gives a dataset to what is inside it.
const PROVIDER = 'tujie-dataset';

/** What a request is answered with, now and at every change. */
export type Tell = (state: ReportState, leave?: () => void) => void;

/** Asks the ancestors for the dataset. */
export class ContextRequestEvent extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
    readonly callback: Tell,
    readonly subscribe = true,
  ) {
    super('context-request', {bubbles: true, composed: true});
  }
}

/** Tells the state of the nearest provider around `host`, until the function that it returns is called. */
export function consume(host: Element, tell: (state: ReportState) => void): () => void {
  let leave: (() => void) | undefined;
  let over = false;
  const ask = (): void => {
    if (over || leave) return;
    host.dispatchEvent(
      new ContextRequestEvent(datasetContext, host, (state, unsubscribe) => {
        if (over) return unsubscribe?.();
        leave = unsubscribe;
        tell(state);
      }),
    );
  };
  ask();
  // A provider that is there already, but not defined yet.
  void customElements.whenDefined(PROVIDER).then(ask);
  return () => {
    over = true;
    leave?.();
  };
}
