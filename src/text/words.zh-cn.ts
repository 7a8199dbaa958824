// The library's own words in Chinese.
import {problemsZhCN} from './problems.zh-cn.js';
import type {Language} from './words.js';

// A result is labelled by its time alone.
const STATUS = {achieved: '', expected: '预计', target: '目标'};
const FILL = {achieved: '完成', expected: '预计', target: '目标'};

export const zhCN: Language = {
  lang: 'zh-CN',
  status: (period, status) => period + STATUS[status],
  sentence: '报告原文',
  correction: (date, now, was) => `已更正（${date}）：“${now}”${was && `，原为“${was}”`}`,
  corrected: (date, was) => `${date}已更正${was && `，原为“${was}”`}`,
  date: (day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+).*/, '$1年$2月$3日'),
  asOf: '截至',
  keywords: '关键词',
  fill: (status) => FILL[status],
  cell: '1格＝1个（家、名、项等）；增速1格＝1%',
  contents: '目录',
  sourceLabel: '来源',
  fullText: '阅读报告全文',
  idle: '尚未指定要显示的数据。',
  loading: '正在读取数据……',
  missing: (id) => `数据中没有“${id}”。`,
  problemSentences: problemsZhCN,
  problems: (count) => `共 ${count} 处问题，第一处：`,
  leftOutFor: (id) => `数据中的“${id}”有误，未予显示：`,
  failedFor: '数据无法显示：',
};
