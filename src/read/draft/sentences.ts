// The sentences of an older draft with their figures, each to be found by its words. Pure.
import {eachIndicator} from '../../model/lookup.js';
import {clauseRange, sentenceRange, type Range} from '../../model/quote.js';
import type {Indicator, Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import {placedIn} from './place.js';

/** The sentences of a text. */
export function sentencesIn(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < text.length;) {
    const {end} = sentenceRange(text, {start: at, end: at + 1});
    const next = Math.max(end, at + 1);
    ranges.push({start: at, end: next});
    at = next;
  }
  return ranges;
}

/** A figure of a sentence, and where its clause stands there. */
interface Figure {
  readonly indicator: Indicator;
  readonly clause: Range;
}

/** What of a text stood in an older draft: its sentences, and their figures. */
export interface Taken {
  readonly ranges: readonly Range[];
  readonly indicators: readonly Indicator[];
}

/** The sentences of a report with what a person left in them; the same words may stand in more places than one. */
export class SentenceStore {
  private readonly sentences = new Map<string, Figure[][]>();

  constructor(report: Report) {
    const founds = eachIndicator(report);
    for (const {text, list} of textsOf(report)) {
      const own = list ? founds.filter(({path}) => path.startsWith(`${list}[`)) : [];
      for (const {start, end} of sentencesIn(text)) {
        const figures = own.flatMap(({indicator}): readonly Figure[] => {
          const clause = clauseRange(text, indicator.source);
          if (!clause || clause.start < start || clause.start >= end) return [];
          return [{indicator, clause: {start: clause.start - start, end: clause.end - start}}];
        });
        const words = text.slice(start, end);
        this.sentences.set(words, [...(this.sentences.get(words) ?? []), figures]);
      }
    }
  }

  /** The sentences of a text that stood there already, each taken once, with their figures placed anew. */
  take(text: string): Taken {
    const ranges: Range[] = [];
    const indicators: Indicator[] = [];
    for (const range of sentencesIn(text)) {
      const figures = this.sentences.get(text.slice(range.start, range.end))?.shift();
      if (!figures) continue;
      ranges.push(range);
      for (const {indicator, clause} of figures) {
        const placed = placedIn(text, {start: range.start + clause.start, end: range.start + clause.end});
        if (placed) indicators.push({...indicator, source: placed.source});
      }
    }
    return {ranges, indicators};
  }
}
