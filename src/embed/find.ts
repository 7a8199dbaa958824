// Where the markup variants are that editors of a CMS leave alone.
import {named} from './own-script.js';

/** What is a variant by what is written on it. */
export const VARIANTS = '[data-tujie], a.tujie';

/** The variants in a part of the page, itself among them; with every link that may be one by its address, where the script tag names a page. */
export function variantsIn(root: ParentNode & Node): readonly HTMLElement[] {
  const selector = named('page') === undefined ? VARIANTS : `${VARIANTS}, a[href*="#"]`;
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (root instanceof HTMLElement && root.matches(selector)) found.unshift(root);
  return found;
}
