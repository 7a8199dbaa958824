// The goals of a report where each stands on its own scale: their title, the text that the gauges do not say, and the gauges. Pure.
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {GoalsView} from '../elements/report/goals.view.js';
import type {Words} from '../text/words.js';
import type {Colours} from './colours.js';
import {goalsOutline} from './figures.js';
import {below, heading, type ContentNode} from './node.js';
import {breakable, goalRemarks} from './running-text.js';

interface Parts {
  readonly words: Words;
  readonly colours: Colours | undefined;
  readonly large: boolean;
}

/** What a block of goals says; where nothing stands large, its text alone. */
export function gaugesOutline(
  {title, gaugesSayAll, panel}: GoalsView,
  text: readonly ContentNode[],
  goals: readonly GoalGaugeView[],
  level: number,
  {words, colours, large}: Parts,
): readonly ContentNode[] {
  const head = title ? [heading('goals-title', level, breakable(title))] : [];
  // The text of a panel has the footnotes of its goals.
  if (!large) return [...head, ...text, ...(panel === undefined ? goals.flatMap(goalRemarks) : [])];
  const gauges = goals.length ? [goalsOutline(goals, title ? below(level, 1) : level, words, colours)] : [];
  return [...head, ...(gaugesSayAll ? [] : text), ...gauges];
}
