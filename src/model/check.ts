// The rules between the fields of a report that no schema can say: wording, where a figure stands, ids. For authors, not for pages.
import {checkLetters} from './check-letters.js';
import {checkQuantity} from './check-quantity.js';
import {differenceOf} from './letters.js';
import {eachIndicator, type Found} from './lookup.js';
import {problem, type Problem, type ProblemIndicator} from './problem.js';
import {clauseRange, countOf, printedRange, printedThings} from './quote.js';
import type {Change, Quantity, Report} from './schema.js';

/** An id of the report with its path, and the indicator that it stands in. */
interface IdAtPath {
  readonly id: string;
  readonly path: string;
  readonly indicator?: ProblemIndicator;
}

const named = <Fault extends Problem>(fault: Fault, indicator: ProblemIndicator | undefined): Fault =>
  indicator ? {...fault, indicator: {id: indicator.id, name: indicator.name}} : fault;

function checkIndicator({indicator, text, path}: Found): readonly Problem[] {
  const {source, status} = indicator;
  const problems: Problem[] = [];
  const {exact, prefix = '', suffix = ''} = source;
  const clause = clauseRange(text, source);
  const alike = (all: string, words: string): {letters?: string} => {
    const letters = countOf(all, words) ? undefined : differenceOf(all, words);
    return letters ? {letters} : {};
  };
  const whole = prefix + exact + suffix;
  if (!clause) problems.push(problem('source', `${path}.source.exact`, {exact, occurrences: countOf(text, whole), ...alike(text, whole)}));
  for (const [key, it] of printedThings(indicator)) {
    if ('comparator' in it) problems.push(...checkQuantity(it as Quantity | Change, `${path}.${key}`, status === 'target'));
    const {printed, at} = it;
    if (clause && !printedRange(text, indicator, it))
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
    for (const [b, block] of chapter.blocks.entries())
      if (block.kind === 'theme') yield {id: block.id, path: `$.chapters[${c}].blocks[${b}].id`};
  }
  for (const {indicator, path} of eachIndicator(report)) yield {id: indicator.id, path: `${path}.id`, indicator};
}

/** Where every id of the report is used. */
function* used(report: Report): Generator<IdAtPath> {
  for (const [c, chapter] of report.chapters.entries()) {
    for (const [b, block] of chapter.blocks.entries()) {
      const path = `$.chapters[${c}].blocks[${b}]`;
      if (block.kind === 'keywords')
        for (const [k, {theme}] of block.keywords.entries()) if (theme) yield {id: theme, path: `${path}.keywords[${k}].theme`};
      if (block.kind === 'theme' && block.counterpart) yield {id: block.counterpart, path: `${path}.counterpart`};
    }
  }
  for (const {indicator, path} of eachIndicator(report)) {
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
  for (const found of eachIndicator(report)) problems.push(...checkIndicator(found));
  return [...problems, ...checkLetters(report, report.lang)];
}
