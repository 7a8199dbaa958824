// Whether something stands between the tags of an element that no named slot takes.
import {isServer} from 'lit';

// Its build of Lit says so; that of a browser drops what asks.
const ON_SERVER = isServer as boolean;

/** A server has no children to ask: there the slot stands for them. */
export const hasText = (element: Element): boolean =>
  ON_SERVER ||
  [...element.childNodes].some((node) =>
    node.nodeType === Node.TEXT_NODE ? node.textContent?.trim() : (node as Element).slot === '' && node.nodeName !== 'TEMPLATE',
  );
