// How the plain profile draws a mosaic: grounds of tiles in rows that fill, in each the words small and the figure large. Pure.
import {FIGURE_FONT, type Colours} from './colours.js';

// Columns of the mosaic by their names: how much of a row's rest they take, their width in letters, and how far they grow. One column is ten
// letters wide; in a narrow place each takes a row.
const WIDTHS = [
  ['w1', 1, 9.9],
  ['w1h', 1.5, 15.2],
  ['w2', 2, 20.5],
  ['w2h', 2.5, 25.8],
  ['w3', 3, 31.1],
  ['w3h', 3.5, 36.4],
  ['w4', 4, 41.7],
] as const;

const widthRules = WIDTHS.flatMap(([name, share, letters]) => [
  `.tujie-${name} { flex: ${share} 1 max(${letters}em, min(100%, (32em - 100%) * 999)); max-width: max(${20 * share}em, (46em - 100%) * 999); }`,
  `.tujie-ground > .tujie-${name} { flex: ${share} 1 ${Math.round(99 * share) / 10}em; }`,
]).join('\n');

// On paper, which is narrower than a page, tiles share rows all the same.
const printRules = WIDTHS.map(([name, , letters]) => `  .tujie-${name} { flex-basis: min(${letters}em, 100%); }`).join('\n');

/** The rules of the mosaic, each under a class of its own. */
export const mosaicStyleSheet = ({accent, headMark, tile, ink, ink2, rule}: Colours): string => `
.tujie-mosaic, .tujie-apart { display: flex; flex-wrap: wrap; gap: 12px; }
.tujie-mosaic.tujie-mosaic { max-width: none; }
.tujie-leads { margin-top: 24px; }
.tujie-mosaic > .tujie-member { border: 0; display: contents; }
.tujie-mosaic > .tujie-apart { display: flex; flex: 1 0 100%; margin: 0; max-width: none; min-width: 0; }
.tujie-mosaic .tujie-note { flex: 1 0 100%; }
.tujie-ground, .tujie-prose { background: linear-gradient(${rule}, ${rule}) 0 0 / 100% 1px no-repeat; display: block; min-width: 0; padding: 0.7em 0.85em 0.8em; position: relative; }
.tujie-ground { background-color: ${tile}; }
.tujie-bare { background-color: transparent; padding-left: 0; padding-right: 0.6em; }
.tujie-begins::before { background: ${accent}; content: ''; height: 3px; left: 0; position: absolute; top: 0; width: 30px; }
${widthRules}
.tujie-narrow.tujie-w1 { flex-basis: max(8em, min(50% - 6px, 9.9em)); }
.tujie-narrow.tujie-w1h { flex-basis: max(8em, min(50% - 6px, 15.2em)); }
.tujie-narrow.tujie-w2 { flex-basis: max(8em, min(50% - 6px, 20.5em)); }
.tujie-ground:not(.tujie-tile) { display: flex; flex-wrap: wrap; overflow: hidden; padding-left: 0; padding-right: 0; row-gap: 0.9em; }
.tujie-ground > .tujie-tile { border-left: 1px solid ${rule}; margin-left: -1px; max-width: none; min-width: 0; padding: 0 0.85em; }
.tujie-tile { font-weight: 600; line-height: 1.45; }
.tujie-line::after { content: '\\a'; white-space: pre; }
.tujie-line:last-child::after { content: none; }
.tujie-aside { color: ${ink2}; font-weight: 400; }
.tujie-bare .tujie-aside { color: ${ink}; line-height: 1.7; }
.tujie-tail { border-top: 1px solid ${rule}; color: ${ink2}; display: inline-block; font-weight: 400; margin-top: 0.5em; padding-top: 0.35em; width: 100%; }
.tujie-stop { font-size: 0; }
.tujie-stop.tujie-joins { font-size: inherit; letter-spacing: -1em; }
.tujie-joins + .tujie-mark::before { content: ' '; word-spacing: 0.7em; }
.tujie-grows { font-weight: 600; text-decoration: none; }
.tujie-line > .tujie-grows { overflow-wrap: anywhere; word-break: keep-all; }
.tujie-said { font-size: 1.55em; font-weight: 700; line-height: 1.35; }
.tujie-from { margin-right: 0.3em; }
.tujie-large, .tujie-grown { font-family: ${FIGURE_FONT}; font-variant-numeric: tabular-nums; font-weight: 700; }
.tujie-large { font-size: 2.35em; letter-spacing: -0.01em; line-height: 1.15; margin: 0 0.06em; white-space: nowrap; }
.tujie-large.tujie-headline { font-size: 2.7em; }
.tujie-large.tujie-many { font-size: 1.55em; }
.tujie-large.tujie-most { font-size: 1em; white-space: normal; }
.tujie-large.tujie-second { font-size: 1.25em; }
.tujie-grown { color: ${accent}; font-size: 1.4em; line-height: 1; white-space: nowrap; }
.tujie-cells { color: ${accent}; }
.tujie-cells svg { height: auto; margin: 0.35em 0.6em 0.1em 0; max-width: 100%; overflow: visible; vertical-align: top; }
.tujie-cells.tujie-beside svg { margin: 0 0 0 0.5em; vertical-align: -0.05em; }
.tujie-fills { font-size: 15px; line-height: 1.6; margin-top: 8px; text-wrap: balance; }
.tujie-fill { display: inline-block; margin-right: 1.4em; }
.tujie-fill .tujie-cells { color: ${headMark}; }
.tujie-fill .tujie-cells svg { margin: 0 0.5em 0 0; vertical-align: -0.02em; }
.tujie-unit-icon { color: ${accent}; margin-right: 0.3em; }
.tujie-unit-icon svg { height: 1.45em; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.35em; width: 1.45em; }
.tujie-prose { line-height: 1.7; padding-left: 0; padding-right: 0.6em; }
.tujie-half { flex: 1 1 max(50% - 6px, (40em - 100%) * 999); }
.tujie-prose.tujie-row, .tujie-prose.tujie-two { flex: 1 1 100%; }
.tujie-prose.tujie-row { max-width: 46em; }
.tujie-prose.tujie-two { column-gap: 2.2em; columns: 26em 2; }
@media print {
${printRules}
  .tujie-fill .tujie-cells { color: ${accent}; }
  .tujie-apart { break-inside: auto; page-break-inside: auto; }
  .tujie-ground, .tujie-prose { break-inside: avoid; page-break-inside: avoid; }
  .tujie-prose.tujie-row, .tujie-prose.tujie-two { break-inside: auto; page-break-inside: auto; }
  .tujie-prose.tujie-two { columns: auto; max-width: 46em; }
  .tujie-ground { background: none; border: 1px solid ${rule}; }
  .tujie-prose, .tujie-ground.tujie-bare { background: none; border: 0; border-top: 1px solid ${rule}; }
}
`;
