// The looks of a proof sheet: ink on white, as tables that break between rows. Pure.
import {FIGURE_FONT, FONT, LATIN_FONT, NOT_CHINESE} from './colours.js';
import type {Sheet} from './proof-sheet.js';

/** A text in CSS, whatever its letters are. */
const cssText = (text: string): string =>
  `"${Array.from(text, (letter) => (/[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;

/** The widths of all columns that a sheet has. */
function widths({sections}: Sheet): string {
  const all = new Set(sections.flatMap(({columns}) => columns.map(({width}) => width)));
  return [...all].map((width) => `.w${width} { width: ${width}%; }`).join('\n');
}

/** The style sheet of one sheet, which names it at the foot of every page. */
export function proofStyleSheet(sheet: Sheet): string {
  const [before, between, after] = sheet.page;
  return `@page {
  size: A4;
  margin: 14mm 15mm 17mm;
  @bottom-left { color: #000; content: ${cssText(sheet.foot)}; font: 10.5pt ${FONT}; vertical-align: top; padding-top: 3mm; }
  @bottom-right { color: #000; content: ${cssText(before)} counter(page) ${cssText(between)} counter(pages) ${cssText(after)}; font: 10.5pt ${FONT}; vertical-align: top; padding-top: 3mm; white-space: nowrap; }
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #fff; color: #000; font: 10.5pt/1.4 ${FONT}; line-break: strict; overflow-wrap: anywhere; }
[lang]:lang(zh) { font-family: ${FONT}; }
body${NOT_CHINESE}, [lang]${NOT_CHINESE} { font-family: ${LATIN_FONT}; }
main { margin: 0 auto; max-width: 180mm; }
i { color: #444; font-style: normal; }
.held, b + i { display: inline-block; max-width: 100%; }
code { font-family: ${FIGURE_FONT}; }
u { font-weight: 600; text-decoration: underline; text-decoration-thickness: 0.5pt; text-underline-offset: 0.25em; }
del { text-decoration: line-through; text-decoration-thickness: 1pt; }
ins { font-weight: 700; text-decoration: underline; text-underline-offset: 0.25em; }
mark { background: none; border: 1pt solid; color: inherit; padding: 0 1pt; }
svg { fill: none; height: 16pt; stroke: #000; stroke-linecap: round; stroke-linejoin: round; stroke-width: 1.75; vertical-align: -4pt; width: 16pt; }
header { border-bottom: 2pt solid; padding-bottom: 4mm; }
.kind { font-size: 12pt; font-weight: 700; letter-spacing: 0.4em; }
h1 { font-size: 24pt; line-height: 1.3; margin-top: 2mm; text-wrap: balance; }
.subtitle { font-size: 12pt; margin-top: 1mm; }
dl { margin-top: 4mm; }
dl div { display: flex; padding: 0.3mm 0; }
dt { color: #444; flex: none; width: 6em; }
dd { flex: 1; font-variant-numeric: tabular-nums; font-weight: 600; }
section { margin-top: 7mm; }
h2 { break-after: avoid; font-size: 15pt; line-height: 1.35; }
h2 span { color: #444; font-weight: 400; margin-left: 0.4em; }
.note { break-after: avoid; margin-top: 1mm; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin-top: 2mm; table-layout: fixed; width: 100%; }
${widths(sheet)}
thead { display: table-header-group; }
th, td { border-bottom: 0.5pt solid #777; padding: 0.9mm 3mm 0.9mm 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1pt solid; border-top: 1pt solid; font-weight: 700; }
tr { break-inside: avoid; page-break-inside: avoid; }
.group, .sentence { break-after: avoid; page-break-after: avoid; }
.group th { border-bottom: 1pt solid; font-weight: 400; padding-top: 3.2mm; }
.sentence td { border-bottom: 0.5pt dotted #777; padding-bottom: 0.9mm; padding-top: 2.4mm; }
.sentence .place { margin-right: 0.8em; }
.fact { display: flex; }
.fact i { flex: none; padding-right: 1em; }
.fact > span { flex: 1; min-width: 0; }
b + i { margin-left: 0.8em; }
.figures thead th:last-child, .figures td:last-child { text-align: center; }
.figures .sentence td, .figures .group th { text-align: left; }
b { font-weight: 700; }
footer { break-inside: avoid; display: grid; gap: 9mm 8mm; grid-template-columns: 1fr 1fr; margin-top: 16mm; page-break-inside: avoid; }
footer p { border-bottom: 0.75pt solid; display: flex; padding-bottom: 1.5mm; }
footer span { flex: 1; }
@media screen { main { padding: 12mm 15mm; max-width: 210mm; } }
`;
}
