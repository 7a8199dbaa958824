// What is pasted: the HTML of Word, WPS or a page where it holds the letters, else the plain text.
import type {FileText} from '../../file-text.js';
import {assemble} from '../assemble.js';
import {readText} from '../read-text.js';
import {linesOf, readHtml, type ParseHtml} from './read-html.js';

/** What a clipboard holds. */
export interface Pasted {
  readonly html?: string;
  readonly text: string;
}

const OFFICE = /mso-|class="?Mso|urn:schemas-microsoft-com:office|<meta[^<>]{0,40}(?:Word|WPS)/;

// A program may give a picture, or half of what was chosen, as HTML.
const WHOLE = 0.9;

const lettersIn = (text: string): number => text.replace(/\s/g, '').length;

/** The text that was pasted. */
export function readPasted({html, text}: Pasted, parse: ParseHtml): FileText {
  if (!html) return readText(text);
  const {lines, apart, holds} = linesOf(html, parse, '');
  const letters = [...lines, ...apart].reduce((sum, line) => sum + lettersIn(line.text), 0);
  if (letters < lettersIn(text) * WHOLE) return readText(text);
  return OFFICE.test(html) ? assemble(lines, {apart, holds}) : readHtml(html, parse, '');
}
