// Where the numbers of an English text stand, each with its unit: before anybody knows what they are of.
import type {Range} from '../../../model/quote.js';
import {noFigures} from '../../../text/derive/no-figures.js';
import {NAMED} from './no-figure.js';
import {unitAt, type UnitKind} from './units.js';

/** A number with its unit and the word of sense after it, in plain letters. */
export interface Token extends Range {
  readonly digits: string;
  /** Where its unit ends. */
  readonly core: number;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly power: string;
  /** `or more`, ` lower`. */
  readonly after: string;
  /** A number in words. */
  readonly isWord: boolean;
}

const DIGITS = '\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?';
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const SIGN = '(?:(?:US|HK|NZ|A|C)?\\$|RMB ?|[£€¥])';
const ANY = new RegExp(
  `(?<![\\d.A-Za-z$£€¥+/])(?<!(?<!\\d%?|\\d(?:m|bn|k))-)(?:(?<=^|[ (])-(?=\\d))?(?:${SIGN} ?(?:${DIGITS})|(?:${DIGITS}))|(?<![A-Za-z-])(?:${WORDS})(?![A-Za-z])`,
  'gi',
);

const AFTER = /^,? or (?:more|above|higher|over|less|below|lower|fewer|under)\b|^ (?:higher|lower|faster|slower)\b|^ at (?:least|most)\b/;
const NO_NUMBER = /^(?:st|nd|rd|th)\b|^[A-Za-z+]|^-[A-Z]|^:\d|^\/\d/;

/** A number with the unit behind it. */
interface Found {
  /** The sign of money before it. */
  readonly sign: string;
  readonly digits: string;
  readonly unit: ReturnType<typeof unitAt>;
  readonly isWord: boolean;
}

function tokenAt(plain: string, start: number, {sign, digits, unit, isWord}: Found): Token {
  const from = start + (isWord ? 0 : sign.length) + digits.length;
  const core = from + unit.length;
  const after = AFTER.exec(plain.slice(core, core + 12))?.[0] ?? '';
  return {
    start,
    end: core + after.length,
    core,
    digits,
    unit: plain.slice(from, core).replace(/^[ -]/, ''),
    kind: unit.kind,
    power: unit.power.trim(),
    after,
    isWord,
  };
}

/** A number that somebody has said is one of a figure. */
export function tokenOf(plain: string, {start, end}: Range): Token {
  const words = plain.slice(start, end);
  const isWord = !/\d/.test(words);
  const digits = /^[\d.,]+/.exec(words)?.[0] ?? words;
  return tokenAt(plain, start, {
    sign: '',
    digits,
    unit: unitAt(plain.slice(start + digits.length, start + digits.length + 60), false),
    isWord,
  });
}

/** The numbers of a text in plain letters that may be figures, in order. */
export function tokensOf(plain: string): readonly Token[] {
  const masked = [
    ...noFigures(plain),
    ...NAMED.flatMap((pattern) => [...plain.matchAll(pattern)].map(({0: found, index}) => ({start: index, end: index + found.length}))),
  ];
  const ends = new Map<number, number>();
  for (const {start, end} of masked) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const ordered = [...ends].sort(([one], [other]) => one - other);
  let [next, covered] = [0, 0];
  return [...plain.matchAll(ANY)].flatMap(({0: found, index}): readonly Token[] => {
    const sign = /^[^\d]*/.exec(found)?.[0] ?? '';
    const isWord = !/\d/.test(found);
    const isMoney = !isWord && /[$£€¥RMB]/.test(sign);
    const at = isWord ? index : index + sign.length;
    for (; next < ordered.length && (ordered[next]?.[0] ?? 0) <= at; next++) covered = Math.max(covered, ordered[next]?.[1] ?? 0);
    if (at < covered && !isMoney) return [];
    const from = index + found.length;
    const rest = plain.slice(from, from + 60);
    const unit = unitAt(rest, isMoney);
    if (!unit.length && NO_NUMBER.test(rest)) return [];
    // Numbers in words are part of words and phrases, unless something is measured in them.
    const isSaid =
      unit.power !== '' ||
      /^(?:percent|points|times|money|measure)$/.test(unit.kind) ||
      (unit.kind === 'time' && /\bby $/.test(plain.slice(Math.max(0, index - 4), index)));
    if (isWord && !isSaid) return [];
    return [tokenAt(plain, index, {sign, digits: found.slice(isWord ? 0 : sign.length), unit, isWord})];
  });
}
