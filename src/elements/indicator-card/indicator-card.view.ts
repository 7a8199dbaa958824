// What an indicator card says: one figure of the report, every string ready to show. Pure.
import {findIndicator, type Found} from '../../model/lookup.js';
import {clauseRange, sentenceRange} from '../../model/quote.js';
import type {Indicator, Report} from '../../model/schema.js';
import {stretchesOf, type Stretch} from '../../model/stretches.js';
import {languageTag} from '../../text/punctuation.js';
import {cellsOf} from '../../text/cells.js';
import type {Words} from '../../text/words.js';
import {figureView, thingsOf, type FigureView} from '../shared/figure.view.js';
import {correctedOn, notesOf} from '../shared/notes.js';
import type {FigureDrawing} from '../shared/tiles.view.js';

/** The sentence that the figure stands in, and where in the report it is. */
export interface Quote {
  readonly stretches: readonly Stretch[];
  readonly location: string;
}

export interface IndicatorCardView extends FigureView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  /** What is drawn of the figure, then of each of what else is said of it. */
  readonly drawings: readonly (FigureDrawing | undefined)[];
  readonly quote: Quote | undefined;
  readonly notes: readonly string[];
  /** In a line of text, which has no room for notes: 2019年2月1日已更正. Empty where nothing was corrected. */
  readonly corrected: string;
}

/** The sentence of a figure; empty where its source stands nowhere. */
function sentenceOf(text: string, indicator: Indicator): readonly Stretch[] {
  const clause = clauseRange(text, indicator.source);
  return clause ? stretchesOf(text, [indicator], sentenceRange(text, clause)) : [];
}

/** Where in the report a text stands: its chapter, its theme or goals, its label. */
function locationOf({chapter, block, paragraph}: Found): string {
  const title = block?.kind === 'theme' || block?.kind === 'goals' ? block.title : undefined;
  // A label stands there without the stop that ends it.
  return [chapter?.title, title, paragraph?.label?.replace(/[：:。.]$/, '')].filter(Boolean).join(' · ');
}

/** What can be counted out: of changes all or none; not 各5家, which does not tell of how many. */
function drawingsOf(indicator: Indicator): readonly (FigureDrawing | undefined)[] {
  const all = thingsOf(indicator).map(([key, it]) => ({isChange: 'kind' in it, cells: cellsOf(indicator, key, it)}));
  const drawsChanges = all.every(({isChange, cells}) => !isChange || cells);
  return all.map(({isChange, cells}) =>
    cells && !cells.rows && (drawsChanges || !isChange) ? {cells, fill: indicator.status} : undefined,
  );
}

/** What the card of one indicator says; nothing when the report has no such id. */
export function indicatorCardView(report: Report, id: string, words: Words): IndicatorCardView | undefined {
  const found = findIndicator(report, id);
  const figure = found && figureView(found, report.lang, words);
  if (!figure) return undefined;
  const {indicator, text} = found;
  const stretches = sentenceOf(text, indicator);
  return {
    ...figure,
    lang: languageTag(report.lang),
    drawings: drawingsOf(indicator),
    quote: stretches.length ? {stretches, location: locationOf(found)} : undefined,
    notes: notesOf(report, indicator, words),
    corrected: correctedOn(report, id, words),
  };
}
