// Where two long texts differ: first clause by clause, then letter by letter. Pure.
import {gapsBetween, lettersBetween, type Gap} from '../text/derive/align.js';

/** Clauses with their stops, and where each begins. */
function clausesOf(letters: string): {readonly clauses: readonly string[]; readonly starts: readonly number[]} {
  const found = [...letters.matchAll(/[^,。!?;:、]*[,。!?;:、]+|[^,。!?;:、]+$/g)];
  return {clauses: found.map(([clause]) => clause), starts: [...found.map(({index}) => index), letters.length]};
}

/** Where two texts differ, in order; each as it is compared. */
export function gapsOfTexts(one: string, other: string): readonly Gap[] {
  const [a, b] = [clausesOf(one), clausesOf(other)];
  return gapsBetween(a.clauses, b.clauses).flatMap((gap): readonly Gap[] => {
    const [from, to] = gap.one.map((index) => a.starts[index] ?? 0) as [number, number];
    const [first, last] = gap.other.map((index) => b.starts[index] ?? 0) as [number, number];
    return lettersBetween(one.slice(from, to), other.slice(first, last)).map((it) => ({
      one: [from + it.one[0], from + it.one[1]],
      other: [first + it.other[0], first + it.other[1]],
    }));
  });
}

/** A stretch of letters moved to where something begins, as far as it can be said either way: (AB)A is A(BA). */
export function slid(letters: string, [from, to]: readonly [number, number], isStart: (at: number) => boolean): readonly [number, number] {
  for (let by = 0; by <= to - from && (by === 0 || letters[from - by] === letters[to - by]); by++)
    if (isStart(from - by)) return [from - by, to - by];
  for (let by = 0; by <= to - from && (by === 0 || letters[from + by - 1] === letters[to + by - 1]); by++)
    if (isStart(from + by)) return [from + by, to + by];
  return [from, to];
}
