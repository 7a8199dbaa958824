// Makes a figure of words that a person has selected. Pure.
import {marksOf, type Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import {periodOf, textsOf, type PlacedText} from '../../model/texts.js';
import {placesOf} from '../../text/derive/place.js';
import {stemOf} from '../draft/ids.js';
import {indicatorOf, type Around, type Drafted} from '../draft/indicator.js';
import {settingOf} from '../draft/setting.js';
import type {Draft} from '../draft/steps.js';
import {markedFigure} from '../figures/marked.js';
import {readFigures} from '../figures/index.js';
import type {ReadFigure, ReadParagraph, Setting} from '../read-figure.js';
import type {Doubt, Review} from '../review.js';
import {reportYear} from '../structure/report-year.js';
import {UniqueIds} from '../unique-ids.js';
import type {Corrected, Correction} from './correction.js';
import {edited} from './edit.js';
import {bodyOf, firstMark, isTaken, overlap, takenIds, trimmed} from './figure-text.js';
import {withoutQuotes} from './quotes.js';
import {need, Refusal} from './refusal.js';
import {valid} from './things.js';
import {without} from './without.js';

/** Whether a text can have figures: the title of a theme, and every paragraph. */
const hasFigures = ({paragraph, block}: PlacedText): boolean => paragraph !== undefined || block?.kind === 'theme';

/** The ids of what a read figure is about and part of, where those are figures already. */
function linksOf({about = [], partOf}: ReadFigure, {figures}: ReadParagraph, {text, indicators}: PlacedText): Partial<Indicator> {
  const idAt = (index: number | undefined): string | undefined => {
    const {value, changes = []} = figures[index ?? -1] ?? {};
    const thing = value ?? changes[0];
    return thing && indicators.find((it) => marksOf(text, it).some((mark) => overlap(mark, thing)))?.id;
  };
  const [others, whole] = [about.flatMap((it) => idAt(it) ?? []), idAt(partOf)];
  return {...(others.length && {about: others}), ...(whole && {partOf: whole})};
}

/** What of a figure is said by some words. */
function partOf(figure: ReadFigure, range: Range): ReadFigure {
  const {value, changes = []} = figure;
  const isIn = (it: Range | undefined): boolean => it !== undefined && overlap(it, range);
  const own = changes.filter(isIn);
  return {
    ...without(figure, 'value', 'changes', 'ratio', 'rank', 'said', 'stretch'),
    ...(value && (isIn(value) || isIn(value.from)) && {value}),
    ...(own.length && {changes: own}),
  };
}

/** The figure that is read of the selected words as of every text, where it is free: whole, or what of it the words say. */
function readAt(place: PlacedText, range: Range, around: Around, setting: Setting): Indicator | undefined {
  const {mark, label, text} = place.paragraph ?? {text: place.text};
  const read = readFigures({...(mark && {mark}), ...(label && {label}), text}, setting);
  const isMeant = ({things}: Drafted): boolean => things.some((it) => overlap(it, range)) && !things.some((it) => isTaken(place, it));
  for (const figure of read.figures)
    for (const it of [figure, partOf(figure, range)]) {
      const drafted = indicatorOf(it, around);
      if (drafted && isMeant(drafted)) return {...drafted.indicator, ...linksOf(figure, read, place)};
    }
  return undefined;
}

/** The figure of the selected words alone. */
function markedAt(place: PlacedText, range: Range, around: Around, setting: Setting): Indicator {
  const figure = need(markedFigure(place.text, range, setting), 'no-name');
  const {indicator, things} = need(indicatorOf(figure, around), 'no-number');
  if (things.some((it) => isTaken(place, it))) throw new Refusal('overlap');
  return indicator;
}

/** A review in which the questions about words that had stayed text are answered: they are a figure. */
function answered(review: Review, {path, text}: PlacedText, marks: readonly Range[]): Review {
  const isAt = ({quote}: Doubt): boolean =>
    placesOf(text, quote).some((start) => marks.some((mark) => overlap(mark, {start, end: start + quote.length})));
  const isMeant = (it: Doubt): boolean =>
    it.state === 'open' && it.path === path && (!it.assumed || it.code === 'unplaced') && !it.code.startsWith('mended') && isAt(it);
  const seen = new Set<string>();
  const doubts = review.doubts.map((it): Doubt => {
    if (!isMeant(it) || seen.has(it.quote)) return it;
    seen.add(it.quote);
    return {...it, state: 'wrong'};
  });
  return {...review, doubts};
}

/** A draft with a figure of selected words. */
export function add(draft: Draft, {path, ...selected}: Extract<Correction, {kind: 'add'}>): Corrected {
  const {report} = draft;
  const place = need(
    textsOf(report).find((it) => it.path === path),
    'gone',
  );
  if (!hasFigures(place)) throw new Refusal('no-figures');
  const {text} = place;
  const range = trimmed(text, selected);
  if (isTaken(place, range)) throw new Refusal('overlap');
  const [period, year] = [periodOf(place), reportYear(report)];
  const setting = settingOf(place, period, {lang: report.lang, year});
  const around: Around = {text, body: bodyOf(place), period, year};
  const figure = readAt(place, range, around, setting) ?? markedAt(place, range, around, setting);
  const id = new UniqueIds(takenIds(report)).give(stemOf(figure, period));
  const indicator = valid({...figure, id});
  const marks = marksOf(text, indicator);
  const after = place.indicators.findIndex((it) => firstMark(text, it) > firstMark(text, indicator));
  const at = after < 0 ? place.indicators.length : after;
  const list = [...place.indicators.slice(0, at), indicator, ...place.indicators.slice(at)];
  const now = edited(draft, new Map([[place.list, list]]));
  return {draft: {report: now.report, review: answered(withoutQuotes(now.review, place, marks, report), place, marks)}, id};
}
