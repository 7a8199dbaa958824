// Running text and titles as trees of roles: figures marked, numbers held to their unit, the words of a title told apart. Pure.
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {Stretch} from '../model/stretches.js';
import {paragraphPhrases, titlePhrases, type Phrases} from '../text/phrases.js';
import {node, type ContentNode} from './node.js';

type Text = readonly (ContentNode | string)[];

const nodesOf = (phrases: Phrases): Text =>
  phrases.map((phrase) => (typeof phrase === 'string' ? phrase : node(phrase.kind, nodesOf(phrase.content))));

/** Running text with its figures marked, each with all of its words. */
export const runningText = (stretches: readonly Stretch[]): Text => nodesOf(paragraphPhrases(stretches));

/** A title in its words, with a place to break between them. */
export const breakable = (text: string): Text =>
  nodesOf(titlePhrases(text)).flatMap((word, index): Text =>
    typeof word === 'string' ? [word] : [...(index ? [node('break')] : []), word.role === 'held' ? {...word, role: 'word'} : word],
  );

/** Footnotes. */
export const notes = (texts: readonly string[]): readonly ContentNode[] => texts.map((text) => node('note', text));

/** What is written under a goal: what came of it, remarks, corrections. */
export const goalRemarks = ({actual, notes: remarks}: GoalGaugeView): readonly ContentNode[] => [
  ...(actual ? [node('actual', actual.text)] : []),
  ...notes(remarks),
];
