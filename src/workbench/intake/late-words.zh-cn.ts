// The words for what comes in beside a first text, in Chinese.
import type {LateWords} from './late-words.js';

export const lateZhCN: LateWords = {
  opened: (file) => `已打开“${file}”。`,
  otherVersion: (file) => `“${file}”是另一版工作台存下的，这一版打不开。`,
  reviewed: (file, taken, left) => `“${file}”：已用上 ${taken} 条核对记录${left ? `，另有 ${left} 条与现有数据不符，没有采用` : ''}。`,
  notReview: (file) => `“${file}”与现有数据不符，没有采用。`,
  ask: (name, title) => `“${name}”与现有数据《${title}》是什么关系？`,
  next: '接着上一稿',
  other: '作为另一份报告',
  check: '用来核对现有数据',
  refuse: '不读',
  followed: (name, lapsed) =>
    `“${name}”接着上一稿读成，句子没有改动的，编号、改正和核对都保留。${lapsed > 0 ? `句子改了的 ${lapsed} 个指标要重新核对。` : ''}`,
  changed: (counts) => `与上一稿相比，${counts}。校对从改动处开始。`,
  former: '回到上一稿',
  printChanges: '下载改动清样',
  checked: (name) => `已与“${name}”的原文核对。`,
};
