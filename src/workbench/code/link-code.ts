// A composition as plain links: what an editor leaves where it leaves nothing else. The library draws a figure or a theme in the place of each. No DOM.
import {escapeHtml} from '../../author/escape.js';
import {fallbackHtml, fallbackOf} from '../../author/fallback.js';
import {pinFor} from '../../author/code.js';
import {idOf, keyOf, type Piece} from '../../author/piece.js';
import {attributesHtml} from '../../author/render.js';
import {replacePieces, textOf} from '../pieces/replace-pieces.js';
import {sanitize} from '../pieces/sanitize.js';
import type {Material} from './live-code.js';

// Where the whole report stands; the address of each link leads to a part of it.
const PAGE = 'report.html';

/** A piece as a link, where it shows one figure or one theme; else its text. */
function linked({report, appearance}: Material, piece: Piece): string | undefined {
  const key = keyOf(piece);
  const text = fallbackOf(report, piece, appearance.lang);
  if (text === undefined) return undefined;
  if (key !== 'indicator' && key !== 'theme') return fallbackHtml(report, piece, appearance.lang);
  const [title, ...others] = text.split('\n');
  const link = `<a${attributesHtml({class: 'tujie', href: `${PAGE}#${idOf(piece)}`})}>${escapeHtml(title ?? text)}</a>`;
  return key === 'indicator' ? link : [link, ...others.map(escapeHtml)].map((line) => `<p>${line}</p>`).join('\n');
}

/** The code: the script that draws, and the composition with links in it. */
export function linkCode(material: Material): string {
  const {html, library, dataset, report, edition = pinFor(report)} = material;
  const folder = library && !library.endsWith('/') ? `${library}/` : library;
  const head = [
    `<link${attributesHtml({rel: 'stylesheet', href: `${folder}tujie.css`})} />`,
    `<script${attributesHtml({
      type: 'module',
      src: `${folder}tujie.js`,
      'data-src': dataset,
      'data-edition': edition,
      'data-page': PAGE,
    })}></script>`,
  ];
  const body = textOf(replacePieces(sanitize(html).nodes, (piece) => linked(material, piece), 'plain'));
  return [...head, body].join('\n') + '\n';
}
