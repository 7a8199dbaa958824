// Every problem of a dataset: of its text, its structure, the rules between its fields, and the numbers that belong to no indicator. Pure.
import {checkReport} from '../model/check.js';
import {parseJson} from '../model/decode.js';
import {unstructuredFigures, type PlainNumber} from '../model/figures.js';
import {readJsonText} from '../model/json-text.js';
import {parseReport} from '../model/parse.js';
import {problem, ReportError, type Problem} from '../model/problem.js';

/** The problems of a dataset, each with its line and column in the text, after the keys that are written twice, which no value shows. */
export function located(problems: readonly Problem[], text: string): readonly Problem[] {
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

/**
 * Every problem of a dataset. Rules and numbers wait while an indicator is left out: their paths would be others.
 *
 * @param name - What the file is called: the path of a problem of the file itself.
 * @param plain - Numbers of the text that are no indicators.
 */
export function checkDataset(text: string, name: string, plain: readonly PlainNumber[] = []): readonly Problem[] {
  try {
    const {report, problems} = parseReport(parseJson(text, name));
    const lacksIndicator = problems.some(({omitted, indicator}) => omitted && indicator);
    return located(lacksIndicator ? problems : [...problems, ...checkReport(report), ...unstructuredFigures(report, plain)], text);
  } catch (error) {
    return faultsOf(error, text);
  }
}
