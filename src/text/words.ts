// The library's own words: which there are. Each language is one file; which of them holds is decided here.
import type {Problem} from '../model/problem.js';
import type {Status} from '../model/schema.js';
import {pageSentence, type Sentences} from './problems.js';
import {isChinese, punctuation, withFullStop} from './punctuation.js';
import {en} from './words.en.js';
import {zhCN} from './words.zh-cn.js';

/** A figure with its status: 2018年完成, 增长10.1%. */
export interface StatusLine {
  readonly status: string;
  readonly printed: string;
}

/** Every word of the interface, ready to show. */
export interface Words {
  /** BCP 47 tag of these words. */
  readonly lang: string;
  /** 2018年预计: a time in the report's own words, and what is not its result; either may be empty. */
  status(period: string, status: Status): string;
  /** Label of the disclosure that shows the sentence of the report. */
  readonly sentence: string;
  /** What was corrected after publication: the day, the text as it now is, and what it was where that is to be said. */
  correction(date: string, now: string, was: string): string;
  /** The same in a line of text, which holds the text as it now is. */
  corrected(date: string, was: string): string;
  /** A goal said in one sentence: what, which status, in which words, and the year before with its own status. */
  goal(name: string, goal: StatusLine, before?: StatusLine): string;
  /** A day, from YYYY-MM-DD. */
  date(day: string): string;
  /** What came of a goal, with its date and its source. */
  actual(date: string, printed: string, source: string): string;
  readonly keywords: string;
  /** What the fill of a cell says, in the key of a report. */
  fill(status: Status): string;
  /** What a cell is: one thing, or one per cent. */
  readonly cell: string;
  /** Label of the list of chapters. */
  readonly contents: string;
  /** Where the text comes from. */
  source(title: string): string;
  /** Label of the link to the published text. */
  readonly fullText: string;
  readonly idle: string;
  readonly loading: string;
  /** The report does not contain this id. */
  missing(id: string): string;
  /** One problem with its path and the name of its figure, for the console: no full stop. */
  problem(problem: Problem): string;
  /** How many problems a dataset has, before the first of them. */
  problems(count: number): string;
  /** The indicator is in the dataset, but was left out for this problem. */
  leftOut(id: string, problem: Problem): string;
  /** The dataset cannot be shown. */
  failed(error: Problem): string;
}

/** What a language writes down itself; the rest is put together from it, with its punctuation. */
export interface Language extends Omit<Words, 'goal' | 'actual' | 'source' | 'problem' | 'leftOut' | 'failed'> {
  readonly problemSentences: Sentences;
  readonly asOf: string;
  readonly sourceLabel: string;
  /** What stands before a problem for which an indicator was left out, and for which nothing can be shown. */
  readonly leftOutFor: (id: string) => string;
  readonly failedFor: string;
}

function complete(language: Language): Words {
  const {lang, problemSentences, asOf, sourceLabel, leftOutFor, failedFor} = language;
  const {comma, colon, stop, open, close, gap} = punctuation(lang);
  const said = ({status, printed}: StatusLine): string => status + colon + printed + stop;
  const problem = (it: Problem): string => pageSentence(it, problemSentences, lang);
  return {
    ...language,
    correction: (date, now, was) => withFullStop(language.correction(date, now, was), lang),
    goal: (name, goal, before) => name + comma + said(goal) + (before ? gap + said(before) : ''),
    actual: (date, printed, source) => asOf + date + colon + printed + open + source + close,
    source: (title) => sourceLabel + colon + title,
    problem,
    leftOut: (id, it) => leftOutFor(id) + problem(it) + stop,
    failed: (it) => failedFor + problem(it) + stop,
  };
}

const [chinese, english] = [zhCN, en].map(complete) as [Words, Words];

/** The words for a BCP 47 tag; English for every other language. */
export const wordsFor = (lang: string): Words => (isChinese(lang) ? chinese : english);

export {isChinese};
