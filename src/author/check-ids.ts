// Ids: each is declared once, and names what its key says. For authors, not for pages.
import {eachIndicator} from '../model/lookup.js';
import {problem, type Problem, type ProblemIndicator, type Thing} from '../model/problem.js';
import type {Report} from '../model/schema.js';

/** An id of the report with its path, and the indicator that it stands in. */
interface IdAtPath {
  readonly id: string;
  readonly path: string;
  readonly thing: Thing | undefined;
  readonly key: string;
  readonly indicator?: ProblemIndicator;
}

/** A fault with the indicator that it stands in. */
export const named = <Fault extends Problem>(fault: Fault, indicator: ProblemIndicator | undefined): Fault =>
  indicator ? {...fault, indicator: {id: indicator.id, name: indicator.name}} : fault;

/** Where every id of the report is declared, in order. */
function* declared(report: Report): Generator<IdAtPath> {
  for (const [c, chapter] of report.chapters.entries()) {
    yield {id: chapter.id, path: `$.chapters[${c}].id`, thing: 'chapter', key: 'id'};
    for (const [b, block] of chapter.blocks.entries())
      if (block.kind === 'theme') yield {id: block.id, path: `$.chapters[${c}].blocks[${b}].id`, thing: 'theme', key: 'id'};
  }
  for (const {indicator, path} of eachIndicator(report))
    yield {id: indicator.id, path: `${path}.id`, thing: 'indicator', key: 'id', indicator};
}

/** Where every id of the report is used. */
function* used(report: Report): Generator<IdAtPath> {
  for (const [c, chapter] of report.chapters.entries()) {
    for (const [b, block] of chapter.blocks.entries()) {
      const path = `$.chapters[${c}].blocks[${b}]`;
      if (block.kind === 'keywords')
        for (const [k, {theme}] of block.keywords.entries())
          if (theme) yield {id: theme, path: `${path}.keywords[${k}].theme`, thing: 'theme', key: 'theme'};
      if (block.kind === 'theme' && block.counterpart)
        yield {id: block.counterpart, path: `${path}.counterpart`, thing: 'theme', key: 'counterpart'};
    }
  }
  for (const {indicator, path} of eachIndicator(report)) {
    for (const [a, id] of (indicator.about ?? []).entries())
      yield {id, path: `${path}.about[${a}]`, thing: 'indicator', key: 'about', indicator};
    if (indicator.partOf) yield {id: indicator.partOf, path: `${path}.partOf`, thing: 'indicator', key: 'partOf', indicator};
  }
  for (const [n, {id}] of (report.corrections ?? []).entries())
    // What stands in no chapter is corrected under the id of the report.
    if (id !== report.id) yield {id, path: `$.corrections[${n}].id`, thing: undefined, key: 'corrections'};
}

/**
 * Every fault of the ids of a report.
 *
 * @param others - Ids of what was left out of the report because of other faults.
 */
export function checkIds(report: Report, others: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, IdAtPath>();
  for (const it of declared(report)) {
    const before = first.get(it.id);
    if (before) problems.push(named(problem('duplicate-id', it.path, {id: it.id, first: before.path}), it.indicator));
    else first.set(it.id, it);
  }
  for (const {id, path, thing, key, indicator} of used(report)) {
    const received = first.get(id)?.thing;
    if (!received) {
      if (!others.has(id)) problems.push(named(problem('unknown-id', path, {id}), indicator));
    } else if (thing && received !== thing)
      problems.push(named(problem('wrong-thing', path, {key, id, expected: thing, received}), indicator));
  }
  return problems;
}
