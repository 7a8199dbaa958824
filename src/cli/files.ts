// How the command reads and writes files. Knows no report.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {TextDecoder} from 'node:util';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/**
 * The bytes of a file that somebody named.
 *
 * @throws UsageError - When there is none.
 */
export function bytesOf(file: string, words: CommandWords): ArrayBuffer {
  if (!existsSync(file)) throw new UsageError(words.noFile(file));
  return new Uint8Array(readFileSync(file)).buffer;
}

/** The text of a page: an old one says in its head that it is in GBK. */
export function pageText(bytes: ArrayBuffer): string {
  const head = Buffer.from(bytes).subarray(0, 1024).toString('latin1');
  return new TextDecoder(/<meta[^>]+charset=["']?gb/i.test(head) ? 'gb18030' : 'utf-8').decode(bytes);
}

/** Writes a file, or to standard output where none is named. */
export function write(content: string, file?: string): void {
  if (file) writeFileSync(file, content);
  else process.stdout.write(content);
}
