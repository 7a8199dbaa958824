// A plain text or Markdown, by its letters alone.
import type {FileText} from '../file-text.js';
import {assemble} from './assemble.js';
import {isMarkdown, markdownLines} from './markdown.js';
import {textLines} from './text-lines.js';

/** The paragraphs of a text. */
export function readText(text: string): FileText {
  if (!isMarkdown(text)) return assemble(textLines(text), {});
  const {lines, ...others} = markdownLines(text);
  return assemble(lines, others);
}
