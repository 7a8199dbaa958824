// The rules between the fields of a report that no schema can say: wording, where a figure stands, words, ids. For authors, not for pages.
import {differenceOf} from '../model/letters.js';
import {eachIndicator, type Found} from '../model/lookup.js';
import {problem, type Problem} from '../model/problem.js';
import {clauseRange, countOf, printedRange, printedThings} from '../model/quote.js';
import type {Change, Quantity, Report} from '../model/schema.js';
import {placeOf, placesOf} from '../text/derive/place.js';
import {checkCorrections} from './check-corrections.js';
import {checkIds, named} from './check-ids.js';
import {checkLetters} from './check-letters.js';
import {checkLikes} from './check-likes.js';
import {checkOrder} from './check-order.js';
import {checkPrinted} from './check-printed.js';
import {checkPunctuation} from './check-punctuation.js';
import {checkQuantity} from './check-quantity.js';
import {checkPeriods, checkWords} from './check-words.js';

const alike = (all: string, words: string): {letters?: string} => {
  const letters = countOf(all, words) ? undefined : differenceOf(all, words);
  return letters ? {letters} : {};
};

/** Whether the clause of an indicator stands once in its paragraph. */
function checkClause({indicator, text, path}: Found): readonly Problem[] {
  const {exact, prefix = '', suffix = ''} = indicator.source;
  if (clauseRange(text, indicator.source)) return [];
  const whole = prefix + exact + suffix;
  const alone = whole === exact ? {} : {alone: countOf(text, exact)};
  return [problem('source', `${path}.source.exact`, {exact, occurrences: countOf(text, whole), ...alone, ...alike(text, whole)})];
}

/** Whether each printed thing of an indicator stands in its clause, at one place. */
function checkPlaces(found: Found): readonly Problem[] {
  const {indicator, text, path} = found;
  const {exact} = indicator.source;
  const things = printedThings(indicator);
  return things.flatMap(([key, it]): readonly Problem[] => {
    if (printedRange(text, indicator, it)) return [];
    const {printed, at} = it;
    const places = placesOf(exact, printed);
    const others = things.flatMap(([, other]) => (other === it ? [] : other.printed));
    const expected = placeOf(exact, printed, {name: indicator.name, others});
    if (expected !== undefined && places.length > 1 && at === undefined)
      return [problem('at', `${path}.${key}`, {printed, occurrences: places.length, expected})];
    return [problem('figure', `${path}.${key}.printed`, {printed, places, at, ...alike(exact, printed)})];
  });
}

function checkIndicator(found: Found, report: Report): readonly Problem[] {
  const {indicator, path} = found;
  const target = indicator.status === 'target';
  const clause = checkClause(found);
  const quantities = printedThings(indicator).flatMap(([key, it]) =>
    'comparator' in it ? checkQuantity(it as Quantity | Change, `${path}.${key}`, target) : [],
  );
  const {actual} = indicator;
  return [
    ...clause,
    ...quantities,
    ...(actual ? checkQuantity(actual.quantity, `${path}.actual.quantity`, false) : []),
    ...(clause.length ? [] : checkPlaces(found)),
    ...checkWords(found, report),
  ].map((fault) => named(fault, indicator));
}

/**
 * Every fault between the fields of a report: wording, number, comparator, where a figure stands, words beside it, names, ids, letters.
 *
 * @param others - Ids of what was left out of the report because of other faults.
 */
export const checkReport = (report: Report, others: ReadonlySet<string> = new Set()): readonly Problem[] => [
  ...checkIds(report, others),
  ...checkCorrections(report),
  ...eachIndicator(report).flatMap((found) => checkIndicator(found, report)),
  ...checkPeriods(report),
  ...checkPrinted(report),
  ...checkOrder(report),
  ...checkLikes(report),
  ...checkPunctuation(report),
  ...checkLetters(report, report.lang),
];
