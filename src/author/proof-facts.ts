// How a figure is understood, one thing after the other. Pure.
import {measuredText, printedText} from '../elements/shared/figure.view.js';
import {findBefore} from '../model/find-before.js';
import {eachIndicator, findIndicator, type Found} from '../model/lookup.js';
import {printedThings} from '../model/quote.js';
import type {Indicator, Period, Report} from '../model/schema.js';
import {punctuation} from '../text/punctuation.js';
import type {ProofLabel} from '../text/proof-labels.zh-cn.js';
import type {ProofWords} from '../text/proof-words.js';
import {sizeText} from './proof-size.js';

/** One thing that is said of a figure. */
export interface Fact {
  readonly key: ProofLabel;
  readonly text: string;
}

/** What of an indicator stands under which label. */
const labelOf = (key: string): ProofLabel => {
  if (key === 'value.from') return 'from';
  if (key.startsWith('changes')) return 'change';
  return key.startsWith('stretch') ? 'stretch' : (key as ProofLabel);
};

/** What a printed thing without a magnitude is understood as. */
function meaningOf(key: string, {ratio, rank}: Indicator, words: ProofWords): string {
  if (key === 'ratio' && ratio) return ratio.parts.map(({number, name = ''}) => `${name && `${name} `}${number}`).join('∶');
  if (key === 'rank' && rank) return words.rank(rank.position, !!rank.bound, rank.scope ?? '');
  return '';
}

// A meaning that is the printed words themselves is not said twice.
const bare = (text: string): string => text.replace(/[\s,]/g, '');

/** The printed things of an indicator, each with its meaning. */
function thingFacts(found: Found, words: ProofWords): readonly Fact[] {
  const {indicator} = found;
  return printedThings(indicator).map(([key, it]) => {
    const meaning = sizeText(it, words) || meaningOf(key, indicator, words);
    const stretch = key.startsWith('stretch') ? (indicator.stretch?.modality ?? '') : '';
    const printed = stretch + printedText(it);
    return {key: labelOf(key), text: meaning && bare(meaning) !== bare(printed) ? printed + words.equals + meaning : printed};
  });
}

/** “十四五”时期 ＝ 2021 至 2025; a year that is printed as such says all. */
function periodText({printed, start, end}: Period, words: ProofWords): string {
  if (start === end) return printed.includes(start) ? printed : printed + words.equals + start;
  return printed + words.equals + words.range(start, end);
}

/** A figure in one line: 地区生产总值，2018年，预计，突破400亿元. */
export function figureLine(found: Found, lang: string, words: ProofWords): string {
  const {indicator, period} = found;
  const things = printedThings(indicator).filter(([key]) => !/from|stretch/.test(key));
  const {comma, list} = punctuation(words.lang);
  return [
    indicator.name,
    period?.printed ?? '',
    words.status[indicator.status],
    things.map(([, it], index) => (index ? printedText(it) : measuredText(found, it, lang))).join(list),
  ]
    .filter(Boolean)
    .join(comma);
}

const followers = new WeakMap<Report, ReadonlyMap<string, readonly Found[]>>();

/** By the id of each figure those that it stands before. */
function followersOf(report: Report): ReadonlyMap<string, readonly Found[]> {
  const known = followers.get(report);
  if (known) return known;
  const all = new Map<string, Found[]>();
  for (const found of eachIndicator(report)) {
    const id = findBefore(report, found)?.found.indicator.id;
    if (id !== undefined) all.set(id, [...(all.get(id) ?? []), found]);
  }
  followers.set(report, all);
  return all;
}

/** The figures that one is tied to: those of the time before and after, and those that it is about or part of. */
export function tieFacts(report: Report, found: Found, words: ProofWords): readonly Fact[] {
  const {indicator} = found;
  const nameOf = (id: string): string => findIndicator(report, id)?.indicator.name ?? id;
  const {list} = punctuation(words.lang);
  const before = findBefore(report, found)?.found;
  return [
    ...(indicator.partOf ? [{key: 'partOf' as const, text: nameOf(indicator.partOf)}] : []),
    ...(indicator.about?.length ? [{key: 'about' as const, text: [...new Set(indicator.about.map(nameOf))].join(list)}] : []),
    ...(before ? [{key: 'before' as const, text: figureLine(before, report.lang, words)}] : []),
    ...(followersOf(report).get(indicator.id) ?? []).map((it) => ({key: 'after' as const, text: figureLine(it, report.lang, words)})),
  ];
}

/** Everything that one figure is understood as, but its ties to others. */
export function factsOf(found: Found, words: ProofWords): readonly Fact[] {
  const {indicator, period} = found;
  const {status, modality, nature, basis, per, threshold = [], horizon, completedFrom, actual, note} = indicator;
  const {list, open, close} = punctuation(words.lang);
  const said = [words.status[status], ...[modality, nature].filter((it) => it !== undefined)];
  const facts: readonly (readonly [ProofLabel, string | undefined])[] = [
    ['status', said.join(list)],
    ['period', period && periodText(period, words)],
    ['basis', basis],
    ['per', per],
    ['threshold', threshold.map(({printed}) => printed).join(list)],
    ['horizon', horizon && horizon.printed + words.equals + words.range(String(horizon.minYears), String(horizon.maxYears))],
    ['completedFrom', completedFrom],
    ['actual', actual && `${actual.asOf} ${printedText(actual.quantity)}${open}${actual.source.title}${close}`],
    ['note', note],
  ];
  return [...thingFacts(found, words), ...facts.flatMap(([key, text]) => (text ? [{key, text}] : []))];
}
