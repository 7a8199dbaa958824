// The lines of a plain text: white space at their ends gone, rows of a table taken apart at their tabs.
import {hasMark, isMarkAlone, type Line} from './line.js';

// Every way to end a line, and the page of a printer.
const BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

// Lines that are drawn: --- *** ===.
const DRAWN = /^[-—–_=*~·.•\s]{3,}$/;

const cellsOf = (text: string): readonly string[] =>
  text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** Whether a line is a row of cells: what a number of a list and its heading are parted by is no border. */
const isRow = (text: string): boolean => {
  const cells = cellsOf(text);
  return cells.length > 1 && !isMarkAlone(cells[0] ?? '') && !hasMark(text) && cells.every((cell) => cell.length < 60);
};

/** The lines of a text that are not empty. */
export function textLines(text: string): Line[] {
  const raw = text.replace(/^\ufeff/, '').split(BREAK);
  const lines: Line[] = [];
  let gap = false;
  raw.forEach((whole, index) => {
    const line = whole.trim();
    if (!line || DRAWN.test(line)) {
      gap = true;
      return;
    }
    // One row alone is a line with a tab in it.
    const isTable = isRow(line) && [raw[index - 1], raw[index + 1]].some((other) => isRow(other?.trim() ?? ''));
    const cells = isTable ? cellsOf(line) : undefined;
    lines.push({
      text: cells ? cells.join('\t') : line.replace(/\t+/g, ' '),
      ...(cells && {cells}),
      ...(gap && {gap}),
      ...(/^(?:\u3000|\t| {2})/.test(whole) && {indented: true}),
    });
    gap = false;
  });
  return lines;
}
