// What an indicator card says: one figure of the report, every string ready to show. Pure.
import {findIndicator} from '../../model/lookup.js';
import {clauseRange, figureRanges, sentenceRange} from '../../model/quote.js';
import type {Indicator, Report} from '../../model/schema.js';
import {wordingOf, type Wording} from '../../text/wording.js';
import type {Words} from '../../text/words.js';

/** A stretch of the sentence; the figure's own stretches are marked. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** The sentence that the figure stands in, and where in the report it is. */
export interface Quote {
  readonly stretches: readonly Stretch[];
  readonly place: string;
}

export interface IndicatorCardView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly name: string;
  /** 2018年预计 */
  readonly status: string;
  /** 力争, 力争3-5年 */
  readonly modality: string | undefined;
  readonly figure: Wording;
  /** The change, where the figure itself is a value: 增长7%. */
  readonly change: string | undefined;
  readonly quote: Quote | undefined;
  readonly notes: readonly string[];
}

function stretchesOf(text: string, indicator: Indicator): readonly Stretch[] {
  const clause = clauseRange(text, indicator.source);
  if (!clause) return [];
  const {start, end} = sentenceRange(text, clause);
  const stretches: Stretch[] = [];
  let at = start;
  for (const mark of figureRanges(text, indicator)) {
    if (mark.start > at) stretches.push({text: text.slice(at, mark.start), marked: false});
    stretches.push({text: text.slice(mark.start, mark.end), marked: true});
    at = mark.end;
  }
  if (at < end) stretches.push({text: text.slice(at, end), marked: false});
  return stretches;
}

/** What the card of one indicator says; nothing when the report has no such id. */
export function indicatorCardView(report: Report, id: string, words: Words): IndicatorCardView | undefined {
  const found = findIndicator(report, id);
  if (!found) return undefined;
  const {indicator, chapter, theme, item, text} = found;
  const {name, status, modality, value, change, note, about, horizon} = indicator;
  const main = value ?? change;
  if (!main) return undefined;
  const figure = wordingOf(main);
  const stretches = stretchesOf(text, indicator);
  const corrections = (report.corrections ?? []).filter((correction) => correction.id === id);
  return {
    lang: report.lang,
    name,
    // The year alone where the report does not say more: 总投资 about projects that were won is not 完成, and 3-5年 is no goal of one year.
    status: words.status(chapter.year, horizon || (about && status === 'achieved') ? undefined : status),
    modality: [modality, horizon?.printed].join('') || undefined,
    figure,
    change: value && change?.printed,
    quote: stretches.length
      ? {
          stretches,
          place: [chapter.title, theme?.title ?? chapter.goalsTitle, item?.label].filter(Boolean).join(' · '),
        }
      : undefined,
    notes: [...(note ? [note] : []), ...corrections.map(({date, was, now}) => words.correction(date, was, now))],
  };
}
