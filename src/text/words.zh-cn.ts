// The library's own words in Chinese.
import {pageSentence} from './problems.js';
import {problemsZhCN} from './problems.zh-cn.js';
import type {Words} from './words.js';

const STATUS = {achieved: '完成', expected: '预计', target: '目标'};

export const zhCN: Words = {
  lang: 'zh-CN',
  status: (year, status) => `${year}年${status ? STATUS[status] : ''}`,
  sentence: '报告原文',
  correction: (date, was, now) => `更正（${date}）：原为“${was}”，现为“${now}”。`,
  goal: (name, goal, before) => `${name}，${goal.status}：${goal.printed}。${before ? `${before.status}：${before.printed}。` : ''}`,
  date: (day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+).*/, '$1年$2月$3日'),
  actual: (date, printed, source) => `截至${date}：${printed}（${source}）`,
  keywords: '关键词',
  contents: '目录',
  source: (title) => `来源：${title}`,
  fullText: '阅读报告全文',
  asTable: '显示表格',
  asChart: '显示图形',
  indicator: '指标',
  idle: '尚未指定要显示的数据。',
  loading: '正在读取数据……',
  missing: (id) => `数据中没有“${id}”。`,
  unpaired: (id) => `“${id}”中没有可与上年结果并列的目标。`,
  problem: (problem) => pageSentence(problem, problemsZhCN),
  problems: (count) => `共 ${count} 处问题，第一处：`,
  leftOut: (id, problem) => `数据中的“${id}”有误，未予显示：${zhCN.problem(problem)}。`,
  failed: (error) => `数据无法显示：${zhCN.problem(error)}。`,
};
