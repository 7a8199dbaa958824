// The library's own words in Chinese.
import type {Problem} from '../model/problem.js';
import type {Words} from './words.js';

const STATUS = {achieved: '完成', expected: '预计', target: '目标'};

// What the model and the loader say they wanted, or got.
const TERMS: Record<string, string> = {
  nothing: '空缺',
  text: '文字',
  'some text': '不为空的文字',
  'an id like gdp-2018': '形如 gdp-2018 的编号',
  'a number': '数字',
  'true or false': 'true 或 false',
  'a list': '列表',
  'an object': '对象',
  'a whole number': '整数',
  'an answer': '服务器的答复',
  'an answer in 30 s': '30 秒内的答复',
  'at most 5 MiB': '不超过 5 MiB',
  'an HTML page': '网页',
  'an empty file': '空文件',
};

const term = (word: string): string => TERMS[word] ?? word;

/** One fault, in Chinese. */
export const fault = ({path, expected, received}: Problem): string => `${path} 应为 ${term(expected)}，实为 ${term(received)}。`;

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
  leftOut: (id, problem) => `数据中的“${id}”有误，未予显示：${fault(problem)}`,
  failed: (error) => `数据无法显示：${fault(error)}`,
};
