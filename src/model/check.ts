// The rules between the fields of a report that no schema can say: wording, where a figure stands, ids. For authors, not for pages.
import {checkLetters} from './check-letters.js';
import {checkQuantity} from './check-quantity.js';
import {differenceOf} from './letters.js';
import {indicatorsWithPaths, type FoundAtPath} from './paths.js';
import {problem, type Problem, type ProblemIndicator} from './problem.js';
import {clauseRange, countOf, quantityRange} from './quote.js';
import type {Report} from './schema.js';

/** An id of the report with its path, and the indicator that it stands in. */
interface IdAtPath {
  readonly id: string;
  readonly path: string;
  readonly indicator?: ProblemIndicator;
}

const named = <Fault extends Problem>(fault: Fault, indicator: ProblemIndicator | undefined): Fault =>
  indicator ? {...fault, indicator: {id: indicator.id, name: indicator.name}} : fault;

function checkIndicator({indicator, chapter, theme, text, path}: FoundAtPath): readonly Problem[] {
  const {id, value, change, variable, source, status} = indicator;
  const problems: Problem[] = [];
  const form = `${variable}-${chapter.year}`;
  if (id !== form && !id.startsWith(`${form}-`)) problems.push(problem('id-form', `${path}.id`, {expected: form, received: id}));
  const {exact, prefix = '', suffix = '', at} = source;
  const clause = clauseRange(text, source);
  const alike = (all: string, words: string): {letters?: string} => {
    const letters = countOf(all, words) ? undefined : differenceOf(all, words);
    return letters ? {letters} : {};
  };
  const whole = prefix + exact + suffix;
  // A goal stands in one of two texts: in which, its clause alone could tell.
  const around = theme ? text : `${chapter.goalsText ?? ''}\n${chapter.lead ?? ''}`;
  if (!clause)
    problems.push(problem('source', `${path}.source.exact`, {exact, occurrences: countOf(text, whole), ...alike(around, whole)}));
  for (const [key, quantity] of Object.entries({value, change})) {
    if (!quantity) continue;
    problems.push(...checkQuantity(quantity, `${path}.${key}`, status === 'target'));
    const {printed} = quantity;
    if (clause && !quantityRange(text, indicator, quantity))
      problems.push(
        problem('figure', `${path}.${key}.printed`, {printed, occurrences: countOf(exact, printed), at, ...alike(exact, printed)}),
      );
  }
  return problems.map((fault) => named(fault, indicator));
}

/** Where every id of the report is declared, in order. */
function* declared(report: Report): Generator<IdAtPath> {
  for (const [c, chapter] of report.chapters.entries()) {
    yield {id: chapter.id, path: `$.chapters[${c}].id`};
    for (const [t, theme] of chapter.themes.entries()) yield {id: theme.id, path: `$.chapters[${c}].themes[${t}].id`};
  }
  for (const {indicator, path} of indicatorsWithPaths(report)) yield {id: indicator.id, path: `${path}.id`, indicator};
}

/** Where every id of the report is used. */
function* used(report: Report): Generator<IdAtPath> {
  for (const [c, chapter] of report.chapters.entries()) {
    for (const [k, {theme}] of chapter.keywords.entries()) if (theme) yield {id: theme, path: `$.chapters[${c}].keywords[${k}].theme`};
    for (const [t, {counterpart}] of chapter.themes.entries())
      if (counterpart) yield {id: counterpart, path: `$.chapters[${c}].themes[${t}].counterpart`};
  }
  for (const {indicator, path} of indicatorsWithPaths(report)) {
    for (const [a, id] of (indicator.about ?? []).entries()) yield {id, path: `${path}.about[${a}]`, indicator};
    if (indicator.partOf) yield {id: indicator.partOf, path: `${path}.partOf`, indicator};
  }
  for (const [n, {id}] of (report.corrections ?? []).entries()) yield {id, path: `$.corrections[${n}].id`};
}

/** Every fault between the fields of a report: wording, number, comparator, where a figure stands, ids. */
export function checkReport(report: Report): readonly Problem[] {
  const problems: Problem[] = [];
  const paths = new Map<string, string>();
  for (const {id, path, indicator} of declared(report)) {
    const first = paths.get(id);
    if (first) problems.push(named(problem('duplicate-id', path, {id, first}), indicator));
    else paths.set(id, path);
  }
  for (const {id, path, indicator} of used(report)) if (!paths.has(id)) problems.push(named(problem('unknown-id', path, {id}), indicator));
  for (const found of indicatorsWithPaths(report)) problems.push(...checkIndicator(found));
  return [...problems, ...checkLetters(report, report.lang)];
}
