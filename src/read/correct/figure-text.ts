// A figure with the text that it stands in, and the words that are taken there. Pure.
import {eachIndicator, findIndicator, type Found} from '../../model/lookup.js';
import {marksOf, type Range} from '../../model/quote.js';
import type {Indicator, Report} from '../../model/schema.js';
import {textsOf, type PlacedText} from '../../model/texts.js';
import {idsOf} from '../draft/steps.js';
import {need} from './refusal.js';

/** A figure in its text. */
export interface FigureText {
  readonly found: Found;
  readonly indicator: Indicator;
  readonly place: PlacedText;
}

/** The text of a figure. */
export function figureText(report: Report, id: string): FigureText {
  const found = need(findIndicator(report, id), 'gone');
  const place = need(
    textsOf(report).find(({indicators}) => indicators.includes(found.indicator)),
    'gone',
  );
  return {found, indicator: found.indicator, place};
}

/** Where the text of a paragraph begins, behind its mark and its label. */
export const bodyOf = ({paragraph}: PlacedText): number => (paragraph?.mark ?? '').length + (paragraph?.label ?? '').length;

export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/** Whether words of a text are those of a figure that stands there. */
export const isTaken = ({text, indicators}: PlacedText, range: Range, but?: Indicator): boolean =>
  indicators.some((it) => it !== but && marksOf(text, it).some((mark) => overlap(mark, range)));

/** Figures of a text, one of them in place of what it was. */
export const withFigure = ({indicators}: PlacedText, was: Indicator, now: Indicator): readonly Indicator[] =>
  indicators.map((it) => (it === was ? now : it));

/** Words without white space and stops round them. */
export function trimmed(text: string, range: Range): Range {
  let [start, end] = [Math.max(0, Math.min(range.start, range.end)), Math.min(text.length, Math.max(range.start, range.end))];
  const isRound = (letter: string): boolean => /[\s，。；：、！？,;:!?]/.test(letter);
  while (start < end && isRound(text.charAt(start))) start++;
  while (end > start && (isRound(text.charAt(end - 1)) || (text.charAt(end - 1) === '.' && !/\d/.test(text.charAt(end))))) end--;
  need(start < end || undefined, 'no-words');
  return {start, end};
}

/** Where the figures of a text stand in print: the first mark of each. */
export const firstMark = (text: string, indicator: Indicator): number => marksOf(text, indicator)[0]?.start ?? text.length;

/** Every id that no new figure may have. */
export const takenIds = (report: Report): readonly string[] => [
  ...eachIndicator(report).map(({indicator}) => indicator.id),
  ...idsOf(report),
];
