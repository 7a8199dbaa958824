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

/** What names do not share with each other at their beginning and end: 城镇 and 农村 of 城镇居民收入 and 农村居民收入. */
function coresOf(names: readonly string[]): readonly string[] {
  const [first = ''] = names;
  let start = 0;
  while (names.every((name) => start < name.length && name[start] === first[start])) start++;
  let end = 0;
  while (names.every((name) => start + end < name.length && name[name.length - 1 - end] === first[first.length - 1 - end])) end++;
  return names.map((name) => name.slice(start, name.length - end));
}

/** Where a word stands before a place, if it stands there once. */
function placeBefore(text: string, word: string): number {
  const at = text.indexOf(word);
  return word && at === text.lastIndexOf(word) ? at : -1;
}

/** The figures of a text behind one 分别 and before the end of its clause, by the key that they stand under. */
function listsOf(founds: readonly Found[], from: number): readonly (readonly Shared[])[] {
  const text = founds[0]?.text ?? '';
  const start = Math.max(...['。', '；', '！', '？'].map((stop) => text.lastIndexOf(stop, from))) + 1;
  const stop = /[。；！？，]/.exec(text.slice(from));
  const end = stop ? from + stop.index : text.length;
  const lists = new Map<string, Omit<Shared, 'name'>[]>();
  for (const found of founds)
    for (const [key, it] of printedThings(found.indicator)) {
      const range = printedRange(text, found.indicator, it);
      if (range && range.start >= from && range.end <= end)
        lists.set(key, [...(lists.get(key) ?? []), {found, key, it, start: range.start}]);
    }
  return [...lists.values()].map((list) => {
    const cores = coresOf(list.map(({found}) => found.indicator.name));
    return list.map((it, index) => ({...it, name: placeBefore(text.slice(start, from), cores[index] ?? '')}));
  });
}

function faultsIn(list: readonly Shared[]): readonly Problem[] {
  const isClear =
    list.every(({name}) => name >= 0) &&
    new Set(list.map(({name}) => name)).size === list.length &&
    new Set(list.map(({start}) => start)).size === list.length;
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
