// What a file is that is no text which a browser reads, by its first bytes. No page carries these names.

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['gzip', /^1f8b/],
  ['ZIP (docx, xlsx)', /^504b0304/],
  ['PDF', /^25504446/],
  ['DOC, XLS', /^d0cf11/],
  ['UTF-32', /^(?:fffe|..)?0000/],
  ['UTF-16 (-BOM)', /^00|^..00/],
];

/**
 * The name of what a file is in.
 *
 * @param found - Its first bytes in hexadecimal, or the name itself.
 */
export const fileKind = (found: string): string => KINDS.find(([, bytes]) => bytes.test(found))?.[0] ?? found;

/** Whether Word and WPS open files of this kind, and save them as .docx. */
export const isSavedAnew = (found: string): boolean => /^(?:DOC|DOT|WPS|WPT|RTF|ODT|MHT)$/.test(found);
