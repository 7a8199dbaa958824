// A short name for a text that says nothing of it: the same for the same text, on every machine.

/** The hash of a text as hexadecimal digits, 32 bits each of so many rounds (FNV-1a). */
export function hashOf(text: string, digits: number): string {
  let hex = '';
  for (let round = 0; hex.length < digits; round++) {
    let hash = 0x811c9dc5 ^ round;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hex += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return hex.slice(0, digits);
}
