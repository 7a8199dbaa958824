// What can be wrong with a dataset, and how it is said: where, what was wanted, what came. Knows no rule itself.

/** One fault of a dataset. */
export interface Problem {
  /** What kind of fault, for programs: `missing`, `type`, `value`, `forbidden-key`, `control-character` … */
  readonly code: string;
  /** Where: `$.chapters[1].goals[2].change.number`; for a file that could not be read, its address. */
  readonly path: string;
  /** What was wanted: `a number`. */
  readonly expected: string;
  /** What came, as JSON where that is possible. */
  readonly received: string;
  /** Path, what was wanted and what came, in English. */
  readonly message: string;
  /** Id of the indicator that was left out because of it. */
  readonly indicator?: string;
}

/** A dataset that cannot be shown at all: no report, or not to be had. */
export class ReportError extends Error implements Problem {
  override readonly name = 'ReportError';
  declare readonly code: string;
  declare readonly path: string;
  declare readonly expected: string;
  declare readonly received: string;

  constructor(problem: Problem) {
    super(problem.message);
    Object.assign(this, problem);
  }
}

/** A problem with its message. */
export function problem(code: string, path: string, expected: string, received: string): Problem {
  return {code, path, expected, received, message: `${path}: expected ${expected}, got ${received}`};
}

/** `$.chapters[0].title` from `['chapters', 0, 'title']`. */
export const pathOf = (keys: readonly (string | number)[]): string =>
  '$' + keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');

// 60 characters show what came and keep the message on two lines of an editor's screen.
const SHOWN = 60;

/** What came, short enough for a message; an object or a list by its kind alone. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  const json = (JSON.stringify(value) as string | undefined) ?? typeof value;
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
}
