// Every problem of a dataset: of its text, its structure, the rules between its fields, and the numbers that belong to no indicator. Pure.
import {checkReport} from '../model/check.js';
import {parseJson} from '../model/decode.js';
import {unstructuredFigures, type PlainNumber} from '../model/figures.js';
import {jsonFault} from '../model/json-fault.js';
import {parseReport} from '../model/parse.js';
import {problem, ReportError, type Problem} from '../model/problem.js';

/** Why a text is no dataset; for one that is no JSON, where. */
export function faultOf(error: unknown, text: string): Problem {
  if (!(error instanceof ReportError)) throw error;
  const found = error.code === 'json' ? jsonFault(text) : undefined;
  return found ? problem('syntax', error.path, found) : error;
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
    return lacksIndicator ? problems : [...problems, ...checkReport(report), ...unstructuredFigures(report, plain)];
  } catch (error) {
    return [faultOf(error, text)];
  }
}
