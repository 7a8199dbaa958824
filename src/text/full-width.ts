// Half-width stops between Chinese words, and what stands there in print. For authors, not for pages.

const FULL: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）', '.': '。'};

const STOPS = /(?<=[\p{sc=Han}”》）])[,;:!?()]|[,;:!?()](?=[\p{sc=Han}“《（])|(?<=[\p{sc=Han}”》）])\.(?![\w.])/gu;

/** A half-width stop beside a Chinese word. */
export interface HalfWidth {
  readonly index: number;
  readonly mark: string;
  readonly expected: string;
}

/** Every half-width stop beside a Chinese word. */
export const halfWidthStops = (text: string): readonly HalfWidth[] =>
  [...text.matchAll(STOPS)].map(({0: mark, index}) => ({index, mark, expected: FULL[mark] ?? mark}));

/** A Chinese text with its stops in full width, each in its place. */
export function fullWidth(text: string): string {
  const once = text.replace(STOPS, (mark) => FULL[mark] ?? mark);
  // A stop beside one that is now of full width follows it.
  return once === text ? text : fullWidth(once);
}
