// Word files for tests, of the parts that a test gives: packed as Word packs them.
import {strToU8, zipSync} from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** What stands in the parts of a Word file, each without its root. */
export interface Parts {
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
}

const ROOTS: Readonly<Record<string, string>> = {header: 'hdr', footer: 'ftr'};

const rels = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], index) => `<Relationship Id="rId${index}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A paragraph of these runs; `properties` are its own. */
export const p = (content: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A run of a text. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph in a list. */
export const item = (text: string, list: number, level = 0): string =>
  p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** The bytes of a Word file. */
export function docx({document, ...others}: Parts, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '_rels/.rels': strToU8(rels([['officeDocument', 'word/document.xml']])),
    'word/_rels/document.xml.rels': strToU8(rels(Object.keys(others).map((part) => [part, `${part}.xml`]))),
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${document}<w:sectPr/></w:body></w:document>`),
  };
  for (const [part, content] of Object.entries(others) as [string, string][]) {
    const root = ROOTS[part] ?? part;
    files[`word/${part}.xml`] = strToU8(`<w:${root} ${NAMESPACES}>${content}</w:${root}>`);
  }
  return zipSync({...files, ...more});
}
