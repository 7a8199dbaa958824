// The path of each indicator of a report, as a problem names it. For authors, not for pages.
import {eachIndicator, type Found} from './lookup.js';
import type {Indicator, Report} from './schema.js';

/** An indicator with its surroundings and its path: `$.chapters[0].goals[2]`. */
export type FoundAtPath = Found & {readonly path: string};

function* paths(report: Report): Generator<readonly [Indicator, string]> {
  for (const [c, {goals, themes}] of report.chapters.entries()) {
    for (const [g, goal] of goals.entries()) yield [goal, `$.chapters[${c}].goals[${g}]`];
    for (const [t, {items}] of themes.entries())
      for (const [i, {indicators}] of items.entries())
        for (const [n, indicator] of indicators.entries()) yield [indicator, `$.chapters[${c}].themes[${t}].items[${i}].indicators[${n}]`];
  }
}

/** Every indicator of the report with its path, in order. */
export function indicatorsWithPaths(report: Report): readonly FoundAtPath[] {
  const pathsOf = new Map(paths(report));
  return eachIndicator(report).map((found) => ({...found, path: pathsOf.get(found.indicator) ?? '$'}));
}
