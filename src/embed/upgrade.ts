// Puts a piece into a markup variant of a page that is not ours, once.
import {upgradeLink} from './link.js';
import {namedSource} from './own-script.js';
import {fill, notify, pieceFor} from './piece.js';

const PROVIDER = 'tujie-dataset';

const seen = new WeakSet<Element>();

/** The tag of the piece, or of the provider, that an element stands in. */
function tagAround(element: Element): string | undefined {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.localName.startsWith('tujie-')) return around.localName;
  return undefined;
}

/** Upgrades a variant that is in the page, and in no piece: what stands there is the text for readers without script. */
export function upgrade(host: HTMLElement): void {
  if (seen.has(host) || !host.isConnected) return;
  const around = tagAround(host);
  if (around && around !== PROVIDER) return;
  seen.add(host);
  const src = host.dataset['src'] ?? (around ? undefined : namedSource());
  const name = host.dataset['tujie'];
  if (name === undefined) {
    upgradeLink(host as HTMLAnchorElement, src);
    return;
  }
  // A copy of a variant that was drawn brings its piece with it.
  if (host.firstElementChild?.localName === `tujie-${name}`) return;
  const piece = pieceFor(host, name, src);
  if (piece) fill(host, piece);
  else notify(host, `expected the name of an element in data-tujie, such as indicator-card or goal-gauge; got ${JSON.stringify(name)}`);
}
