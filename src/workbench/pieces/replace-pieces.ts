// Puts something in the place of every piece of a composition, and keeps all that was written around the pieces. No DOM.
import {defaultTreeAdapter as tree, html as spec, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {Piece} from '../../author/piece.js';
import {attributesOf, isPiece} from './composition.js';

/** What stands in the place of a piece, as HTML; nothing where the piece stays as it is. */
export type Replacement = (piece: Piece) => string | undefined;

/** A piece as an author takes it away; an attribute without a value is one that is there or not. */
export const pieceOf = (node: Tree.Element): Piece => ({
  tag: node.tagName,
  attributes: Object.fromEntries(Object.entries(attributesOf(node)).map(([name, value]) => [name, value || true])),
});

/** Whether a node is a text that an author wrote between the tags of a piece, and not something for one of its slots. */
export const isOwn = (node: Tree.ChildNode): boolean =>
  tree.isElementNode(node) ? !node.attrs.some(({name}) => name === 'slot') : tree.isTextNode(node) && !!node.value.trim();

/** The pieces of some nodes, in order. */
export const piecesOf = (nodes: readonly Tree.ChildNode[]): readonly Tree.Element[] =>
  nodes.flatMap((node) => (tree.isElementNode(node) ? (isPiece(node.tagName) ? [node] : piecesOf(node.childNodes)) : []));

/** Nodes as HTML, whole even where what was written is not. */
export function textOf(nodes: readonly Tree.ChildNode[]): string {
  const box = tree.createElement('div', spec.NS.HTML, []);
  box.childNodes = [...nodes];
  return serialize(box).trim();
}

/** What stands in the place of a piece of the library: what an author wrote between its tags goes before ours. */
function withOwn(node: Tree.Element, markup: string): readonly Tree.ChildNode[] {
  const nodes = parseFragment(markup.trim()).childNodes;
  const [element] = nodes;
  if (element && tree.isElementNode(element))
    element.childNodes = node.childNodes.some(isOwn) ? node.childNodes : [...element.childNodes, ...node.childNodes];
  return nodes;
}

/**
 * The nodes with something else in the place of every piece.
 *
 * @param form - `element` keeps providers and pieces as tags, `data` pieces in ordinary tags; `plain` keeps neither.
 */
export function replacePieces(
  nodes: readonly Tree.ChildNode[],
  drawn: Replacement,
  form: 'element' | 'data' | 'plain',
): readonly Tree.ChildNode[] {
  return nodes.flatMap((node): readonly Tree.ChildNode[] => {
    if (!tree.isElementNode(node)) return [node];
    if (isPiece(node.tagName)) {
      const markup = drawn(pieceOf(node));
      if (form === 'plain') return markup === undefined ? node.childNodes : parseFragment(markup.trim()).childNodes;
      return markup === undefined ? [node] : withOwn(node, markup);
    }
    node.childNodes = [...replacePieces(node.childNodes, drawn, form)];
    return node.tagName === 'tujie-dataset' && form !== 'element' ? node.childNodes : [node];
  });
}
