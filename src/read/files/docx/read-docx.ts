// A Word file: of Word, WPS or LibreOffice.
import {problem, ReportError} from '../../../model/problem.js';
import type {FileText, Hold} from '../../file-text.js';
import {assemble} from '../assemble.js';
import {holdsIn} from '../holds.js';
import type {Line} from '../line.js';
import {readBlocks} from './body.js';
import {NO_FIELDS, openFields} from './fields.js';
import {readerOf, type Reader} from './reader.js';
import {parseXml} from './parse-xml.js';
import {allText, elementsIn, type Element} from './xml.js';
import {unpack, type Packed} from './zip.js';

/** A part that another one names: what it is, and where it stands. */
interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The parts that a part names in its list of relations. */
function relationsOf(packed: Packed, part: string, file: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = packed.read(name);
  if (!bytes) return [];
  return elementsIn(parseXml(bytes, name, file)).flatMap(({attributes}) => {
    const {Type: type = '', Target: target = '', TargetMode: mode} = attributes;
    if (mode === 'External') return [];
    return [{type: type.slice(type.lastIndexOf('/') + 1), target: pathOf(folder, target)}];
  });
}

/** A path from the folder that names it: `../media/x`, `/word/styles.xml`. */
function pathOf(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

// A part that is not there.
const NOTHING: Element = {name: '', attributes: {}, children: []};

const NOTES = {footnote: 'footnotes', endnote: 'endnotes'} as const;

/** The notes that the text names, in its order: a note of a note comes behind it. */
function notesOf(reader: Reader, rootOf: (type: string) => Element | undefined): Line[] {
  const lines: Line[] = [];
  const notes: (readonly [string, Element])[] = (Object.keys(NOTES) as (keyof typeof NOTES)[]).flatMap((kind) =>
    elementsIn(rootOf(NOTES[kind]) ?? NOTHING).map((note) => [`${kind} ${note.attributes['id'] ?? ''}`, note] as const),
  );
  const byId = new Map(notes);
  for (const id of reader.notes) {
    const note = byId.get(id);
    if (note) for (const line of readBlocks(note, reader)) lines.push(line);
  }
  return lines;
}

/** Words that shapes show as a picture: a watermark. */
function pictureWords(element: Element): string[] {
  const own = element.name === 'v:textpath' && element.attributes['string'] ? [element.attributes['string']] : [];
  return [...own, ...elementsIn(element).flatMap(pictureWords)];
}

/** What headers and footers say of the file. */
const headerHolds = (header: Element): Hold[] =>
  [...paragraphsIn(header).map(allText), ...pictureWords(header)].flatMap((text) => holdsIn(text.trim()));

/** Paragraphs in an element, however deep. */
const paragraphsIn = (element: Element): Element[] =>
  elementsIn(element).flatMap((child) => (child.name === 'p' ? [child, ...paragraphsIn(child)] : paragraphsIn(child)));

const commentHold = (comment: Element): Hold => {
  const {author} = comment.attributes;
  return {kind: 'comment', words: paragraphsIn(comment).map(allText).join(' '), ...(author && {author})};
};

/**
 * The text of a Word file.
 *
 * @throws ReportError - Where it is none, or larger than the limits.
 */
export function readDocx(bytes: Uint8Array, name: string): FileText {
  const packed = unpack(bytes, name);
  const main = relationsOf(packed, '', name).find(({type}) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const rootOf = (part: string): Element | undefined => {
    const content = packed.read(part);
    return content && parseXml(content, part, name);
  };
  const document = rootOf(main);
  const body = document && elementsIn(document).find((child) => child.name === 'body');
  if (!body) throw new ReportError(problem('not-docx', name, {reason: main}));
  const relations = relationsOf(packed, main, name);
  const partOf = (type: string): Element | undefined => {
    const relation = relations.find((it) => it.type === type);
    return relation && rootOf(relation.target);
  };
  let reader = readerOf(partOf('styles'), partOf('numbering'), openFields());
  let lines = readBlocks(body, reader);
  if (reader.fields.isOpen()) {
    // A field that never ends would take all that follows with it.
    reader = readerOf(partOf('styles'), partOf('numbering'), NO_FIELDS);
    lines = readBlocks(body, reader);
  }
  const headers = relations.filter(({type}) => type === 'header' || type === 'footer');
  const comments = elementsIn(partOf('comments') ?? NOTHING).map(commentHold);
  return assemble(lines, {
    apart: notesOf(reader, partOf),
    holds: [...headers.flatMap(({target}) => headerHolds(rootOf(target) ?? NOTHING)), ...reader.holds, ...comments],
  });
}
