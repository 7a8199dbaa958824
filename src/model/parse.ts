// Turns anything into a Report, or says why not. Strict for the structure; a faulty indicator is left out and said.
import * as v from 'valibot';
import {clean} from './clean.js';
import {pathOf, problem, ReportError, shown, type Problem} from './problem.js';
import {reportSchema, type Report} from './schema.js';

/** A report, and what of its dataset was left out or mended. */
export interface Parsed {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

type Issue = v.BaseIssue<unknown>;
type Keys = readonly (string | number)[];

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  loose_object: 'an object',
};

const keysOf = (issue: Issue): Keys => (issue.path ?? []).map((item) => item.key as string | number);

function describe(issue: Issue): Problem {
  const {type, input, expected, message} = issue;
  const path = pathOf(keysOf(issue));
  if (issue.path?.[issue.path.length - 1]?.origin === 'key') return problem('missing', path, `${expected}`, 'nothing');
  const kind = KINDS[type];
  return problem(kind ? 'type' : 'value', path, kind ?? (type === 'check' ? message : `${expected}`), shown(input));
}

/** Where a fault may be cut out without harm to the rest: a single indicator, the sign of a theme, an address. */
function cutFor(keys: Keys): Keys | undefined {
  const list = keys.findIndex((key) => key === 'goals' || key === 'indicators');
  const last = keys[keys.length - 1];
  if (typeof keys[list + 1] === 'number' && list >= 0) return keys.slice(0, list + 2);
  return last === 'icon' || last === 'url' ? keys : undefined;
}

type Node = Record<string | number, unknown>;

/** Cuts the places out of `root`, the last of a list first, so that the others keep their index. */
function cut(root: unknown, places: Iterable<Keys>): void {
  for (const keys of [...places].reverse()) {
    const parent = keys.slice(0, -1).reduce<Node>((node, key) => node[key] as Node, root as Node);
    const key = keys[keys.length - 1] as string | number;
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  }
}

/**
 * Reads a dataset.
 *
 * @param value - What JSON.parse gave, or an object of the page's own. It is copied, never changed.
 * @returns The report, and every problem: what was left out, and where it stood.
 * @throws ReportError - When it is no report: the first fault of its structure.
 */
export function parseReport(value: unknown): Parsed {
  if (!value || typeof value !== 'object' || Array.isArray(value))
    throw new ReportError(problem('not-a-report', '$', 'an object', shown(value)));
  const problems: Problem[] = [];
  const copy = clean(value, problems);
  const {issues = [], output} = v.safeParse(reportSchema, copy);
  const cuts = new Map<string, Keys>();
  for (const issue of issues) {
    const place = cutFor(keysOf(issue));
    const fault = describe(issue);
    if (!place) throw new ReportError(fault);
    const found = place.reduce<unknown>((node, key) => (node as Node)[key], copy);
    const id = (found as {id?: unknown} | undefined)?.id;
    problems.push(typeof id === 'string' ? {...fault, indicator: id} : fault);
    cuts.set(pathOf(place), place);
  }
  cut(output, cuts.values());
  return {report: output as Report, problems};
}
