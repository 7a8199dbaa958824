// The script element of the library itself, where a page names its dataset, and beside whose file the lazy ones stand.

// Known only while a classic script runs for the first time; a module never has it.
const running = document.currentScript as HTMLScriptElement | null;

/** Address of the library's own file; nothing in a module. */
export const ownAddress = running?.src;

/**
 * The dataset that the script tag names in `data-src`; of a module it is a script whose address has `tujie` in it. Looked up each time: a site that
 * changes pages without a load brings the tag of the next page. Where it keeps that of the page before too, and they differ, neither is taken.
 */
export function namedSource(): string | undefined {
  const tags = [...document.querySelectorAll<HTMLElement>('script[src*="tujie"][data-src]')];
  if (running?.isConnected) tags.push(running);
  const [name, other] = new Set(tags.flatMap(({dataset}) => dataset['src'] ?? []));
  return other === undefined ? (name ?? running?.dataset['src']) : undefined;
}
