// The paragraph of the goals cut into the rows of their panel, a row for each clause. Pure; joined, the parts are the paragraph, letter for letter.
import {clauseRange, type Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import {clausesIn, sentencesIn} from './clauses.js';
import {placedFigures, type PlacedFigure} from './figures.js';
import {rowOf, type GoalRow} from './goal-row.js';
import {lettersOf, LIMITS} from './measure.js';
import {carriesOn, isDoctrine, isOfBefore, opensGoals, ownName} from './names.js';

export type {GoalPart, GoalRow} from './goal-row.js';

/** Running text; the opening words of the goals; their rows. */
export type GoalSection = (Range & {readonly kind: 'text' | 'head'}) | (Range & {readonly kind: 'rows'; readonly rows: readonly GoalRow[]});

/** The goals that a text states: where each figure stands, and the clause of a goal whose figure has no place. */
interface Goals {
  readonly figures: readonly PlacedFigure[];
  readonly claims: readonly number[];
}

function goalsIn(text: string, indicators: readonly Indicator[]): Goals {
  const goals = indicators.filter(({status}) => status === 'target');
  const figures = placedFigures(text, goals);
  const unplaced = goals.filter((goal) => !figures.some((it) => it.indicators.includes(goal)));
  const starts = unplaced.flatMap(({source}) => clauseRange(text, source)?.start ?? []);
  return {figures, claims: [...figures.map(({start}) => start), ...starts]};
}

const isIn = ({start, end}: Range, at: number): boolean => at >= start && at < end;

/** Whether a clause speaks on of the goal before it: the same indicator, one about it or of its name, or no name of its own. */
function isOf(text: string, {start}: Range, figures: readonly PlacedFigure[], last: GoalRow | undefined): boolean {
  const [first] = figures;
  if (!first || !last?.figures.length) return false;
  const before = last.figures.flatMap(({indicators}) => indicators);
  const words = text.slice(start, first.start);
  return (
    isOfBefore(words) ||
    first.indicators.some(({id, name, about = [], partOf = ''}) =>
      before.some((it) => it.id === id || about.includes(it.id) || partOf === it.id || (it.name === name && !words.includes(name))),
    ) ||
    (!ownName(words) && !text.slice(first.end, last.end))
  );
}

/** Where the words end that open a sentence of goals. */
function openingEnd(text: string, {start}: Range, clauses: readonly Range[], first: number, isHan: boolean): number {
  const until = clauses[first]?.start ?? start;
  const colon = text.slice(start, until).search(/[：:][^：:]*$/);
  if (colon >= 0) return clauses.find(({end}) => end > start + colon)?.end ?? until;
  if (!isHan) return until;
  const opening = clauses.slice(0, first).findIndex((it) => !opensGoals(text.slice(it.start, it.end)));
  return clauses[opening < 0 ? first : opening]?.start ?? until;
}

/** A sentence of goals: its opening words, and its rows. */
function sentenceSections(text: string, sentence: Range, {figures, claims}: Goals, isHan: boolean): readonly GoalSection[] {
  const own = figures.filter(({start}) => isIn(sentence, start));
  const clauses = clausesIn(text, sentence, own, isHan);
  const first = clauses.findIndex((clause) => claims.some((at) => isIn(clause, at)));
  const from = openingEnd(text, sentence, clauses, first, isHan);
  const rows: GoalRow[] = [];
  for (const clause of clauses.filter(({start}) => start >= from)) {
    const inside = own.filter(({start}) => isIn(clause, start));
    const last = rows[rows.length - 1];
    const isClaimed = claims.some((at) => isIn(clause, at));
    const words = text.slice(clause.start, clause.end);
    // Words of another script than Han are cut where a goal begins, and nowhere else.
    const joins = isClaimed ? isOf(text, clause, inside, last) : last && (!isHan || carriesOn(words));
    if (joins && last) rows[rows.length - 1] = rowOf(text, clause, inside, last);
    else rows.push(rowOf(text, clause, inside, undefined));
  }
  const head: readonly GoalSection[] = from > sentence.start ? [{kind: 'head', start: sentence.start, end: from}] : [];
  return [...head, {kind: 'rows', start: from, end: sentence.end, rows}];
}

/** Neighbouring sections of a kind are one; a short sentence at the head of the paragraph heads what follows: 一是经济发展。 */
function joined(text: string, sections: readonly GoalSection[]): readonly GoalSection[] {
  const all: GoalSection[] = [];
  for (const section of sections) {
    const last = all[all.length - 1];
    if (last?.kind === 'text' && section.kind === 'text') all[all.length - 1] = {...last, end: section.end};
    else if (last?.kind === 'rows' && section.kind === 'rows')
      all[all.length - 1] = {...last, end: section.end, rows: [...last.rows, ...section.rows]};
    else all.push(section);
  }
  const [first, second] = all;
  const isHead = first?.kind === 'text' && second?.kind === 'rows' && lettersOf(text.slice(first.start, first.end)) <= LIMITS.lead;
  return isHead ? [{...first, kind: 'head'}, ...all.slice(1)] : all;
}

const HAN = /\p{Script=Han}/u;

/** Whether a paragraph is an entry of a list, and no sentence. */
const isEntry = (text: string): boolean => !/[。！？.!?：:][”’）】》]*\s*$/.test(text);

/**
 * The sections of a paragraph of goals, in order and without a gap.
 *
 * @param headEnd - Where its mark and its label end.
 * @param isListed - Whether other paragraphs of its block state goals: an entry of their list is a row too.
 */
export function goalSectionsOf(text: string, indicators: readonly Indicator[], headEnd: number, isListed: boolean): readonly GoalSection[] {
  const goals = goalsIn(text, indicators);
  const body = {start: headEnd, end: text.length};
  const isHan = HAN.test(text);
  if (!goals.claims.length && isListed && isEntry(text) && !isDoctrine(text))
    return [
      ...(headEnd ? [{kind: 'head' as const, start: 0, end: headEnd}] : []),
      {kind: 'rows', ...body, rows: [rowOf(text, body, [], undefined)]},
    ];
  const sections = sentencesIn(text, body).flatMap((sentence): readonly GoalSection[] =>
    goals.claims.some((at) => isIn(sentence, at)) && !isDoctrine(text.slice(sentence.start, sentence.end))
      ? sentenceSections(text, sentence, goals, isHan)
      : [{kind: 'text', ...sentence}],
  );
  const all = joined(text, sections);
  const [first] = all;
  if (!headEnd) return all;
  // A label stands with the words that follow it; before rows it heads them.
  return first && first.kind !== 'rows' ? [{...first, start: 0}, ...all.slice(1)] : [{kind: 'head', start: 0, end: headEnd}, ...all];
}
