// What stands between the tags of a piece: for readers without script, old browsers and search engines. Pure.
import type {Report} from '../model/schema.js';
import type {Words} from '../text/words.js';
import {contentOf, requestFor, wordsOf} from './content.js';
import {escapeHtml} from './escape.js';
import {linesOf, type ContentNode} from './node.js';
import type {Piece} from './piece.js';
import {kindOf} from './pieces.js';
import {bareRenderer, renderLines} from './render.js';

/** The text of a piece: the sentence of a leaf, the tree of a whole; nothing where the report does not contain what it names. */
function textOf(report: Report, piece: Piece, words: Words): ContentNode | string | undefined {
  const kind = kindOf(piece.tag);
  if (!kind?.sentence) return contentOf(report, piece, words);
  return kind.sentence(requestFor(report, piece, words), piece.attributes['layout'] === 'inline');
}

/**
 * What a piece says, as plain text: a sentence for a leaf, and line by line all of it for a theme, a timeline, the whole report.
 *
 * @param lang - Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report.
 * @returns Nothing where the report does not contain what the piece names.
 */
export function fallbackOf(report: Report, piece: Piece, lang?: string): string | undefined {
  const text = textOf(report, piece, wordsOf(report, piece, lang));
  return typeof text === 'object' ? linesOf(text).join('\n') : text;
}

/**
 * What stands between the tags of a piece, as HTML: the sentence of a leaf; the complete text of a theme, a timeline, the whole report.
 *
 * @param lang - Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report.
 * @returns Nothing where the report does not contain what the piece names.
 */
export function fallbackHtml(report: Report, piece: Piece, lang?: string): string | undefined {
  const text = textOf(report, piece, wordsOf(report, piece, lang));
  return typeof text === 'object' ? renderLines(text, bareRenderer).join('\n') : text && escapeHtml(text);
}
