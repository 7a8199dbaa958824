// Turns anything into a Report, or throws. Strict for the structure; a faulty indicator is left out, with a problem.
import * as v from 'valibot';
import {clean} from './clean.js';
import {cut, indicatorAt, omissible, valueAt, type Node} from './omissible.js';
import {pathOf, problem, ReportError, type Keys, type Problem, type ValueType} from './problem.js';
import {OPTIONS, type OptionList, type Rule} from './rules.js';
import {blockSchema, frameSchema, type Report} from './schema.js';

/** A report, and what of its dataset was left out or mended. */
export interface Parsed {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

type Issue = Omit<v.BaseIssue<unknown>, 'path'> & {readonly path?: readonly v.IssuePathItem[] | undefined};

/** Makes a problem of an issue of valibot. */
function describe({type, input, message, path: items = []}: Issue, keys: Keys): Problem {
  // valibot looks for the keys of an object in a list as well, and may find a method of lists under one of them.
  const list = items.findIndex((item) => Array.isArray(item.input) && typeof item.key === 'string');
  if (list >= 0)
    return problem('type', pathOf(keys.slice(0, keys.length - items.length + list)), {expected: 'object', received: items[list]?.input});
  const last = items[items.length - 1];
  const at = pathOf(keys);
  if (last?.origin === 'key') return problem('missing', at, {key: String(last.key)});
  if (type === 'check') return problem('value', at, {rule: message as Rule, received: input});
  if (type === 'picklist') return problem('option', at, {options: OPTIONS[message as OptionList], received: input});
  return problem('type', at, {expected: type.replace('loose_', '') as ValueType, received: input});
}

/** Whether a dataset has chapters without blocks: goals, items and years as they were before. */
function isOldShape({chapters}: {readonly chapters?: unknown}): boolean {
  const [first] = Array.isArray(chapters) ? (chapters as unknown[]) : [];
  return !!first && typeof first === 'object' && !('blocks' in first) && ('themes' in first || 'goals' in first);
}

/** Whether this is the way to a block of a chapter. */
const isBlock = ([chapters, , blocks, index]: Keys): boolean => chapters === 'chapters' && blocks === 'blocks' && typeof index === 'number';
const leavesBlocks = (keys: Keys): boolean => keys.length === 4 && isBlock(keys);

/** Every block of a copy, with its way. */
function* blocksOf(copy: unknown): Generator<readonly [block: unknown, keys: Keys]> {
  const listOf = (value: unknown, key: string): readonly unknown[] => {
    const list = (value as Node | null | undefined)?.[key];
    return Array.isArray(list) ? list : [];
  };
  for (const [c, chapter] of listOf(copy, 'chapters').entries())
    for (const [b, block] of listOf(chapter, 'blocks').entries()) yield [block, ['chapters', c, 'blocks', b]];
}

/** What a schema makes of a value, and its issues, each with its way from the root. */
function checked(schema: v.GenericSchema, value: unknown, at: Keys = []): {readonly output: unknown; readonly issues: readonly Fault[]} {
  const {output, issues} = v.safeParse(schema, value);
  return {
    output,
    issues: (issues ?? []).map((issue: Issue) => [issue, [...at, ...(issue.path ?? []).map(({key}) => key as string | number)]]),
  };
}

type Fault = readonly [Issue, Keys];

/** Puts a value in place of that at the end of a way. */
const put = (root: unknown, keys: Keys, value: unknown): void => {
  (valueAt(root, keys.slice(0, -1)) as Node)[keys[keys.length - 1] as number] = value;
};

type Located = readonly [Problem, Keys];

/** What was found in a dataset, step by step: the first fault of every value, and the copy that was read. */
interface Found {
  readonly copy: unknown;
  readonly output: unknown;
  /** Faults that are put right in place. */
  readonly cleaned: readonly Located[];
  readonly faults: readonly Located[];
}

/** Copies and checks a dataset, a step for each block. */
function* finding(value: unknown): Generator<undefined, Found> {
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new ReportError(problem('not-a-report', '$', {received: value}));
  if (isOldShape(value)) throw new ReportError(problem('old-shape', '$.chapters[0]', {}));
  const cleaned: Located[] = [];
  const note = (fault: Problem, keys: Keys): unknown => cleaned.push([fault, keys]);
  const copy = clean(value, note, [], leavesBlocks);
  for (const [block, keys] of blocksOf(copy)) {
    yield;
    put(copy, keys, clean(block, note, keys));
  }
  const {output, issues} = checked(frameSchema, copy);
  const all = [...issues];
  for (const [block, keys] of blocksOf(output)) {
    yield;
    const part = checked(blockSchema, block, keys);
    put(output, keys, part.output);
    all.push(...part.issues);
  }
  const faults = new Map<string, Located>();
  for (const [issue, keys] of all) {
    const fault = describe(issue, keys);
    // One value may break several rules: the first is enough.
    if (!faults.has(fault.path)) faults.set(fault.path, [fault, keys]);
  }
  return {copy, output, cleaned, faults: [...faults.values()]};
}

/** All steps at once. */
function allOf<Value>(steps: Generator<undefined, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A fault with the indicator that it stands in. */
function named(root: unknown, [fault, keys]: Located): Problem {
  const indicator = indicatorAt(root, keys);
  return indicator ? {...fault, indicator} : fault;
}

/**
 * Every fault of a dataset, with the way to what a report cannot hold because of it; nothing of that where the fault is put right in place. For authors.
 *
 * @throws ReportError - When it is no object, or nested without end.
 */
export function everyFault(value: unknown): readonly (readonly [fault: Problem, keys: Keys | undefined])[] {
  const {copy, cleaned, faults} = allOf(finding(value));
  return [
    ...cleaned.map((it) => [named(copy, it), undefined] as const),
    ...faults.map((it): Located => {
      const part = omissible(it[1]);
      const fault = named(copy, it);
      return [part ? {...fault, omitted: true} : fault, part ?? it[1]];
    }),
  ];
}

/**
 * Reads a dataset step by step, so that a page may do other things in between: a step for each block, first to copy it, then to check it.
 *
 * @returns As `parseReport`, which takes all steps at once.
 * @throws ReportError - As `parseReport`.
 */
export function* parsing(value: unknown): Generator<undefined, Parsed> {
  // Not `yield*`: what makes the classic build lowers it to a helper of half a kilobyte.
  const steps = finding(value);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield;
  const {copy, output, cleaned, faults} = step.value;
  const omitted = new Map<string, Keys>();
  for (const [fault, keys] of faults) {
    const part = omissible(keys);
    if (!part) throw new ReportError(fault);
    omitted.set(pathOf(part), part);
  }
  const problems = [...cleaned.map((it) => named(copy, it)), ...faults.map((it): Problem => ({...named(copy, it), omitted: true}))];
  cut(output, omitted.values());
  return {report: output as Report, problems};
}

/**
 * Reads a dataset.
 *
 * @param value - What JSON.parse gave, or an object of the page's own. It is copied, never changed.
 * @returns The report, and every problem: what was left out, and where it stood.
 * @throws ReportError - When it is no report: the first fault of its structure.
 */
export const parseReport = (value: unknown): Parsed => allOf(parsing(value));
