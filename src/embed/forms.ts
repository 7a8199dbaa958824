// Finds the forms that editors of a CMS leave alone, also when they come into the page later. What upgrades them is loaded with the first.
const FORMS = '[data-tujie], a.tujie';

// One copy of the library does it for a page.
const STARTED = Symbol.for('tujie/forms@1');

function upgradeIn(root: ParentNode & Node): void {
  const forms = [...root.querySelectorAll<HTMLElement>(FORMS)];
  if (root instanceof HTMLElement && root.matches(FORMS)) forms.unshift(root);
  if (forms.length) void import('./upgrade.js').then(({upgrade}) => forms.forEach(upgrade));
}

function start(): void {
  upgradeIn(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof HTMLElement) upgradeIn(node);
  }).observe(document, {childList: true, subtree: true});
}

/** Begins to look for forms, once for a page, when the page is read to its end: before, the text of a form may still be on its way. */
export function startForms(): void {
  if (STARTED in document) return;
  Object.defineProperty(document, STARTED, {value: true});
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}
