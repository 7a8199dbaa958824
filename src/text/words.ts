// The library's own words: which there are. Each language is one file; which of them holds is decided here.
import type {Problem} from '../model/problem.js';
import type {Status} from '../model/schema.js';
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
  /** 2018年预计; 2018年 alone where no status is given. */
  status(year: number, status?: Status): string;
  /** Label of the disclosure that shows the sentence of the report. */
  readonly sentence: string;
  /** What was corrected after publication. */
  correction(date: string, was: string, now: string): string;
  /** A goal said in one sentence: what, which status, in which words, and the year before with its own status. */
  goal(name: string, goal: StatusLine, before?: StatusLine): string;
  /** A day, from YYYY-MM-DD. */
  date(day: string): string;
  /** What came of a goal, with its date and its source. */
  actual(date: string, printed: string, source: string): string;
  readonly keywords: string;
  /** Label of the list of chapters. */
  readonly contents: string;
  /** Where the text comes from. */
  source(title: string): string;
  /** Label of the link to the published text. */
  readonly fullText: string;
  /** Labels of the button that shows a chart as a table, and back. */
  readonly asTable: string;
  readonly asChart: string;
  /** Head of the column of names in a table. */
  readonly indicator: string;
  readonly idle: string;
  readonly loading: string;
  /** The report does not contain this id. */
  missing(id: string): string;
  /** The chapter is in the dataset, but has no goals to set beside results. */
  unpaired(id: string): string;
  /** One problem with its path and the name of its figure, for the console: no full stop. */
  problem(problem: Problem): string;
  /** How many problems a dataset has, before the first of them. */
  problems(count: number): string;
  /** The indicator is in the dataset, but was left out for this problem. */
  leftOut(id: string, problem: Problem): string;
  /** The dataset cannot be shown. */
  failed(error: Problem): string;
}

/** Whether a BCP 47 tag asks for Chinese, as no tag does; every other language gets English. */
export const isChinese = (lang: string): boolean => /^(zh|$)/i.test(lang);

/** The words for a BCP 47 tag. */
export const wordsFor = (lang: string): Words => (isChinese(lang) ? zhCN : en);
