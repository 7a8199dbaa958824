// The paragraphs of a file.
import {decodeText} from '../../model/decode.js';
import type {FileText} from '../file-text.js';
import {readText} from './read-text.js';

export interface ReadOptions {
  /** Name of the file. */
  readonly name?: string;
}

/** The paragraphs of a file, or of its text. */
export function readFile(input: string | Uint8Array, {name = ''}: ReadOptions): Promise<FileText> {
  return Promise.resolve(readText(typeof input === 'string' ? input : decodeText(input as Uint8Array<ArrayBuffer>, name)));
}
