// How a piece finds the dataset of an ancestor: the community context protocol, across shadow roots and copies of the library.
import type {ReportState} from './state.js';

/** A key of the protocol, which knows the type of its value. */
export type ContextKey<Value> = symbol & {readonly __context__?: Value};

/** The key of a dataset; its value is a frozen `ReportState`. */
export const datasetContext = Symbol.for('tujie/dataset@1') as ContextKey<ReportState>;

// The element that gives a dataset to what is inside it. A report gives its own to the pieces that it draws, and is there before them.
const PROVIDER = 'tujie-dataset';

/** What a request is answered with, now and at every change. */
export type Tell<Value> = (value: Value, leave?: () => void) => void;

/** Asks the ancestors for what they give. */
export class ContextRequestEvent<Value = ReportState> extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
    readonly callback: Tell<Value>,
    readonly subscribe = true,
  ) {
    super('context-request', {bubbles: true, composed: true});
  }
}

/** Tells what the nearest provider around `host` gives, until the function that it returns is called. */
export function consume<Value>(host: Element, key: ContextKey<Value>, tell: (value: Value) => void): () => void {
  // All that is held of the piece, so that nothing is when it has left: a provider may never be defined.
  let consumer: {readonly host: Element; readonly tell: (value: Value) => void; leave?: (() => void) | undefined} | undefined = {
    host,
    tell,
  };
  const ask = (): void => {
    if (!consumer || consumer.leave) return;
    consumer.host.dispatchEvent(
      new ContextRequestEvent<Value>(key, consumer.host, (value, leave) => {
        if (!consumer) return leave?.();
        consumer.leave = leave;
        consumer.tell(value);
      }),
    );
  };
  ask();
  // A provider that is there already, but not defined yet.
  void customElements.whenDefined(PROVIDER).then(ask);
  return () => {
    consumer?.leave?.();
    consumer = undefined;
  };
}
