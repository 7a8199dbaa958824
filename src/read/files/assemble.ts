// From the lines of a file to its paragraphs, in one order for every kind of file: noise, surroundings, wraps, letters, spaces, marks of secrecy, annexes.
import type {FileParagraph, FileText, Hold, Mend} from '../file-text.js';
import {reportLength} from './annexes.js';
import {withoutFurniture} from './furniture.js';
import {holdsBeside, holdsOf, isHandlingMark} from './holds.js';
import {withPlainLetters} from './letters.js';
import {speaksTo, type Line} from './line.js';
import {withoutNoiseLines, withoutNoiseRuns} from './noise.js';
import {withoutSpaces} from './spaces.js';
import {joinLines} from './wraps.js';

/** What a file holds beside its lines. */
export interface Others {
  /** Footnotes and other texts that the file itself keeps apart. */
  readonly apart?: readonly Line[];
  readonly holds?: readonly Hold[];
  readonly beside?: readonly string[];
}

const paragraphOf = ({text, level, bold, cells, centred}: Line): FileParagraph => ({
  text,
  ...(level !== undefined && {level}),
  ...(bold !== undefined && bold > 0 && bold < text.length && {bold}),
  ...(cells && {cells}),
  ...(centred && {centred}),
});

/** Each hold once. */
function distinct(holds: readonly Hold[]): Hold[] {
  const known = new Map(holds.map((hold) => [JSON.stringify(hold), hold]));
  return [...known.values()];
}

const clean = (lines: readonly Line[]): Line[] => withoutNoiseRuns(lines).map((line) => withoutSpaces(withPlainLetters(line)));

/** The text of a file. */
export function assemble(lines: readonly Line[], others: Others): FileText {
  const {body, tail, beside} = withoutFurniture(withoutNoiseLines(lines));
  const joined = clean([...joinLines(body), ...tail]);
  const spoken = joined.findIndex(({text}) => speaksTo(text));
  const marks = new Set(joined.filter(isHandlingMark));
  const holds = holdsOf(joined, Math.max(spoken, 0));
  const report = joined.filter((line) => !marks.has(line));
  const length = reportLength(report);
  const all = [...report, ...clean(others.apart ?? [])];
  return {
    paragraphs: all.slice(0, length).map(paragraphOf),
    apart: all.slice(length).map(paragraphOf),
    mends: all.flatMap(({mends}, paragraph) => (mends ?? []).map((mend): Mend => ({paragraph, ...mend}))),
    holds: distinct([...(others.holds ?? []), ...holdsBeside(beside), ...holds]),
    beside: [...(others.beside ?? []), ...beside, ...[...marks].map(({text}) => text)],
  };
}
