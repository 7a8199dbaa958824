// Running text and titles as trees of roles: figures marked, numbers held to their unit, the words of a title told apart. Pure.
import type {GoalGaugeView} from '../elements/goal-gauge/goal-gauge.view.js';
import type {Stretch} from '../model/stretches.js';
import {endPhrases} from '../text/line-ends.js';
import {breaksBefore, digitRuns, isQuoted, paragraphPhrases, phrasesOf, titlePhrases, type Phrases} from '../text/phrases.js';
import {ems} from '../text/wording.js';
import {node, varied, type ContentNode} from './node.js';

type Text = readonly (ContentNode | string)[];

/** Letters that a column of a phone is wide at the least. */
const NARROW = 5;

/** Words that hold together, and break where they are longer than a column: not before their last letter. */
export const held = (text: string, column = NARROW): ContentNode =>
  ems(text) > column ? node('long', besideText(text)) : node('held', text);

/** A stop at the end of a line; a wide one takes no room, so that behind what is as wide as its line it stands beside it. */
export const stopNode = (text: string): ContentNode => varied(node('stop', text), /^[\u3000-\uffef]+$/.test(text) && 'wide');

/** How wide digits are in letters of their own size; a sign of per cent is wider than one of them. */
export const widthOfDigits = (digits: string): number => ems(digits) + (digits.endsWith('%') ? 0.3 : 0);

type Draw = (text: string) => Text;

const asText: Draw = (text) => [text];

/** Text with its digits grown. */
const grownText: Draw = (text) => digitRuns(text).flatMap((it, index) => (it ? [index % 2 ? node('grown', it) : it] : []));

/** @param draw - How text inside marks is drawn. */
const nodesOf = (phrases: Phrases, draw = asText, isInside = false): Text =>
  phrases.flatMap((phrase): Text => {
    if (typeof phrase === 'string') return isInside ? draw(phrase) : [phrase];
    const {kind, content, isPlain} = phrase;
    if (kind !== 'mark') return [node(kind, nodesOf(content, draw, isInside))];
    const grows = draw !== asText && !isPlain;
    const mark = node(kind, nodesOf(content, grows ? draw : asText, true));
    return [grows ? varied(mark, 'grows') : mark];
  });

/** Running text with its figures marked, each with all of its words; `isGrown` where their digits are larger than the text. */
export const runningText = (stretches: readonly Stretch[], isGrown = false): Text =>
  nodesOf(paragraphPhrases(stretches, isGrown), isGrown ? grownText : asText);

/** Words beside a figure, the last of them held together. */
export function besideText(text: string): Text {
  const phrases = endPhrases(text);
  return nodesOf(phrases).flatMap((it, index) => (index && isQuoted(phrases[index - 1]) ? [node('break'), it] : [it]));
}

/** Words before a number, each number in them held. */
export const heldText = (text: string): Text => nodesOf(phrasesOf(text));

/** A title in its words, with a place to break between them. */
export function breakable(text: string): Text {
  const phrases = titlePhrases(text);
  return nodesOf(phrases).flatMap((word, index): Text =>
    typeof word === 'string'
      ? [word]
      : [...(breaksBefore(phrases, index) ? [node('break')] : []), word.role === 'held' ? {...word, role: 'word'} : word],
  );
}

/** Footnotes. */
export const notes = (texts: readonly string[]): readonly ContentNode[] => texts.map((text) => node('note', text));

/** What is written under a goal: what came of it, remarks, corrections. */
export const goalRemarks = ({actual, notes: remarks}: GoalGaugeView): readonly ContentNode[] => [
  ...(actual ? [node('actual', actual.text)] : []),
  ...notes(remarks),
];
