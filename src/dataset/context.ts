// How a piece finds the dataset of an ancestor: the community context protocol, across shadow roots and copies of the library.
import type {ReportState} from './state.js';

/** A key of the protocol, which knows the type of its value. */
export type ContextKey<Value> = symbol & {readonly __context__?: Value};

/** The key of a dataset; its value is a frozen `ReportState`. */
export const datasetContext = Symbol.for('tujie/dataset@1') as ContextKey<ReportState>;

// The element that gives a dataset to what is inside it. A report gives its own to the pieces that it draws, and is there before them.
const PROVIDER = 'tujie-dataset';

/** Called with the value now and at every change. */
export type ContextCallback<Value> = (value: Value, unsubscribe?: () => void) => void;

/** Asks the ancestors for what they give. */
export class ContextRequestEvent<Value = ReportState> extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
    readonly callback: ContextCallback<Value>,
    readonly subscribe = true,
  ) {
    super('context-request', {bubbles: true, composed: true});
  }
}

interface Consumer<Value> {
  readonly host: Element;
  readonly callback: (value: Value) => void;
  unsubscribe?: (() => void) | undefined;
}

/** Calls back with the value of the nearest provider around `host`, until the function that it returns is called. */
export function consume<Value>(host: Element, key: ContextKey<Value>, callback: (value: Value) => void): () => void {
  // The only reference to the piece, which is dropped with the subscription: a provider may never be defined.
  let consumer: Consumer<Value> | undefined = {host, callback};
  const ask = (): void => {
    if (!consumer || consumer.unsubscribe) return;
    consumer.host.dispatchEvent(
      new ContextRequestEvent<Value>(key, consumer.host, (value, unsubscribe) => {
        if (!consumer) return unsubscribe?.();
        consumer.unsubscribe = unsubscribe;
        consumer.callback(value);
      }),
    );
  };
  ask();
  // A provider that is there already, but not defined yet.
  void customElements.whenDefined(PROVIDER).then(ask);
  return () => {
    consumer?.unsubscribe?.();
    consumer = undefined;
  };
}
