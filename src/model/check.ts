// The rules between the fields of a report that no schema can say: wording, places in the text, ids. For authors, not for pages.
import {placedIndicators, type Placed} from './place.js';
import {problem, shown, type Problem} from './problem.js';
import {clauseRange, quantityRange} from './quote.js';
import type {Change, Comparator, Quantity, Report} from './schema.js';

const DIGITS: Record<string, number> = {一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 百: 100, 千: 1000};

/** Powers of ten that a unit begins with, longest first. */
const POWERS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];

/** Words around a figure and the comparator each stands for; of several the first that is there counts. */
function comparatorOf(quantity: Quantity, target: boolean): Comparator {
  const words = [quantity.before, quantity.infix, quantity.after].join(' ');
  if (quantity.min !== undefined) return 'between';
  if (/突破|超过|超|余|多/.test(words)) return 'gt';
  if (/以上|不低于|至少/.test(words)) return 'gte';
  if (/以内|以下|不超过|不高于/.test(words)) return 'lte';
  if (/达到|提高到/.test(words)) return target ? 'gte' : 'eq';
  return 'eq';
}

const numberOf = (digits: string): number => DIGITS[digits] ?? Number(digits.replace(/,/g, ''));

const exponentOf = (unit: string): number => POWERS.find(([word]) => unit.startsWith(word))?.[1] ?? 0;

function checkQuantity(quantity: Quantity | Change, path: string, target: boolean): Problem[] {
  const {printed, before = '', digits, infix = '', unit, after = ''} = quantity;
  const wording = before + digits + infix + unit + after;
  const problems: Problem[] = [];
  const say = (key: string, expected: unknown, received: unknown, code: string = key) =>
    problems.push(problem(code, `${path}.${key}`, shown(expected), shown(received)));
  if (wording !== printed) say('printed', wording, printed, 'wording');
  const said = quantity.number ?? quantity.order;
  if (said !== undefined && said !== numberOf(digits))
    say(quantity.number === undefined ? 'order' : 'number', numberOf(digits), said, 'number');
  if ((quantity.exponent ?? 0) !== exponentOf(unit)) say('exponent', exponentOf(unit), quantity.exponent ?? 0);
  if (quantity.comparator !== comparatorOf(quantity, target)) say('comparator', comparatorOf(quantity, target), quantity.comparator);
  const approximate = /余|多|左右/.test(infix + after);
  if ((quantity.approximate ?? false) !== approximate) say('approximate', approximate, quantity.approximate ?? false);
  const each = before.startsWith('各');
  if ((quantity.each ?? false) !== each) say('each', each, quantity.each ?? false);
  return problems;
}

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
