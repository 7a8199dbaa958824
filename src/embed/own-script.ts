// The script element of the library itself, where a page names its dataset, and beside whose file the lazy ones stand.

// Known only while a classic script runs for the first time; a module never has it, nor what a program reads and runs as text.
const running = document.currentScript as HTMLScriptElement | null;

const FILE = /\/tujie\.classic\.js(?:[?#]|$)/;

/**
 * What the script tag says in `data-…`. Where the library does not know its tag, that is one whose address has `tujie` in it, or, for a file of
 * another name, one with `data-base`. Looked up each time: a site that changes pages without a load brings the tag of the next page. Where it
 * keeps that of the page before too, and they differ, neither is taken.
 */
export function named(name: string): string | undefined {
  const tags = [...document.querySelectorAll<HTMLElement>(`script[src*="tujie"][data-${name}], script[data-base][data-${name}]`)];
  if (running?.isConnected) tags.push(running);
  const [first, other] = new Set(tags.flatMap(({dataset}) => dataset[name] ?? []));
  return other === undefined ? (first ?? running?.dataset[name]) : undefined;
}

/** Every address that the page knows of a file with our name: of a script, of a request. */
const addresses = (): readonly string[] =>
  [...[...document.scripts].map(({src}) => src), ...performance.getEntriesByType('resource').map(({name}) => name)].filter((it) =>
    FILE.test(it),
  );

/**
 * The address of a file beside the library's own; nothing where neither the script tag nor the page says where that is. Only a library that does
 * not know its own file looks at other tags: markup that was put into a page is not to say where scripts come from.
 */
export function besideOwn(file: string): string | undefined {
  const base = running?.src ? running.dataset['base'] : named('base');
  const own = base?.replace(/[^/]$/, '$&/') ?? [running?.src, ...addresses()].find(Boolean);
  return own === undefined ? undefined : new URL(file, new URL(own, document.baseURI)).href;
}
