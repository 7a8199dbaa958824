// What an indicator card says: one figure of the report, every string ready to show. Pure.
import {findIndicator} from '../../model/lookup.js';
import {clauseRange, sentenceRange} from '../../model/quote.js';
import type {Indicator, Report} from '../../model/schema.js';
import {stretchesOf, type Stretch} from '../../model/stretches.js';
import {languageTag} from '../../text/punctuation.js';
import {wordingOf, type Wording} from '../../text/wording.js';
import type {Words} from '../../text/words.js';
import {notesOf, statusOf} from '../shared/notes.js';

/** The sentence that the figure stands in, and where in the report it is. */
export interface Quote {
  readonly stretches: readonly Stretch[];
  readonly location: string;
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

/** The sentence of a figure; empty where its source stands nowhere. */
function sentenceOf(text: string, indicator: Indicator): readonly Stretch[] {
  const clause = clauseRange(text, indicator.source);
  return clause ? stretchesOf(text, [indicator], sentenceRange(text, clause)) : [];
}

/** What the card of one indicator says; nothing when the report has no such id. */
export function indicatorCardView(report: Report, id: string, words: Words): IndicatorCardView | undefined {
  const found = findIndicator(report, id);
  if (!found) return undefined;
  const {indicator, chapter, theme, item, text} = found;
  const {name, modality, value, change, horizon} = indicator;
  const main = value ?? change;
  if (!main) return undefined;
  const figure = wordingOf(main);
  const stretches = sentenceOf(text, indicator);
  return {
    lang: languageTag(report.lang),
    name,
    status: statusOf(found, words),
    modality: [modality, horizon?.printed].join('') || undefined,
    figure,
    change: value && change?.printed,
    quote: stretches.length
      ? {
          stretches,
          location: [chapter.title, theme?.title ?? chapter.goalsTitle, item?.label].filter(Boolean).join(' · '),
        }
      : undefined,
    notes: notesOf(report, indicator, words),
  };
}
