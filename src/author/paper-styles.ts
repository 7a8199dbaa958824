// What paper has beyond the plain page that is printed: its measure, and nothing that stands over the rest, since a PDF holds that after all other
// text. Pure.
import {FONT, LATIN_FONT, NOT_CHINESE, type Colours} from './colours.js';

// Letters of text are about 9.5 points on A4.
const ZOOM = 0.85;

/**
 * The rules of a page that is made to be printed.
 *
 * @param scale - How much larger than A4 the paper is.
 */
export const paperStyleSheet = ({accent, line}: Colours, scale: number): string => `
html, body { background: #fff; margin: 0; }
/* A border at the very edge of a sheet is cut. */
main { padding: 0 1px; zoom: ${Math.round(ZOOM * scale * 100) / 100}; }
.tujie-paper-title { border-bottom: 3px solid ${accent}; font: 700 28px/1.35 ${FONT}; margin: 0 0 24px; padding-bottom: 12px; text-wrap: balance; word-break: keep-all; }
.tujie-paper-title${NOT_CHINESE} { font-family: ${LATIN_FONT}; }
@media print {
  .tujie-lead, .tujie-goals-text { margin-top: 14px; }
  .tujie-chapter-title + .tujie-lead { margin-top: 20px; }
  .tujie-theme, .tujie-ground, .tujie-prose { position: static; }
  .tujie-themes { border-left: 2px solid ${line}; margin-left: 18px; padding-left: 32px; }
  .tujie-themes > .tujie-theme { padding-left: 0; }
  .tujie-themes > .tujie-theme::before { display: none; }
  .tujie-icon { float: left; margin: 0 14px 0 -52px; position: static; }
  .tujie-icon:empty { margin: 10px 24px 0 -42px; }
  /* The room above a text is in its first line, and so is what begins it: no sheet ends between them. */
  .tujie-prose { padding-top: 0; }
  .tujie-prose::before, .tujie-prose.tujie-begins::before { background: none; content: ''; display: inline-block; height: 2.4em; position: static; vertical-align: bottom; width: 0; }
  .tujie-prose.tujie-begins::before, .tujie-ground.tujie-begins:not(.tujie-tile)::before { background: linear-gradient(${accent}, ${accent}) 0 0 / 30px 3px no-repeat; }
  .tujie-prose.tujie-begins::before { margin-right: -30px; width: 30px; }
  .tujie-tile.tujie-begins::before { display: inline-block; left: -0.85em; margin-right: -30px; position: relative; top: calc(-0.7em - 1px); vertical-align: top; }
  .tujie-bare.tujie-begins::before { left: 0; }
  .tujie-ground.tujie-begins:not(.tujie-tile)::before { flex: 0 0 100%; margin: calc(-0.7em - 1px) 0 calc(-0.2em - 2px); position: static; }
  /* The stops of a sentence that tiles stand for are not seen, and are part of the text. */
  .tujie-stop { color: #fff; font-size: 1px; }
}
`;
