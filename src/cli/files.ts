// How the command reads and writes files. Knows no report.
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {TextDecoder} from 'node:util';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/** Whether there is a folder of this name. */
export const isFolder = (name: string): boolean => !!statSync(name, {throwIfNoEntry: false})?.isDirectory();

/** Does something with a file; what the system refuses is wrong use, in one sentence. */
function tried<Result>(action: () => Result, sentence: (code: string) => string): Result {
  try {
    return action();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new UsageError(sentence(code));
  }
}

/**
 * The bytes of a file that somebody named.
 *
 * @throws UsageError - When they cannot be read.
 */
export const bytesOf = (file: string, words: CommandWords): ArrayBuffer =>
  tried(
    // - is standard input.
    () => new Uint8Array(readFileSync(file === '-' ? 0 : file)).buffer,
    (code) => (code === 'ENOENT' ? words.noFile(file) : words.notRead(file, code)),
  );

/** The text of a page: an old one says in its head that it is in GBK. */
export function pageText(bytes: ArrayBuffer): string {
  const head = Buffer.from(bytes).subarray(0, 1024).toString('latin1');
  return new TextDecoder(/<meta[^<>]+charset=["']?gb/i.test(head) ? 'gb18030' : 'utf-8').decode(bytes);
}

/** Where something goes: a file, or standard output where none is named. */
interface Target {
  readonly words: CommandWords;
  readonly file?: string | undefined;
  /** The files that were read, which are never written over. */
  readonly inputs?: readonly string[];
}

/** Whether two names are of one file, by whatever way they name it. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => statSync(name, {throwIfNoEntry: false}));
  return !!a && !!b && a.dev === b.dev && a.ino === b.ino;
}

/**
 * Writes what a command made.
 *
 * @throws UsageError - When the file cannot be written, or is one that was read.
 */
export function write(content: string | Uint8Array, {words, file, inputs = []}: Target): void {
  if (file === undefined) {
    process.stdout.write(content);
    return;
  }
  tried(
    () => {
      if (inputs.some((input) => isSame(input, file))) throw new UsageError(words.ownInput(file));
      writeFileSync(file, content);
    },
    (code) => words.notWritten(file, code),
  );
}
