// How an element gives something to what is inside it: the other side of the context protocol.
import type {ContextKey, ContextRequestEvent} from './context.js';

/** Answers the requests for one context that come from inside `host`, and returns the function that calls every consumer with a new value. */
export function provide<Value>(host: Element, key: ContextKey<Value>, current: () => Value): () => void {
  const consumers = new Set<() => void>();
  host.addEventListener('context-request', (event) => {
    const {context, contextTarget, callback, subscribe} = event as ContextRequestEvent<Value>;
    // A provider asks further out for its own.
    if (context !== key || contextTarget === host) return;
    event.stopImmediatePropagation();
    if (!subscribe) {
      callback(current());
      return;
    }
    const unsubscribe = (): void => void consumers.delete(notify);
    const notify = (): void => callback(current(), unsubscribe);
    consumers.add(notify);
    notify();
  });
  return () => {
    for (const notify of [...consumers]) notify();
  };
}
