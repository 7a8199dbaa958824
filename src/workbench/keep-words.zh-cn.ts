// The words for keeping, saving and going back, in Chinese.
import type {KeepWords} from './keep-words.js';

export const keepZhCN: KeepWords = {
  keep: '在本机浏览器里保存这份工作',
  off: '现在没有保存：关闭页面后内容会丢失，可另存成文件。',
  on: '只保存在本机浏览器里，重新打开还在。',
  full: '本机浏览器保存不了：关闭页面后内容会丢失，请另存工作。',
  save: '另存工作',
  saved: (file) => `已下载“${file}”：拖进页面即可接着做。`,
  opened: (file) => `已打开“${file}”。`,
  otherVersion: (file) => `“${file}”是另一版工作台存下的，这一版打不开。`,
  clear: '清空',
  sure: '清空组合、设置和自己的数据？清空后不能恢复。',
  cleared: '已清空。',
  reviewed: (file, taken, left) => `“${file}”：已用上 ${taken} 条核对记录${left ? `，另有 ${left} 条与现有数据不符，没有采用` : ''}。`,
  notReview: (file) => `“${file}”与现有数据不符，没有采用。`,
  saveReview: '下载核对记录',
  former: '回到上一稿',
  formerAgain: '已换回；再点一次“回到上一稿”又回到刚才那份。',
  ask: (name, title) => `“${name}”与现有数据《${title}》是什么关系？`,
  next: '接着上一稿',
  other: '作为另一份报告',
  check: '用来核对现有数据',
  followed: (name) => `“${name}”接着上一稿读成，没有改动的编号和核对都保留。`,
  checked: (name) => `已与“${name}”的原文核对。`,
};
