// Finds the figures of a report by id and by variable, with all that surrounds them. Knows no wording.
import type {Block, Indicator, Period, Report} from './schema.js';
import {periodOf, textsOf, type PlacedText} from './texts.js';

/** An indicator with all that surrounds it in the report. */
export interface Found extends Omit<PlacedText, 'indicators' | 'list'> {
  readonly indicator: Indicator;
  /** The time that it is of, as far as the report says it. */
  readonly period: Period | undefined;
  /** Where it stands in the dataset: `$.chapters[0].blocks[2].paragraphs[1].indicators[0]`. */
  readonly path: string;
}

/** The figures of a report: all in its order, and by id and by variable. */
interface Index {
  readonly all: readonly Found[];
  readonly byId: ReadonlyMap<string, Found>;
  readonly byVariable: ReadonlyMap<string, readonly Found[]>;
}

const indexes = new WeakMap<Report, Index>();

function makeIndex(report: Report): Index {
  const all = textsOf(report).flatMap(({indicators, list, ...place}) =>
    indicators.map((indicator, index) => ({...place, indicator, period: periodOf(place, indicator), path: `${list}[${index}]`})),
  );
  const byId = new Map<string, Found>();
  const byVariable = new Map<string, Found[]>();
  for (const found of all) {
    const {id, variable} = found.indicator;
    // The first of two equal ids is found; `checkReport` names the second.
    if (!byId.has(id)) byId.set(id, found);
    if (variable) byVariable.set(variable, [...(byVariable.get(variable) ?? []), found]);
  }
  return {all, byId, byVariable};
}

function indexOf(report: Report): Index {
  const index = indexes.get(report) ?? makeIndex(report);
  indexes.set(report, index);
  return index;
}

/** Every indicator in the order of the report. */
export const eachIndicator = (report: Report): readonly Found[] => indexOf(report).all;

/** The indicator with this id. */
export const findIndicator = (report: Report, id: string): Found | undefined => indexOf(report).byId.get(id);

/** Every indicator that measures the same variable, in the order of the report. */
export const findByVariable = (report: Report, variable: string): readonly Found[] => indexOf(report).byVariable.get(variable) ?? [];

/** Every indicator of a block, of its title too, in order. */
export const indicatorsOf = (block: Block): readonly Indicator[] =>
  block.kind === 'keywords'
    ? []
    : [...(block.kind === 'theme' ? (block.titleIndicators ?? []) : []), ...block.paragraphs.flatMap(({indicators = []}) => indicators)];
