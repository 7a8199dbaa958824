// Every problem as a sentence: for the check, the command and the workbench. No page carries these words.
import type {Problem} from '../model/problem.js';
import {checkProblemsEn} from './check-problems.en.js';
import {checkProblemsZhCN} from './check-problems.zh-cn.js';
import {problemsEn} from './problems.en.js';
import {pageWords, pathText} from './problems.js';
import {problemsZhCN} from './problems.zh-cn.js';
import {isChinese} from './punctuation.js';

/** What is wrong, and what to write instead, without path and full stop. */
export function problemWords(problem: Problem, lang: string): string {
  const [page, check] = isChinese(lang) ? [problemsZhCN, checkProblemsZhCN] : [problemsEn, checkProblemsEn];
  const sentence = (check as Partial<Record<string, (params: unknown) => string>>)[problem.code];
  return sentence ? sentence(problem.params) : pageWords(problem, page, lang);
}

/**
 * What is wrong, where, and what to write instead, with a full stop.
 *
 * @param lang - BCP 47 tag; Chinese where none is given, English for every other language.
 */
export function problemSentence(problem: Problem, lang = ''): string {
  const {omitted, indicator} = problem;
  const sentence = pathText(problem, lang) + problemWords(problem, lang);
  const id = omitted && indicator ? (indicator.id ?? '') : undefined;
  if (isChinese(lang)) return `${sentence}。${id === undefined ? '' : `（指标 ${id} 未予显示）`}`;
  return `${sentence}.${id === undefined ? '' : ` (The indicator ${id} is left out.)`}`;
}
