// Makes a piece for an element of a page that is not ours: what the element says in `data-…` are the attributes of the piece.

import {named} from './own-script.js';

// What stands inside a sentence.
const PHRASE = /^(a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)$/;

/** Reports on the console what cannot be shown; the page's own content stays. */
export const notify = (element: Element, message: string): void =>
  console.error(`tujie: <${element.localName}${element.id && ` id="${element.id}"`}> ${message}`);

/** A piece that is not yet in the page; nothing where there is no such tag. */
export function pieceFor(name: string): HTMLElement | undefined {
  const tag = `tujie-${name}`;
  return customElements.get(tag) && document.createElement(tag);
}

/** Gives a piece the attributes that its host says now; `src` and those of `own` where the host says none. */
export function describe(piece: HTMLElement, host: HTMLElement, src: string | undefined, own: Record<string, string> = {}): void {
  const {observedAttributes} = piece.constructor as {observedAttributes?: readonly string[]};
  const provider = host.parentElement?.closest<HTMLElement>('[data-tujie=dataset][data-lang]');
  const usual: Record<string, string | undefined> = {
    src,
    // The script tag says it of the dataset that it names itself.
    edition: src && src === named('src') ? named('edition') : undefined,
    lang: provider?.dataset['lang'],
    layout: piece.localName === 'tujie-indicator-card' && PHRASE.test(host.localName) ? 'inline' : undefined,
    ...own,
  };
  for (const attribute of observedAttributes ?? []) {
    const value = host.getAttribute(`data-${attribute}`) ?? usual[attribute];
    // An attribute that is set anew draws anew.
    if (value === undefined) piece.removeAttribute(attribute);
    else if (value !== piece.getAttribute(attribute)) piece.setAttribute(attribute, value);
  }
}
