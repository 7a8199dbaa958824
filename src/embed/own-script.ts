// The script element of the library itself, where a page names its dataset, and beside whose file the lazy ones stand.

// Known only while a classic script runs for the first time; a module never has it.
const running = document.currentScript as HTMLScriptElement | null;

/** Address of the library's own file; nothing in a module. */
export const ownAddress = running?.src;

/** The dataset that the script tag names in `data-src`; of a module it is the first script whose address has `tujie` in it. */
export const namedSource = (): string | undefined =>
  running?.dataset['src'] ?? document.querySelector<HTMLElement>('script[src*="tujie"][data-src]')?.dataset['src'];
