// Words of an indicator: what it has as printed is printed, what belongs to its figure is in it, and its status is that of its clause. For authors, not for pages.
import type {Found} from '../model/lookup.js';
import {problem, type Problem} from '../model/problem.js';
import {clauseRange, marksOf, printedRange, printedThings} from '../model/quote.js';
import type {Block, Change, Indicator, Period, Quantity, Report} from '../model/schema.js';
import {textsOf} from '../model/texts.js';
import {firmnessIn, otherStatus, saysExpected, wordAfter, wordBefore} from '../text/derive/beside.js';
import {plainWords} from '../text/traditional.js';
import {checkName} from './check-names.js';
import {squeezed} from './compared.js';

const wholes = new WeakMap<Report, string>();
/** Every text of a report, as it is searched. */
function wholeOf(report: Report): string {
  const whole =
    wholes.get(report) ??
    squeezed(
      textsOf(report)
        .map(({text}) => text)
        .join('\n'),
    );
  wholes.set(report, whole);
  return whole;
}

const blocks = new WeakMap<Block, string>();
/** The texts around a figure: of its block, with the title of its chapter. */
function aroundOf({block, chapter, text}: Found, report: Report): string {
  if (!block) return text;
  const around =
    blocks.get(block) ??
    textsOf(report)
      .filter((it) => it.block === block)
      .map((it) => it.text)
      .join('\n');
  blocks.set(block, around);
  return `${chapter?.title ?? ''}\n${around}`;
}

/** Every text that an indicator has as the report prints it, with its key. */
function printedKeys({
  modality,
  per,
  basis,
  nature,
  completedFrom,
  horizon,
  period,
  threshold,
  rank,
  stretch,
  ...rest
}: Indicator): readonly (readonly [string, string])[] {
  const things = printedThings({...rest, rank, stretch}).flatMap(([key, it]) => {
    const {apart, afterShared, unitFull} = it as Partial<Quantity>;
    return [
      [`${key}.apart`, apart],
      [`${key}.afterShared`, afterShared],
      [`${key}.unitFull`, unitFull],
    ] as const;
  });
  return [
    ['modality', modality] as const,
    ['per', per] as const,
    ['basis', basis] as const,
    ['nature', nature] as const,
    ['completedFrom', completedFrom] as const,
    ['horizon.printed', horizon?.printed] as const,
    ['period.printed', period?.printed] as const,
    ['stretch.modality', stretch?.modality] as const,
    ['rank.scope', rank?.scope] as const,
    ...(threshold ?? []).map(({printed}, index) => [`threshold[${index}].printed`, printed] as const),
    ...things,
  ].flatMap(([key, words]) => (words ? [[key, words] as const] : []));
}

function* unprinted({indicator, path}: Found, report: Report): Generator<Problem> {
  const whole = wholeOf(report);
  for (const [key, words] of printedKeys(indicator))
    if (!whole.includes(squeezed(words))) yield problem('not-printed', `${path}.${key}`, {key, words});
}

const STOPS = /[，。；！？,;!?]/;
/** The words from the last stop before a place. */
const clauseBefore = (text: string, at: number): string => text.slice(0, at).split(STOPS).pop() ?? '';

/** The words around the mark of each figure that belong to it and are not in it. */
function* beside({indicator, text, path, paragraph}: Found): Generator<Problem> {
  const {modality = '', basis = '', name, status, stretch, horizon, per = ''} = indicator;
  const marks = (paragraph?.indicators ?? [indicator]).flatMap((other) => marksOf(text, other));
  const own = [modality, basis, name, per, stretch?.modality ?? '', horizon?.printed ?? ''].map(plainWords).join('\n');
  for (const [key, it] of printedThings(indicator)) {
    const range = printedRange(text, indicator, it);
    if (!range) continue;
    const {apart, afterShared, unit}: Partial<Quantity | Change> = it;
    const known = plainWords([own, apart ?? '', it.printed].join('\n'));
    const first = plainWords(text.slice(0, range.start));
    const inOther = (at: number): boolean => marks.some(({start, end}) => start <= at && at < end);
    const word = inOther(range.start - 1) ? undefined : wordBefore(first);
    const inName = word && plainWords(name).endsWith(word);
    if (word && !inName && !known.includes(word) && !(word === '预计' && status === 'expected'))
      yield problem('word-beside', `${path}.${key}`, {word, printed: it.printed});
    const after = inOther(range.end) ? undefined : wordAfter(plainWords(text.slice(range.end)));
    if (after && !afterShared && !own.includes(after) && !(after === '多' && !unit))
      yield problem('word-beside', `${path}.${key}`, {word: after, printed: it.printed});
    if (status !== 'target' || key !== printedThings(indicator)[0]?.[0]) continue;
    for (const firm of firmnessIn(plainWords(clauseBefore(text, range.start))))
      if (firm !== word && !known.includes(firm) && firm !== '预计')
        yield problem('word-beside', `${path}.${key}`, {word: firm, printed: it.printed});
  }
}

/** The status that a chapter gives its figures, where one that has the chapter's own time has another: a result in a plan, a goal in a review. */
function placedStatus({indicator, chapter, block, paragraph}: Found): {readonly role: string; readonly expected: string} | undefined {
  const isOfOwnTime = !!indicator.period || !!paragraph?.period || (!!block && 'period' in block && !!block.period);
  if (!chapter?.period || isOfOwnTime) return undefined;
  if (chapter.role === 'plan' && indicator.status === 'achieved') return {role: 'plan', expected: 'target'};
  return chapter.role === 'review' && indicator.status === 'target' ? {role: 'review', expected: 'achieved | expected'} : undefined;
}

function* status(found: Found, report: Report): Generator<Problem> {
  const {indicator, text, path} = found;
  const [first] = marksOf(text, indicator);
  if (!first) return;
  const clause = clauseRange(text, indicator.source);
  const before = plainWords(clause ? text.slice(clause.start, first.end) : '') + plainWords(indicator.modality ?? '');
  const near = plainWords(clauseBefore(text, first.start)) + before;
  const other = otherStatus(near, indicator.status);
  const placed = placedStatus(found);
  if (other)
    yield problem('status-word', `${path}.status`, {word: other.word, expected: other.statuses.join(' | '), received: indicator.status});
  else if (placed) yield problem('status-place', `${path}.status`, {...placed, received: indicator.status});
  if (indicator.status === 'expected' && !saysExpected(aroundOf(found, report)))
    yield problem('status-unsaid', `${path}.status`, {received: indicator.status});
}

/** Every time of a chapter, a block or a paragraph that the report does not print. */
export function checkPeriods(report: Report): readonly Problem[] {
  const whole = wholeOf(report);
  const faults = new Map<string, Problem>();
  const look = (period: Period | undefined, path: string): void => {
    const at = `${path}.period.printed`;
    if (period && !whole.includes(squeezed(period.printed)))
      faults.set(at, problem('not-printed', at, {key: 'period.printed', words: period.printed}));
  };
  for (const {chapter, block, paragraph, path} of textsOf(report)) {
    look(chapter?.period, /^\$\.chapters\[\d+\]/.exec(path)?.[0] ?? '');
    if (block && 'period' in block) look(block.period as Period | undefined, /^\$\.chapters\[\d+\]\.blocks\[\d+\]/.exec(path)?.[0] ?? '');
    look(paragraph?.period, path);
  }
  return [...faults.values()];
}

/** Every fault of the words of an indicator. */
export const checkWords = (found: Found, report: Report): readonly Problem[] => [
  ...unprinted(found, report),
  ...checkName(found),
  ...beside(found),
  ...status(found, report),
];
