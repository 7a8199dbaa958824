// Where sentences and clauses end in a text of any script; what stands in brackets ends none. Pure.
import type {Range} from '../../model/quote.js';
import {HANGING} from '../punctuation.js';
import type {PlacedFigure} from './figures.js';
import {ownName} from './names.js';

const OPEN = '（(【';
const CLOSE = '）)】';

/** A text cut behind every stop, with what no line begins with and the spaces that follow; `isEnd` says of a place whether one stands there. */
function cutAt(text: string, {start, end}: Range, isEnd: (at: number) => boolean): readonly Range[] {
  const found: Range[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at);
    if (OPEN.includes(letter)) depth++;
    if (CLOSE.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth || !isEnd(at)) continue;
    const rest = text.slice(at + 1, end);
    const closing = HANGING.exec(rest)?.[0].length ?? 0;
    const to = at + 1 + closing + (/^\s*/.exec(rest.slice(closing))?.[0].length ?? 0);
    found.push({start: from, end: to});
    from = to;
    at = to - 1;
  }
  if (from < end) found.push({start: from, end});
  return found;
}

/** Whether a stop of narrow width ends something: a comma of digits (1,234) and a point (6.5) end nothing. */
const isNarrowEnd = (text: string, at: number, stops: string): boolean =>
  stops.includes(text.charAt(at)) && /^$|^[\s”’"')]/.test(text.slice(at + 1, at + 2));

/** A sentence of a narrow script ends before a capital letter. */
const isFullStop = (text: string, at: number): boolean =>
  isNarrowEnd(text, at, '.!?') && /^.["”’')]*(?:\s*$|\s+[\p{Lu}\d“"‘(£$€])/u.test(text.slice(at, at + 12));

/** The sentences of a text, up to 。！？ or a full stop. */
export const sentencesIn = (text: string, range: Range): readonly Range[] =>
  cutAt(text, range, (at) => '。！？'.includes(text.charAt(at)) || isFullStop(text, at));

/** 、 or 和 between two figures of one clause, the second with a name of its own. */
const JOINT = /、|以及|和|及|与/;

/** Where figures stand in one clause that are of different things: 新增就业12万人、调查失业率5.5%左右. */
function jointsIn(text: string, clause: Range, figures: readonly PlacedFigure[]): readonly number[] {
  const own = figures.filter(({start, end}) => start >= clause.start && end <= clause.end);
  return own.slice(1).flatMap((figure, index) => {
    const before = own[index] as PlacedFigure;
    const between = text.slice(before.end, figure.start);
    const joint = JOINT.exec(between);
    const isShared = figure.indicators.some((it) => before.indicators.includes(it));
    if (!joint || isShared) return [];
    const words = between.slice(joint.index + joint[0].length);
    return ownName(words).length >= 2 ? [before.end + joint.index + joint[0].length] : [];
  });
}

/** The clauses of a sentence, up to ，；：, each cut again where a second thing is said in it. */
export function clausesIn(text: string, sentence: Range, figures: readonly PlacedFigure[], isHan: boolean): readonly Range[] {
  const clauses = cutAt(text, sentence, (at) => '，；：'.includes(text.charAt(at)) || isNarrowEnd(text, at, ',;:'));
  if (!isHan) return clauses;
  return clauses.flatMap((clause) => {
    const places = [clause.start, ...jointsIn(text, clause, figures), clause.end];
    return places.slice(1).map((end, index) => ({start: places[index] as number, end}));
  });
}
