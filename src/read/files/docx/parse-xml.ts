// XML as a tree, by the rules that every part of a Word file keeps: no doctype, no entities but the five, every tag closed. What breaks one is no Word file.
import {problem, ReportError} from '../../../model/problem.js';
import type {Element, Node} from './xml.js';
import {UNPACKED} from './zip.js';

// The language of Word itself, as Office and as the strict standard name it, and those that it is asked for beside it.
const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;
const OTHERS: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:schemas-microsoft-com:vml': 'v:',
};
const OTHER = 'other:';

// So many elements are a report of thousands of pages; so deep stands nothing that somebody wrote.
const ELEMENTS = 1_500_000;
const DEPTH = 200;

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
const ENTITY = /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g;

/** The text is no XML. */
class Malformed extends Error {}

/** A text with its entities said as letters. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  let known = 0;
  const plain = text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    known++;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const letter = name === undefined ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : ENTITIES[name];
    if (letter === undefined) throw new Malformed();
    return letter;
  });
  if (text.split('&').length - 1 !== known) throw new Malformed();
  return plain;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;

// What no name holds: < > / = " ' & !
const NO_NAME = new Set([0x3c, 0x3e, 0x2f, 0x3d, 0x22, 0x27, 0x26, 0x21]);

/** The place behind a name. */
function behindName(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); at < text.length && !isSpace(code) && !NO_NAME.has(code); code = text.charCodeAt(at)) at++;
  return at;
}

/** A tag from behind its name on: its attributes, and the place behind it. */
function readTag(text: string, from: number): {readonly attributes: [string, string][]; readonly isEmpty: boolean; readonly end: number} {
  const attributes: [string, string][] = [];
  let at = from;
  const skip = (): void => {
    while (isSpace(text.charCodeAt(at))) at++;
  };
  for (;;) {
    skip();
    if (text.charAt(at) === '>') return {attributes, isEmpty: false, end: at + 1};
    if (text.startsWith('/>', at)) return {attributes, isEmpty: true, end: at + 2};
    const start = at;
    at = behindName(text, at);
    const key = text.slice(start, at);
    skip();
    const isGiven = text.charAt(at) === '=';
    at++;
    skip();
    const quote = text.charAt(at);
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
    const value = text.slice(at + 1, end);
    if (!key || !isGiven || end < 0 || value.includes('<')) throw new Malformed();
    attributes.push([key, decoded(value)]);
    at = end + 1;
  }
}

interface Open {
  readonly tag: string;
  readonly children: Node[];
  /** What the prefixes stand for here. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** An element whose tag was read. */
function elementOf(tag: string, attributes: readonly [string, string][], outer: Open['prefixes']): readonly [Element, Open] {
  const declared = attributes.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  const prefixes = declared.length ? new Map([...outer, ...declared.map(([key, uri]) => [key.slice(6), uri] as const)]) : outer;
  const colon = tag.indexOf(':');
  const uri = prefixes.get(tag.slice(0, Math.max(colon, 0)));
  // A name whose prefix stands for nothing is none.
  if (colon >= 0 && uri === undefined) throw new Malformed();
  const own: Record<string, string> = {};
  for (const [key, value] of attributes) if (!key.startsWith('xmlns')) own[key.slice(key.indexOf(':') + 1)] = value;
  const children: Node[] = [];
  const prefix = WORD.test(uri ?? '') ? '' : (OTHERS[uri ?? ''] ?? OTHER);
  return [
    {name: prefix + tag.slice(colon + 1), attributes: own, children},
    {tag, children, prefixes},
  ];
}

/** The end of a piece that begins here, with what it ends with. */
function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  if (at < 0) throw new Malformed();
  return at;
}

/** The root of a text in XML. */
function treeOf(text: string, tooLarge: () => Error): Element {
  const root: Node[] = [];
  const open: Open[] = [{tag: '', children: root, prefixes: new Map()}];
  let elements = 0;
  let at = 0;
  const add = (node: Node): void => void open[open.length - 1]?.children.push(node);
  const addText = (piece: string): void => {
    if (open.length > 1) add(piece);
    else if (piece.trim()) throw new Malformed();
  };
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) addText(decoded(text.slice(at, end)));
    at = end;
    if (next < 0) break;
    if (text.startsWith('<?', at)) at = endOf(text, '?>', at) + 2;
    else if (text.startsWith('<!--', at)) at = endOf(text, '-->', at + 4) + 3;
    else if (text.startsWith('<![CDATA[', at)) {
      const close = endOf(text, ']]>', at);
      addText(text.slice(at + 9, close));
      at = close + 3;
    } else if (text.startsWith('</', at)) {
      const close = endOf(text, '>', at);
      if (open.length < 2 || open.pop()?.tag !== text.slice(at + 2, close).trim()) throw new Malformed();
      at = close + 1;
    } else {
      const start = at + 1;
      at = behindName(text, start);
      const tag = readTag(text, at);
      // A doctype has no name that an element may have.
      if (at === start || open.length > DEPTH) throw new Malformed();
      if (++elements > ELEMENTS) throw tooLarge();
      const [element, opened] = elementOf(
        text.slice(start, at),
        tag.attributes,
        open[open.length - 1]?.prefixes ?? new Map<string, string>(),
      );
      add(element);
      if (!tag.isEmpty) open.push(opened);
      at = tag.end;
    }
  }
  const [first, ...more] = root;
  if (open.length > 1 || !first || typeof first === 'string' || more.length) throw new Malformed();
  return first;
}

/**
 * The root of a part of a Word file, which is in UTF-8 or, with a mark, in UTF-16.
 *
 * @param part - Its name, and that of the file, for a fault.
 * @throws ReportError - `not-docx`, where the part is no XML or has a doctype; `unpacked`, where it has too many elements.
 */
export function parseXml(bytes: Uint8Array, part: string, file: string): Element {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(mark, {fatal: true}).decode(bytes);
    return treeOf(text, () => new ReportError(problem('unpacked', file, UNPACKED)));
  } catch (error) {
    // What is no fault of decoding and none of XML is one of the limits.
    throw error instanceof Malformed || error instanceof TypeError ? new ReportError(problem('not-docx', file, {reason: part})) : error;
  }
}
