// What a single value of a dataset must be like, and the words that say so. Knows no key of the dataset.
import * as v from 'valibot';

/**
 * What is asked of a value beyond its type, by the words that an error says it with. The build says each in JSON Schema;
 * one action of valibot for all of them is a third of the size of one each.
 */
export const RULES = {
  text: 'some text',
  id: 'an id like gdp-2018',
  date: 'YYYY-MM-DD',
  // Only what a browser may safely open as a page: `javascript:` and `data:` never become a link.
  url: 'https://…',
  whole: 'a whole number',
  magnitude: '>= 0',
  oneMagnitude: 'number | min + max | order',
  said: 'value | change',
} as const;

/** What the text of each kind looks like. */
export const PATTERNS = {
  text: /[^]/,
  id: /^[a-z][a-z0-9-]*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  url: /^https?:\/\/\S+$/,
} as const;

const textLike = (pattern: RegExp, said: string) =>
  v.pipe(
    v.string(),
    v.check((it) => pattern.test(it), said),
  );

export const text = textLike(PATTERNS.text, RULES.text);
export const id = textLike(PATTERNS.id, RULES.id);
export const date = textLike(PATTERNS.date, RULES.date);
export const url = textLike(PATTERNS.url, RULES.url);
export const whole = v.pipe(
  v.number(),
  v.check((it) => Number.isInteger(it), RULES.whole),
);
export const magnitude = v.pipe(
  v.number(),
  v.check((it) => it >= 0, RULES.magnitude),
);
