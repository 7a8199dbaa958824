// Running text and titles as trees of roles: figures marked, numbers held to their unit, the words of a title told apart. Pure.
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {Stretch} from '../model/stretches.js';
import {phrasesOf, titleWords} from '../text/phrases.js';
import {wordingOf} from '../text/wording.js';
import {node, type ContentNode} from './node.js';

type Text = readonly (ContentNode | string)[];

const phrases = (text: string): Text => phrasesOf(text).map((phrase, index) => (index % 2 ? node('held', phrase) : phrase));

/** Running text with its figures marked, each with all of its words. */
export const runningText = (stretches: readonly Stretch[]): Text =>
  stretches.flatMap(({text, figure}): Text => {
    if (!figure) return phrases(text);
    // As long as a column of a phone is wide at the least, it holds together.
    if (text.length <= 12) return [node('mark', node('held', text))];
    const {before, digits, infix, unit, after} = wordingOf(figure);
    return [node('mark', before, digits ? node('held', digits + infix + unit + after) : after)];
  });

/** A title in its words, with a place to break between them. */
export function breakable(text: string): Text {
  const words = titleWords(text);
  return words.length > 1 ? words.flatMap((word, index) => [...(index ? [node('break')] : []), node('word', word)]) : [text];
}

/** Footnotes. */
export const notes = (texts: readonly string[]): readonly ContentNode[] => texts.map((text) => node('note', text));

/** What is written under a goal: what came of it, remarks, corrections. */
export const goalRemarks = ({actual, notes: remarks}: GoalGaugeView): readonly ContentNode[] => [
  ...(actual ? [node('actual', actual.text)] : []),
  ...notes(remarks),
];
