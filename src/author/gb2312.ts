// The characters of GB 2312, the national set that every computer and typesetting system of an office has. Pure.

// The signs of each of its first rows, by their second byte; GBK has put others between them.
const SIGNS: readonly (readonly [row: number, ...ranges: readonly (readonly [from: number, to: number])[]])[] = [
  [0xa1, [0xa1, 0xfe]],
  [0xa2, [0xb1, 0xe2], [0xe5, 0xee], [0xf1, 0xfc]],
  [0xa3, [0xa1, 0xfe]],
  [0xa4, [0xa1, 0xf3]],
  [0xa5, [0xa1, 0xf6]],
  [0xa6, [0xa1, 0xb8], [0xc1, 0xd8]],
  [0xa7, [0xa1, 0xc1], [0xd1, 0xf1]],
  [0xa8, [0xa1, 0xba], [0xc5, 0xe9]],
  [0xa9, [0xa4, 0xef]],
];
// Words of both levels; the last five places of the first are empty.
const WORDS = [0xb0, 0xf7] as const;
const [FIRST_LEVEL, FIRST, LAST, LAST_OF_FIRST] = [0xd7, 0xa1, 0xfe, 0xf9];

let known: ReadonlySet<string> | undefined;

/** All of them, told by the decoder that every engine has. */
function characters(): ReadonlySet<string> {
  const bytes: number[] = [];
  const add = (row: number, from: number, to: number): void => {
    for (let cell = from; cell <= to; cell++) bytes.push(row, cell);
  };
  for (const [row, ...ranges] of SIGNS) for (const [from, to] of ranges) add(row, from, to);
  for (let row: number = WORDS[0]; row <= WORDS[1]; row++) add(row, FIRST, row === FIRST_LEVEL ? LAST_OF_FIRST : LAST);
  return new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
}

/** Whether a character is one of ASCII or of GB 2312. */
export function isInGb2312(character: string): boolean {
  if (character <= '~') return true;
  known ??= characters();
  return known.has(character);
}
