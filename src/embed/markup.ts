// Looks for the markup variants of a page, also for those that come into it later. What upgrades them is loaded with the first.
import {variantsIn} from './find.js';

// One copy of the library does it for a page.
const STARTED = Symbol.for('tujie/markup@1');

function upgradeIn(root: ParentNode & Node): void {
  const found = variantsIn(root);
  if (found.length) void import('./upgrade.js').then(({upgrade}) => found.forEach(upgrade));
}

function start(): void {
  upgradeIn(document);
  new MutationObserver((records) => {
    for (const {addedNodes, target, type} of records)
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof HTMLElement) upgradeIn(node);
  }).observe(document, {attributeFilter: ['data-tujie', 'href'], childList: true, subtree: true});
}

/** Begins to look for them, once for a page, when the page is read to its end: before, the text of one may still be loading. */
export function watchMarkup(): void {
  if (STARTED in document) return;
  Object.defineProperty(document, STARTED, {value: true});
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}
