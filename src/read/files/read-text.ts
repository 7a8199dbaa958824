// A plain text or Markdown, by its letters alone.
import type {FileText} from '../file-text.js';
import {assemble} from './assemble.js';
import {textLines} from './text-lines.js';

/** The paragraphs of a text. */
export const readText = (text: string): FileText => assemble(textLines(text), {});
