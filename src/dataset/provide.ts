// How an element gives a dataset to what is inside it: the other side of the context protocol.
import {datasetContext, type ContextRequestEvent} from './context.js';
import type {ReportState} from './state.js';

/** Answers the requests that come from inside `host`, and gives the function that tells everybody of a new state. */
export function provide(host: Element, current: () => ReportState): () => void {
  const consumers = new Set<() => void>();
  host.addEventListener('context-request', (event) => {
    const {context, contextTarget, callback, subscribe} = event as ContextRequestEvent;
    // A provider asks further out for its own.
    if (context !== datasetContext || contextTarget === host) return;
    event.stopImmediatePropagation();
    if (!subscribe) {
      callback(current());
      return;
    }
    const leave = (): void => void consumers.delete(tell);
    const tell = (): void => callback(current(), leave);
    consumers.add(tell);
    tell();
  });
  return () => {
    for (const tell of [...consumers]) tell();
  };
}
