// The code of a composition that the library draws: tags of its own, or ordinary ones with data attributes. No DOM.
import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {codeOf, type CodeForm, type Looks} from '../author/code.js';
import {ReportError} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {isPiece, markupOf} from './composition.js';
import {tidied} from './tidy.js';
import {isOwn, pieceOf, piecesOf, textOf, woven, type Drawn} from './weave.js';

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

/** What `make` gives; nothing where the report has not what a piece names. */
export function unlessMissing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ReportError) return undefined;
    throw error;
  }
}

/** A piece in a form of the library, with its text; it has its dataset and its looks itself where no provider is around it. */
const drawnIn =
  ({report, dataset, looks}: Material, form: CodeForm): Drawn =>
  (piece) =>
    unlessMissing(() => {
      const own = form === 'element' ? {dataset: '', looks: {}} : {dataset, looks};
      return codeOf(report, [piece], {form, library: '', scripts: false, ...own});
    });

/** Whether the composition is pieces alone, each in the report, so that the author's room says all of it. */
function isPlain(nodes: readonly Tree.ChildNode[], drawn: Drawn): boolean {
  return nodes.every((node) => {
    if (!tree.isElementNode(node)) return tree.isTextNode(node) && !node.value.trim();
    const bare = !node.childNodes.some((child) => isOwn(child) || tree.isElementNode(child));
    return bare && isPiece(node.tagName) && drawn(pieceOf(node)) !== undefined;
  });
}

/** The code to paste, in a form of the library. */
export function liveCode(material: Material, form: CodeForm): string {
  const {report, html, library, dataset, looks} = material;
  const {nodes} = tidied(html);
  const options = {form, library, dataset, looks};
  const drawn = drawnIn(material, form);
  if (isPlain(nodes, drawn)) return codeOf(report, piecesOf(nodes).map(pieceOf), options);
  const body = textOf(woven(nodes, drawn, form));
  const said = Object.fromEntries(Object.entries(looks).filter(([, value]) => value)) as Record<string, string>;
  return codeOf(report, [], options) + (form === 'data' ? body : markupOf('tujie-dataset', {src: dataset, ...said}, `\n${body}\n`)) + '\n';
}
