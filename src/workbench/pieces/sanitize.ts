// What of a composition is drawn and given away: all that an author wrote, but nothing that runs or loads by itself. No DOM.
import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {nodesOf} from './composition.js';

// The head of a page: the workbench writes it itself.
const HEAD = ['script', 'link', 'meta', 'base', 'title'];

const isHandler = (name: string): boolean => name.startsWith('on') || name === 'srcdoc';

// The dataset and its edition are those of the workbench, whatever a piece was copied with.
const isSource = (tag: string, name: string): boolean => tag.startsWith('tujie-') && (name === 'src' || name === 'edition');

const isScript = (value: string): boolean => /^\s*javascript:/i.test(value);

/** The nodes of a composition, and what of it was left out: `<script>`, `onclick`. */
export interface Sanitized {
  readonly nodes: readonly Tree.ChildNode[];
  readonly leftOut: readonly string[];
}

/** The composition without scripts, the head of a page, and sources of its own. */
export function sanitize(html: string): Sanitized {
  const leftOut = new Set<string>();
  const attributesOf = ({tagName, attrs}: Tree.Element): Tree.Element['attrs'] =>
    attrs.filter(({name, value}) => {
      const out = isHandler(name) || isSource(tagName, name) || isScript(value);
      if (out) leftOut.add(name);
      return !out;
    });
  const clean = (nodes: readonly Tree.ChildNode[]): Tree.ChildNode[] =>
    nodes.flatMap((node): Tree.ChildNode[] => {
      if (!tree.isElementNode(node)) return [node];
      if (HEAD.includes(node.tagName)) {
        leftOut.add(`<${node.tagName}>`);
        return [];
      }
      node.attrs = attributesOf(node);
      node.childNodes = clean(node.childNodes);
      return [node];
    });
  return {nodes: clean(nodesOf(html)), leftOut: [...leftOut]};
}
