// A plain link to a figure or a theme of a report: the fragment of its address is the id. It stays a link, to the same page.
import {sourceAt} from '../dataset/load.js';
import {findIndicator} from '../model/lookup.js';
import {findTheme} from '../model/find-theme.js';
import type {Report} from '../model/schema.js';
import {wordsFor} from '../text/words.js';
import {fill, notify, pieceFor} from './piece.js';

const idOf = ({hash}: HTMLAnchorElement): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
};

/** A figure is drawn as the words of the link; a theme, which is a text of its own, above it. */
function draw(link: HTMLAnchorElement, report: Report, id: string, src: string): void {
  const name = findIndicator(report, id) ? 'indicator' : findTheme(report, id) ? 'theme' : '';
  const piece = name && pieceFor(link, name === 'theme' ? 'theme-card' : 'indicator-card', src);
  if (!piece) {
    notify(link, `expected an id of the report after #, got ${JSON.stringify(id)}`);
    return;
  }
  // A copy of a link that was drawn brings its piece with it.
  if ((name === 'theme' ? link.previousElementSibling : link.firstElementChild)?.getAttribute(name) === id) return;
  piece.setAttribute(name, id);
  if (name === 'theme') link.before(piece);
  else fill(link, piece);
}

/** Draws a link once its dataset is there; until then, and where it cannot be loaded, it is the link that it was. */
export function upgradeLink(link: HTMLAnchorElement, src: string | undefined): void {
  const id = idOf(link);
  if (!src || !id) {
    notify(link, src ? 'expected an address that ends in #gdp-2018, got no id' : 'expected data-src on the script tag, got none');
    return;
  }
  const unsubscribe = sourceAt(src).watch((state) => {
    if (state.status === 'failed') notify(link, wordsFor(link.closest<HTMLElement>('[lang]')?.lang ?? '').problem(state.error));
    if (state.status !== 'ready') return;
    void Promise.resolve().then(() => unsubscribe());
    if (link.isConnected) draw(link, state.report, id, src);
  });
}
