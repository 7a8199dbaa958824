// The page that a picture is taken of: the plain form of pieces, with the title of the report above and its source below. Pure.
import {problem, ReportError} from '../../model/problem.js';
import type {Report} from '../../model/schema.js';
import {languageTag, punctuation} from '../../text/punctuation.js';
import {coloursOf, fontFor, type Colours} from '../colours.js';
import {contentOf, wordsOf} from '../content.js';
import {node, type ContentNode} from '../node.js';
import {pageRenderer, pageStyleSheet} from '../page-styles.js';
import {escapeHtml} from '../escape.js';
import {attributeOf, idOf, keyOf, type Piece} from '../piece.js';
import {renderLines} from '../render.js';
import {WHOLE} from '../plain-blocks.js';

export interface SheetOptions {
  /** The pieces, in order. Default: the whole report. */
  readonly pieces?: readonly Piece[] | undefined;
  /** HTML of the plain profile in place of pieces: a composition with an author's own words. */
  readonly html?: string | undefined;
  readonly palette?: string | undefined;
  readonly lang?: string | undefined;
  /** Colours in place of those of the palette, as `readDesignTokens` gives them. */
  readonly colours?: Partial<Colours> | undefined;
}

/** A page to take a picture of. */
export interface Sheet {
  readonly html: string;
  readonly styles: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** What it is called by one who does not see it. */
  readonly title: string;
}

/** What a piece says; one that the report has not is an error. */
function outlineOf(report: Report, piece: Piece, lang: string | undefined, colours: Colours): ContentNode {
  const content = contentOf(report, piece, wordsOf(report, piece, lang), {
    colours,
    large: true,
    links: false,
    ...(piece.tag === WHOLE.tag && {level: 1}),
  });
  if (!content) throw new ReportError(problem('unknown-id', keyOf(piece) ? `${piece.tag}[${keyOf(piece)}]` : piece.tag, {id: idOf(piece)}));
  return piece.tag === WHOLE.tag ? content : node('base', {...content, role: 'wrap'});
}

const paragraph = (name: string, text: string): string => `<p class="tujie-sheet-${name}">${escapeHtml(text)}</p>`;

/** The page of a picture. */
export function sheetOf(report: Report, {pieces = [WHOLE], html, palette, lang, colours: own}: SheetOptions): Sheet {
  const colours = {...coloursOf(palette ?? attributeOf(pieces[0] ?? WHOLE, 'palette')), ...own};
  const words = wordsOf(report, undefined, lang);
  const isWhole = html === undefined && pieces.some(({tag}) => tag === WHOLE.tag);
  const content = html ?? pieces.flatMap((piece) => renderLines(outlineOf(report, piece, lang, colours), pageRenderer)).join('\n');
  const {title, source, datePublished} = report;
  const day = datePublished && words.date(datePublished);
  const address = source.url && `${words.fullText}${punctuation(words.lang).colon}${source.url}`;
  // The whole report has its title, its day and its source.
  const head = isWhole ? [] : [paragraph('title', title)];
  const foot = isWhole ? [] : [words.source(source.title), day, address];
  const lines = foot.flatMap((it) => (it ? [paragraph('source', it)] : []));
  return {
    html: [
      `<div class="tujie-sheet">`,
      ...head,
      `<div class="tujie-sheet-content">${content}</div>`,
      ...(lines.length ? [`<div class="tujie-sheet-foot">${lines.join('')}</div>`] : []),
      '</div>',
    ].join('\n'),
    styles: pageStyleSheet(colours) + sheetStyles(colours, fontFor(report.lang)),
    lang: languageTag(report.lang),
    title,
  };
}

const sheetStyles = ({accent, paper, ink, ink2, rule}: Colours, font: string): string => `
body { background: ${paper}; margin: 0; overflow: hidden; }
.tujie-sheet { background: ${paper}; box-sizing: border-box; color: ${ink}; display: flex; flex-direction: column; font: 17px/1.75 ${font}; }
.tujie-sheet-title { border-top: 6px solid ${accent}; color: ${accent}; font-weight: 600; line-height: 1.5; margin: 0; padding: 18px max(16px, 3.2%) 0; word-break: keep-all; overflow-wrap: anywhere; }
.tujie-sheet-content { flex: 1 0 auto; display: flex; flex-direction: column; justify-content: center; }
.tujie-sheet-foot { border-top: 1px solid ${rule}; margin: 0 max(16px, 3.2%); padding: 12px 0 18px; }
.tujie-sheet-source { color: ${ink2}; font-size: 14px; line-height: 1.6; margin: 0; overflow-wrap: anywhere; }
.tujie-contents, .tujie-told .tujie-fills, .tujie-short .tujie-quote, .tujie-short .tujie-location { display: none; }
`;
