// Markdown: headings, bold, links, lists, tables and notes. Only what a report uses of it; what is no mark stays a letter.
import {textLines} from './text-lines.js';
import {type Line} from './line.js';

const HEADING = /^(#{1,6})[ \u3000]{1,4}([^\n]{1,400})$/;
const TABLE_RULE = /^\|?[ \t]{0,8}:?-{3,20}:?[ \t]{0,8}(?:\|[ \t]{0,8}:?-{3,20}:?[ \t]{0,8}){0,40}\|?$/;
const BOLD_START = /^\*\*[^*\n]{1,80}\*\*/;

/** Whether a text is written in Markdown: it has a heading, a table, or a line that begins in bold. */
export function isMarkdown(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.some((line) => HEADING.test(line) || BOLD_START.test(line) || (line.includes('|') && TABLE_RULE.test(line)));
}

/** What Markdown holds. */
interface Marked {
  readonly lines: readonly Line[];
  /** Notes, which Markdown keeps apart. */
  readonly apart: readonly Line[];
  readonly beside: readonly string[];
}

const NOTE = /^\[\^[^\]\s]{1,40}\]:[ \t]?/;

/** A line without the marks that are no letters of it: links by their words, notes by nothing. */
const plain = (text: string): string =>
  text
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/!\[([^\]\n]{0,200})\]\([^)\n]{0,400}\)/g, '')
    .replace(/\[([^\]\n]{1,200})\]\([^)\n]{0,400}\)/g, '$1')
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/`([^`\n]{1,200})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1');

const BOLD = /\*\*([^*\n]{1,400})\*\*/g;

/** A line with its bold letters counted: those at its beginning are a label where others follow. */
function withBold(text: string): Pick<Line, 'text' | 'bold'> {
  const label = BOLD_START.exec(text)?.[0] ?? '';
  const whole = plain(text.replace(BOLD, '$1'));
  const bold = plain(label.replace(BOLD, '$1')).length;
  return {text: whole, ...(bold && bold < whole.length && {bold})};
}

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => withBold(cell.trim()).text);

/** The text without what stands between the two rules on its top. */
function withoutFrontMatter(text: string): readonly [body: string, front: readonly string[]] {
  if (!/^---[ \t]{0,9}\r?\n/.test(text)) return [text, []];
  const end = text.indexOf('\n---', 3);
  if (end < 0 || end > 4000) return [text, []];
  const front = text.slice(0, end).split(/\r?\n/).slice(1);
  return [text.slice(end + 4), front.map((line) => line.trim()).filter((line) => line !== '')];
}

/** A line of Markdown; bullets are dashes, whatever their sign. */
function lineOf(line: Line): Line {
  const heading = HEADING.exec(line.text);
  const text = line.text.replace(/^(?:> ?){1,4}/, '').replace(/^[*+] +/, '- ');
  if (!heading) return {...line, ...withBold(text)};
  const {1: signs = '', 2: words = ''} = heading;
  return {...line, text: withBold(words.replace(/[ \t]#{1,6}$/, '')).text, level: signs.length};
}

/** The lines of a text in Markdown. */
export function markdownLines(text: string): Marked {
  const [body, beside] = withoutFrontMatter(text.replace(/^\ufeff/, ''));
  const raw = textLines(body);
  const isTable = new Set<number>();
  raw.forEach(({text: rule}, index) => {
    if (!rule.includes('|') || !TABLE_RULE.test(rule)) return;
    isTable.add(index - 1);
    for (let row = index; raw[row]?.text.includes('|'); row++) isTable.add(row);
  });
  const lines: Line[] = [];
  const apart: Line[] = [];
  raw.forEach((line, index) => {
    if (isTable.has(index)) {
      if (TABLE_RULE.test(line.text)) return;
      const cells = cellsOf(line.text);
      lines.push({...line, text: cells.join('\t'), cells});
    } else if (NOTE.test(line.text)) apart.push({text: withBold(line.text.replace(NOTE, '')).text});
    else if (!line.text.startsWith('```')) lines.push(lineOf(line));
  });
  return {lines: lines.filter(({text: words}) => words !== ''), apart, beside};
}
