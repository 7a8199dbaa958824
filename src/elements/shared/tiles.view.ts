// What a paragraph is set in: running text, and tiles of figures with their cells. Pure.
import type {Range} from '../../model/quote.js';
import type {Indicator, Paragraph, Status} from '../../model/schema.js';
import {allMarks, stretchesAt, type Stretch} from '../../model/stretches.js';
import {paragraphText} from '../../model/texts.js';
import {cellsOf, isHome, type Cells} from '../../text/cells.js';
import {sectionsOf, type Ground, type Part, type PlacedFigure, type Tile} from '../../text/tiles/index.js';
import {evenly} from './tile-rows.view.js';
import {tileView, widthOfText} from './tile-size.view.js';
import {unitIcon, type UnitIcon} from '../../text/unit-icons.js';
import {ems, printedWording, unitOf, type Wording} from '../../text/wording.js';

/** What is drawn of a figure beside its words. */
export interface FigureDrawing {
  readonly cells: Cells;
  readonly fill: Status;
}

/** Words of a tile; a stop is said by the edge of the tile, and stands in the text alone. */
export interface WordsPart {
  readonly kind: 'lead' | 'words' | 'stop' | 'tail';
  readonly text: string;
}

export interface FigurePart {
  readonly kind: 'figure';
  /** Id of the indicator that it is of, the first of several. */
  readonly id: string;
  readonly text: string;
  /** As it stands in print: what a list prints once is not repeated here. */
  readonly wording: Wording;
  /** The level that it comes from, with the words that lead to it: 从14%. */
  readonly from: string;
  readonly isSmall: boolean;
  readonly drawing: FigureDrawing | undefined;
  /** Icon of its unit, where it is too large to be counted out. */
  readonly icon: UnitIcon | Indicator['icon'];
  readonly isHeadline: boolean;
}

export interface TileView {
  readonly parts: readonly (WordsPart | FigurePart)[];
  /** Columns of the mosaic that it takes: 1 to 4, in halves. */
  readonly columns: number;
  /** Whether two of its kind stand beside each other on a phone. */
  readonly isNarrow: boolean;
}

/** Tiles on one ground; words without a figure have none. */
export interface GroundView {
  readonly tiles: readonly TileView[];
  readonly columns: number;
  readonly isNarrow: boolean;
  readonly hasFigures: boolean;
}

/** How wide running text stands: in columns of the mosaic, on half a row, on a row of its own, or there in two columns. */
export type TextWidth = 1 | 1.5 | 2 | 'half' | 'row' | 'two';

export type SectionView =
  | {readonly kind: 'text'; readonly width: TextWidth; readonly stretches: readonly Stretch[]}
  | {readonly kind: 'tiles'; readonly grounds: readonly GroundView[]};

export interface SettingView {
  readonly sections: readonly SectionView[];
  /** Whether it begins and ends on a row of its own. */
  readonly isApart: boolean;
}

const APART = 100;

interface Context {
  readonly text: string;
  /** How many of what a figure counts another says are of a kind, 其中7个, by its id. */
  readonly holes: ReadonlyMap<string, number>;
  readonly drawsChanges: boolean;
  readonly hasCells: boolean;
}

/** Of what each is part that is counted out. Of two parts of one, which may be the same things, neither is drawn in the whole. */
function holesOf(indicators: readonly Indicator[]): ReadonlyMap<string, number> {
  const parts = indicators.flatMap((it) => {
    const count = it.partOf !== undefined && it.value ? cellsOf(it, 'value', it.value)?.count : undefined;
    return it.partOf !== undefined && count !== undefined ? [[it.partOf, count] as const] : [];
  });
  return new Map(parts.filter(([whole], index) => parts.every(([other], at) => at === index || other !== whole)));
}

function drawingOf(context: Context, {indicators, key, figure}: PlacedFigure, words: string): FigureDrawing | undefined {
  const [indicator] = indicators;
  const cells = indicator && context.hasCells ? cellsOf(indicator, key, figure) : undefined;
  if (!indicator || !cells || (cells.kind === 'change' && !context.drawsChanges)) return undefined;
  // 各5家 of how many, where only one is told?
  if (cells.rows && indicators.length < 2) return undefined;
  const holes = cells.kind === 'count' ? Math.max(cells.holes ?? 0, context.holes.get(indicator.id) ?? 0) : 0;
  return {
    cells: {
      ...cells,
      // 243户企业中有218户: what 户 counts may stand with another figure.
      ...(cells.shape === 'home' && !isHome('户', words) && {shape: 'square'}),
      ...(holes > 0 && holes <= cells.count && {holes}),
      ...(cells.rows && {rows: indicators.length}),
    },
    fill: indicator.status,
  };
}

// 百亿级: an order of magnitude is one word.
const ORDER = /^[十百千万亿]+$/;

/** The parts of a figure as it stands large; nothing is larger than the rest where all of it is words. */
function sizedWording(figure: PlacedFigure['figure']): Wording {
  const wording = printedWording(figure);
  return ORDER.test(wording.digits) ? {before: figure.printed, digits: '', infix: '', unit: '', after: ''} : wording;
}

/** @param words - All that its tile says. */
function partView(context: Context, {kind, start, end, figure: placed, isSmall = false}: Part, words: string): WordsPart | FigurePart {
  const text = context.text.slice(start, end);
  if (kind !== 'figure' || !placed) return {kind: kind === 'figure' ? 'words' : kind, text};
  const {figure, indicators, from} = placed;
  const [indicator] = indicators;
  const drawing = drawingOf(context, placed, words);
  return {
    kind: 'figure',
    id: indicator?.id ?? '',
    text,
    wording: sizedWording(figure),
    from: from ? text.slice(0, text.length - figure.printed.length) : '',
    isSmall,
    drawing,
    icon:
      drawing || isSmall || indicator?.draw || !context.hasCells
        ? undefined
        : (indicator?.icon ?? (placed.key === 'value' ? unitIcon(unitOf(figure), (indicator?.name ?? '') + words) : undefined)),
    isHeadline: indicator?.tier === 'headline',
  };
}

/** A tile as it is said and drawn. */
function partsOf(context: Context, {start, end, parts}: Tile): TileView['parts'] {
  const words = context.text.slice(start, end);
  return evenly(parts.map((part) => partView(context, part, words)));
}

function groundView(context: Context, {tiles, hasFigures}: Ground): GroundView {
  const views = tiles.map((tile) => tileView(partsOf(context, tile)));
  const columns = views.reduce((sum, it) => sum + it.columns, 0);
  return {tiles: views, columns: Math.min(4, columns), isNarrow: views.length < 2 && !!views[0]?.isNarrow, hasFigures};
}

/** Within one run all changes are drawn, or none. */
const allDrawn = (grounds: readonly Ground[]): boolean =>
  grounds.every(({tiles}) =>
    tiles.every(({parts}) =>
      parts.every(
        ({figure: it}) => !it || !('kind' in it.figure) || !it.indicators[0] || cellsOf(it.indicators[0], it.key, it.figure) !== undefined,
      ),
    ),
  );

/** What a paragraph is set in, after its label. */
export function settingView(paragraph: Paragraph, lang: string, hasCells = true): SettingView {
  const {mark = '', label = '', indicators = []} = paragraph;
  const text = paragraphText(paragraph);
  const range: Range = {start: mark.length + label.length, end: text.length};
  const sections = sectionsOf(text, indicators, lang, range);
  const holes = holesOf(indicators);
  const marks = allMarks(text, indicators);
  return {
    sections: sections.map((section) => {
      if (section.kind === 'text')
        return {
          kind: 'text',
          width: widthOfText(section.width, sections.length < 2),
          stretches: section.stretches.flatMap(({isPlain, ...at}) =>
            stretchesAt(text, marks, at).map((it) => (isPlain ? {...it, isPlain} : it)),
          ),
        };
      const context = {text, holes, hasCells, drawsChanges: allDrawn(section.grounds)};
      return {kind: 'tiles', grounds: section.grounds.map((it) => groundView(context, it))};
    }),
    isApart: ems(text) > APART && sections.some(({kind}) => kind === 'tiles'),
  };
}
