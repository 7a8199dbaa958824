// A page of a site: its report is found by Readability, and read in the page itself, which nothing was taken from.
import {Readability} from '@mozilla/readability';
import {problem, ReportError} from '../../../model/problem.js';
import type {FileText} from '../../file-text.js';
import {assemble} from '../assemble.js';
import {isStopped, type Line} from '../line.js';
import {htmlLines, type HtmlLines} from './html-lines.js';

/** Makes a document of a text, as a browser does for pages that it does not show: nothing in it is run or loaded. */
export type ParseHtml = (html: string) => Document;

// Readability looks at each element with all around it: a page that is larger than a report with its site is read as it is.
const NODES = 40_000;
const DEPTH = 120;

// So far above its first sentence may stand the title of a report, with source and time between them.
const HEAD = 60;
// Where no line is the title, so many may be of the report.
const FIRST = 3;

const isProse = ({text}: Line): boolean => text.length > 40 && isStopped(text);

/** Where the title stands, of the lines above the first sentence. */
function titleAbove(lines: readonly Line[], start: number, title: string): number {
  for (let at = start - 1; at >= Math.max(0, start - HEAD); at--) {
    const {text, level} = lines[at] ?? {text: ''};
    if (level === 1 || text === title || /报告(?:[（(][^（）()]{1,20}[）)])?$/.test(text)) return at;
  }
  return Math.max(0, start - FIRST);
}

/** What Readability takes for the article of a page; undefined where it finds none. */
function articleOf(document: Document, {nodes, depth}: HtmlLines): {readonly lines: readonly Line[]; readonly title: string} | undefined {
  if (nodes > NODES || depth > DEPTH) return undefined;
  const found = new Readability(document, {serializer: (node) => node as Element}).parse();
  return found?.content ? {lines: htmlLines(found.content).lines, title: found.title ?? ''} : undefined;
}

/** The lines of a page that its article stands in, title included. Readability leaves out what it takes for clutter: nothing inside is. */
function reportIn(document: Document, page: HtmlLines): readonly Line[] {
  const {lines} = page;
  const article = articleOf(document, page);
  const found = new Set(article?.lines.filter(isProse).map(({text}) => text));
  let start = lines.findIndex(({text}) => found.has(text));
  if (!article || start < 0) return lines;
  let end = lines.reduce((last, {text}, index) => (found.has(text) ? index + 1 : last), 0);
  const isStill = (index: number, isOne: (line: Line) => boolean): boolean => {
    const line = lines[index];
    return line !== undefined && isOne(line);
  };
  // What stands right beside it and speaks as it does is a part of it.
  while (isStill(start - 1, isProse)) start--;
  while (isStill(end, (line) => isStopped(line.text))) end++;
  return lines.slice(titleAbove(lines, start, article.title), end);
}

// A parser takes a time that grows with the square of the levels; no page that somebody wrote has so many.
const LEVELS = 1000;
// A parser makes something of each tag and each entity: no page of so many is a report with its site.
const MARKS = 700_000;
const MEBIBYTES = 5;
// What has no end of its own.
const UNENDED =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|o:p|option|p|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/** Whether elements stand in each other beyond all measure. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const {1: slash, 2: name = ''} of html.matchAll(/<(\/?)([a-z][a-z\d:]{0,20})/gi)) {
    if (UNENDED.test(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > LEVELS) return true;
  }
  return false;
}

/**
 * A document of a page, or of a piece of one.
 *
 * @throws ReportError - `too-deep`, `too-large`.
 */
function documentOf(html: string, parse: ParseHtml, name: string): Document {
  if (html.split(/[<&]/).length > MARKS) throw new ReportError(problem('too-large', name, {mebibytes: MEBIBYTES}));
  if (isTooDeep(html)) throw new ReportError(problem('too-deep', name, {levels: LEVELS}));
  return parse(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
}

/** The lines of all that a page shows. */
export const linesOf = (html: string, parse: ParseHtml, name: string): HtmlLines =>
  htmlLines(documentOf(html, parse, name).documentElement);

/**
 * The text of a page.
 *
 * @throws ReportError - `too-deep`, where its elements stand in each other as no page has them.
 */
export function readHtml(html: string, parse: ParseHtml, name: string): FileText {
  const document = documentOf(html, parse, name);
  const page = htmlLines(document.documentElement);
  // Readability takes the document apart, which has been read.
  return assemble(reportIn(document, page), {apart: page.apart});
}
