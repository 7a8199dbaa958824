// The files in a packed file. What is inflated is counted as it comes: what the file says of its sizes is not believed.
import {Inflate} from 'fflate';
import {problem, ReportError} from '../../../model/problem.js';

/** How much may come out of a packed file, in all: so many mebibytes, and so many times its own size. */
export const UNPACKED = {mebibytes: 100, times: 200} as const;

/** A few kilobytes, packed a thousand times, are still small. */
const FREE = 4 * 1024 * 1024;

// A packed piece of this size is not more than some mebibytes when it is inflated.
const PIECE = 4096;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly offset: number;
  readonly size: number;
}

/** The files in a packed file, by their names; each is inflated when it is asked for. */
export interface Packed {
  readonly names: readonly string[];
  /** The bytes of a file; undefined where there is none of this name. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const isDirectoryEnd = (view: DataView, at: number): boolean => view.getUint32(at, true) === 0x06054b50;

/** Where the list of the files begins, and how many there are; undefined where there is no list. */
function directoryOf(view: DataView): {readonly at: number; readonly count: number} | undefined {
  // A remark of 64 KiB may stand behind the list.
  const least = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= least; at--)
    if (isDirectoryEnd(view, at)) return {at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true)};
  return undefined;
}

/** The list of the files, as it stands at the end. */
function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const directory = directoryOf(view);
  let at = directory?.at ?? 0;
  for (let index = 0; index < (directory?.count ?? 0); index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
      size: view.getUint32(at + 20, true),
    };
    // The first of two files of one name is the one that Word opens.
    const key = name.replace(/\\/g, '/');
    if (!entries.has(key)) entries.set(key, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The files in a packed file, of which not more may come out than the limits allow. */
export function unpack(bytes: Uint8Array, name: string): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = bytes.length < 22 ? new Map<string, Entry>() : entriesOf(bytes, view);
  const limit = Math.min(UNPACKED.mebibytes * 1024 * 1024, Math.max(FREE, bytes.length * UNPACKED.times));
  let total = 0;
  const count = (chunk: Uint8Array): void => {
    total += chunk.length;
    if (total > limit) throw new ReportError(problem('unpacked', name, UNPACKED));
  };
  const broken = (part: string): Error => new ReportError(problem('not-docx', name, {reason: part}));

  function inflate(part: string, packed: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflater = new Inflate((chunk) => {
      count(chunk);
      chunks.push(chunk);
      size += chunk.length;
    });
    try {
      for (let at = 0; at < packed.length; at += PIECE) inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch (error) {
      throw error instanceof ReportError ? error : broken(part);
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  return {
    names: [...entries.keys()],
    read: (part) => {
      const entry = entries.get(part);
      if (!entry) return undefined;
      const {offset, size, method, isEncrypted} = entry;
      if (isEncrypted) throw new ReportError(problem('encrypted', name, {}));
      if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken(part);
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      const packed = bytes.subarray(start, start + size);
      if (packed.length < size || ![0, 8].includes(method)) throw broken(part);
      if (method === 8) return inflate(part, packed);
      count(packed);
      return packed;
    },
  };
}
