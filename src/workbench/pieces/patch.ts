// Brings the nodes of a page to those of a composition with as few changes as can be, so that what stays is not drawn anew.
import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';

type Wanted = Tree.ChildNode;

/** An element of any frame: each has classes of its own. */
const isElement = (node: Node | undefined): node is Element => node?.nodeType === Node.ELEMENT_NODE;

const isAlike = (live: Node | undefined, wanted: Wanted): live is Element =>
  isElement(live) &&
  tree.isElementNode(wanted) &&
  live.localName === wanted.tagName &&
  live.namespaceURI === (wanted.namespaceURI as string);

/** Whether a node is all that is wanted already. */
function isSame(live: Node | undefined, wanted: Wanted | undefined): boolean {
  if (!live || !wanted) return false;
  if (tree.isTextNode(wanted)) return live.nodeType === Node.TEXT_NODE && live.textContent === wanted.value;
  if (!tree.isElementNode(wanted)) return live.nodeType === Node.COMMENT_NODE;
  if (!isAlike(live, wanted)) return false;
  return (
    live.attributes.length === wanted.attrs.length &&
    wanted.attrs.every(({name, value}) => live.getAttribute(name) === value) &&
    live.childNodes.length === wanted.childNodes.length &&
    wanted.childNodes.every((child, index) => isSame(live.childNodes[index], child))
  );
}

function setAttributes(live: Element, {attrs}: Tree.Element): void {
  for (const {name} of [...live.attributes]) if (!attrs.some((it) => it.name === name)) live.removeAttribute(name);
  for (const {name, value} of attrs) {
    if (live.getAttribute(name) === value) continue;
    try {
      live.setAttribute(name, value);
    } catch {
      // A name that HTML takes and the page does not: half a tag, while it is being written.
    }
  }
}

function created(document: Document, wanted: Wanted): Node {
  if (tree.isTextNode(wanted)) return document.createTextNode(wanted.value);
  if (!tree.isElementNode(wanted)) return document.createComment('');
  const element = document.createElementNS(wanted.namespaceURI, wanted.tagName);
  setAttributes(element, wanted);
  patch(element, wanted.childNodes);
  return element;
}

/** Brings the children of an element to what is wanted; those that are the same at either end stay as they are. */
export function patch(parent: Element, wanted: readonly Wanted[]): void {
  const live = [...parent.childNodes];
  let start = 0;
  while (start < wanted.length && isSame(live[start], wanted[start])) start++;
  let end = 0;
  while (end < Math.min(wanted.length, live.length) - start && isSame(live[live.length - 1 - end], wanted[wanted.length - 1 - end])) end++;
  const after = live[live.length - end] ?? null;
  const old = live.slice(start, live.length - end);
  const fresh = wanted.slice(start, wanted.length - end);
  for (const [index, node] of fresh.entries()) {
    const there = old[index];
    if (there && tree.isElementNode(node) && isAlike(there, node)) {
      setAttributes(there, node);
      patch(there, node.childNodes);
    } else if (there) there.replaceWith(created(parent.ownerDocument, node));
    else parent.insertBefore(created(parent.ownerDocument, node), after);
  }
  for (const node of old.slice(fresh.length)) node.remove();
}
