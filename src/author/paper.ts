// A report, or a piece of it, as one page of HTML to print: on paper of a size, with source, address and page number at the foot of every page. Pure.
import type {Report} from '../model/schema.js';
import {proofWords} from '../text/proof-words.js';
import {languageTag} from '../text/punctuation.js';
import {ems} from '../text/wording.js';
import {coloursOf, fontFor} from './colours.js';
import {wordsOf} from './content.js';
import {escapeHtml} from './escape.js';
import {pageStyleSheet} from './page-styles.js';
import {paperStyleSheet} from './paper-styles.js';
import {attributeOf, type Piece} from './piece.js';
import {plainHtml} from './plain.js';
import {WHOLE} from './plain-blocks.js';

/** The sizes of paper. */
export type Paper = 'a4' | 'a3';

export interface PaperOptions {
  /** The piece. Default: the whole report. */
  readonly piece?: Piece | undefined;
  /** `crimson`, `azure` or `festive`. Default: that of the piece, else `crimson`. */
  readonly palette?: string | undefined;
  /** Language of the few words that are not the report's, BCP 47. Default: that of the piece, else of the report. */
  readonly lang?: string | undefined;
  /** Default: `a4`. */
  readonly paper?: Paper | undefined;
  /** Whether the page itself says what stands at the foot of every page, which browsers print from Chromium 131 on. Default: true. */
  readonly foot?: boolean | undefined;
}

/** What stands at the foot: where the text is from, and the number of the page. */
interface Foot {
  readonly lines: readonly string[];
  /** Before, between and after the number of the page and that of all. */
  readonly page: readonly string[];
}

function footOf(report: Report, piece: Piece | undefined, lang: string | undefined): Foot {
  const words = wordsOf(report, piece, lang);
  const {source} = report;
  return {lines: [words.source(source.title), ...(source.url ? [source.url] : [])], page: proofWords(words.lang).page};
}

// In millimetres of A4: what paper is wide, its margins, and at the foot a letter, a line, and the room for the number of the page.
const WIDTH = 210;
const MARGIN = {top: 16, side: 16, bottom: 20} as const;
const FOOT = {letter: 3, line: 4.4, number: 44, around: 10} as const;

// A larger sheet is the same one, enlarged: to be read from further away.
const SCALES: Readonly<Record<Paper, number>> = {a4: 1, a3: Math.SQRT2};

// What the lines of a foot take, in millimetres, and safely in letters: those of an address are wider than half a letter.
const ACROSS = WIDTH - 2 * MARGIN.side - FOOT.number;
const LETTERS = (ACROSS / FOOT.letter) * 0.85;

/** A line in as many as it takes: in the margin of a page nothing breaks an address. */
function brokenLine(line: string): readonly string[] {
  const lines = [''];
  for (const letter of line) {
    const last = `${lines[lines.length - 1] ?? ''}${letter}`;
    if (ems(last) > LETTERS) lines.push(letter);
    else lines[lines.length - 1] = last;
  }
  return lines;
}

/** How high the foot is: all of its lines, however long they are. */
function footHeight({lines}: Foot): number {
  const count = lines.flatMap(brokenLine).length;
  return Math.max(MARGIN.bottom, FOOT.around + Math.ceil(count * FOOT.line));
}

/** Lengths of a sheet as CSS has them, from those of A4. */
const lengthsOn =
  (paper: Paper) =>
  (length: number, unit: 'mm' | 'pt' = 'mm'): string =>
    `${Math.round(length * SCALES[paper] * 100) / 100}${unit}`;

/** A text in CSS, whatever its letters are. */
const cssText = (text: string): string =>
  `"${Array.from(text, (letter) => (/[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;

/** The rules of the page: its size, its margins, and what stands in them. */
function pageRules(foot: Foot, paper: Paper, colour: string, font: string, isPrinted: boolean): string {
  const [before = '', between = '', after = ''] = foot.page;
  const on = lengthsOn(paper);
  const looks = `color: ${colour}; font: ${on(8.5, 'pt')}/1.45 ${font}; padding-top: ${on(4)}; vertical-align: top;`;
  const number = `${cssText(before)} counter(page) ${cssText(between)} counter(pages) ${cssText(after)}`;
  const boxes = `
  @bottom-left { ${looks} content: ${foot.lines.flatMap(brokenLine).map(cssText).join(' "\\a" ')}; text-align: left; white-space: pre-line; width: ${on(ACROSS)}; }
  @bottom-right { ${looks} content: ${number}; text-align: right; white-space: nowrap; width: ${on(FOOT.number)}; }`;
  return `@page {
  size: ${paper.toUpperCase()} portrait;
  margin: ${on(MARGIN.top)} ${on(MARGIN.side)} ${on(footHeight(foot))};${isPrinted ? boxes : ''}
}
`;
}

/**
 * A report, or a piece of it, as HTML to print.
 *
 * @throws ReportError - When the report does not contain what the piece names.
 */
export function paperPage(report: Report, options: PaperOptions = {}): string {
  const {piece = WHOLE, lang, paper = 'a4', foot = true} = options;
  const palette = options.palette ?? attributeOf(piece, 'palette');
  const colours = coloursOf(palette);
  const isWhole = piece.tag === WHOLE.tag;
  const headed = {...piece, attributes: {...piece.attributes, 'heading-level': isWhole ? '1' : '2'}};
  const content = plainHtml(report, {piece: headed, palette, lang, fragment: true}).trim();
  const styles =
    pageRules(footOf(report, piece, lang), paper, colours.ink2, fontFor(report.lang), foot) +
    pageStyleSheet(colours) +
    paperStyleSheet(colours, SCALES[paper]);
  return (
    [
      '<!DOCTYPE html>',
      `<html lang="${escapeHtml(languageTag(report.lang))}">`,
      '<head>',
      '  <meta charset="utf-8">',
      `  <title>${escapeHtml(report.title)}</title>`,
      `  <style>\n${styles}</style>`,
      '</head>',
      '<body>',
      '<main>',
      // The whole report has its title.
      ...(isWhole ? [] : [`<h1 class="tujie-paper-title">${escapeHtml(report.title)}</h1>`]),
      content,
      '</main>',
      '</body>',
      '</html>',
    ].join('\n') + '\n'
  );
}

/** What stands at the foot of every page, as the HTML that a driven browser takes for it. */
export function paperFoot(report: Report, options: PaperOptions = {}): string {
  const {piece, palette, lang, paper = 'a4'} = options;
  const foot = footOf(report, piece, lang);
  const {lines, page} = foot;
  const [before, between, after] = page.map(escapeHtml);
  const font = fontFor(report.lang);
  const on = lengthsOn(paper);
  const place = `bottom: 0; box-sizing: border-box; height: ${on(footHeight(foot))}; left: 0; padding: ${on(4)} ${on(MARGIN.side)} 0; position: absolute; width: 100%;`;
  const looks = `${place} color: ${coloursOf(palette).ink2}; display: flex; font: ${on(8.5, 'pt')}/1.45 ${font};`;
  const texts = lines.map((line) => `<div>${escapeHtml(line)}</div>`).join('');
  return [
    `<div lang="${escapeHtml(languageTag(report.lang))}" style="${looks}">`,
    `<div style="flex: 1; overflow-wrap: anywhere;">${texts}</div>`,
    `<div style="flex: none; text-align: right; white-space: nowrap; width: ${on(FOOT.number)};">${before ?? ''}<span class="pageNumber"></span>${between ?? ''}<span class="totalPages"></span>${after ?? ''}</div>`,
    '</div>',
  ].join('');
}
