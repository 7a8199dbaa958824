// A dataset in the page itself: a script element of type application/json, there or still to come.
import {problem, ReportError} from '../model/problem.js';
import {parseJson} from '../model/decode.js';

// How long a page that is read to its end may take to put the element in, in milliseconds: a framework's next turns.
const GRACE = 1000;

/** The text of the script element with this id, if it is there. */
const textIn = (id: string): string | undefined =>
  [...document.scripts].find((script) => script.id === id && script.type === 'application/json')?.text;

/**
 * The value in the script element `#id` of the page. An element that is missing, or whose text is not complete, is waited for.
 *
 * @param arrived - Called when the value is there after all, once this has been rejected.
 * @throws ReportError - `script` when the page does not contain such an element, `empty`, `html`, `json`. An aborted signal throws its reason.
 */
export function inlineValue(address: string, signal: AbortSignal, arrived: () => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    let rejected = false;
    let seen: string | undefined;
    let fault: unknown = new ReportError(problem('script', address, {}));
    const look = (): void => {
      const text = textIn(address.slice(1));
      if (text === undefined || text === seen) return;
      seen = text;
      try {
        resolve(parseJson(text, address));
        observer.disconnect();
        if (rejected) arrived();
      } catch (error) {
        fault = error;
      }
    };
    const giveUp = (): void => {
      rejected = true;
      reject(fault);
    };
    const wait = (): void => void setTimeout(giveUp, GRACE);
    const observer = new MutationObserver(look);
    observer.observe(document, {childList: true, subtree: true, characterData: true});
    signal.addEventListener('abort', () => {
      observer.disconnect();
      reject(signal.reason);
    });
    look();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait, {once: true});
    else wait();
  });
}
