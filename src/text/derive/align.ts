// Lays two sequences side by side: what both have in one order, and what only one has. Pure.

/** A stretch that differs: from and to in the one, from and to in the other. */
export interface Gap {
  readonly one: readonly [from: number, to: number];
  readonly other: readonly [from: number, to: number];
}

// So many pairs are compared one by one; of longer stretches without a common landmark nothing is the same.
const PAIRS = 4e6;

/** The places of what occurs once in each of two stretches, in an order that rises in both. */
function landmarks(
  one: readonly string[],
  other: readonly string[],
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
): (readonly [number, number])[] {
  const once = (all: readonly string[], from: number, to: number): Map<string, number> => {
    const at = new Map<string, number>();
    for (let index = from; index < to; index++) at.set(all[index] ?? '', at.has(all[index] ?? '') ? -1 : index);
    return at;
  };
  const others = once(other, c, d);
  const pairs = [...once(one, a, b)].flatMap(([word, at]) => {
    const there = others.get(word) ?? -1;
    return at >= 0 && there >= 0 ? [[at, there] as const] : [];
  });
  // The longest run that rises: the last of each length so far, and the way back.
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, there]] of pairs.entries()) {
    let low = 0;
    for (let high = tails.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < there) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let index = tails[tails.length - 1] ?? -1; index >= 0; index = before[index] ?? -1)
    run.push(pairs[index] as readonly [number, number]);
  return run.reverse();
}

/** The pairs of equal things of two short stretches, as many as there can be in one order. */
function common(
  one: readonly string[],
  other: readonly string[],
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
): (readonly [number, number])[] {
  const [height, width] = [b - a, d - c];
  if (height * width > PAIRS || !height || !width) return [];
  const lengths = new Uint16Array((height + 1) * (width + 1));
  const at = (row: number, column: number): number => row * (width + 1) + column;
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--)
      lengths[at(row, column)] =
        one[a + row] === other[c + column]
          ? (lengths[at(row + 1, column + 1)] ?? 0) + 1
          : Math.max(lengths[at(row + 1, column)] ?? 0, lengths[at(row, column + 1)] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < height && column < width;) {
    if (one[a + row] === other[c + column]) pairs.push([a + row++, c + column++]);
    else if ((lengths[at(row + 1, column)] ?? 0) >= (lengths[at(row, column + 1)] ?? 0)) row++;
    else column++;
  }
  return pairs;
}

/** What lies between equal things. */
function complementOf(equal: readonly (readonly [number, number])[], ends: readonly [number, number]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [x, y] = [0, 0];
  for (const [at, there] of [...equal, ends]) {
    if (at > x || there > y) gaps.push({one: [x, at], other: [y, there]});
    [x, y] = [at + 1, there + 1];
  }
  return gaps;
}

/** Where two sequences differ, in order. */
export function gapsBetween(one: readonly string[], other: readonly string[]): readonly Gap[] {
  const equal: (readonly [number, number])[] = [];
  const align = (a: number, b: number, c: number, d: number): void => {
    while (a < b && c < d && one[a] === other[c]) equal.push([a++, c++]);
    const tail: (readonly [number, number])[] = [];
    while (a < b && c < d && one[b - 1] === other[d - 1]) tail.unshift([--b, --d]);
    const marks = landmarks(one, other, [a, b], [c, d]);
    if (!marks.length) equal.push(...common(one, other, [a, b], [c, d]));
    let [x, y] = [a, c];
    for (const [at, there] of marks) {
      align(x, at, y, there);
      equal.push([at, there]);
      [x, y] = [at + 1, there + 1];
    }
    if (marks.length) align(x, b, y, d);
    equal.push(...tail);
  };
  align(0, one.length, 0, other.length);
  return complementOf(equal, [one.length, other.length]);
}

// Fewer letters in a row are the same by chance.
const BY_CHANCE = 4;

/** Where two short texts differ, letter by letter; what is the same by chance belongs to what differs. */
export function lettersBetween(one: string, other: string): readonly Gap[] {
  const [all, others] = [one.split(''), other.split('')];
  const pairs = common(all, others, [0, all.length], [0, others.length]);
  const runs: (readonly [number, number])[][] = [];
  for (const pair of pairs) {
    const last = runs[runs.length - 1]?.slice(-1)[0];
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs[runs.length - 1]?.push(pair);
    else runs.push([pair]);
  }
  const isEdge = (run: readonly (readonly [number, number])[]): boolean => {
    const [first, last] = [run[0], run[run.length - 1]];
    return (first?.[0] === 0 && first[1] === 0) || (last?.[0] === all.length - 1 && last[1] === others.length - 1);
  };
  return complementOf(runs.filter((run) => run.length >= BY_CHANCE || isEdge(run)).flat(), [all.length, others.length]);
}
