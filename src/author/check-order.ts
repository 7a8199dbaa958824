// Figures that a list shares out with 分别: the first number is that of the first name. For authors, not for pages.
import {eachIndicator, type Found} from '../model/lookup.js';
import {problem, type Problem} from '../model/problem.js';
import {printedRange, printedThings} from '../model/quote.js';
import type {Printed, Report} from '../model/schema.js';
import {named} from './check-ids.js';

/** A figure of a list, with the places of its name and of itself. */
interface Shared {
  readonly found: Found;
  readonly key: string;
  readonly it: Printed;
  readonly name: number;
  readonly start: number;
}

const SHARED_OUT = /分别/g;

/** Where a name stands before a place: itself, else the longest end of it that does, of two letters at least. */
function nameBefore(text: string, name: string, end: number): number {
  const words = text.slice(0, end);
  for (let from = 0; from <= name.length - 2; from++) {
    const at = words.lastIndexOf(name.slice(from));
    if (at >= 0) return at;
  }
  return -1;
}

/** The figures of a text behind one 分别 and before the end of its clause, by the key that they stand under. */
function listsOf(founds: readonly Found[], from: number): readonly (readonly Shared[])[] {
  const text = founds[0]?.text ?? '';
  const start = Math.max(...['。', '；', '！', '？'].map((stop) => text.lastIndexOf(stop, from))) + 1;
  const stop = /[。；！？，]/.exec(text.slice(from));
  const end = stop ? from + stop.index : text.length;
  const lists = new Map<string, Shared[]>();
  for (const found of founds)
    for (const [key, it] of printedThings(found.indicator)) {
      const range = printedRange(text, found.indicator, it);
      const name = nameBefore(text.slice(start), found.indicator.name, from - start);
      if (range && name >= 0 && range.start >= from && range.end <= end)
        lists.set(key, [...(lists.get(key) ?? []), {found, key, it, name, start: range.start}]);
    }
  return [...lists.values()];
}

function faultsIn(list: readonly Shared[]): readonly Problem[] {
  const isClear = new Set(list.map(({name}) => name)).size === list.length && new Set(list.map(({start}) => start)).size === list.length;
  if (list.length < 2 || !isClear) return [];
  const byPlace = [...list].sort((a, b) => a.start - b.start);
  return [...list]
    .sort((a, b) => a.name - b.name)
    .flatMap(({found: {indicator, path}, key, it}, index) => {
      const expected = byPlace[index]?.it;
      if (!expected || expected === it) return [];
      const params = {name: indicator.name, expected: expected.printed, received: it.printed};
      return [named(problem('swapped', `${path}.${key}.printed`, params), indicator)];
    });
}

/** Every figure of a list with 分别 that stands under another name. */
export function checkOrder(report: Report): readonly Problem[] {
  const texts = new Map<string, Found[]>();
  for (const found of eachIndicator(report)) {
    const at = found.path.replace(/\[\d+\]$/, '');
    texts.set(at, [...(texts.get(at) ?? []), found]);
  }
  return [...texts.values()].flatMap((founds) =>
    [...(founds[0]?.text ?? '').matchAll(SHARED_OUT)].flatMap(({index}) => listsOf(founds, index).flatMap(faultsIn)),
  );
}
