// One request for one dataset file, with its limits. Knows neither reports nor who asks.
import {problem, ReportError} from '../model/problem.js';
import {parseJson} from '../model/parse-json.js';

/** Longest wait for the whole file, in seconds: a dataset of 60 KB takes 10 on a line of 48 kbit/s. */
export const TIMEOUT = 30;

/** Largest file that is read, in MiB: the complete dataset of a district is 0.06. */
export const LIMIT = 5;

async function bytesOf({body}: Response, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let part; (part = await reader?.read()) && part.value; chunks.push(part.value)) {
    size += part.value.length;
    if (size <= LIMIT * 2 ** 20) continue;
    void reader?.cancel();
    throw new ReportError(problem('too-large', address, {mebibytes: LIMIT}));
  }
  // Put together here: a Blob is sent to another process and back.
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (size -= chunk.length));
  return bytes;
}

/** The text of a file. What is no UTF-8, or holds signs of having been read as something else, is looked at by what few pages need to load. */
async function textOf(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<string> {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    if (!/[锘锟锛銆\0]/.test(text)) return text;
  } catch {
    // Another encoding, or none.
  }
  return (await import('../model/decode.js')).decodeText(bytes, address);
}

/**
 * Reads the text at an address.
 *
 * @param refresh - Asks the server even where a cache has the file.
 *
 * @throws ReportError - `network`, `http`, `timeout`, `too-large`, `encoding`.
 */
export async function fetchText(
  address: string,
  abort: AbortController,
  fetch: typeof globalThis.fetch,
  refresh = false,
  seconds = TIMEOUT,
): Promise<string> {
  let late = false as boolean;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, seconds * 1000);
  try {
    const response = await fetch(address, {signal: abort.signal, cache: refresh ? 'no-cache' : 'default'});
    if (!response.ok) throw new ReportError(problem('http', address, {status: response.status}));
    return await textOf(await bytesOf(response, address), address);
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw new ReportError(late ? problem('timeout', address, {seconds}) : problem('network', address, {reason: String(error)}));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads the JSON value at an address: its text, as `fetchText` does, and what that holds.
 *
 * @throws ReportError - As `fetchText`, and `empty`, `html`, `json`.
 */
export const fetchValue = async (...request: Parameters<typeof fetchText>): Promise<unknown> =>
  parseJson(await fetchText(...request), request[0]);
