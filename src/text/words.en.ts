// The library's own words in English.
import {problemsEn} from './problems.en.js';
import {pageSentence} from './problems.js';
import type {Words} from './words.js';

const STATUS = {achieved: 'result', expected: 'estimate', target: 'target'};

export const en: Words = {
  lang: 'en',
  status: (year, status) => `${year}${status ? ` ${STATUS[status]}` : ''}`,
  sentence: 'In the report',
  correction: (date, was, now) => `Corrected on ${date}: was “${was}”, now “${now}”.`,
  goal: (name, goal, before) => `${name}, ${goal.status}: ${goal.printed}.${before ? ` ${before.status}: ${before.printed}.` : ''}`,
  date: (day) => day,
  actual: (date, printed, source) => `As of ${date}: ${printed} (${source})`,
  keywords: 'Keywords',
  contents: 'Contents',
  source: (title) => `Source: ${title}`,
  fullText: 'Read the full report',
  asTable: 'Show the table',
  asChart: 'Show the chart',
  indicator: 'Indicator',
  idle: 'Nothing is named yet.',
  loading: 'Reading the dataset…',
  missing: (id) => `The dataset does not contain “${id}”.`,
  unpaired: (id) => `“${id}” does not contain goals with a result of the year before.`,
  problem: (problem) => pageSentence(problem, problemsEn),
  problems: (count) => `${count} problem(s), the first: `,
  leftOut: (id, problem) => `“${id}” is left out. ${en.problem(problem)}.`,
  failed: (error) => `The dataset cannot be shown. ${en.problem(error)}.`,
};
