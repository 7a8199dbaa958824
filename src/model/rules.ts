// What a single value of a dataset must be like, and the code of each rule. Knows no key of the dataset and no language.
import * as v from 'valibot';

/** What the text of each kind looks like. */
export const PATTERNS = {
  text: /[^]/,
  id: /^[a-z][a-z0-9-]*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  // A year, a month or a day.
  time: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  // Only what a browser may safely open as a page: `javascript:` and `data:` never become a link.
  url: /^https?:\/\/\S+$/,
} as const;

/** What is asked of a value beyond its type, as a code: languages say it in words, the build in JSON Schema. */
export type Rule = keyof typeof PATTERNS | 'finite' | 'whole' | 'magnitude' | 'oneMagnitude' | 'anyFigure';

/** Which values a key can have. */
export const OPTIONS = {
  schemaVersion: [1],
  role: ['review', 'plan', 'other'],
  status: ['achieved', 'expected', 'target'],
  tier: ['headline', 'count'],
  comparator: ['eq', 'gt', 'gte', 'lt', 'lte', 'between'],
  /** What a change is: its number carries no sign, the kind does. */
  kind: ['growth', 'decline', 'above', 'below', 'multiple'],
  block: ['text', 'keywords', 'goals', 'theme'],
  level: [1, 2, 3],
  placeLevel: ['state', 'province', 'city', 'county', 'town'],
  draw: ['none'],
  /** Names of the drawn icons that a theme may carry; a theme with another name shows its number. */
  icon: ['economy', 'upgrade', 'city', 'livelihood', 'governance', 'industry', 'project', 'ecology', 'welfare', 'service'],
} as const;

export type OptionList = keyof typeof OPTIONS;

// valibot calls what an issue carries its message: here it is a code. One action for all rules is a third of the size of one each.
export const oneOf = <List extends OptionList>(list: List): v.PicklistSchema<(typeof OPTIONS)[List], List> =>
  v.picklist(OPTIONS[list], list);

const textLike = (code: keyof typeof PATTERNS) =>
  v.pipe(
    v.string(),
    v.check((it) => PATTERNS[code].test(it), code),
  );
const isMagnitude = v.check((it: number) => it >= 0, 'magnitude' satisfies Rule);

export const text = textLike('text');
export const id = textLike('id');
// The thirtieth of February has the form of a date.
const dateLike = (code: 'date' | 'time') =>
  v.pipe(
    textLike(code),
    v.check((it) => (new Date(it).toJSON() as string | null)?.startsWith(it) ?? false, code satisfies Rule),
  );
export const date = dateLike('date');
export const time = dateLike('time');
export const url = textLike('url');
// JSON.parse makes an infinity of 1e999.
const isFinite = v.check((it: number) => Number.isFinite(it), 'finite' satisfies Rule);

export const finite = v.pipe(v.number(), isFinite);
// Safe: what is larger is not exact, and is printed as 1e+21.
export const whole = v.pipe(
  v.number(),
  v.check((it) => Number.isSafeInteger(it), 'whole' satisfies Rule),
);
export const magnitude = v.pipe(v.number(), isFinite, isMagnitude);
export const offset = v.pipe(whole, isMagnitude);
