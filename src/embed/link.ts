// A plain link to a figure or a theme of a report: the fragment of its address is the id. It stays a link, to the same page.
import {sourceAt} from '../dataset/load.js';
import {findIndicator} from '../model/lookup.js';
import {findTheme} from '../model/find-theme.js';
import {wordsFor} from '../text/words.js';
import {named} from './own-script.js';
import {notify} from './piece.js';

/** What a link names: a figure, which is drawn as the words of the link, or a theme, which is a text of its own above it. */
export interface Named {
  readonly attribute: 'indicator' | 'theme';
  readonly id: string;
}

// An editor writes an address once more, or twice: with a protocol, with other escapes, with what counts visits behind it.
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
// What is there behind an id is not the report's: a counter of visits, a passage to go to.
const idOf = ({hash}: HTMLAnchorElement): string => decoded(hash.slice(1)).split(/[?&:]/)[0] ?? '';

type Address = Pick<HTMLAnchorElement, 'host' | 'pathname' | 'search'>;
const placeOf = ({host, pathname}: Address): string => decoded(host + pathname);
const queryOf = ({search}: Address): readonly string[] =>
  decoded(search)
    .slice(1)
    .split(/&(?:amp;)*/)
    .filter(Boolean);

/** Whether a link leads to the page that the script tag names, with an id behind it; on that page itself none does. */
export function isToPage(link: HTMLAnchorElement): boolean {
  const page = document.createElement('a');
  page.href = named('page') ?? '';
  const isPage = (it: Address): boolean => placeOf(it) === placeOf(page) && queryOf(page).every((part) => queryOf(it).includes(part));
  return /^(https?|file):$/.test(link.protocol) && !!idOf(link) && isPage(link) && !isPage(location);
}

/** Calls back with what a link names once its dataset is there; `quiet` where links to anything else are to be expected. */
export function watchLink(link: HTMLAnchorElement, src: string | undefined, quiet: boolean, callback: (named: Named) => void): () => void {
  const id = idOf(link);
  const say = (message: string): void => {
    if (!quiet) notify(link, message);
  };
  if (!src || !id) {
    say(src ? 'expected an address that ends in #gdp-2018, got no id' : 'expected data-src on the script tag, got none');
    return () => undefined;
  }
  const unsubscribe = sourceAt(src).watch((state) => {
    if (state.status === 'failed') say(wordsFor(link.closest<HTMLElement>('[lang]')?.lang ?? '').problem(state.error));
    if (state.status !== 'ready') return;
    void Promise.resolve().then(() => unsubscribe());
    const attribute = findIndicator(state.report, id) ? 'indicator' : findTheme(state.report, id) ? 'theme' : undefined;
    if (attribute) callback({attribute, id});
    else say(`expected an id of the report after #, got ${JSON.stringify(id)}`);
  });
  return unsubscribe;
}
