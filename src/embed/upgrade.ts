// Draws the markup variants of a page that is not ours, and keeps them as the page goes on changing.
import {DRAWN} from './beside.js';
import {VARIANTS, variantsIn} from './find.js';
import {isToPage} from './link.js';
import {Variant} from './variant.js';

const variants = new WeakMap<Node, Variant>();

// Those that have something beside them in the page.
const beside = new Set<HTMLElement>();

/** What changes on a host: what it says, its children, and where a copy shows them its text. */
const hosts = new MutationObserver((records) => {
  const changed = new Set<Variant>();
  for (const {target} of records)
    for (let node: Node | null = target; node; node = node.parentNode) {
      const variant = variants.get(node);
      if (variant) changed.add(variant);
    }
  for (const variant of changed) variant.refresh();
});

/** What changes around a host. */
const page = new MutationObserver((records) => {
  for (const host of beside) {
    variants.get(host)?.settle();
    if (!host.isConnected) beside.delete(host);
  }
  // What compares a page with its next state may have made a copy into an element of the page.
  for (const {type, target} of records) if (type === 'attributes') variantsIn(target as HTMLElement).forEach(upgrade);
});

/** Draws a variant that is in the page. */
export function upgrade(host: HTMLElement): void {
  // What stands for a host is none; and in what is edited a copy would be kept with the text.
  if (!host.isConnected || host.hasAttribute(DRAWN) || host.isContentEditable) return;
  let variant = variants.get(host);
  if (!variant) {
    const isMarked = host.matches(VARIANTS);
    if (!isMarked && !isToPage(host as HTMLAnchorElement)) return;
    variants.set(host, (variant = new Variant(host, !isMarked)));
    hosts.observe(host, {attributes: true, childList: true, characterData: variant.isBeside, subtree: variant.isBeside});
  }
  if (variant.isBeside) {
    if (!beside.size) page.observe(document, {attributeFilter: [DRAWN], childList: true, subtree: true});
    beside.add(host);
  }
  variant.refresh();
}
