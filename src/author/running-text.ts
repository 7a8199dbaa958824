// Running text and titles as trees of roles: figures marked, numbers held to their unit, the words of a title told apart. Pure.
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {Stretch} from '../model/stretches.js';
import {markPhrases, phrasesOf, titlePhrases, type Phrases} from '../text/phrases.js';
import {node, type ContentNode} from './node.js';

type Text = readonly (ContentNode | string)[];

const held = (phrases: Phrases): Text =>
  phrases.map((phrase, index): Text[number] => (phrase && index % 2 ? node('held', phrase) : phrase));

/** Running text with its figures marked, each with all of its words. */
export const runningText = (stretches: readonly Stretch[]): Text =>
  stretches.flatMap(({text, figure}): Text => (figure ? [node('mark', held(markPhrases(text, figure)))] : held(phrasesOf(text))));

/** A title in its words, with a place to break between them. */
export const breakable = (text: string): Text =>
  titlePhrases(text).flatMap((phrase, index): Text =>
    index % 2 ? [...(index > 1 ? [node('break')] : []), node('word', phrase)] : [phrase],
  );

/** Footnotes. */
export const notes = (texts: readonly string[]): readonly ContentNode[] => texts.map((text) => node('note', text));

/** What is written under a goal: what came of it, remarks, corrections. */
export const goalRemarks = ({actual, notes: remarks}: GoalGaugeView): readonly ContentNode[] => [
  ...(actual ? [node('actual', actual.text)] : []),
  ...notes(remarks),
];
