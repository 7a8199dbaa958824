// Makes a document of a page, by a parser that is loaded when one comes. Nothing of the page is run.
import type {DraftOptions} from 'tujie/author';

type ParseHtml = NonNullable<DraftOptions['parseHtml']>;

// A tag or a doctype in the first letters.
const HEAD = 1024;
const TAG = /<(?:!doctype|html|head|body|meta|p|div|table)[\s>]/i;

/** The parser of pages, where a file is one. */
export async function htmlParserFor(name: string, bytes: Uint8Array): Promise<ParseHtml | undefined> {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/\0/g, '');
  if (!/\.html?$/i.test(name) && !TAG.test(head)) return undefined;
  const {parseHTML} = await import('linkedom');
  return (html) => parseHTML(html).document;
}
