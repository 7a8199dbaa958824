// `tujie tokens [FILE.tokens.json]`: a palette as a file of design tokens; or such a file as the style sheet of pieces.
import {basename} from 'node:path';
import {designTokens, readDesignTokens} from 'tujie/author';
import {decodeJson} from 'tujie/model';
import {bytesOf, write} from './files.js';
import {textOf, type Values} from './options.js';
import {UsageError} from './usage-error.js';
import type {CommandWords} from './words.js';

/**
 * Writes tokens, or what a file of them says to the pieces; what of it is not ours, or cannot be read, goes to standard error.
 *
 * @returns 1 where a token cannot be read.
 * @throws UsageError - When there is more than one file.
 */
export function writeTokens(files: readonly string[], values: Values, {words}: {readonly words: CommandWords}): number {
  const [file, ...others] = files;
  if (file === '' || others.length) throw new UsageError(words.oneTokens);
  const out = {words, file: textOf(values, 'out'), inputs: files};
  if (file === undefined) {
    write(`${JSON.stringify(designTokens(textOf(values, 'palette')), null, 2)}\n`, out);
    return 0;
  }
  const {css, unknown, faulty} = readDesignTokens(decodeJson(bytesOf(file, words), basename(file)));
  for (const {path, type, received} of faulty)
    console.error(`tujie: ${file}: ${words.faultyToken(path, type, JSON.stringify(received ?? null).slice(0, 80))}`);
  for (const path of unknown) console.error(`tujie: ${file}: ${words.unknownToken(path)}`);
  if (!css) throw new UsageError(words.noTokens(file));
  write(css, out);
  return faulty.length ? 1 : 0;
}
