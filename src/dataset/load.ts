// Datasets at an address: one source for a URL, a page and a copy of the library.
import type {Parsed} from '../model/parse.js';
import {fetchValue} from './fetch-value.js';
import {Source} from './source.js';

type Fetch = typeof fetch;

/** How to load a report; every part has a default. */
export interface LoadOptions {
  /** Ends this load; the request is aborted when it was the last one. */
  readonly signal?: AbortSignal;
  /** Makes the request. Default: the fetch of the page. */
  readonly fetch?: Fetch;
}

const ownFetch: Fetch = (input, init) => fetch(input, init);

// The sources of each fetch function: one of the caller's own may answer otherwise than the page's.
const caches = new WeakMap<Fetch, Map<string, Source>>();

/** Absolute and without a fragment; what is no address at all stays as it is, and cannot be fetched. */
function addressOf(src: string): string {
  try {
    return new URL(src, (globalThis.document as Document | undefined)?.baseURI).href.split('#')[0] ?? '';
  } catch {
    return src;
  }
}

/** The source at an address; `#id` is a script element of the page. */
export function sourceAt(src: string, fetch: Fetch = ownFetch): Source {
  const inline = src.startsWith('#');
  const address = inline ? src : addressOf(src);
  const cache = caches.get(fetch) ?? new Map<string, Source>();
  caches.set(fetch, cache);
  const source: Source =
    cache.get(address) ??
    new Source(address, (abort, refresh) =>
      inline
        ? // Few pages hold a dataset of their own: the others do not load what reads it.
          import('./inline.js').then(({inlineValue}) => inlineValue(address, abort.signal, source))
        : fetchValue(address, abort, fetch, refresh),
    );
  cache.set(address, source);
  return source;
}

/**
 * Loads a report: one request for an absolute URL, a page and a copy of the library, however many ask.
 *
 * @param src - Address of the dataset, absolute or relative to the page; or `#id` of a script element of the page.
 * @returns The report, and what of its dataset was left out.
 * @throws ReportError - `network`, `http`, `timeout`, `too-large`, `empty`, `html`, `encoding`, `json`, `script`,
 * `exception`, or the first fault of the structure. An aborted signal throws its reason.
 */
export function loadReport(src: string, {signal, fetch}: LoadOptions = {}): Promise<Parsed> {
  return new Promise((resolve, reject) => {
    // The source may call back before it has returned the function that unsubscribes.
    const subscription: {unsubscribe?: () => void} = {};
    const settle = (done: () => void): void => {
      signal?.removeEventListener('abort', stop);
      queueMicrotask(() => subscription.unsubscribe?.());
      done();
    };
    const stop = (): void => settle(() => reject(signal?.reason ?? new DOMException('The load was aborted.', 'AbortError')));
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop);
    subscription.unsubscribe = sourceAt(src, fetch).watch((state) => {
      if (state.status === 'ready') settle(() => resolve({report: state.report, problems: state.problems}));
      else if (state.status === 'failed') settle(() => reject(state.error));
    });
  });
}

/** Loads the dataset at an address once more, for every piece that shows it. */
export const reloadReport = (src: string): void => sourceAt(src).reload();
