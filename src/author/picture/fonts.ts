// The fonts that draw a text: their names, and letters that none of them has. Knows the canvas.

// Letters that tell a family from what stands in for it, as a text in Chinese and its numbers have them.
const SAMPLES = {han: '国永报', latin: 'Ag017'} as const;
const GENERIC = ['monospace', 'serif'] as const;

// No font has a glyph for it: what is drawn stands for a letter that is missing.
const MISSING = '\u{10fffe}';
const CELL = 24;
const ROW = 64;

/** The families of a list, without quotation marks. */
export const familiesOf = (list: string): readonly string[] => list.split(',').map((it) => it.trim().replace(/^["']|["']$/g, ''));

function context(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d', {willReadFrequently: true}) as CanvasRenderingContext2D;
}

/** Letters drawn next to each other, each in a cell, as numbers that tell them apart. */
function drawn(letters: readonly string[], family: string): readonly string[] {
  const at = context(CELL * ROW, CELL * Math.ceil(letters.length / ROW));
  at.font = `${CELL * 0.7}px ${family}`;
  at.textBaseline = 'middle';
  letters.forEach((letter, index) => at.fillText(letter, (index % ROW) * CELL + 2, Math.floor(index / ROW) * CELL + CELL / 2));
  return letters.map((_, index) => {
    const {data} = at.getImageData((index % ROW) * CELL, Math.floor(index / ROW) * CELL, CELL, CELL);
    let sum = 0;
    for (let place = 3; place < data.length; place += 4) sum = (sum * 31 + (data[place] as number)) | 0;
    return String(sum);
  });
}

/** Whether a family of this name draws a sample in another way than what stands in for it. */
function draws(family: string, sample: string): boolean {
  const letters = Array.from(sample);
  return GENERIC.some((generic) => {
    const [own, other] = [drawn(letters, `"${family}", ${generic}`), drawn(letters, generic)];
    return own.some((it, index) => it !== other[index]);
  });
}

const known = new Map<string, string | undefined>();

/** The first family of a list that is here and draws a sample; where none is, the last, which is the browser's own choice. */
function firstThat(list: string, sample: string): string | undefined {
  const key = `${list}\n${sample}`;
  if (!known.has(key)) {
    const families = familiesOf(list);
    known.set(key, families.find((it, index) => index < families.length - 1 && draws(it, sample)) ?? families[families.length - 1]);
  }
  return known.get(key);
}

/** The names of the fonts that draw texts in these lists of families, each once. */
export function fontNames(lists: readonly string[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => Object.values(SAMPLES).flatMap((sample) => firstThat(list, sample) ?? [])))];
}

/** The letters of a text that no font here can draw, each once. */
export function missingLetters(text: string, family: string): readonly string[] {
  const letters = [...new Set(text)].filter((letter) => /[^\s\p{Cc}\p{Cf}\p{M}]/u.test(letter));
  if (!letters.length) return [];
  const [missing, ...all] = drawn([MISSING, ...letters], family);
  return letters.filter((_, index) => all[index] === missing);
}
