// The rules between the fields of a report that no schema can say: wording, places in the text, ids. For authors, not for pages.
import {checkQuantity} from './check-quantity.js';
import {placedIndicators, type Placed} from './place.js';
import {problem, shown, type Problem} from './problem.js';
import {clauseRange, quantityRange} from './quote.js';
import type {Report} from './schema.js';

function checkIndicator(found: Placed): Problem[] {
  const {indicator, chapter, text, path} = found;
  const {value, change, variable, source, status} = indicator;
  const problems: Problem[] = [];
  const form = `${variable}-${chapter.year}`;
  if (indicator.id !== form && !indicator.id.startsWith(`${form}-`))
    problems.push(problem('id-form', `${path}.id`, shown(form), shown(indicator.id)));
  if (!clauseRange(text, source))
    problems.push(problem('source', `${path}.source.exact`, 'a clause that stands in its block once', shown(source.exact)));
  for (const [key, quantity] of Object.entries({value, change})) {
    if (!quantity) continue;
    problems.push(...checkQuantity(quantity, `${path}.${key}`, status === 'target'));
    if (clauseRange(text, source) && !quantityRange(text, indicator, quantity))
      problems.push(
        problem('source', `${path}.${key}.printed`, 'wording that stands in source.exact once, or source.at', shown(quantity.printed)),
      );
  }
  return problems;
}

/** Where every id of the report is declared, in order. */
function* declared(report: Report): Generator<readonly [id: string, path: string]> {
  for (const [c, chapter] of report.chapters.entries()) {
    yield [chapter.id, `$.chapters[${c}].id`];
    for (const [t, theme] of chapter.themes.entries()) yield [theme.id, `$.chapters[${c}].themes[${t}].id`];
  }
  for (const {indicator, path} of placedIndicators(report)) yield [indicator.id, `${path}.id`];
}

/** Where every id of the report is used, and what it should name. */
function* used(report: Report): Generator<readonly [id: string, path: string]> {
  for (const [c, chapter] of report.chapters.entries()) {
    for (const [k, keyword] of chapter.keywords.entries())
      if (keyword.theme) yield [keyword.theme, `$.chapters[${c}].keywords[${k}].theme`];
    for (const [t, theme] of chapter.themes.entries())
      if (theme.counterpart) yield [theme.counterpart, `$.chapters[${c}].themes[${t}].counterpart`];
  }
  for (const {indicator, path} of placedIndicators(report)) {
    for (const [a, id] of (indicator.about ?? []).entries()) yield [id, `${path}.about[${a}]`];
    if (indicator.partOf) yield [indicator.partOf, `${path}.partOf`];
  }
  for (const [n, {id}] of (report.corrections ?? []).entries()) yield [id, `$.corrections[${n}].id`];
}

/** Every fault between the fields of a report: wording, number, comparator, place in the text, ids. */
export function checkReport(report: Report): readonly Problem[] {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  for (const [id, path] of declared(report)) {
    const first = places.get(id);
    if (first) problems.push(problem('duplicate-id', path, `an id that is not at ${first} already`, shown(id)));
    else places.set(id, path);
  }
  for (const [id, path] of used(report)) if (!places.has(id)) problems.push(problem('unknown-id', path, 'an id of this report', shown(id)));
  for (const found of placedIndicators(report)) problems.push(...checkIndicator(found));
  return problems;
}
