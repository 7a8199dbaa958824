// The pieces of a page as they stand in its HTML: each with its attributes, its text and the address of its dataset. Knows no file. Pure.
import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {textIn} from './html-text.js';
import type {Piece} from './piece.js';

/** A piece where it stands in a page. */
export interface PieceOccurrence {
  /** Line and column of its tag, from 1. */
  readonly line: number;
  readonly column: number;
  readonly piece: Piece;
  /** Address of its dataset: its own, that of a provider around it, that of the script of the library. */
  readonly address: string | undefined;
  /** What stands between its tags, a line for each block; what stands in a named slot is the author's own. */
  readonly text: string;
}

/** A tag that pins its dataset to an edition: a piece, a provider, the script of the library. */
export interface Pin {
  readonly line: number;
  readonly column: number;
  readonly tag: string;
  readonly edition: string;
  /** Address of the dataset that it is pinned for. */
  readonly address: string | undefined;
}

export interface PageText {
  readonly pieces: readonly PieceOccurrence[];
  readonly pins: readonly Pin[];
  /** The text of the script element with this id. */
  readonly scriptText: (id: string) => string | undefined;
}

const UNREAD = /^(script|style|template|noscript)$/;
const PROVIDER = 'tujie-dataset';

type Attributes = Readonly<Record<string, string>>;

const attributesOf = ({attrs}: Tree.Element): Attributes => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

const childrenOf = (node: Tree.ParentNode): readonly Tree.ChildNode[] =>
  tree.isElementNode(node) && 'content' in node ? node.content.childNodes : node.childNodes;

function elementsIn(node: Tree.ParentNode): readonly Tree.Element[] {
  return childrenOf(node).flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));
}

const textOf = (node: Tree.ParentNode): string =>
  textIn(node, (element) => !UNREAD.test(element.tagName) && !attributesOf(element)['slot']);

/** The piece that an element is, as a tag of its own or as `data-tujie`. */
function pieceOf(element: Tree.Element): Piece | undefined {
  const attributes = attributesOf(element);
  if (element.tagName.startsWith('tujie-')) return {tag: element.tagName, attributes};
  const name = attributes['data-tujie'];
  if (name === undefined) return undefined;
  const data = Object.entries(attributes).filter(([key]) => key.startsWith('data-'));
  return {tag: `tujie-${name}`, attributes: Object.fromEntries(data.map(([key, value]) => [key.slice('data-'.length), value]))};
}

/** The nearest address of a dataset around an element, itself included. */
function addressOf(element: Tree.Element): string | undefined {
  for (let at: Tree.ParentNode | null = element; at && tree.isElementNode(at); at = at.parentNode) {
    const src = pieceOf(at)?.attributes['src'];
    if (typeof src === 'string' && src) return src;
  }
  return undefined;
}

function placeOf({sourceCodeLocation}: Tree.Element): {readonly line: number; readonly column: number} {
  const {startLine: line = 1, startCol: column = 1} = sourceCodeLocation ?? {};
  return {line, column};
}

/** The pieces of a page and what pins them, in order. */
export function readPage(html: string): PageText {
  const all = elementsIn(parse(html, {sourceCodeLocationInfo: true}));
  const scripts = all.filter(({tagName}) => tagName === 'script').map((element) => ({element, attributes: attributesOf(element)}));
  const library = scripts.find(({attributes: {src = '', 'data-src': data}}) => data && src.includes('tujie'));
  const named = library?.attributes['data-src'];
  return {
    pieces: all.flatMap((element): readonly PieceOccurrence[] => {
      const piece = pieceOf(element);
      if (!piece || piece.tag === PROVIDER) return [];
      return [{...placeOf(element), piece, address: addressOf(element) ?? named, text: textOf(element)}];
    }),
    pins: all.flatMap((element): readonly Pin[] => {
      const piece = pieceOf(element);
      const edition = element === library?.element ? library.attributes['data-edition'] : piece?.attributes['edition'];
      if (typeof edition !== 'string' || !edition) return [];
      return [{...placeOf(element), tag: piece?.tag ?? element.tagName, edition, address: addressOf(element) ?? named}];
    }),
    scriptText: (id) => {
      const script = scripts.find(({attributes}) => attributes['id'] === id);
      return script?.element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
    },
  };
}
