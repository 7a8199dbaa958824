// A page as a document in which nothing runs or loads, also where the page around guards what becomes markup and what has a style. Late: comes with
// the first text.
import {defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';

// No letter of a report stands in them.
const LEFT_OUT = 'script style noscript template iframe frame object embed link base'.split(' ');

// What would run.
const RUNS = /^on|^srcdoc$/i;

/** An element; of a name that no element has, one that says nothing. */
function created(page: Document, name: string): Element {
  try {
    return page.createElement(name);
  } catch {
    return page.createElement('span');
  }
}

function setAttribute(element: Element, name: string, value: string): void {
  if (RUNS.test(name)) return;
  // A policy of the page refuses a style, though nothing here has a look; what reads the page asks for its letters.
  if (name === 'style') {
    element.getAttribute = (asked) => (asked === 'style' ? value : Element.prototype.getAttribute.call(element, asked));
    return;
  }
  try {
    element.setAttribute(name, value);
  } catch {
    // A name that HTML takes and a document does not: half a tag.
  }
}

/** Appends nodes without what would run. */
function append(parent: Element, nodes: readonly Tree.ChildNode[]): void {
  const page = parent.ownerDocument;
  for (const node of nodes) {
    if (tree.isTextNode(node)) parent.append(page.createTextNode(node.value));
    if (!tree.isElementNode(node) || LEFT_OUT.includes(node.tagName)) continue;
    const element = created(page, node.tagName);
    for (const {name, value} of node.attrs) setAttribute(element, name, value);
    append(element, node.childNodes);
    parent.append(element);
  }
}

/** Makes a document of a page. */
export function parseHtml(html: string): Document {
  const page = document.implementation.createHTMLDocument('');
  const root = parse(html).childNodes.find((node): node is Tree.Element => tree.isElementNode(node));
  page.documentElement.replaceChildren();
  append(page.documentElement, root?.childNodes ?? []);
  const {body} = page;
  const written = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  // Readability puts the page back as it was, and tries again.
  Object.defineProperty(body, 'innerHTML', {
    get: () => written?.get?.call(body) as unknown,
    set: (text: string) => {
      body.replaceChildren();
      append(body, parseFragment(text).childNodes);
    },
  });
  return page;
}
