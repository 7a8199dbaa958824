// The code of a composition: every piece with the text that stands in it, and all that was written around the pieces. No DOM.
import {defaultTreeAdapter as tree, html as spec, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {codeOf, type CodeForm, type Looks} from '../author/code.js';
import type {Piece} from '../author/piece.js';
import {ReportError} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {attributesOf, isPiece, markupOf} from './composition.js';
import {tidied} from './tidy.js';

/** What the code is made of. */
export interface Material {
  readonly report: Report;
  /** The composition. */
  readonly html: string;
  readonly library: string;
  /** Where the dataset is; `#id` of a script in the page. */
  readonly dataset: string;
  readonly looks: Looks;
}

/** A piece as an author takes it away; an attribute without a value is one that is there or not. */
const pieceOf = (node: Tree.Element): Piece => ({
  tag: node.tagName,
  attributes: Object.fromEntries(Object.entries(attributesOf(node)).map(([name, value]) => [name, value || true])),
});

const isOwn = (node: Tree.ChildNode): boolean =>
  tree.isElementNode(node) ? !node.attrs.some(({name}) => name === 'slot') : tree.isTextNode(node) && !!node.value.trim();

/** The pieces of some nodes, in order. */
export const piecesOf = (nodes: readonly Tree.ChildNode[]): readonly Tree.Element[] =>
  nodes.flatMap((node) => (tree.isElementNode(node) ? (isPiece(node.tagName) ? [node] : piecesOf(node.childNodes)) : []));

/** A piece in a form, with its text. What an author wrote between the tags goes before ours; a piece that the report has not stays as it is. */
function drawnOut(node: Tree.Element, {report, dataset, looks}: Material, form: CodeForm): readonly Tree.ChildNode[] {
  try {
    const provided = form === 'element';
    const code = codeOf(report, [pieceOf(node)], {
      form,
      library: '',
      dataset: provided ? '' : dataset,
      looks: provided ? {} : looks,
      scripts: false,
    });
    const nodes = parseFragment(code.trim()).childNodes;
    const [element] = nodes;
    if (element && tree.isElementNode(element))
      element.childNodes = node.childNodes.some(isOwn) ? node.childNodes : [...element.childNodes, ...node.childNodes];
    return nodes;
  } catch (error) {
    if (error instanceof ReportError) return [node];
    throw error;
  }
}

/** The nodes with every piece drawn out; in the form without tags of our own, without providers. */
function woven(nodes: readonly Tree.ChildNode[], material: Material, form: CodeForm): readonly Tree.ChildNode[] {
  return nodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return [node];
    if (isPiece(node.tagName)) return drawnOut(node, material, form);
    node.childNodes = [...woven(node.childNodes, material, form)];
    return node.tagName === 'tujie-dataset' && form === 'data' ? node.childNodes : [node];
  });
}

function textOf(nodes: readonly Tree.ChildNode[]): string {
  const box = tree.createElement('div', spec.NS.HTML, []);
  box.childNodes = [...nodes];
  return serialize(box).trim();
}

/** Whether the composition is pieces alone, each in the report, so that the author's code says all of it. */
function isPlain(nodes: readonly Tree.ChildNode[], report: Report): boolean {
  return nodes.every((node) =>
    tree.isElementNode(node)
      ? isPiece(node.tagName) && !node.childNodes.some((child) => isOwn(child) || tree.isElementNode(child)) && isThere(node, report)
      : tree.isTextNode(node) && !node.value.trim(),
  );
}

function isThere(node: Tree.Element, report: Report): boolean {
  try {
    return !!codeOf(report, [pieceOf(node)], {form: 'element', library: '', dataset: '', scripts: false});
  } catch (error) {
    if (error instanceof ReportError) return false;
    throw error;
  }
}

/** The code to paste, in a form of the library. */
export function codeFor(material: Material, form: CodeForm): string {
  const {report, html, library, dataset, looks} = material;
  const {nodes} = tidied(html);
  const options = {form, library, dataset, looks};
  if (isPlain(nodes, report)) return codeOf(report, piecesOf(nodes).map(pieceOf), options);
  const body = textOf(woven(nodes, material, form));
  const said = Object.fromEntries(Object.entries(looks).filter(([, value]) => value)) as Record<string, string>;
  return codeOf(report, [], options) + (form === 'data' ? body : markupOf('tujie-dataset', {src: dataset, ...said}, `\n${body}\n`)) + '\n';
}
