// The library's own words: which there are. Each language is one file; which of them holds is decided here.
import type {Problem} from '../model/problem.js';
import type {Status} from '../model/schema.js';
import {en} from './words.en.js';
import {zhCN} from './words.zh-cn.js';

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
  readonly idle: string;
  readonly loading: string;
  /** No such id in the report. */
  missing(id: string): string;
  /** The indicator is in the dataset, but was left out for this fault. */
  leftOut(id: string, problem: Problem): string;
  /** The dataset cannot be shown. */
  failed(error: Problem): string;
}

/** The words for a BCP 47 tag; Chinese where no language is said, English for every other language. */
export const wordsFor = (lang: string): Words => (/^(zh|$)/i.test(lang) ? zhCN : en);
