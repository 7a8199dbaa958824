// A composition as HTML without script: a page of its own, or what an editor leaves of a text. No DOM.
import {defaultTreeAdapter as tree} from 'parse5';
import {fallbackHtml} from '../../author/fallback.js';
import {attributeOf, type Piece} from '../../author/piece.js';
import {plainHtml, plainPage, type PlainOptions, type Profile} from '../../author/plain.js';
import {unlessMissing, type Material} from './live-code.js';
import {sanitize} from '../pieces/sanitize.js';
import {pieceOf, piecesOf, textOf, replacePieces} from '../pieces/replace-pieces.js';

/** How a piece is written: in its own palette and language, else in those of the composition. */
function optionsFor({appearance}: Material, profile: Profile, piece?: Piece): PlainOptions {
  const look = (name: 'palette' | 'lang'): string | undefined =>
    [piece && attributeOf(piece, name), appearance[name]].find((value) => value !== undefined && value !== '');
  return {profile, piece, palette: look('palette'), lang: look('lang')};
}

/** A piece without script; in a line of text its words alone. */
const drawnIn = (material: Material, profile: Profile, piece: Piece): string | undefined => {
  const {report} = material;
  const options = optionsFor(material, profile, piece);
  if (attributeOf(piece, 'layout') === 'inline') return fallbackHtml(report, piece, options.lang);
  return unlessMissing(() => plainHtml(report, {...options, fragment: true}));
};

/** The composition as a part of a page, or of an article. */
export function fragment(material: Material, profile: Profile): string {
  return textOf(replacePieces(sanitize(material.html).nodes, (piece) => drawnIn(material, profile, piece), 'plain')) + '\n';
}

/** The composition as a page of its own. */
function page(material: Material): string {
  const {nodes} = sanitize(material.html);
  const [only, ...others] = piecesOf(nodes);
  const alone = only && !others.length && nodes.every((node) => node === only || (tree.isTextNode(node) && !node.value.trim()));
  const whole = alone ? unlessMissing(() => plainHtml(material.report, optionsFor(material, 'plain', pieceOf(only)))) : undefined;
  if (whole !== undefined) return whole;
  return plainPage(material.report, fragment(material, 'plain').trimEnd().split('\n'), material.appearance.palette);
}

/** The code of a composition without script. */
export const plainCode = (material: Material, profile: Profile): string =>
  profile === 'plain' ? page(material) : fragment(material, profile);
