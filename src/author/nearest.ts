// The word that was meant, by its letters. Pure.

/** How many letters are to be put in, taken out or changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  Array.from(one).forEach((letter, index) => {
    const next = [index + 1];
    for (let at = 0; at < other.length; at++)
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other[at] ? 0 : 1)));
    row = next;
  });
  return row[other.length] ?? 0;
}

/** The word of a list that was meant; what is none of them has few letters in common with any. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  // These words are short; a long one is no slip.
  if (word.length > 20) return undefined;
  const near = words.map((it) => ({it, off: distance(word.toLowerCase(), it.toLowerCase())})).sort((a, b) => a.off - b.off)[0];
  return near && near.off <= Math.min(2, word.length / 2) ? near.it : undefined;
}
