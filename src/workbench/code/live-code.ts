// The code of a composition that the library draws: tags of its own, or ordinary ones with data attributes. No DOM.
import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {codeOf, pinFor, type CodeForm, type Appearance} from '../../author/code.js';
import {ReportError} from '../../model/problem.js';
import type {Report} from '../../model/schema.js';
import {isPiece, markupOf} from '../pieces/composition.js';
import {sanitize} from '../pieces/sanitize.js';
import {isOwn, pieceOf, piecesOf, textOf, replacePieces, type Replacement} from '../pieces/replace-pieces.js';

/** What the code is made of. */
export interface Material {
  readonly report: Report;
  /** The composition. */
  readonly html: string;
  readonly library: string;
  /** Where the dataset is; `#id` of a script in the page. */
  readonly dataset: string;
  /** The edition that the code is pinned to. Default: that of the report. */
  readonly edition?: string;
  readonly appearance: Appearance;
}

/** What `make` returns; nothing where the report does not contain what a piece names. */
export function unlessMissing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ReportError) return undefined;
    throw error;
  }
}

/** A piece as one of the library's markup variants, with its text; without a provider around it, it names its own dataset and appearance. */
const drawnIn =
  ({report, dataset, edition, appearance}: Material, form: CodeForm): Replacement =>
  (piece) =>
    unlessMissing(() => {
      const own = form === 'element' ? {dataset: '', edition: '', appearance: {}} : {dataset, edition, appearance};
      return codeOf(report, [piece], {form, library: '', scripts: false, ...own});
    });

/** Whether the composition is pieces alone, each contained in the report, so that `codeOf` writes all of it. */
function isPlain(nodes: readonly Tree.ChildNode[], drawn: Replacement): boolean {
  return nodes.every((node) => {
    if (!tree.isElementNode(node)) return tree.isTextNode(node) && !node.value.trim();
    const bare = !node.childNodes.some((child) => isOwn(child) || tree.isElementNode(child));
    return bare && isPiece(node.tagName) && drawn(pieceOf(node)) !== undefined;
  });
}

/** The code to paste, as one of the library's markup variants. */
export function liveCode(material: Material, form: CodeForm): string {
  const {report, html, library, dataset, appearance} = material;
  const edition = material.edition ?? pinFor(report);
  const {nodes} = sanitize(html);
  const options = {form, library, dataset, edition, appearance};
  const drawn = drawnIn({...material, edition}, form);
  if (isPlain(nodes, drawn)) return codeOf(report, piecesOf(nodes).map(pieceOf), options);
  const body = textOf(replacePieces(nodes, drawn, form));
  const chosen = Object.fromEntries(Object.entries(appearance).filter(([, value]) => value)) as Record<string, string>;
  return (
    codeOf(report, [], options) +
    (form === 'data' ? body : markupOf('tujie-dataset', {src: dataset, edition, ...chosen}, `\n${body}\n`)) +
    '\n'
  );
}
