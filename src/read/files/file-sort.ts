// What sort of file something is: by its first bytes, and by its name where they do not tell.

/** The sorts that are read, and those that are only known: `DOC`, `PDF`. */
export type Sort = 'text' | 'html' | 'docx' | 'encrypted' | {readonly refused: string};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

// A file of another sort, by what it begins with.
const REFUSED: readonly (readonly [sort: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GZIP', [0x1f, 0x8b]],
];

// Programs keep old files in one container, and name them alone.
const OLD_NAMES = /\.(doc|dot|wps|wpt|xls|et|ppt|dps)$/i;
const OTHER_NAMES = /\.(doc|dot|wps|wpt|xls|et|ppt|dps|pdf|ofd|rtf|odt|ceb|caj|jpe?g|png|bmp|tiff?)$/i;
const PACKED: readonly (readonly [sort: string, name: RegExp])[] = [
  ['XLSX', /^xl\//],
  ['PPTX', /^ppt\//],
  ['OFD', /^OFD\.xml$/i],
];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Whether some letters of ASCII, each followed by a zero, stand in a file: a name in a container. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 0;
    while (index < word.length && bytes[at + 2 * index] === word.charCodeAt(index)) index++;
    if (index === word.length) return true;
  }
  return false;
}

/** The sort of a packed file, by the names of what is in it. */
export function packedSort(names: readonly string[], mimetype: string): Sort {
  if (mimetype.includes('opendocument.text')) return {refused: 'ODT'};
  if (mimetype.includes('opendocument')) return {refused: 'ODF'};
  const other = PACKED.find(([, name]) => names.some((it) => name.test(it)));
  return other ? {refused: other[0]} : 'docx';
}

const isHtml = (text: string): boolean =>
  /^\s{0,999}(?:<\?xml[^<>]{0,200}\?>\s{0,99})?(?:<!--[^<>]{0,999}-->\s{0,99})?<(?:!doctype html|html|head|body)\b/i.test(text);

/** The sort that a file is named by, where its bytes tell nothing. */
export function namedSort(name: string): Sort {
  const sort = OTHER_NAMES.exec(name)?.[1];
  return sort === undefined ? 'text' : {refused: sort.toUpperCase()};
}

/** The sort of a text: a page begins as a page does, or is named as one. */
export function textSort(text: string, name: string): Sort {
  // A page of Word with its pictures in one file.
  if (text.startsWith('MIME-Version:')) return {refused: 'MHT'};
  const isPage = isHtml(text.slice(0, 4000)) || (/\.x?html?$/i.test(name) && /<\/?[a-z]/i.test(text));
  return isPage ? 'html' : 'text';
}

/** The sort of a file that is no text; undefined where it may be one. */
export function binarySort(bytes: Uint8Array, name: string): Sort | undefined {
  const refused = REFUSED.find(([, start]) => begins(bytes, start));
  if (refused) return {refused: refused[0]};
  if (begins(bytes, OLE)) {
    if (holdsWide(bytes, 'EncryptedPackage')) return 'encrypted';
    return {refused: OLD_NAMES.exec(name)?.[1]?.toUpperCase() ?? 'DOC'};
  }
  if (begins(bytes, ZIP)) return 'docx';
  return /\.docx$/i.test(name) && bytes.length > 0 ? 'docx' : undefined;
}
