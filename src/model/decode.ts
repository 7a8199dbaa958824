// From the bytes of a file to the value in it, whatever encoding it was saved in. Knows no network.
import {problem, ReportError} from './problem.js';

/** The text of a file: UTF-8 with or without a mark, else GB18030, which holds GBK and GB2312. What the server says is not asked: old ones name the encoding of their pages. */
export function decodeText(bytes: BufferSource, address: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      // Not this encoding: the next one.
    }
  }
  throw new ReportError(problem('encoding', address, {}));
}

/** The value that a JSON text holds. */
export function parseJson(text: string, address: string): unknown {
  const body = text.trim();
  if (!body) throw new ReportError(problem('empty', address, {}));
  if (body.startsWith('<')) throw new ReportError(problem('html', address, {}));
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    throw new ReportError(problem('json', address, {reason: (error as Error).message}));
  }
}

/** The value that the bytes of a JSON file hold. */
export const decodeJson = (bytes: BufferSource, address: string): unknown => parseJson(decodeText(bytes, address), address);
