// From the bytes of a file to the value in it, whatever encoding it was saved in. Knows no network. A page loads it for what is no plain UTF-8.
import {parseJson} from './parse-json.js';
import {problem, ReportError} from './problem.js';

export {parseJson};

/** Whether bytes that GB18030 takes are Big5: the second byte of a word is below 0x80 in every third one, the first never below 0xa1. */
function isBig5(bytes: Uint8Array): boolean {
  let high = 0;
  let low = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    const next = bytes[++at] ?? 0;
    if (byte < 161 || next < 64) return false;
    if (next < 128) low++;
    else high++;
  }
  return low * 4 > high;
}

/** Whether a text is UTF-8 that was read as GBK and saved anew: by its mark, its sign of a lost letter, or its punctuation where it has none of its own. */
const isMisread = (text: string): boolean => /锘縶|锟斤拷/.test(text) || (/[锛銆]/.test(text) && !/[，。、]/.test(text));

/**
 * The text of a file: UTF-16 by its mark, UTF-8 with or without one, else GB18030, which holds GBK and GB2312. What the server says is not asked: old
 * ones name the encoding of their pages.
 *
 * @throws ReportError - `encoding`, with what the file seems to be in, or its first bytes.
 */
export function decodeText(buffer: BufferSource, address: string): string {
  const bytes = new Uint8Array(buffer as ArrayBuffer);
  let found = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  for (const encoding of found.startsWith('fffe') ? ['utf-16le'] : found.startsWith('feff') ? ['utf-16be'] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
      if (isMisread(text)) found = 'UTF-8 > GBK';
      else if (encoding === 'gb18030' && isBig5(bytes)) found = 'Big5';
      else if (!text.includes('\0')) return text;
      break;
    } catch {
      // Not this encoding: the next one.
    }
  }
  throw new ReportError(problem('encoding', address, {found}));
}

/** The value that the bytes of a JSON file hold. */
export const decodeJson = (bytes: BufferSource, address: string): unknown => parseJson(decodeText(bytes, address), address);
