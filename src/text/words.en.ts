// The library's own words in English.
import {problemsEn} from './problems.en.js';
import type {Language} from './words.js';

// A result is labelled by its time alone.
const STATUS = {achieved: '', expected: 'expected', target: 'target'};
const FILL = {achieved: 'done', expected: 'expected', target: 'target'};
// A time in Chinese is no word of an English phrase (2019 target): it stands after a comma, as it is printed.
const HAN = /[\u2e80-\u9fff]/;

export const en: Language = {
  lang: 'en',
  status: (period, status) =>
    HAN.test(period) ? [STATUS[status], period].filter(Boolean).join(', ') : [period, STATUS[status]].filter(Boolean).join(' '),
  sentence: 'In the report',
  correction: (date, now, was) => `Corrected on ${date}: “${now}”${was && `, was “${was}”`}`,
  corrected: (date, was) => `corrected on ${date}${was && `, was “${was}”`}`,
  date: (day) => new Date(day).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}),
  asOf: 'As of ',
  keywords: 'Keywords',
  fill: (status) => FILL[status],
  cell: '1 cell = 1 item, or 1 % of growth',
  contents: 'Contents',
  sourceLabel: 'Source',
  fullText: 'Read the full report',
  idle: 'Nothing is named yet.',
  loading: 'Reading the dataset…',
  missing: (id) => `The dataset does not contain “${id}”.`,
  problemSentences: problemsEn,
  problems: (count) => `${count} problem(s), the first: `,
  leftOutFor: (id) => `“${id}” is left out. `,
  failedFor: 'The dataset cannot be shown. ',
};
