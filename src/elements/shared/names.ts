// The name over a drawing breaks between words. To know words costs a page 30 ms at its first: only a name that takes more than one line is cut.
import {hasWords} from '../../text/segments.js';
import {drawn, node, titleNodes} from './text.template.js';

// The names that stand in one piece.
const whole = new WeakMap<Element, string>();
let sizes: ResizeObserver | undefined;

function takesLines(name: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(name);
  return range.getClientRects().length > 1;
}

function cut(name: Element): void {
  const text = whole.get(name);
  sizes?.unobserve(name);
  whole.delete(name);
  // A translator may have put its own words in place; what was drawn anew since stands in no root.
  if (text === undefined || name.textContent !== text || !('host' in name.getRootNode())) return;
  name.textContent = '';
  name.append(...titleNodes(text));
}

/** Cuts every name in a root: paper is of another width than the screen. */
export const cutNames = (root: ParentNode): void => root.querySelectorAll('.title').forEach(cut);

function nameNode(text: string): HTMLElement {
  const name = node('span', 'title', '', text);
  if (!hasWords(text)) return name;
  // All are measured before any is cut. What leaves the page is cut too: some browsers keep what they watch.
  sizes ??= new ResizeObserver((entries) =>
    entries
      .map(({target}) => target)
      .filter((it) => !it.isConnected || takesLines(it))
      .forEach(cut),
  );
  whole.set(name, text);
  sizes.observe(name);
  return name;
}

/** The name of what is drawn, a block of its own. */
export const renderName = (text: string): unknown => drawn(text, (it) => [nameNode(it)]);
