// The path of a letter of a text. Pure.
import type {Paragraph} from '../model/schema.js';

/** The place of a letter: in the key of its paragraph that it stands in. */
export function pathIn(path: string, paragraph: Paragraph | undefined, start: number): string {
  if (!paragraph) return `${path}[${start}]`;
  const {mark = '', label = ''} = paragraph;
  const at = start - mark.length;
  return at < label.length ? `${path}.label[${at}]` : `${path}.text[${at - label.length}]`;
}
