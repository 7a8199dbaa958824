// A draft with other figures in some of its texts: links, corrections and doubts follow. Pure.
import type {Indicator, Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import {mapTexts} from '../draft/map-texts.js';
import type {Draft} from '../draft/steps.js';
import type {Doubt, Review} from '../review.js';
import {without} from './without.js';

/** The figures of each changed text, by the path of their list. */
export type Lists = ReadonlyMap<string, readonly Indicator[]>;

/** What became of figures: the id of the one that each went into; nothing where it is gone. */
export type Fates = ReadonlyMap<string, string | undefined>;

const INDICATOR = /^(.*(?:\.indicators|\.titleIndicators))\[(\d+)\](.*)$/;

/** The path of the text whose figures stand at the path of a list. */
export const textPathOf = (list: string): string => list.replace(/\.indicators$/, '').replace(/\.titleIndicators$/, '.title');

/** An indicator whose links lead to what became of the others. */
function relinked(indicator: Indicator, fates: Fates): Indicator {
  const {about, partOf, ...rest} = indicator;
  if (![...(about ?? []), partOf].some((id) => id !== undefined && fates.has(id))) return indicator;
  const now = (id: string): string | undefined => (fates.has(id) ? fates.get(id) : id);
  const others = [...new Set((about ?? []).flatMap((id) => now(id) ?? []))].filter((id) => id !== indicator.id);
  const whole = partOf === undefined ? undefined : now(partOf);
  return {...rest, ...(others.length && {about: others}), ...(whole && whole !== indicator.id && {partOf: whole})};
}

/** Corrections of published figures: of one that is gone they are corrections of the theme or the chapter that it stood in. */
function correctionsOf(report: Report, fates: Fates): Pick<Report, 'corrections'> {
  if (!report.corrections) return {};
  const placeOf = (id: string): string => {
    const place = textsOf(report).find(({indicators}) => indicators.some((it) => it.id === id));
    return (place?.block?.kind === 'theme' ? place.block.id : undefined) ?? place?.chapter?.id ?? id;
  };
  return {corrections: report.corrections.map((it) => (fates.has(it.id) ? {...it, id: fates.get(it.id) ?? placeOf(it.id)} : it))};
}

/** A doubt at the place that its figure has now; one about a figure that is gone is about its text, and decided. */
function moved(doubt: Doubt, old: Lists, lists: Lists, fates: Fates): Doubt {
  const [list, index, rest] = (INDICATOR.exec(doubt.path) ?? []).slice(1);
  const [was, now] = [old.get(list ?? '')?.[Number(index)], lists.get(list ?? '')];
  if (list === undefined || !was || !now) return doubt;
  const id = fates.has(was.id) ? fates.get(was.id) : was.id;
  const at = now.findIndex((it) => it.id === id);
  if (at >= 0) return {...doubt, path: `${list}[${at}]${fates.has(was.id) ? '' : (rest ?? '')}`};
  return {...doubt, path: textPathOf(list), state: doubt.state === 'open' ? 'wrong' : doubt.state};
}

/** What of a review holds when figures have become others. */
function reviewOf(review: Review, old: Lists, lists: Lists, fates: Fates): Review {
  return {
    ...review,
    doubts: review.doubts.map((it) => moved(it, old, lists, fates)),
    confirmations: review.confirmations.filter(({id}) => !fates.has(id)),
  };
}

/** A draft with other figures in some of its texts. */
export function edited({report, review}: Draft, lists: Lists, fates: Fates = new Map<string, string | undefined>()): Draft {
  const old = new Map(textsOf(report).flatMap(({list, indicators}) => (lists.has(list) ? [[list, indicators] as const] : [])));
  const figured = mapTexts(report, ({indicators, list}) => {
    const now = lists.get(list) ?? indicators;
    const linked = now.map((it) => relinked(it, fates));
    return now === indicators && linked.every((it, index) => it === now[index]) ? indicators : linked;
  });
  // Its edition is the name of what it was.
  return {
    report: {...without(figured, 'edition'), ...correctionsOf(report, fates)},
    review: reviewOf(review, old, lists, fates),
  };
}
