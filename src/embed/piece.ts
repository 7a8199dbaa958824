// Makes a piece for an element of a page that is not ours: what the element says in `data-…` are the attributes of the piece.

// What stands inside a sentence.
const PHRASE = /^(a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)$/;

/** Reports on the console what cannot be shown; the page's own content stays. */
export const notify = (element: Element, message: string): void =>
  console.error(`tujie: <${element.localName}${element.id && ` id="${element.id}"`}> ${message}`);

/** A piece that is not yet in the page; nothing where there is no such tag. */
export function pieceFor(host: HTMLElement, name: string, src: string | undefined): HTMLElement | undefined {
  const tag = `tujie-${name}`;
  const known = customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined;
  if (!known) return undefined;
  const piece = document.createElement(tag);
  if (src) piece.setAttribute('src', src);
  if (name === 'indicator-card' && PHRASE.test(host.localName)) piece.setAttribute('layout', 'inline');
  for (const attribute of known.observedAttributes ?? []) {
    const value = host.getAttribute(`data-${attribute}`);
    if (value !== null) piece.setAttribute(attribute, value);
  }
  return piece;
}

/** Puts a piece into its host; what stood there is what a reader gets while there is nothing to draw. */
export function fill(host: HTMLElement, piece: HTMLElement): void {
  piece.append(...host.childNodes);
  host.append(piece);
}
