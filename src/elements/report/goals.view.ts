// What the overall goals of a report say: their text, and which of them are gauges. Pure.
import {mainQuantity} from '../../model/find-before.js';
import {indicatorsOf} from '../../model/lookup.js';
import {clauseRange} from '../../model/quote.js';
import type {Goals, Indicator, Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import type {Words} from '../../text/words.js';
import {notesOf} from '../shared/notes.js';
import {paragraphView, type ParagraphView} from '../shared/theme.view.js';

export interface GoalsView {
  readonly kind: 'goals';
  readonly id: string;
  readonly title: string | undefined;
  readonly paragraphs: readonly ParagraphView[];
  /** Whether the gauges say all of that text, so that it need not stand beside them. */
  readonly gaugesSayAll: boolean;
  /** Ids of the goals. */
  readonly goals: readonly string[];
  /** The place of the block among those of its chapter, where one panel shows it. */
  readonly panel: number | undefined;
}

/** What a gauge prints of its clause: name, modality and figure. */
const gaugeSays = (indicator: Indicator): string => {
  const {name, modality = '', horizon} = indicator;
  return name + modality + (horizon?.printed ?? '') + (mainQuantity(indicator)?.printed ?? '');
};

// What is more than a stop between goals.
const WORDS = /[^，；。、\s]/;

/** Whether gauges, in their order, say a whole text but for its stops. */
function gaugesSayAll(text: string, goals: readonly Indicator[]): boolean {
  let at = 0;
  for (const goal of goals) {
    const range = clauseRange(text, goal.source);
    if (!range || gaugeSays(goal) !== goal.source.exact || WORDS.test(text.slice(at, range.start))) return false;
    at = range.end;
  }
  return !WORDS.test(text.slice(at));
}

export const isGoal = ({status}: Indicator): boolean => status === 'target';

/**
 * What one block of goals says.
 *
 * @param panel - Its place among the blocks of its chapter, where a panel is to show it.
 */
export function goalsView(report: Report, block: Goals, id: string, panel: number | undefined, words: Words): GoalsView {
  const {title, paragraphs} = block;
  const goals = indicatorsOf(block).filter(isGoal);
  const isPanel = goals.length > 0 && panel !== undefined;
  return {
    kind: 'goals',
    id,
    title,
    // A gauge says the footnotes of its goal itself.
    paragraphs: paragraphs.map((it) => {
      const view = paragraphView(report, it, words);
      return isPanel ? view : {...view, notes: (it.indicators ?? []).flatMap((one) => (isGoal(one) ? [] : notesOf(report, one, words)))};
    }),
    gaugesSayAll: goals.length > 0 && paragraphs.every((it) => gaugesSayAll(paragraphText(it), (it.indicators ?? []).filter(isGoal))),
    goals: goals.map(({id: goal}) => goal),
    panel: isPanel ? panel : undefined,
  };
}
