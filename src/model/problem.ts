// What can be wrong with a dataset, as data: a code, a path and the params of that code. Knows no rule and no language.
import type {FileParams} from './file-problems.js';
import type {Rule} from './rules.js';

type None = Readonly<Record<string, never>>;

/** A file that could not be loaded or decoded; the path is its address. */
export interface LoadingParams {
  /** No answer from the server; `reason` is what the browser says. */
  readonly network: {readonly reason: string};
  /** An answer with another status than 200. */
  readonly http: {readonly status: number};
  /** The file was not complete in time. */
  readonly timeout: {readonly seconds: number};
  /** The file is larger than the limit. */
  readonly 'too-large': {readonly mebibytes: number};
  readonly empty: None;
  /** A page in place of the file. */
  readonly html: None;
  /** Neither UTF-8 nor UTF-16 nor GB18030: what it seems to be, else its first bytes. */
  readonly encoding: {readonly found: string};
  /** The text is not JSON; `reason` is what the browser says. */
  readonly json: {readonly reason: string};
  /** The page does not contain this script element. */
  readonly script: None;
  /** The program that checks the dataset stopped at an exception: a fault of the library, of a build or of the object that a page gave. */
  readonly exception: {readonly reason: string};
}

/** A value that is not as the schema wants it. `received` is what stood there. */
export interface StructureParams {
  readonly 'not-a-report': {readonly received: unknown};
  /** A dataset whose chapters have no blocks: one of the shape before. */
  readonly 'old-shape': None;
  /** An object inside an object, past so many levels: it may contain itself. */
  readonly 'too-deep': {readonly levels: number};
  readonly missing: {readonly key: string};
  readonly type: {readonly expected: ValueType; readonly received: unknown};
  readonly value: {readonly rule: Rule; readonly received: unknown};
  readonly option: {readonly options: readonly (string | number)[]; readonly received: unknown};
  readonly 'forbidden-key': {readonly key: string};
  /** `U+202E` */
  readonly 'control-character': {readonly character: string};
  /** The report does not contain this id: one that a piece of a page names, or a key of the dataset. */
  readonly 'unknown-id': {readonly id: string};
}

/** A rule between the fields of a report that is broken; for authors. */
export interface CheckParams {
  /** A figure lacks what a page needs and its printed words say; `keys` are those, as JSON writes them. */
  readonly computed: {readonly keys: string};
  /** The stated edition is not that of the content. */
  readonly edition: Differing<string>;
  /** The whole wording differs from its parts in a row. */
  readonly wording: Differing<string> & Alike;
  /** The parts make up the wording, and are cut elsewhere than its words have it. */
  readonly parts: Differing<string>;
  /** No number can be read in the digits, which `key` gives as one. */
  readonly 'no-number': {readonly digits: string; readonly key: SizeKey};
  readonly number: Differing<number> & {readonly key: string};
  /** Whether a rank is at least so high: 前20强. */
  readonly bound: Differing<boolean>;
  /** First or last year of a time. */
  readonly period: Differing<string> & {readonly key: 'start' | 'end'};
  /** Another kind of size: a range where one number is given. */
  readonly size: Differing<string>;
  readonly exponent: Differing<number>;
  readonly comparator: Differing<string>;
  readonly approximate: Differing<boolean>;
  readonly each: Differing<boolean>;
  readonly kind: Differing<string>;
  /** `source.exact` does not occur once in its paragraph; `alone` is how often it does without prefix and suffix, where there are any. */
  readonly source: {readonly exact: string; readonly occurrences: number; readonly alone?: number} & Alike;
  /** The wording does not occur once in `source.exact`, or not at its `at`; `places` are the offsets where it does. */
  readonly figure: {readonly printed: string; readonly places: readonly number[]; readonly at: number | undefined} & Alike;
  /** The wording occurs more than once, and the words around say where it stands. */
  readonly at: {readonly printed: string; readonly occurrences: number; readonly expected: number};
  /** A word that belongs to the figure stands beside its mark. */
  readonly 'word-beside': {readonly word: string; readonly printed: string};
  /** Words that a key has as printed stand nowhere in the text. */
  readonly 'not-printed': {readonly key: string; readonly words: string};
  /** Letters of a name that stand neither in its sentence nor in what it is completed from. */
  readonly 'name-letters': {readonly name: string; readonly letters: string};
  /** A name that no words of its sentence make up, or that has no word of the clause of its figure. */
  readonly 'name-words': {readonly name: string; readonly exact: string};
  /** A word of the clause that says another status. */
  readonly 'status-word': Differing<string> & {readonly word: string};
  /** An estimate whose text has no word that says so. */
  readonly 'status-unsaid': {readonly received: string};
  /** A result of the time of a plan, a goal of the time of a review: `role` is that of the chapter. */
  readonly 'status-place': Differing<string> & {readonly role: string};
  /** Of a list with 分别, the figure of another name. */
  readonly swapped: Differing<string> & {readonly name: string};
  /** Two figures of one thing, time, status and kind whose numbers cannot both be true; `first` is the path of the other. */
  readonly disagreement: {readonly printed: string; readonly other: string; readonly first: string};
  /** An id of another kind of thing than the key names. */
  readonly 'wrong-thing': {readonly key: string; readonly id: string; readonly expected: Thing; readonly received: Thing};
  /** A correction whose words stand nowhere in what it is of, of a day before publication, or after a later one of the same thing. */
  readonly 'correction-text': {readonly id: string; readonly now: string} & Alike;
  readonly 'correction-early': {readonly date: string; readonly published: string};
  readonly 'correction-order': {readonly date: string; readonly former: string};
  /** A key that no dataset has; `near` is the one that may have been meant. */
  readonly 'unknown-key': {readonly key: string; readonly near?: string};
  /** A half-width stop between Chinese words. */
  readonly 'half-width': {readonly mark: string; readonly expected: string; readonly around: string};
  /** What the published text has and the dataset has not, or the other way round; line and column are those of the published text. */
  readonly 'source-missing': Location & {readonly words: string};
  readonly 'source-added': Location & {readonly received: string};
  /** What both have, each at another place among the rest. */
  readonly 'source-moved': Location & {readonly words: string};
  readonly 'source-changed': Location & {readonly words: string; readonly received: string};
  /** A number of the text that belongs to no indicator and to no list; `around` are the words beside it. */
  readonly unstructured: {readonly number: string; readonly around: string};
  /** Letters as `U+200B`: one that nobody sees, one that stands where another was lost, and one that looks like another. */
  readonly 'invisible-letter': {readonly letter: string};
  readonly 'lost-letter': {readonly letter: string};
  readonly 'look-alike-letter': {readonly letter: string; readonly like: string; readonly expected: string};
  /** `first` is the path where the id stands already. */
  readonly 'duplicate-id': {readonly id: string; readonly first: string};
  /** A key that its object has already; line and column are those of the first, whose value is lost. */
  readonly 'duplicate-key': Location & {readonly key: string};
  /** Where a text stops being JSON: a token that could stand there, and the character that does; empty at its end. */
  readonly syntax: Location & {readonly expected: readonly JsonToken[]; readonly received: string};
}

/** A place in the text of a file, from 1. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** Two wordings that look the same: the first letters by which they differ, as `U+FF14 ≠ U+0034`. */
interface Alike {
  readonly letters?: string;
}

/** What the words of a report ask for, and what the dataset says. */
interface Differing<Value> {
  readonly expected: Value;
  readonly received: Value;
}

export type SizeKey = 'number' | 'order' | 'min' | 'max' | 'numerator' | 'denominator';

export type Thing = 'chapter' | 'theme' | 'indicator';

export type ValueType = 'string' | 'number' | 'boolean' | 'array' | 'object';
export type JsonToken = 'value' | 'key' | 'quote' | 'end' | ',' | ':' | '}' | ']';

/** What each kind of fault carries, by its code. */
export interface ProblemParams extends LoadingParams, FileParams, StructureParams, CheckParams {}

export type ProblemCode = keyof ProblemParams;

/** An indicator, by what of it can be read. */
export interface ProblemIndicator {
  readonly id?: string;
  readonly name?: string;
}

/** What every fault has beside its code and its params. */
interface Located {
  /** Where: `$.chapters[1].goals[2].change.number`; for a file that could not be loaded, its address. */
  readonly path: string;
  /** The same in the text of the file, where an author's check read one. */
  readonly location?: Location;
  /** The indicator that it stands in. */
  readonly indicator?: ProblemIndicator;
  /** True where what it stands in (an indicator, an icon, an address) was left out of the report. */
  readonly omitted?: true;
}

/** One fault of a dataset: `code` says which params it has. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [Key in Code]: Located & {readonly code: Key; readonly params: ProblemParams[Key]};
}[Code];

/** A fault. */
export const problem = <Code extends ProblemCode>(code: Code, path: string, params: ProblemParams[Code]): Problem<Code> => ({
  code,
  path,
  params,
});

/** A dataset that cannot be shown at all, with the fault that says why. Its message names code and path: sentences are made by language. */
export type ReportError = Error & Problem;
export const ReportError = class extends Error {
  override readonly name = 'ReportError';

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.path}`);
    Object.assign(this, problem);
  }
} as unknown as new (problem: Problem) => ReportError;

/** The way to a value from the root of a dataset. */
export type Keys = readonly (string | number)[];

/** `$.chapters[0].title` from `['chapters', 0, 'title']`. */
export const pathOf = (keys: Keys): string => '$' + keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
