// A dataset in the page itself: a script element of type application/json, there or still to come, and followed when the page puts in another.
import {problem, ReportError} from '../model/problem.js';
import {parseJson} from '../model/parse-json.js';

// How long a page that is read to its end may take to put the element in, in milliseconds: a framework's next turns.
const GRACE = 1000;

/** The script element with this id, if it is there. */
const scriptOf = (id: string): HTMLScriptElement | undefined =>
  [...document.scripts].find((script) => script.id === id && script.type === 'application/json');

/** Whoever holds a value that was read. */
export interface Holder {
  /** Whether that value is still the one in the page. */
  isCurrent: () => boolean;
  /** Reads again; the signal of this reading is aborted. */
  reload(): void;
}

/**
 * The value in the script element `#id` of the page. An element that is missing, or whose text is not complete, is waited for.
 *
 * @param holder - Reads again when another text stands there, also once this has been rejected.
 * @throws ReportError - `script` when the page does not contain such an element, `empty`, `html`, `json`. An aborted signal throws its reason.
 */
export function inlineValue(address: string, signal: AbortSignal, holder: Holder): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const id = address.slice(1);
    let settled = false;
    let seen: string | undefined;
    let fault: unknown = new ReportError(problem('script', address, {}));
    let read: HTMLScriptElement | undefined;
    // Of what is in the element that was read: every piece that comes asks, and a text of megabytes is not to be compared for each.
    const inside = new MutationObserver(() => {
      read = undefined;
      look();
    });
    const textNow = (): string | undefined => {
      const script = scriptOf(id);
      if (script && script === read && !inside.takeRecords().length) return seen;
      inside.disconnect();
      read = script;
      if (script) inside.observe(script, {childList: true, subtree: true, characterData: true});
      return script?.text;
    };
    const look = (): void => {
      const text = textNow();
      // An element that a page takes away leaves what was read of it to those who show it.
      if (text === undefined || text === seen) return;
      if (settled) {
        holder.reload();
        return;
      }
      seen = text;
      try {
        resolve(parseJson(text, address));
        settled = true;
      } catch (error) {
        fault = error;
      }
    };
    const giveUp = (): void => {
      settled = true;
      reject(fault);
    };
    const wait = (): void => void setTimeout(giveUp, GRACE);
    const observer = new MutationObserver(look);
    observer.observe(document, {childList: true, subtree: true, characterData: true});
    signal.addEventListener('abort', () => {
      observer.disconnect();
      inside.disconnect();
      reject(signal.reason);
    });
    // Asked before the observer is called: a page that replaces its body connects new pieces at once.
    holder.isCurrent = () => !settled || textNow() === seen;
    look();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait, {once: true});
    else wait();
  });
}
