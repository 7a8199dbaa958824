// Paragraphs for the tests of tiles, written with their figures in brackets: 建成公园【4个】，【=7%】.
import type {Indicator} from '../model/schema.js';
import {sectionsOf, type Part, type Section} from '../text/tiles/index.js';

export interface MarkedText {
  readonly text: string;
  readonly indicators: readonly Indicator[];
}

type Draft = {-readonly [Key in keyof Indicator]: Indicator[Key]};

/**
 * A text with its figures: 【4个】 is a value of its own, 【=增长7%】 a change of the indicator before, 【a=4个】 that of `a`, 【a,b=各5家】 one of both, 【<14%】 the level
 * that the next comes from. `more` adds keys to indicators by their id; those without an id are called i1, i2, ….
 */
export function markedText(marked: string, more: Readonly<Record<string, Partial<Indicator>>> = {}): MarkedText {
  const drafts = new Map<string, Draft>();
  let text = '';
  let from: object | undefined;
  let last = '';
  let at = 0;
  for (const found of marked.matchAll(/【(?:([a-z,]*)(=)|(<))?([^】]*)】/g)) {
    const [whole, names = '', sign, level, printed = ''] = found;
    text += marked.slice(at, found.index);
    const [, before = '', digits = '', unit = ''] = /^(\D*)([\d.]*)([^]*)$/.exec(printed) ?? [];
    const quantity = {printed, at: text.length, before, digits, unit, number: Number(digits) || 1, comparator: 'eq'};
    text += printed;
    at = found.index + whole.length;
    if (level) {
      from = quantity;
      continue;
    }
    for (const id of sign && !names ? [last] : names ? names.split(',') : [`i${drafts.size + 1}`]) {
      const old = drafts.get(id);
      if (old) old.changes = [...(old.changes ?? []), {...quantity, kind: 'growth'} as never];
      else
        drafts.set(id, {
          id,
          name: id,
          status: 'achieved',
          tier: 'count',
          value: {...quantity, ...(from && {from})} as never,
          source: {exact: ''},
          ...more[id],
        });
      last = id;
    }
    from = undefined;
  }
  text += marked.slice(at);
  return {text, indicators: [...drafts.values()].map((it) => ({...it, source: {exact: text}}))};
}

const BRACKETS: Readonly<Record<Part['kind'], (words: string, isSmall: boolean) => string>> = {
  lead: (words) => `(${words})`,
  words: (words) => words,
  figure: (words, isSmall) => (isSmall ? `«${words}»` : `【${words}】`),
  stop: () => '',
  tail: (words) => `/${words}/`,
};

/** A section on a line: its text, {plain}; or its tiles, | between those of one ground and ‖ between grounds. */
export function shownSection(text: string, section: Section): string {
  if (section.kind === 'text')
    return section.stretches.map(({start, end, isPlain}) => (isPlain ? `{${text.slice(start, end)}}` : text.slice(start, end))).join('');
  return section.grounds
    .map(
      ({tiles, hasFigures}) =>
        (hasFigures ? '' : '…') +
        tiles.map(({parts}) => parts.map((it) => BRACKETS[it.kind](text.slice(it.start, it.end), !!it.isSmall)).join('')).join('|'),
    )
    .join('‖');
}

/** How a marked text is set. */
export function shownSetting(marked: string, more?: Parameters<typeof markedText>[1], lang = 'zh-CN'): readonly string[] {
  const {text, indicators} = markedText(marked, more);
  return sectionsOf(text, indicators, lang, {start: 0, end: text.length}).map((it) => shownSection(text, it));
}
