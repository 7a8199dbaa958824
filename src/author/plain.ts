// The whole report, or a piece of it, as HTML that needs no script: a page of its own, or what an editor leaves of a text. Pure.
import {problem, ReportError} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {languageTag} from '../text/punctuation.js';
import {coloursOf} from './colours.js';
import {contentOf, wordsOf} from './content.js';
import {escapeHtml} from './escape.js';
import {withSharedRows} from './article-content.js';
import {blocksOf} from './editor-content.js';
import {inlineRenderer} from './inline-styles.js';
import {node} from './node.js';
import {pageRenderer, pageStyleSheet} from './page-styles.js';
import {attributeOf, idOf, keyOf, type Piece} from './piece.js';
import {renderLines, type Renderer} from './render.js';

/**
 * `plain` for a page of one's own; `editor` for the editor of a CMS, which leaves div, p, span and table with inline styles;
 * `wechat` for an article there: sections with inline styles and drawings, no id and no class.
 */
export type Profile = 'plain' | 'editor' | 'wechat';

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

const WHOLE: Piece = {tag: 'tujie-report', attributes: {}};

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
  const {profile = 'plain', piece = WHOLE, style = true, fragment = false, lang} = options;
  const words = wordsOf(report, piece, lang);
  const palette = options.palette ?? attributeOf(piece, 'palette');
  const colours = coloursOf(palette);
  const page = profile === 'plain' && !fragment;
  const content = contentOf(report, piece, words, {
    ...(page && {level: 1}),
    colours: profile === 'editor' ? undefined : colours,
    large: true,
    links: profile !== 'wechat',
  });
  if (!content) {
    const name = keyOf(piece);
    throw new ReportError(problem('unknown-id', name ? `${piece.tag}[${name}]` : piece.tag, {id: idOf(piece)}));
  }
  const whole = {...(piece.tag === WHOLE.tag ? content : node('base', {...content, role: 'wrap'})), lang: languageTag(report.lang)};
  const blocks = profile === 'editor' ? blocksOf(whole) : [profile === 'wechat' ? withSharedRows(whole) : whole];
  const renderer: Renderer = profile === 'plain' ? pageRenderer : inlineRenderer(profile, colours, profile === 'editor' ? blocks : []);
  const lines = blocks.flatMap((block) => renderLines(block, renderer));
  return page ? plainPage(report, lines, palette, style) : lines.join('\n') + '\n';
}
