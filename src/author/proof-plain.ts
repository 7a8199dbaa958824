// A proof sheet as plain text, for the checker of words that an office has. Pure.
import type {Cell, Row, Section, Sheet} from './proof-sheet.js';

const INDENT = '    ';

/** A label before what it names; one at the end of its line is a remark. */
const labelText = (text: string, isLast: boolean, colon: string): string => (isLast ? ` (${text})` : text + colon);

/** The lines of a cell. */
const linesOf = (cell: Cell, colon: string): readonly string[] =>
  cell.map((runs) =>
    runs
      .map(({text, as}, index) =>
        (as === 'label' || as === 'place') && runs.length > 1 ? labelText(text, index === runs.length - 1, colon) : text.trimStart(),
      )
      .join(''),
  );

function rowLines({kind, cells}: Row, {columns}: Section, colon: string): readonly string[] {
  if (kind === 'group') return ['', ...cells.flatMap((cell) => linesOf(cell, colon))];
  if (kind === 'sentence') return cells.flatMap((cell) => linesOf(cell, colon));
  if (columns.length === 1) return cells.flatMap((cell) => linesOf(cell, colon));
  return cells.flatMap((cell, column) => {
    const [first, ...others] = linesOf(cell, colon);
    if (first === undefined) return [];
    return [`${column ? INDENT : ''}${columns[column]?.title ?? ''}${colon}${first}`, ...others.map((it) => INDENT + INDENT + it)];
  });
}

function sectionLines(section: Section, colon: string): readonly string[] {
  const {title, count, note, rows, none} = section;
  const body = rows.length ? rows.flatMap((row) => rowLines(row, section, colon)) : none ? [none] : [];
  return ['', `${title} (${count})`, ...(note ? [note] : []), ...body];
}

/** The whole sheet, a thing on a line. */
export function proofText({kind, title, subtitle, head, sections, sign, date, lang}: Sheet): string {
  const colon = lang.startsWith('zh') ? '：' : ': ';
  const lines = [
    kind,
    title,
    ...(subtitle ? [subtitle] : []),
    ...head.map(([name, text]) => name + colon + text),
    ...sections.flatMap((section) => sectionLines(section, colon)),
    '',
    ...sign.map((name) => `${name}${colon}____________  ${date}${colon}____________`),
  ];
  return `${lines.join('\n').replace(/\u00a0/g, ' ')}\n`;
}
