// Where in its clause a printed thing stands, where the same words stand there more than once.

/** Every place of a part in a text, overlapping ones too. */
export function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = [];
  if (part) for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** Where the longest beginning of a name ends that stands in a text, of two letters at least: 农村 of 农村税率. */
function endOfBeginning(text: string, name: string): number | undefined {
  for (let length = name.length - 1; length >= 2; length--) {
    const at = text.indexOf(name.slice(0, length));
    if (at >= 0) return at + length;
  }
  return undefined;
}

/** Where a name ends in a text: itself, its letters in their order, or as much of its beginning as there is. */
export function endOfName(text: string, name: string): number | undefined {
  const whole = text.indexOf(name);
  if (whole >= 0) return whole + name.length;
  let at = 0;
  for (const letter of name) {
    const found = text.indexOf(letter, at);
    if (found < 0) return endOfBeginning(text, name);
    at = found + letter.length;
  }
  return at;
}

/** A printed thing of an indicator, and what stands beside it. */
export interface Beside {
  /** The name of the indicator. */
  readonly name: string;
  /** The printed words of its other things: 增长5% holds 5%. */
  readonly others: readonly string[];
}

/** Whether a place is one of digits alone: 5个 is no part of 15个. */
const isWhole = (text: string, at: number, length: number): boolean =>
  !(/[\d.]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at))) &&
  !(/\d/.test(text.charAt(at + length - 1)) && /\d/.test(text.charAt(at + length)));

/**
 * Where a printed thing stands in its clause: the one place that is no part of another number or of another thing of its indicator; of several the
 * first after the name.
 */
export function placeOf(exact: string, printed: string, {name, others}: Beside): number | undefined {
  const longer = others
    .filter((other) => other.length > printed.length && other.includes(printed))
    .flatMap((other) => placesOf(exact, other).map((at) => [at, at + other.length] as const));
  const all = placesOf(exact, printed).filter((at) => isWhole(exact, at, printed.length));
  const free = all.filter((at) => !longer.some(([start, end]) => start <= at && at + printed.length <= end));
  const places = free.length ? free : all;
  if (places.length < 2) return places[0];
  const end = endOfName(exact, name);
  return end === undefined ? undefined : places.find((at) => at >= end);
}
