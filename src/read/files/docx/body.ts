// Paragraphs and tables of a Word file as lines: numbers printed, breaks of lines taken apart, text boxes behind the paragraph that they hang on.
import type {Line} from '../line.js';
import {readInline, LINE_BREAK, type Piece} from './inline.js';
import {chosen, holdChange, type Reader} from './reader.js';
import {styleOf} from './styles.js';
import {childOf, childValue, elementsIn, switchOf, type Element} from './xml.js';

const CONTENTS_STYLE = /^(?:toc|目录|table of figures|contents) ?\d?$|^toc heading$|^toc ?标题/;
const CONTENTS_GALLERY = /^(?:Table of Contents|Table of Figures)$/i;
const CONTENTS_TITLE = /^(?:目\s{0,9}录|目\s{0,9}次|contents)$/i;

/** Letters of pieces, with how many of them are bold at the beginning where others follow. */
function labelled(pieces: readonly Piece[], mark: string): Pick<Line, 'text' | 'bold'> {
  const whole = pieces.map(({text}) => text).join('');
  const text = mark + whole.trim();
  const light = pieces.findIndex((piece) => !piece.bold && piece.text.trim() !== '');
  const label =
    light < 0
      ? ''
      : pieces
          .slice(0, light)
          .map((piece) => piece.text)
          .join('')
          .trim();
  return {text, ...(label && {bold: mark.length + label.length})};
}

/** The lines that breaks make of the letters of a paragraph. */
function brokenLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === LINE_BREAK) lines.push([]);
    else lines[lines.length - 1]?.push(piece);
  }
  return lines.filter((line) => line.some(({text}) => text.trim() !== ''));
}

/** Reads the blocks of a file one after the other. */
export function readBlocks(container: Element, reader: Reader): Line[] {
  const {styles, fields} = reader;
  const lines: Line[] = [];
  let isGap = false;
  // Letters of a paragraph whose mark is deleted or hidden: the next one goes on with them.
  let before: readonly Piece[] = [];

  /** A list of contents is left out, and its title with it. */
  function leaveContents(): void {
    const last = lines[lines.length - 1];
    if (last && CONTENTS_TITLE.test(last.text)) lines.pop();
  }

  function readParagraph(paragraph: Element): void {
    const properties = childOf(paragraph, 'pPr');
    const mark = childOf(properties, 'rPr');
    const inserted = childOf(mark, 'ins') ?? childOf(mark, 'moveTo');
    const deleted = childOf(mark, 'del') ?? childOf(mark, 'moveFrom');
    for (const change of [inserted, deleted]) if (change) holdChange(reader, change);
    const {pieces, boxes} = readInline(paragraph, reader);
    const isContents = CONTENTS_STYLE.test(styles.nameOf(properties)) || fields.isInContents();
    if (isContents) {
      leaveContents();
      return;
    }
    const all = [...before, ...pieces];
    const isDropped = childOf(properties, 'framePr')?.attributes['dropCap'] === 'drop';
    const isJoined = deleted !== undefined || isDropped || styles.letters(mark, properties).hidden;
    before = isJoined ? all : [];
    if (!isJoined) addLines(all, properties);
    for (const box of boxes) for (const line of readBlocks(box, reader)) lines.push(line);
  }

  function addLines(pieces: readonly Piece[], properties: Element | undefined): void {
    const set = styles.paragraph(properties);
    const number = reader.numberOf(set.numbering, styleOf(properties));
    const broken = brokenLines(pieces);
    if (!broken.length) isGap = true;
    broken.forEach((line, index) => {
      lines.push({
        ...labelled(line, index ? '' : number),
        ...(set.outline !== undefined && set.outline < 9 && {level: set.outline + 1}),
        ...(set.alignment === 'center' && {centred: true}),
        ...(set.indented && !index && {indented: true}),
        ...(isGap && {gap: true}),
      });
      isGap = false;
    });
  }

  function readTable(table: Element): void {
    const rows = rowsOf(table, reader).map((cells) => cells.map((cell) => readBlocks(cell, reader)));
    const isFrame = rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(isProse));
    for (const cells of rows) {
      if (isFrame) for (const line of cells.flat()) lines.push(line);
      else if (cells.some((cell) => cell.length)) {
        const texts = cells.map((cell) => cell.map(({text}) => text.replace(/\t/g, ' ')).join(' '));
        lines.push({text: texts.join('\t'), cells: texts});
      }
    }
    isGap = true;
  }

  function read(block: Element): void {
    const {name} = block;
    if (name === 'p') readParagraph(block);
    else if (name === 'tbl') readTable(block);
    else if (name === 'mc:AlternateContent') elementsIn(chosen(block) ?? block).forEach(read);
    else if (name === 'sdt') {
      const gallery = childValue(childOf(childOf(block, 'sdtPr'), 'docPartObj'), 'docPartGallery') ?? '';
      if (CONTENTS_GALLERY.test(gallery)) leaveContents();
      else elementsIn(childOf(block, 'sdtContent') ?? block).forEach(read);
    } else if (['customXml', 'ins', 'moveTo'].includes(name)) elementsIn(block).forEach(read);
  }

  elementsIn(container).forEach(read);
  if (before.length) addLines(before, undefined);
  return lines;
}

// A cell of a table holds a name or a number; where it holds paragraphs, the table is the frame of a page.
const PROSE = 120;

const isProse = (cell: readonly Line[]): boolean => cell.length > 1 && cell.filter(({text}) => text.length > PROSE).length > 1;

/** Rows of a table with their cells, without those that are hidden or deleted. */
function rowsOf(table: Element, reader: Reader): (readonly Element[])[] {
  const rows: (readonly Element[])[] = [];
  const visit = (element: Element): void => {
    for (const child of elementsIn(element)) {
      if (child.name === 'sdt' || child.name === 'sdtContent' || child.name === 'customXml') visit(child);
      if (child.name !== 'tr') continue;
      const properties = childOf(child, 'trPr');
      const deleted = childOf(properties, 'del');
      const inserted = childOf(properties, 'ins');
      for (const change of [deleted, inserted]) if (change) holdChange(reader, {...child, attributes: change.attributes});
      if (!deleted && !switchOf(properties, 'hidden')) rows.push(cellsOf(child));
    }
  };
  visit(table);
  return rows;
}

/** The cells of a row, also those in a control. */
function cellsOf(row: Element): Element[] {
  return elementsIn(row).flatMap((child) => {
    if (child.name === 'tc') return [child];
    return ['sdt', 'sdtContent', 'customXml'].includes(child.name) ? cellsOf(child) : [];
  });
}
