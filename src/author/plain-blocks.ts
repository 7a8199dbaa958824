// What a plain form says, as blocks of content, and how its profile renders them. Pure.
import {problem, ReportError} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {languageTag} from '../text/punctuation.js';
import {withSharedRows} from './article-content.js';
import {coloursOf, fontFor} from './colours.js';
import {contentOf, wordsOf} from './content.js';
import {blocksOf} from './editor-content.js';
import {inlineRenderer} from './inline-styles.js';
import {node, type ContentNode, type Role} from './node.js';
import {pageRenderer} from './page-styles.js';
import {attributeOf, idOf, keyOf, type Piece} from './piece.js';
import type {Renderer} from './render.js';

/**
 * `plain` for a page of one's own; `editor` for the editor of a CMS, which leaves div, p, span and table with inline styles;
 * `wechat` for an article there: sections with inline styles and drawings, no id and no class.
 */
export type Profile = 'plain' | 'editor' | 'wechat';

/** What is asked of a plain form. */
export interface PlainRequest {
  readonly profile: Profile;
  readonly piece: Piece;
  /** Whether it is a page of its own. */
  readonly isPage: boolean;
  readonly palette: string;
  readonly lang: string | undefined;
  /** Whether it is as short as can be: nothing drawn, no words held together. */
  readonly isLean?: boolean;
}

export const WHOLE: Piece = {tag: 'tujie-report', attributes: {}};

// What holds words together on a line, and what only says where a line may break.
const HOLDING: readonly Role[] = ['clause', 'word', 'held', 'long', 'break'];

const lean = ({tag, ...renderer}: Renderer): Renderer => ({...renderer, tag: (part) => (HOLDING.includes(part.role) ? '' : tag(part))});

/**
 * The blocks of a plain form, and what renders them.
 *
 * @throws ReportError - When the report does not contain what the piece names.
 */
export function plainBlocks(
  report: Report,
  {profile, piece, isPage, palette, lang, isLean}: PlainRequest,
): {readonly blocks: readonly ContentNode[]; readonly renderer: Renderer} {
  const colours = coloursOf(palette);
  const content = contentOf(report, piece, wordsOf(report, piece, lang), {
    ...(isPage && {level: 1}),
    colours: profile === 'editor' || isLean ? undefined : colours,
    large: true,
    links: profile !== 'wechat',
  });
  if (!content) {
    const name = keyOf(piece);
    throw new ReportError(problem('unknown-id', name ? `${piece.tag}[${name}]` : piece.tag, {id: idOf(piece)}));
  }
  const whole = {...(piece.tag === WHOLE.tag ? content : node('base', {...content, role: 'wrap'})), lang: languageTag(report.lang)};
  const blocks = profile === 'editor' ? blocksOf(whole) : [profile === 'wechat' ? withSharedRows(whole) : whole];
  const renderer =
    profile === 'plain' ? pageRenderer : inlineRenderer(profile, colours, fontFor(report.lang), profile === 'editor' ? blocks : []);
  return {blocks, renderer: isLean ? lean(renderer) : renderer};
}

/** What a plain form is asked for where its author says less. */
export const requestOf = (
  piece: Piece,
  profile: Profile,
  more: {readonly isPage: boolean; readonly palette?: string | undefined; readonly lang?: string | undefined},
): PlainRequest => ({profile, piece, isPage: more.isPage, palette: more.palette ?? attributeOf(piece, 'palette'), lang: more.lang});
