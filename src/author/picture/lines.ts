// The words of a text node line by line, each where the page has it. Knows the DOM.
import type {Box} from './shapes.js';

/** Words on one line of a page. */
export interface Line extends Box {
  readonly text: string;
}

// Letters whose tops are that near each other stand on one line.
const SAME = 1;

/** Letters of a text, one of two code units as one. */
function lettersOf(text: string): readonly {readonly at: number; readonly letter: string}[] {
  let at = 0;
  return Array.from(text).map((letter) => {
    const start = at;
    at += letter.length;
    return {at: start, letter};
  });
}

/** The lines of a text node; white space that takes no room is none. */
export function linesOf(node: Text, range: Range): readonly Line[] {
  const {data} = node;
  range.selectNodeContents(node);
  const all = range.getClientRects();
  const [only] = all;
  if (!only) return [];
  // A stop that takes no room is drawn all the same.
  if (all.length === 1 && !/\s/.test(data)) return [boxed(data, only)];
  const lines: {text: string; box: DOMRect; right: number}[] = [];
  for (const {at, letter} of lettersOf(data)) {
    range.setStart(node, at);
    range.setEnd(node, at + letter.length);
    const rects = range.getClientRects();
    // Where a line is broken a letter may have a place at its end too.
    const box = rects[rects.length - 1];
    const space = /\s/.test(letter);
    if (!box || (space && !box.width)) continue;
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.box.top - box.top) < SAME && box.left >= last.box.left) {
      last.text += space ? ' ' : letter;
      // A space at the end is no part of what is drawn.
      if (!space) last.right = box.right;
    } else if (!space) lines.push({text: letter, box, right: box.right});
  }
  return lines.map(({text, box: {x, y, height}, right}) => ({text: text.trimEnd(), x, y, width: right - x, height}));
}

const boxed = (text: string, {x, y, width, height}: DOMRect): Line => ({text, x, y, width, height});
