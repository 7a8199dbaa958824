// From a JSON text to the value in it.
import {problem, ReportError} from './problem.js';

/** The value that a JSON text holds. */
export function parseJson(text: string, address: string): unknown {
  const body = text.trim();
  if (!body) throw new ReportError(problem('empty', address, {}));
  if (body.startsWith('<')) throw new ReportError(problem('html', address, {}));
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    throw new ReportError(problem('json', address, {reason: (error as Error).message}));
  }
}
