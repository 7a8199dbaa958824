// Finds the parts of a report by id and by variable, with the chapter, theme and text that each stands in. Knows no wording.
import type {Chapter, Indicator, Item, Report, Theme} from './schema.js';

/** An indicator with all that surrounds it in the report. */
export interface Found {
  readonly indicator: Indicator;
  readonly chapter: Chapter;
  /** Absent for a goal. */
  readonly theme?: Theme;
  /** Absent for a goal. */
  readonly item?: Item;
  /** The block of text that the figure stands in. */
  readonly text: string;
}

/** Every indicator in the order of the report: the goals of a chapter, then its themes. */
export function eachIndicator({chapters}: Report): readonly Found[] {
  return chapters.flatMap((chapter) => {
    const {goals, goalsText = '', lead = '', themes} = chapter;
    return [
      ...goals.map((indicator) => ({indicator, chapter, text: goalsText.includes(indicator.source.exact) ? goalsText : lead})),
      ...themes.flatMap((theme) =>
        theme.items.flatMap((item) => item.indicators.map((indicator) => ({indicator, chapter, theme, item, text: item.text}))),
      ),
    ];
  });
}

const indexes = new WeakMap<Report, Map<string, Found>>();

function indexOf(report: Report): Map<string, Found> {
  let index = indexes.get(report);
  if (!index) {
    index = new Map();
    // The first of two equal ids is found; `checkReport` names the second.
    for (const found of eachIndicator(report)) if (!index.has(found.indicator.id)) index.set(found.indicator.id, found);
    indexes.set(report, index);
  }
  return index;
}

/** The indicator with this id. */
export const findIndicator = (report: Report, id: string): Found | undefined => indexOf(report).get(id);

/** Every indicator that measures the same variable, in the order of the report. */
export const findByVariable = (report: Report, variable: string): readonly Found[] =>
  [...indexOf(report).values()].filter(({indicator}) => indicator.variable === variable);
