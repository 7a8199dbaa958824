// What the panel of goals says: every block of goals of a chapter in its own words, cut into rows, and the cells of each. Pure.
import {findBefore} from '../../model/find-before.js';
import {goalsOf} from '../../model/find-theme.js';
import {findIndicator, indicatorsOf} from '../../model/lookup.js';
import type {Chapter, Goals, Indicator, Report} from '../../model/schema.js';
import {stretchesOf, type Stretch} from '../../model/stretches.js';
import {paragraphText} from '../../model/texts.js';
import {languageTag} from '../../text/punctuation.js';
import {goalSectionsOf, type GoalRow, type GoalSection} from '../../text/tiles/goals.js';
import type {Words} from '../../text/words.js';
import type {FigureDrawing} from '../shared/tiles.view.js';
import {correctionsOf, notesOf} from '../shared/notes.js';
import {goalRowView, type GoalRowView} from './goal-row.view.js';

export type {GoalPartView, GoalRowView} from './goal-row.view.js';

/** Opening words that stand over the rows of their paragraph. */
export interface GoalHeadView {
  readonly kind: 'head';
  readonly stretches: readonly Stretch[];
}

/** Running text before, between and after the rows; or a list of rows, with the words over those of each paragraph. */
export type GoalGroupView =
  | {readonly kind: 'text' | 'head'; readonly stretches: readonly Stretch[]}
  | {readonly kind: 'rows'; readonly rows: readonly (GoalRowView | GoalHeadView)[]};

/** A block of goals. */
export interface GoalBlockView {
  readonly id: string;
  /** As the report prints it; where it prints none, time and status stand in its place. */
  readonly title: string;
  /** 2019年目标, where the title does not say the time. */
  readonly status: string;
  readonly groups: readonly GoalGroupView[];
  /** The footnotes of what stands in no row. */
  readonly notes: readonly string[];
}

export interface GoalPanelView {
  /** BCP 47 tag of the report. */
  readonly lang: string;
  readonly blocks: readonly GoalBlockView[];
  /** The cells of the tallest tower. */
  readonly tallest: number;
}

/** A growth of more cells than one row has makes type of every growth in its panel. */
export const ROW = 20;
/** So many towers stand beside each other. */
export const TOWERS = 8;

/** Whether a block states goals: what was reached is no goal. */
export const hasGoals = (block: Goals): boolean => indicatorsOf(block).some(({status}) => status === 'target');

interface Section {
  readonly text: string;
  readonly indicators: readonly Indicator[];
  readonly section: GoalSection;
}

/** The sections of all paragraphs of a block. */
const sectionsOf = ({paragraphs}: Goals): readonly Section[] =>
  paragraphs.flatMap((paragraph) => {
    const {mark = '', label = '', indicators = []} = paragraph;
    const text = paragraphText(paragraph);
    const isListed = paragraphs.some((it) => it !== paragraph && (it.indicators ?? []).some(({status}) => status === 'target'));
    return goalSectionsOf(text, indicators, mark.length + label.length, isListed).map((section) => ({text, indicators, section}));
  });

/** Rows of a list with the words over them; the only such words stand over the list itself. */
function groupViews(sections: readonly Section[], rowView: (section: Section, row: GoalRow) => GoalRowView): readonly GoalGroupView[] {
  const groups: GoalGroupView[] = [];
  sections.forEach((it, index) => {
    const {text, indicators, section} = it;
    const stretches = stretchesOf(text, indicators, section);
    const last = groups[groups.length - 1];
    const entries = section.kind === 'rows' ? section.rows.map((row) => rowView(it, row)) : [{kind: 'head' as const, stretches}];
    const isFirst = last?.kind !== 'rows';
    const isList = section.kind !== 'text' && sections[index + 1]?.section.kind !== 'text';
    if (section.kind === 'text') groups.push({kind: 'text', stretches});
    else if (section.kind === 'head' && !isList) groups.push({kind: 'text', stretches});
    else if (isFirst) groups.push({kind: 'rows', rows: entries});
    else groups[groups.length - 1] = {kind: 'rows', rows: [...last.rows, ...entries]};
  });
  return groups.flatMap((group): readonly GoalGroupView[] => {
    if (group.kind !== 'rows') return [group];
    const [head, ...rows] = group.rows;
    return head?.kind === 'head' && rows.every(({kind}) => kind !== 'head') ? [head, {kind: 'rows', rows}] : [group];
  });
}

const topOf = ({cells: {count, to = count}}: FigureDrawing): number => Math.max(count, to);

const rowsIn = (blocks: readonly GoalBlockView[]): readonly GoalRowView[] =>
  blocks.flatMap(({groups}) => groups.flatMap((group) => (group.kind === 'rows' ? group.rows.filter((it) => it.kind !== 'head') : [])));

const changesIn = (rows: readonly GoalRowView[]): readonly FigureDrawing[] =>
  rows
    .flatMap(({drawings, before}) => [...drawings, ...(before?.drawing ? [before.drawing] : [])])
    .filter(({cells}) => cells.kind === 'change');

/** What is drawn of a row, where the changes of its panel are type. */
const typed = (row: GoalRowView): GoalRowView => ({
  ...row,
  drawings: row.drawings.filter(({cells}) => cells.kind !== 'change'),
  before: row.before && {...row.before, drawing: row.before.drawing?.cells.kind === 'change' ? undefined : row.before.drawing},
});

/** Rows of growth as towers, the first of them. */
function towered(): (row: GoalRowView) => GoalRowView {
  let left = TOWERS;
  return (row) => {
    const [first, second] = row.drawings;
    const isGrowth = first?.cells.kind === 'change' && !first.cells.isFall;
    return isGrowth && !second && left-- > 0 ? {...row, kind: 'tower'} : row;
  };
}

const eachRow = (blocks: readonly GoalBlockView[], change: (row: GoalRowView) => GoalRowView): readonly GoalBlockView[] =>
  blocks.map((block) => ({
    ...block,
    groups: block.groups.map((group) =>
      group.kind === 'rows' ? {...group, rows: group.rows.map((row) => (row.kind === 'head' ? row : change(row)))} : group,
    ),
  }));

/** The chapter that a panel shows: the one of this id, or the first that has goals. */
const chapterOf = ({chapters}: Report, id: string): Chapter | undefined =>
  chapters.find((chapter) => (id ? chapter.id === id : goalsOf(chapter).some(hasGoals)));

/**
 * What the goals of a chapter say; nothing where it has none.
 *
 * @param layout - `towers` sets growth as towers.
 * @param before - `beside` sets the time before beside each goal.
 * @param only - Which block alone, by its place among those of the chapter: in a report, which says elsewhere what was corrected of the chapter
 *   and of the time before.
 */
export function goalPanelView(
  report: Report,
  chapter: string,
  layout: string | undefined,
  before: string | undefined,
  only: number | undefined,
  words: Words,
): GoalPanelView | undefined {
  const found = chapterOf(report, chapter);
  const goals = found?.blocks.flatMap((it, index) => (it.kind === 'goals' && index === (only ?? index) ? [it] : [])) ?? [];
  if (!found || !goals.some(hasGoals)) return undefined;
  const isBeside = before === 'beside';
  const drawn = goals.map((block, index): GoalBlockView => {
    const period = block.period ?? found.period;
    const status = words.status(period?.printed ?? '', 'target');
    const {title = status} = block;
    const isWhole = only === undefined;
    const inRows = new Set<Indicator>();
    const rowView = ({text, indicators}: Section, row: GoalRow): GoalRowView => {
      for (const figure of row.figures) for (const it of figure.indicators) inRows.add(it);
      const view = goalRowView(text, row, indicators, isBeside ? (id) => beforeOf(report, id) : undefined, report, words);
      return isWhole && view.before ? {...view, notes: [...view.notes, ...view.before.corrections]} : view;
    };
    const groups = groupViews(sectionsOf(block), rowView);
    const shown = [block.title, ...block.paragraphs.map(paragraphText)].join('');
    return {
      id: `goals-${found.id}-${index}`,
      title,
      status: !block.title || (period && title.includes(period.printed)) ? '' : status,
      groups,
      notes: [
        ...indicatorsOf(block).flatMap((it) => (inRows.has(it) ? [] : notesOf(report, it, words))),
        ...(isWhole ? correctionsOf(report, found.id, words, shown) : []),
      ],
    };
  });
  const isTyped = changesIn(rowsIn(drawn)).some((it) => topOf(it) > ROW);
  const typedBlocks = isTyped ? eachRow(drawn, typed) : drawn;
  const blocks = layout === 'towers' ? eachRow(typedBlocks, towered()) : typedBlocks;
  const towers = rowsIn(blocks).filter(({kind}) => kind === 'tower');
  return {lang: languageTag(report.lang), blocks, tallest: Math.ceil(Math.max(0, ...changesIn(towers).map(topOf)))};
}

const beforeOf = (report: Report, id: string): ReturnType<typeof findBefore> => {
  const found = findIndicator(report, id);
  return found && findBefore(report, found);
};
