// The letters of a paragraph of a Word file, as they are printed.
import {isContents} from './fields.js';
import {chosen, holdChange, type Reader} from './reader.js';
import {childOf, elementsIn, type Element} from './xml.js';

/** Letters that are set alike; a break of the line is a piece of its own. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

export const LINE_BREAK = '\n';

/** What stands in a paragraph. */
export interface Inline {
  readonly pieces: Piece[];
  /** Text boxes that hang on it. */
  readonly boxes: Element[];
}

// What holds runs and is no run.
const HOLDERS = new Set(['hyperlink', 'smartTag', 'customXml', 'bdo', 'dir', 'sdtContent', 'rubyBase']);

/** Text boxes in a drawing, however deep; of two forms of one the first. */
function findBoxes(element: Element, boxes: Element[]): void {
  for (const child of elementsIn(element)) {
    if (child.name === 'txbxContent') boxes.push(child);
    else if (child.name === 'mc:AlternateContent') {
      const one = chosen(child);
      if (one) findBoxes(one, boxes);
    } else findBoxes(child, boxes);
  }
}

/** Words of a formula. */
function formulaText(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? (element.name === 'other:t' ? child : '') : formulaText(child)))
    .join('');
}

const ownText = ({children}: Element): string => children.filter((child): child is string => typeof child === 'string').join('');

/** Letters of an element of text: the white space at their ends counts only where it is said to. */
function lettersOf(element: Element): string {
  const one = ownText(element).replace(/[\n\r\t]+/g, ' ');
  return element.attributes['space'] === 'preserve' ? one : one.trim();
}

/** The letters of a paragraph. */
export function readInline(paragraph: Element, reader: Reader): Inline {
  const {styles, fields} = reader;
  const properties = childOf(paragraph, 'pPr');
  const inline: Inline = {pieces: [], boxes: []};
  const add = (text: string, bold: boolean): void => {
    if (text && fields.isPrinted()) inline.pieces.push({text, bold});
  };

  /** A part of a run; what a note's own mark is follows behind its reference, and is left out with it. */
  function readPart(part: Element, {bold, hidden}: {readonly bold: boolean; readonly hidden: boolean}, state: {skip: boolean}): void {
    const put = (text: string): void => {
      if (!hidden && !state.skip) add(text, bold);
    };
    switch (part.name) {
      case 't': {
        put(lettersOf(part));
        return;
      }
      case 'tab':
      case 'ptab': {
        put(' ');
        return;
      }
      case 'br':
      case 'cr': {
        put(LINE_BREAK);
        return;
      }
      case 'noBreakHyphen': {
        put('-');
        return;
      }
      case 'sym': {
        put(String.fromCodePoint(Math.min(parseInt(part.attributes['char'] ?? '', 16) || 0xfffd, 0x10ffff)));
        return;
      }
      case 'fldChar': {
        fields.mark(part);
        return;
      }
      case 'instrText': {
        fields.addCode(ownText(part));
        return;
      }
      case 'footnoteReference':
      case 'endnoteReference':
        reader.notes.add(`${part.name.replace('Reference', '')} ${part.attributes['id'] ?? ''}`);
        state.skip = /^(?:1|true|on)$/.test(part.attributes['customMarkFollows'] ?? '');
        return;
      case 'ruby': {
        elementsIn(part).forEach((child) => child.name === 'rubyBase' && walk(child));
        return;
      }
      case 'mc:AlternateContent':
        elementsIn(chosen(part) ?? part).forEach((child) => readPart(child, {bold, hidden}, state));
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        if (!hidden) findBoxes(part, inline.boxes);
    }
  }

  function readRun(run: Element): void {
    const set = styles.letters(childOf(run, 'rPr'), properties);
    const state = {skip: false};
    for (const part of elementsIn(run)) readPart(part, set, state);
  }

  function walk(element: Element): void {
    for (const child of elementsIn(element)) {
      const {name, attributes} = child;
      if (name === 'r') readRun(child);
      else if (name === 'ins' || name === 'moveTo' || name === 'del' || name === 'moveFrom') {
        holdChange(reader, child);
        if (name === 'ins' || name === 'moveTo') walk(child);
      } else if (name === 'sdt') {
        const isPrompt = childOf(childOf(child, 'sdtPr'), 'showingPlcHdr');
        if (!isPrompt) walk(childOf(child, 'sdtContent') ?? child);
      } else if (name === 'fldSimple') {
        if (!isContents(attributes['instr'] ?? '')) walk(child);
      } else if (name === 'mc:AlternateContent') walk(chosen(child) ?? child);
      else if (name === 'other:oMath' || name === 'other:oMathPara') add(formulaText(child), false);
      else if (HOLDERS.has(name)) walk(child);
    }
  }

  walk(paragraph);
  return inline;
}
