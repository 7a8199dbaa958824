// Every problem of a dataset at once: of its text, its structure, the rules between its fields, the numbers that belong to no indicator, and the
// published text that it is made from. Pure.
import {parseJson} from '../model/decode.js';
import {readJsonText} from '../model/json-text.js';
import {leadsInto} from '../model/leads-into.js';
import {paragraphText} from '../model/texts.js';
import {pathOf, problem, ReportError, type Keys, type Problem} from '../model/problem.js';
import type {Paragraph, Report} from '../model/schema.js';
import {checkKeys} from './check-keys.js';
import {checkEdition} from './edition.js';
import {unstructuredFigures, type PlainNumber} from './check-numbers.js';
import {checkReport} from './check-report.js';
import {checkSource} from './check-source.js';
import {completed, namedParts, withCompleted, type Completed} from './complete.js';
import {isObject, rawIds, valueAt, type Json} from './json-value.js';
import {mended} from './mended.js';

/** What a dataset is checked against beside its own rules. */
export interface CheckOptions {
  /** Numbers of the text that are no indicators. */
  readonly numbers?: readonly PlainNumber[] | undefined;
  /** The published text. */
  readonly source?: string | undefined;
}

/** The problems of a dataset, each with its line and column in the text, after the keys that are written twice, which no value shows. */
function located(problems: readonly Problem[], text: string): readonly Problem[] {
  const {doubled, locationOf} = readJsonText(text);
  return [...doubled, ...problems.map((it) => ({...it, location: locationOf(it.path)}))];
}

/** Why a text is no dataset, and where. */
export function faultsOf(error: unknown, text: string): readonly Problem[] {
  if (!(error instanceof ReportError)) throw error;
  const {code, path, params} = error;
  const fault = code === 'json' ? readJsonText(text).fault : undefined;
  if (fault) return [problem('syntax', path, fault)];
  return path.startsWith('$') ? located([{code, path, params} as Problem], text) : [error];
}

/** What a figure lacks that its words say: on a page it is left out. */
function lackOf({path, written, indicator: {indicator}}: Completed): Problem {
  const [id, name] = ['id', 'name'].map((key) => (typeof indicator[key] === 'string' ? indicator[key] : undefined));
  return {...problem('computed', path, {keys: namedParts(written)}), indicator: {...(id && {id}), ...(name && {name})}, omitted: true};
}

/** The numbers of figures that are left out: of their clause, or of their whole paragraph where it is not known. */
function lostNumbers(value: unknown, lost: readonly Keys[]): readonly PlainNumber[] {
  return lost.flatMap((keys) => {
    const [indicator, paragraph] = [valueAt(value, keys), valueAt(value, keys.slice(0, -2))];
    const source = isObject(indicator) ? indicator['source'] : undefined;
    const exact = isObject(source) ? source['exact'] : undefined;
    const words = typeof exact === 'string' ? exact : isObject(paragraph) ? paragraphText(paragraph as unknown as Paragraph) : '';
    return typeof words === 'string' ? [{exact: words, category: '', reason: ''}] : [];
  });
}

/** A check of a report that an author may ask for beside its own rules; of some figures it knows only the words, since they are left out. */
type Check = (report: Report, left: readonly PlainNumber[]) => readonly Problem[];

/** Every fault of the value of a dataset, by its path in the file. */
function faultsIn(value: unknown, checks: readonly Check[]): readonly Problem[] {
  const lacking = completed(value, true);
  const {report, faults, lost, pathInFile} = mended(withCompleted(value as Json, lacking));
  const problems: Problem[] = [...faults, ...lacking.map(lackOf), ...checkKeys(value), ...checkEdition(value)];
  if (!report) return problems;
  const left = lostNumbers(value, lost);
  const between = [...checkReport(report, new Set(rawIds(value))), ...checks.flatMap((check) => check(report, left))].map((it) => ({
    ...it,
    path: pathInFile(it.path),
  }));
  // What stands in for a value that is at fault has no faults of its own.
  const stoodIn = lost.map(pathOf);
  return [...problems, ...between.filter(({path}) => !stoodIn.some((at) => leadsInto(path, at)))];
}

/**
 * Every problem of the value that a text holds.
 *
 * @param checks - What else it is checked for.
 * @throws ReportError - When it is no object of a dataset at all.
 */
export const checkValue = (value: unknown, text: string, checks: readonly Check[] = []): readonly Problem[] =>
  located(faultsIn(value, checks), text);

/**
 * Every problem of a dataset.
 *
 * @param name - What the file is called: the path of a problem of the file itself.
 */
export function checkDataset(text: string, name: string, {numbers = [], source}: CheckOptions = {}): readonly Problem[] {
  const checks: readonly Check[] = [
    (report, left) => unstructuredFigures(report, [...numbers, ...left]),
    (report) => (source === undefined ? [] : checkSource(report, source)),
  ];
  try {
    return checkValue(parseJson(text, name), text, checks);
  } catch (error) {
    return faultsOf(error, text);
  }
}
