// The numbers that Word prints before paragraphs, and that no letter of the file holds: 一、（一） 1.
import {formatted} from './number-format.js';
import type {Numbered} from './styles.js';
import {childOf, childValue, elementsIn, numberOf, switchOf, type Element} from './xml.js';

/** A level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1章` */
  readonly text: string;
  readonly suffix: string;
  /** Numbers of the levels above are printed in digits. */
  readonly isLegal: boolean;
  /** The level that makes this one begin anew; 0 where none does. */
  readonly restart: number | undefined;
  readonly style: string;
}

interface List {
  /** Lists that count together. */
  readonly counter: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that begin anew where the list first stands. */
  readonly starts: ReadonlyMap<number, number>;
}

const DEPTH = 9;

function levelOf(element: Element): Level {
  // A format of one's own stands beside one that every reader knows.
  const alternative = childOf(element, 'mc:AlternateContent');
  const format = childOf(element, 'numFmt') ?? childOf(childOf(alternative, 'mc:Fallback') ?? childOf(alternative, 'mc:Choice'), 'numFmt');
  return {
    start: numberOf(element, 'start') ?? 0,
    format: format?.attributes['val'] ?? 'decimal',
    text: childValue(element, 'lvlText') ?? '',
    suffix: childValue(element, 'suff') ?? 'tab',
    isLegal: switchOf(element, 'isLgl') ?? false,
    restart: numberOf(element, 'lvlRestart'),
    style: childValue(element, 'pStyle') ?? '',
  };
}

/** The levels of an element, each at its place. */
function levelsOf(element: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const child of elementsIn(element)) {
    const index = Number(child.attributes['ilvl'] ?? NaN);
    if (child.name === 'lvl' && index >= 0 && index < DEPTH) levels[index] = levelOf(child);
  }
  return levels;
}

/** The lists in `numbering.xml`, by their numbers. */
function listsOf(root: Element): Map<string, List> {
  const parts = elementsIn(root);
  const definitions = new Map(
    parts.filter(({name}) => name === 'abstractNum').map((element) => [element.attributes['abstractNumId'] ?? '', element]),
  );
  const byStyle = new Map([...definitions.values()].map((element) => [childValue(element, 'styleLink') ?? '', element]));
  const lists = new Map<string, List>();
  for (const element of parts) {
    const id = childValue(element, 'abstractNumId') ?? '';
    const named = definitions.get(id);
    if (element.name !== 'num' || !named) continue;
    // A list that only names a style of lists has the levels of the list that this style is of.
    const definition = byStyle.get(childValue(named, 'numStyleLink') ?? '\0') ?? named;
    const levels = levelsOf(definition);
    const starts = new Map<number, number>();
    for (const override of elementsIn(element).filter(({name}) => name === 'lvlOverride')) {
      const index = Number(override.attributes['ilvl'] ?? NaN);
      if (!(index >= 0 && index < DEPTH)) continue;
      const own = levelsOf(override)[index];
      if (own) levels[index] = own;
      const start = numberOf(override, 'startOverride');
      if (start !== undefined) starts.set(index, start);
    }
    lists.set(element.attributes['numId'] ?? '', {counter: definition.attributes['abstractNumId'] ?? id, levels, starts});
  }
  return lists;
}

// Bullets in a font of signs have letters of that font alone.
const ONE_FONT = /\p{Co}/u;

/** What a bullet looks like: a dash is printed, every other sign is a dot to a reader. */
const bulletOf = (text: string): string => (ONE_FONT.test(text) || /^[lnuqvwØ§Ø¨o]$/.test(text) ? '•' : text);

/** A counter of the lists of one file: each call is the next paragraph. */
export function numbersOf(root: Element | undefined): (numbered: Numbered | undefined, style: string) => string {
  const lists = root ? listsOf(root) : new Map<string, List>();
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (numbered, style) => {
    const list = numbered && lists.get(numbered.list);
    if (!list) return '';
    const ofStyle = list.levels.findIndex((it) => it !== undefined && it.style !== '' && it.style === style);
    const index = numbered.level >= 0 ? numbered.level : Math.max(ofStyle, 0);
    const level = list.levels[index];
    if (!level) return '';
    const counter = counters.get(list.counter) ?? [];
    counters.set(list.counter, counter);
    if (!begun.has(numbered.list)) for (const [at, start] of list.starts) counter[at] = start - 1;
    begun.add(numbered.list);
    counter[index] = (counter[index] ?? level.start - 1) + 1;
    for (let below = index + 1; below < DEPTH; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || (restart > 0 && index < restart)) counter[below] = undefined;
    }
    if (level.format === 'bullet') return level.text.trim() === '' ? '' : withSuffix(bulletOf(level.text), level.suffix);
    const printed = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels[at];
      return formatted(counter[at] ?? other?.start ?? 1, level.isLegal && at !== index ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return level.format === 'none' && !printed.trim() ? '' : withSuffix(printed, level.suffix);
  };
}

/** A number and what parts it from its paragraph: signs of Chinese stand close to it. */
const withSuffix = (printed: string, suffix: string): string =>
  suffix !== 'nothing' && /[!-~•●■◆▪\p{L}\p{N}]$/u.test(printed) && !/\p{sc=Han}$/u.test(printed)
    ? `${printed.trimEnd()} `
    : printed.trim();
