// The panel of goals: its rows with their cells, or a table where there are no colours to draw with. From its view to a tree of roles; pure.
import type {GoalBlockView, GoalHeadView, GoalPanelView, GoalPartView, GoalRowView} from '../elements/goal-panel/goal-panel.view.js';
import type {FigureDrawing} from '../elements/shared/tiles.view.js';
import {drawCells} from '../style/cells.js';
import {languageTag, withFullStop} from '../text/punctuation.js';
import type {Colours} from './colours.js';
import {figureWords} from './figures.js';
import {heading, node, type ContentNode} from './node.js';
import {besideText, breakable, notes, runningText, stopNode} from './running-text.js';

// As many cells in a row as an element draws; the narrowest phone holds them unscaled.
const ROW = 20;
const SCALE = 0.17;

/** Cells as an SVG of their own: no style sheet, no reference; half a cell and an empty place in the same ink. */
export function cellsSvg({cells, fill}: FigureDrawing, {accent, ink2, line: places}: Colours): string {
  const {width, height, solid, line, dots} = drawCells(cells, fill, ROW);
  const colour = fill === 'target' ? accent : ink2;
  const paths: readonly (readonly [data: string, paint: string])[] = [
    [dots, `fill="${places}"`],
    [line, `fill="none" stroke="${colour}" stroke-width="7"`],
    [solid, `fill="${colour}"`],
  ];
  const [wide, high] = [width, height].map((it) => Math.round(it * SCALE));
  return `<svg width="${wide}" height="${high}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">${paths
    .map(([data, paint]) => (data ? `<path d="${data}" ${paint}></path>` : ''))
    .join('')}</svg>`;
}

const picture = (drawing: FigureDrawing, colours: Colours): ContentNode => ({...node('picture'), svg: cellsSvg(drawing, colours)});

/** What stands beside the name of a goal, in order. */
function words(part: GoalPartView): readonly ContentNode[] {
  if (part.kind === 'figure') return figureWords(part.wording, {modality: '', from: part.from}, part.isSmall);
  if (part.kind === 'aside') return [node('unit', runningText(part.stretches))];
  return [part.kind === 'stop' ? stopNode(part.text) : node('unit', besideText(part.text))];
}

const nameOf = ({parts}: GoalRowView): string => parts.map((part) => (part.kind === 'name' ? part.text : '')).join('');

/** All that is said of a goal; a figure goes to the next line where it has no room behind another. */
const sayOf = ({parts}: GoalRowView): readonly ContentNode[] =>
  parts
    .filter(({kind}) => kind !== 'name')
    .flatMap((part, index) => (index && part.kind === 'figure' ? [node('break'), ...words(part)] : words(part)));

const textOf = (part: GoalPartView): string => (part.kind === 'aside' ? part.stretches.map(({text}) => text).join('') : part.text);

/** All of a goal in words. */
const rowText = ({parts}: GoalRowView): string => parts.map(textOf).join('');

function drawnRow(row: GoalRowView, colours: Colours): ContentNode {
  const {kind, status, before, drawings} = row;
  const name = nameOf(row);
  if (kind === 'words') return node('goal', node('name', breakable(rowText(row))), notes(row.notes));
  return node(
    'goal',
    name && node('name', breakable(name)),
    node('say', node('figure', sayOf(row))),
    drawings.map((it) => picture(it, colours)),
    status && drawings.length > 0 && node('keys', status),
    before && [before.drawing && picture(before.drawing, colours), node('keys', `${before.status} ${before.printed}`)],
    notes(row.notes),
  );
}

/** A row of a table: name and figure; a goal in words alone under the names. */
function tableRow(row: GoalRowView): ContentNode {
  const {kind, before} = row;
  const said = row.parts.map((part) => (part.kind === 'name' ? '' : textOf(part))).join('');
  return node(
    'row',
    node('row-name', kind === 'words' ? rowText(row) : nameOf(row), notes(row.notes)),
    node(
      'cell',
      kind !== 'words' && node('strong', said),
      row.status && row.drawings.length > 0 && node('keys', row.status),
      before && node('keys', `${before.status} ${before.printed}`),
    ),
  );
}

const isHead = (row: GoalRowView | GoalHeadView): row is GoalHeadView => row.kind === 'head';

/** Rows of a list, cut where words stand over them. */
function rowsOutline(rows: readonly (GoalRowView | GoalHeadView)[], colours: Colours | undefined): readonly ContentNode[] {
  const parts: {readonly head: GoalHeadView | undefined; readonly rows: GoalRowView[]}[] = [];
  for (const row of rows) {
    if (isHead(row)) parts.push({head: row, rows: []});
    else if (parts.length) parts[parts.length - 1]?.rows.push(row);
    else parts.push({head: undefined, rows: [row]});
  }
  return parts.flatMap(({head, rows: own}) => [
    ...(head ? [node('goals-text', runningText(head.stretches))] : []),
    node('goals', colours ? own.map((row) => drawnRow(row, colours)) : node('table', node('body', own.map(tableRow)))),
  ]);
}

const blockOutline = (
  {title, status, groups, notes: remarks}: GoalBlockView,
  level: number,
  colours: Colours | undefined,
): readonly ContentNode[] => [
  ...(title ? [heading('goals-title', level, breakable(title))] : []),
  ...(status ? [node('status', status)] : []),
  ...groups.flatMap((group) =>
    group.kind === 'rows' ? rowsOutline(group.rows, colours) : [node('goals-text', runningText(group.stretches))],
  ),
  ...notes(remarks),
];

/** The goals of a chapter: drawn, or as tables where there are no colours to draw with. */
export const panelOutline = ({blocks}: GoalPanelView, level: number, colours: Colours | undefined): readonly ContentNode[] =>
  blocks.flatMap((block) => blockOutline(block, level, colours));

/** The goals of a chapter in sentences. */
export const panelSentence = (view: GoalPanelView | undefined): string | undefined =>
  view &&
  withFullStop(
    view.blocks
      .flatMap(({groups}) => groups)
      .map((group) =>
        group.kind === 'rows'
          ? group.rows.map((row) => (isHead(row) ? row.stretches.map(({text}) => text).join('') : rowText(row))).join('')
          : group.stretches.map(({text}) => text).join(''),
      )
      .join(''),
    languageTag(view.lang),
  );
