// A page that somebody brings, as a document that nothing shows: nothing in it runs or loads. The parser of the browser itself may not be
// used where a page guards what becomes markup.
import {defaultTreeAdapter as tree, html as spec, parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';

// What is no text, and would be guarded.
const LEFT_OUT = ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed'];

const isGuarded = (name: string): boolean => name.startsWith('on') || name === 'srcdoc';

// What a parser takes for a name and the DOM does not.
const isName = (name: string): boolean => /^[a-z][\w:.-]*$/i.test(name);

function elementOf({tagName, namespaceURI, attrs}: Tree.Element, document: Document): Element {
  const name = isName(tagName) ? tagName : 'span';
  const element = namespaceURI === spec.NS.HTML ? document.createElement(name) : document.createElementNS(namespaceURI, name);
  for (const attribute of attrs)
    if (isName(attribute.name) && !isGuarded(attribute.name)) element.setAttribute(attribute.name, attribute.value);
  return element;
}

function append(nodes: readonly Tree.ChildNode[], parent: Node, document: Document): void {
  for (const node of nodes) {
    if (tree.isTextNode(node)) parent.appendChild(document.createTextNode(node.value));
    else if (tree.isElementNode(node) && !LEFT_OUT.includes(node.tagName))
      append(node.childNodes, parent.appendChild(elementOf(node, document)), document);
  }
}

/** Lets a body be written anew from its markup, as Readability does, without the parser of the browser. */
function unguard(body: HTMLElement, document: Document): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => (body.cloneNode(true) as HTMLElement).innerHTML,
    set(text: string) {
      body.textContent = '';
      append(parseFragment(text).childNodes, body, document);
    },
  });
}

/** The document of a page. */
export function parsePage(text: string): Document {
  const document = globalThis.document.implementation.createHTMLDocument();
  document.documentElement.remove();
  append(parse(text).childNodes, document, document);
  unguard(document.body, document);
  return document;
}
