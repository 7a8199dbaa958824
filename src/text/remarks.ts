// Every problem as a remark to an editor: the place in words, and words for the keys of the dataset. No page carries these words.
import type {Problem, ProblemCode, ProblemParams} from '../model/problem.js';
import {problemWords} from './check-problems.js';
import {keyWords} from './key-words.js';
import {shortened} from './problems.js';
import {isChinese, punctuation} from './punctuation.js';
import {remarksEn} from './remark-words.en.js';
import {remarksZhCN} from './remark-words.zh-cn.js';

/** The problems whose sentence names no key: of a file, of letters, of another text. */
type KeylessCode =
  | 'network'
  | 'http'
  | 'timeout'
  | 'too-large'
  | 'empty'
  | 'html'
  | 'encoding'
  | 'json'
  | 'script'
  | 'exception'
  | 'file-kind'
  | 'encrypted'
  | 'no-text'
  | 'not-docx'
  | 'unpacked'
  | 'control-character'
  | 'swapped'
  | 'half-width'
  | 'invisible-letter'
  | 'lost-letter'
  | 'look-alike-letter'
  | 'syntax'
  | `source-${string}`;

/** How a remark says what stands in a dataset under a key. */
export interface RemarkWords {
  /** What the problem is about: the word for the key that its path ends at. */
  readonly what: string;
  readonly key: (key: string) => string;
  /** A value that a key chooses, or several with ` | ` between them. */
  readonly value: (value: unknown) => string;
  readonly power: (exponent: number) => string;
  /** The place of a path; empty where it has none. */
  readonly place: (path: string) => string;
}

/** A sentence of each code that is said otherwise, without place and full stop. */
export type RemarkSentences = {
  readonly [Code in Exclude<ProblemCode, KeylessCode>]: (params: ProblemParams[Code], words: RemarkWords) => string;
};

/** A remark: where, and what. */
export interface Remark {
  /** 第1章 · 主题3 · 第2段; the name of a file; empty where it is of the whole. */
  readonly place: string;
  /** The name of the figure, and what is wrong, with a full stop. */
  readonly text: string;
}

/** What a remark needs to know. */
export interface RemarkOptions {
  /** BCP 47 tag; English for every language but Chinese. */
  readonly lang: string;
  /** The place of a path of the dataset in words; empty where it has none. */
  readonly placeOf: (path: string) => string;
}

const lastOf = (words: Readonly<Record<string, string>>, path: string): string =>
  words[
    [...path.matchAll(/[A-Za-z]+/g)]
      .map(([key]) => key)
      .reverse()
      .find((key) => words[key]) ?? ''
  ] ?? '';

function wordsFor({path}: Problem, {lang, placeOf}: RemarkOptions): RemarkWords {
  const {keys, values, or, power} = keyWords(lang);
  const said = (value: unknown): string =>
    typeof value === 'string' ? (values[value] ?? shortened(value).slice(1, -1)) : shortened(value);
  return {
    what: lastOf(keys, path),
    key: (key) => lastOf(keys, key),
    value: (value) => (typeof value === 'string' ? value.split(' | ').map(said).join(or) : said(value)),
    power,
    place: placeOf,
  };
}

/** What an editor is told of a problem. */
export function remarkOf(problem: Problem, options: RemarkOptions): Remark {
  const {code, params, path, indicator} = problem;
  const {lang, placeOf} = options;
  const {colon, stop, gap} = punctuation(lang);
  const sentences = (isChinese(lang) ? remarksZhCN : remarksEn) as Partial<Record<string, (params: unknown, words: RemarkWords) => string>>;
  const sentence = sentences[code]?.(params, wordsFor(problem, options)) ?? problemWords(problem, lang);
  const omitted = problem.omitted && indicator ? gap + (isChinese(lang) ? '（这个指标未予显示）' : '(This figure is left out.)') : '';
  return {
    place: path.startsWith('$') ? placeOf(path) : path,
    text: (indicator?.name ? indicator.name + colon : '') + sentence + stop + omitted,
  };
}
