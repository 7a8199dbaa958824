// The whole report, or a piece of it, as HTML that needs no script: a page of its own, or what an editor leaves of a text. Pure.
import type {Report} from '../model/schema.js';
import {languageTag} from '../text/punctuation.js';
import {coloursOf} from './colours.js';
import {escapeHtml} from './escape.js';
import {pageStyleSheet} from './page-styles.js';
import type {Piece} from './piece.js';
import {plainBlocks, requestOf, WHOLE, type Profile} from './plain-blocks.js';
import {renderLines} from './render.js';

export type {Profile} from './plain-blocks.js';

export interface PlainOptions {
  /** Default: `plain`. */
  readonly profile?: Profile | undefined;
  /** The piece. Default: the whole report. */
  readonly piece?: Piece | undefined;
  /** Whether a plain page has its own style sheet. Default: true. */
  readonly style?: boolean | undefined;
  /** Whether the plain profile writes the body alone, without the page and its style sheet. Default: false. */
  readonly fragment?: boolean | undefined;
  /** `crimson`, `azure` or `festive`. Default: that of the piece, else `crimson`. */
  readonly palette?: string | undefined;
  /** Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report. */
  readonly lang?: string | undefined;
}

/** What a page of a report says of itself: its title, with what the report adds to it. */
export const descriptionOf = ({title, subtitle, source}: Report): string => [...new Set([title, subtitle ?? source.title])].join(' ');

/**
 * A whole page of the plain profile around some HTML.
 *
 * @param sheet - Whether it has the style sheet of the profile. Default: true.
 */
export function plainPage(report: Report, lines: readonly string[], palette: string | undefined, sheet = true): string {
  const colours = coloursOf(palette);
  const style = `body { background: ${colours.paper}; margin: 0; }${pageStyleSheet(colours)}`;
  return (
    [
      '<!DOCTYPE html>',
      `<html lang="${escapeHtml(languageTag(report.lang))}">`,
      '<head>',
      '  <meta charset="utf-8">',
      '  <meta name="viewport" content="width=device-width, initial-scale=1">',
      `  <meta name="description" content="${escapeHtml(descriptionOf(report))}">`,
      `  <title>${escapeHtml(report.title)}</title>`,
      ...(sheet ? [`  <style>\n${style}</style>`] : []),
      '</head>',
      '<body>',
      '<main>',
      ...lines,
      '</main>',
      '</body>',
      '</html>',
    ].join('\n') + '\n'
  );
}

/**
 * The whole report, or a piece of it, as complete semantic HTML without script.
 *
 * @throws ReportError - When the report does not contain what the piece names.
 */
export function plainHtml(report: Report, options: PlainOptions = {}): string {
  const {profile = 'plain', piece = WHOLE, style = true, fragment = false, palette, lang} = options;
  const request = requestOf(piece, profile, {isPage: profile === 'plain' && !fragment, palette, lang});
  const {blocks, renderer} = plainBlocks(report, request);
  const lines = blocks.flatMap((block) => renderLines(block, renderer));
  return request.isPage ? plainPage(report, lines, request.palette, style) : lines.join('\n') + '\n';
}
