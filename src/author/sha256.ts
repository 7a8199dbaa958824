// SHA-256 of a text (FIPS 180-4). The browser's own is asynchronous and absent on pages from a file; an author's check is neither. Pure.

const PRIMES: readonly number[] = Array.from({length: 312}, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({length: Math.floor(Math.sqrt(n)) - 1}, (_, m) => m + 2).some((m) => n % m === 0),
);

/** The first 32 bits of what a root has behind its point. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);

const FIRST = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The bytes of a text with a one, zeros and their length in bits behind them: whole blocks of 64. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(blocks.length - 4, (bytes.length * 8) >>> 0);
  return view;
}

/** The 64 words of a block. */
function scheduleOf(view: DataView, block: number): Uint32Array {
  const words = new Uint32Array(64);
  const at = (index: number): number => words[index] ?? 0;
  for (let n = 0; n < 64; n++) {
    const [before, last] = [at(n - 15), at(n - 2)];
    words[n] =
      n < 16
        ? view.getUint32(block + n * 4)
        : at(n - 16) +
          (rotated(before, 7) ^ rotated(before, 18) ^ (before >>> 3)) +
          at(n - 7) +
          (rotated(last, 17) ^ rotated(last, 19) ^ (last >>> 10));
  }
  return words;
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  const view = padded(text);
  const hash = Uint32Array.from(FIRST);
  for (let block = 0; block < view.byteLength; block += 64) {
    const words = scheduleOf(view, block);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let n = 0; n < 64; n++) {
      const one = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[n] ?? 0) + (words[n] ?? 0);
      const two = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, n) => (hash[n] = (hash[n] ?? 0) + word));
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}
