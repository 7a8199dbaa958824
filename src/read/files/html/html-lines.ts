// The blocks of a page as lines. Knows nothing of what the page is.
import type {Hold} from '../../file-text.js';
import type {Line} from '../line.js';
import {
  boldOf,
  changeOf,
  isBlock,
  isCentred,
  isComment,
  isPreformatted,
  isSigns,
  isIndented,
  isLeftOut,
  isNote,
  isNoteMark,
  levelOf,
} from './style-of.js';

/** What a page holds. */
export interface HtmlLines {
  readonly lines: readonly Line[];
  readonly apart: readonly Line[];
  readonly holds: readonly Hold[];
  /** How many elements and texts there are, and how deep they stand. */
  readonly nodes: number;
  readonly depth: number;
}

const HAN = '[\\p{sc=Han}，。、；：！？（）“”《》]';
// Word ends the lines of its own text inside of words.
const WRAPPED = new RegExp(`(?<=${HAN})[ \\t]{0,20}[\\n\\r][ \\t\\n\\r]{0,20}(?=${HAN})`, 'gu');
const WHITE = /[ \t\n\r\u00a0]+/g;

/** The letters of a line as they are shown. */
const shown = (text: string): string => text.replace(WRAPPED, '').replace(WHITE, ' ').trim();

// A table of figures stands in no more elements than this; a search in what is deeper would take its time for each row.
const TABLE_DEPTH = 120;
const CELLS = 5000;

/** Tells, once for each, whether a table is one of figures: most rows have cells beside each other, and no cell holds paragraphs. */
function tables(): (row: Element, depth: number) => boolean {
  const known = new Map<Element | null, boolean>();
  const isTable = (table: Element): boolean => {
    // A table with others in it frames a page; the cells of one without hold each letter once.
    if (table.querySelector('table')) return false;
    const rows = [...table.querySelectorAll('tr')];
    const cells = [...table.querySelectorAll('td, th')];
    const isSmall = cells.length < CELLS && cells.every((cell) => cell.textContent.length < 200);
    return isSmall && rows.filter((row) => row.children.length > 1).length * 2 > rows.length;
  };
  return (row, depth) => {
    if (depth > TABLE_DEPTH) return false;
    const table = row.closest('table');
    const result = known.get(table) ?? (table ? isTable(table) : false);
    known.set(table, result);
    return result;
  };
}

const ELEMENT = 1;
const TEXT = 3;

/** An element that is open while a page is read. */
interface Open {
  readonly element: Element;
  readonly bold: boolean;
  /** The block that its letters belong to. */
  readonly block: Element | undefined;
  /** It stands in a change, which is told as a whole. */
  readonly isChanged: boolean;
  /** Its lines are broken where its text is. */
  readonly isPreformatted: boolean;
  /** Its letters are pictures: a font of signs. */
  readonly isSigns: boolean;
}

/** The lines of an element. No step calls itself: a page may be deeper than a program may call. */
export function htmlLines(root: Element): HtmlLines {
  const lines: Line[] = [];
  const apart: Line[] = [];
  const holds: Hold[] = [];
  const open: Open[] = [];
  let pieces: {readonly text: string; readonly bold: boolean}[] = [];
  const isFigures = tables();
  let row: {readonly element: Element; readonly cells: string[]} | undefined;
  let note: Element | undefined;
  let nodes = 0;
  let depth = 0;

  function endLine(): void {
    const text = shown(pieces.map((piece) => piece.text).join(''));
    const light = pieces.findIndex((piece) => !piece.bold && shown(piece.text) !== '');
    const before = pieces.slice(0, Math.max(light, 0)).map((piece) => piece.text);
    const label = shown(before.join(''));
    pieces = [];
    if (!text) return;
    if (row) {
      const last = row.cells.length - 1;
      row.cells[last] = [row.cells[last], text].filter(Boolean).join(' ');
      return;
    }
    const block = open[open.length - 1]?.block;
    const level = block && levelOf(block);
    (note ? apart : lines).push({
      text,
      ...(level !== undefined && {level}),
      ...(label && text.startsWith(label) && {bold: label.length}),
      ...(block && isCentred(block) && {centred: true}),
      ...(block && isIndented(block) && {indented: true}),
    });
  }

  /** Begins an element; false where nothing in it is read. */
  function enter(element: Element): boolean {
    const name = element.nodeName.toUpperCase();
    const outer = open[open.length - 1];
    depth = Math.max(depth, open.length);
    if (name === 'BR') endLine();
    const change = changeOf(element);
    if (change && !outer?.isChanged) holds.push(holdOf('tracked-change', element));
    if (isComment(element)) holds.push(holdOf('comment', element));
    if (isLeftOut(element) || isNoteMark(element) || change === 'removed') return false;
    const isOwn = isBlock(element);
    if (isOwn) {
      endLine();
      if (!row && name === 'TR' && isFigures(element, open.length)) row = {element, cells: []};
      else if (row && (name === 'TD' || name === 'TH')) row.cells.push('');
    }
    if (!note && isNote(element)) note = element;
    open.push({
      element,
      bold: boldOf(element) ?? outer?.bold ?? false,
      block: isOwn ? element : outer?.block,
      isChanged: change !== undefined || (outer?.isChanged ?? false),
      isPreformatted: isPreformatted(element) || (outer?.isPreformatted ?? false),
      isSigns: isSigns(element) ?? outer?.isSigns ?? false,
    });
    return true;
  }

  function leave(): void {
    const last = open[open.length - 1];
    if (!last) return;
    if (last.block === last.element) endLine();
    open.pop();
    if (row?.element === last.element) {
      const {cells} = row;
      row = undefined;
      if (cells.some(Boolean)) lines.push({text: cells.join('\t'), cells});
    }
    if (note === last.element) note = undefined;
  }

  function addText(text: string): void {
    const last = open[open.length - 1];
    const bold = last?.bold ?? false;
    const isSign = last?.isSigns && text.trim() !== '';
    const parts = last?.isPreformatted ? text.split(/\r?\n/) : [isSign ? ' • ' : text];
    parts.forEach((part, index) => {
      if (index) endLine();
      pieces.push({text: part, bold});
    });
  }

  let node: Node | null = root;
  while (node) {
    let isOpen = false;
    nodes++;
    if (node.nodeType === ELEMENT) isOpen = enter(node as Element);
    else if (node.nodeType === TEXT) addText(node.nodeValue ?? '');
    let next: Node | null = isOpen ? node.firstChild : null;
    if (!next) {
      if (isOpen) leave();
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        leave();
      }
      next = node && node !== root ? node.nextSibling : null;
    }
    node = next;
  }
  endLine();
  return {lines, apart, holds, nodes, depth};
}

/** What keeps the text from being read: a change, a comment. */
function holdOf(kind: Hold['kind'], element: Element): Hold {
  const author = /author=(?:"([^"]{1,80})"|([^"\s]{1,80}))/.exec(element.getAttribute('cite') ?? '');
  const named = element.getAttribute('data-author') ?? author?.[1] ?? author?.[2];
  return {kind, words: shown(element.textContent), ...(named && {author: named})};
}
