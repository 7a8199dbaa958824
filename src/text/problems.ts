// How a problem becomes a sentence, whatever the language. Knows no words.
import type {FileParams} from '../model/file-problems.js';
import type {CheckParams, Problem, ProblemCode, ProblemParams, ValueType} from '../model/problem.js';
import type {Rule} from '../model/rules.js';
import {punctuation} from './punctuation.js';

/** What a page finds as well, but has no words for: two are put right before anything is drawn, the third is an error of the page's own script. */
type WordlessCode = 'forbidden-key' | 'control-character' | 'too-deep';

/** The problems that only an author's check, or whoever reads a file, says in words. */
export type CheckCode = keyof CheckParams | keyof FileParams | WordlessCode;

/** The problems that a page says in words: those of loading and of the structure of a dataset. */
export type PageCode = Exclude<ProblemCode, CheckCode>;

/** A text that shows each of the params: `{status}`. */
type Template<Param> = (Param extends string ? (shows: `${string}{${Param}}${string}`) => void : never) extends (shows: infer All) => void
  ? All
  : never;

/** A sentence of each code, without path and full stop: a language that lacks one, or forgets one of its params, does not compile. */
export type Sentences = {
  readonly [Code in Exclude<PageCode, NotedCode>]: string extends keyof ProblemParams[Code] ? string : Template<keyof ProblemParams[Code]>;
} & {
  /** Of every problem of the structure. */
  readonly noted: Template<'expected' | 'received'>;
  readonly types: Readonly<Record<ValueType, string>>;
};

/** The problems of the structure, of which a page says rules and values in notation, and the check in words. */
type NotedCode = 'not-a-report' | 'type' | 'value' | 'option';

/** The same of the check, whose sentences choose their words; for rules and options it has more of them than a page. */
export type CheckSentences = {readonly [Code in CheckCode | 'value' | 'option' | 'encoding']: (params: ProblemParams[Code]) => string};

// What a rule asks for, without words of a language: a page is short, the check says it in full.
const NOTATIONS: Record<Rule, string> = {
  text: '"…"',
  id: 'gdp-2018',
  date: 'YYYY-MM-DD',
  time: 'YYYY, YYYY-MM, YYYY-MM-DD',
  url: 'https://…',
  finite: '< ∞',
  whole: '0, 1, 2 …',
  magnitude: '≥ 0',
  oneMagnitude: 'number | min, max | order | fraction',
  anyFigure: 'value | changes | ratio | rank | said',
};

// 60 characters show what a value is and keep the sentence on two lines of an editor's screen.
const SHOWN = 60;

const json = (value: unknown): string => {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** Values as JSON writes them, short enough for a sentence. */
export const shortened = (...values: readonly unknown[]): string => values.map(json).join(' | ');

/** Whether a value is a list or an object. */
export const typeOf = (value: object): ValueType => (Array.isArray(value) ? 'array' : 'object');

/** What stands before a sentence: a path, and the name of its figure if it has one. */
export function pathText({path, indicator}: Problem, lang: string): string {
  const {open, close, colon} = punctuation(lang);
  return path + (indicator?.name ? open + indicator.name + close : '') + colon;
}

/** What is wrong, without path and full stop; by its code and params where the page has no words for it. */
export function pageWords({code, params}: Problem, sentences: Sentences, lang: string): string {
  const {noted, types, ...others} = sentences;
  // What is no word stands off from Chinese words.
  const notation = (text: string): string => (punctuation(lang).gap ? '' : ' ') + text;
  const expectedBy = (): string | undefined => {
    if (code === 'option') return notation(shortened(...params.options));
    if (code === 'value') return notation(NOTATIONS[params.rule]);
    return code === 'type' ? types[params.expected] : code === 'not-a-report' ? types.object : undefined;
  };
  const received = (value: unknown): string => (value && typeof value === 'object' ? types[typeOf(value)] : notation(shortened(value)));
  const expected = expectedBy();
  const shown = (expected ? {expected, received: received((params as {received: unknown}).received)} : params) as Record<string, unknown>;
  const sentence = expected
    ? noted
    : ((others as Partial<Record<string, string>>)[code] ?? `${code} ${shortened(...(Object.values(params) as readonly unknown[]))}`);
  return sentence.replace(/\{(\w+)\}/g, (_, param: string) => String(shown[param]));
}

/** A problem of a page as a sentence, with its path and without full stop. */
export const pageSentence = (problem: Problem, sentences: Sentences, lang: string): string =>
  pathText(problem, lang) + pageWords(problem, sentences, lang);
