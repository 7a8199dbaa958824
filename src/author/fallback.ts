// What stands between the tags of a piece: for readers without script, old browsers and search engines. Pure.
import type {Report} from '../model/schema.js';
import {wordsFor, type Words} from '../text/words.js';
import {escapeHtml} from './escape.js';
import {linesOf, type Said} from './node.js';
import {reportOutline, themeOutline, timelineOutline} from './outline.js';
import {attributeOf, idOf, levelOf, type Piece} from './piece.js';
import {bare, printed} from './print.js';
import {cardSentence, chartText, gaugeSentence, stripText} from './sentence.js';

/** The words of the interface for a piece: its own language, the given one, that of the report. */
export const wordsOf = (report: Report, piece: Piece | undefined, lang?: string): Words =>
  wordsFor([piece && attributeOf(piece, 'lang'), lang].find(Boolean) ?? report.lang);

/** The sentence of a leaf; nothing where the piece is none, or its id is not in the report. */
function leafText(report: Report, piece: Piece, words: Words): string | undefined {
  const id = idOf(piece);
  switch (piece.tag) {
    case 'tujie-indicator-card':
      return cardSentence(report, id, piece.attributes['layout'] === 'inline', words);
    case 'tujie-goal-gauge':
      return gaugeSentence(report, id, words);
    case 'tujie-keyword-strip':
      return stripText(report, id);
    case 'tujie-goal-chart':
      return chartText(report, id, words);
    default:
      return undefined;
  }
}

/** The text of a piece that holds more than a sentence; nothing where it is a leaf, or its id is not in the report. */
export function outlineOf(report: Report, piece: Piece, words: Words): Said | undefined {
  const level = levelOf(piece);
  switch (piece.tag) {
    case 'tujie-report':
      return reportOutline(report, level, words);
    case 'tujie-theme-timeline':
      return timelineOutline(report, idOf(piece), level, words);
    case 'tujie-theme-card':
      return themeOutline(report, idOf(piece), level, words);
    default:
      return undefined;
  }
}

/**
 * What a piece says, as plain text: a sentence for a leaf, and line by line all of it for a theme, a timeline, the whole report.
 *
 * @param lang - Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report.
 * @returns Nothing where the report has not what the piece names.
 */
export function fallbackOf(report: Report, piece: Piece, lang?: string): string | undefined {
  const words = wordsOf(report, piece, lang);
  const outline = outlineOf(report, piece, words);
  return outline ? linesOf(outline).join('\n') : leafText(report, piece, words);
}

/**
 * What stands between the tags of a piece, as HTML: the sentence of a leaf; the complete text of a theme, a timeline, the whole report.
 *
 * @param lang - Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report.
 * @returns Nothing where the report has not what the piece names.
 */
export function fallbackHtml(report: Report, piece: Piece, lang?: string): string | undefined {
  const words = wordsOf(report, piece, lang);
  const outline = outlineOf(report, piece, words);
  if (outline) return printed(outline, bare).join('\n');
  const text = leafText(report, piece, words);
  return text === undefined ? undefined : escapeHtml(text);
}
