// What one row of the panel of goals says, and its cells. Pure.
import type {findBefore} from '../../model/find-before.js';
import {findIndicator} from '../../model/lookup.js';
import {printedThings} from '../../model/quote.js';
import type {Indicator, Report} from '../../model/schema.js';
import {stretchesOf, type Stretch} from '../../model/stretches.js';
import {cellsOf} from '../../text/cells.js';
import type {PlacedFigure} from '../../text/tiles/figures.js';
import type {GoalPart, GoalRow} from '../../text/tiles/goals.js';
import {printedWording} from '../../text/wording.js';
import type {Words} from '../../text/words.js';
import {measuredText, statusOf} from '../shared/figure.view.js';
import {namedCorrections, notesOf} from '../shared/notes.js';
import type {FigureDrawing, FigurePart} from '../shared/tiles.view.js';

/** A stretch of a row: words, a figure, what is said on; a stop that the edge of the row says stands in the text alone. */
export type GoalPartView =
  | {readonly kind: 'name' | 'words' | 'stop'; readonly text: string}
  | {readonly kind: 'aside'; readonly stretches: readonly Stretch[]}
  | FigurePart;

export interface GoalRowView {
  /** A figure with its cells; a growth as a tower; a goal without a number, in words. */
  readonly kind: 'figure' | 'tower' | 'words';
  readonly parts: readonly GoalPartView[];
  readonly drawings: readonly FigureDrawing[];
  /** 2019年目标, where the time before stands below its cells. */
  readonly status: string;
  /** The time before: 2018年, 增长10.1%. */
  readonly before:
    | {
        readonly status: string;
        readonly printed: string;
        readonly drawing: FigureDrawing | undefined;
        /** What was corrected of it. */
        readonly corrections: readonly string[];
      }
    | undefined;
  readonly notes: readonly string[];
}

type Before = ReturnType<typeof findBefore>;

/** What is drawn of a figure; the second step of a goal is said beside it. */
function drawingOf({indicators, key, figure}: PlacedFigure): FigureDrawing | undefined {
  const [indicator] = indicators;
  const cells = indicator && !key.startsWith('stretch') ? cellsOf(indicator, key, figure) : undefined;
  return cells && indicator && {cells: {...cells, ...(cells.rows && {rows: indicators.length})}, fill: indicator.status};
}

function beforeView(before: Before, report: Report, words: Words): GoalRowView['before'] {
  if (!before) return undefined;
  const {found, quantity} = before;
  const {indicator} = found;
  const thing = printedThings(indicator).find(([, it]) => it === quantity);
  const cells = thing && cellsOf(indicator, thing[0], quantity);
  const status = statusOf(found, words);
  return {
    status,
    printed: measuredText(found, quantity, report.lang),
    drawing: cells && {cells, fill: indicator.status},
    corrections: namedCorrections(report, indicator.id, status, words),
  };
}

function partView(text: string, {kind, start, end, figure: placed, isSmall = false}: GoalPart, all: readonly Indicator[]): GoalPartView {
  const words = text.slice(start, end);
  if (kind === 'aside') return {kind, stretches: stretchesOf(text, all, {start, end})};
  if (kind !== 'figure' || !placed) return {kind: kind === 'figure' ? 'words' : kind, text: words};
  const {figure, from, indicators} = placed;
  return {
    kind,
    id: indicators[0]?.id ?? '',
    text: words,
    wording: printedWording(figure),
    from: from ? words.slice(0, words.length - figure.printed.length) : '',
    isSmall,
    drawing: undefined,
    icon: undefined,
    isHeadline: false,
  };
}

/** Whether a goal is said in words: 与经济增长同步, 翻一番. */
const isSaid = ({key}: PlacedFigure): boolean => key.endsWith('said');

/** What a row says. `beforeOf` finds the time before a goal, where it is asked for. */
export function goalRowView(
  text: string,
  row: GoalRow,
  all: readonly Indicator[],
  beforeOf: ((id: string) => Before) | undefined,
  report: Report,
  words: Words,
): GoalRowView {
  const own = row.parts.flatMap(({figure}) => figure ?? []);
  const [first] = own;
  const indicators = [...new Set(row.figures.flatMap((it) => it.indicators))];
  const [indicator] = first?.indicators ?? [];
  const drawings = own.flatMap((it) => drawingOf(it) ?? []);
  const found = indicator && beforeOf && findIndicator(report, indicator.id);
  return {
    kind: own.some((it) => !isSaid(it)) ? 'figure' : 'words',
    parts: row.parts.map((part) => partView(text, part, all)),
    drawings,
    status: found ? statusOf(found, words) : '',
    before: indicator && beforeView(beforeOf?.(indicator.id), report, words),
    notes: indicators.flatMap((it) => notesOf(report, it, words)),
  };
}
