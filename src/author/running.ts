// Running text and titles as trees of roles: figures marked, numbers held to their unit, the words of a title told apart. Pure.
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {Stretch} from '../model/stretches.js';
import {phrasesOf, titleWords} from '../text/phrases.js';
import {wordingOf} from '../text/wording.js';
import {say, type Said} from './node.js';

type Text = readonly (Said | string)[];

const phrases = (text: string): Text => phrasesOf(text).map((phrase, index) => (index % 2 ? say('held', phrase) : phrase));

/** Running text with its figures marked, each with all of its words. */
export const running = (stretches: readonly Stretch[]): Text =>
  stretches.flatMap(({text, figure}): Text => {
    if (!figure) return phrases(text);
    // As long as a column of a phone is wide at the least, it holds together.
    if (text.length <= 12) return [say('mark', say('held', text))];
    const {before, digits, infix, unit, after} = wordingOf(figure);
    return [say('mark', before, digits ? say('held', digits + infix + unit + after) : after)];
  });

/** A title in its words, with a place to break between them. */
export function broken(text: string): Text {
  const words = titleWords(text);
  return words.length > 1 ? words.flatMap((word, index) => [...(index ? [say('break')] : []), say('word', word)]) : [text];
}

/** Footnotes. */
export const notes = (texts: readonly string[]): readonly Said[] => texts.map((text) => say('note', text));

/** What is written under a goal: what came of it, remarks, corrections. */
export const goalRemarks = ({actual, notes: remarks}: GoalGaugeView): readonly Said[] => [
  ...(actual ? [say('actual', actual.text)] : []),
  ...notes(remarks),
];
