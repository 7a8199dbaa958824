// The words for keeping, saving and going back, in Chinese.
import type {KeepWords} from './keep-words.js';

export const keepZhCN: KeepWords = {
  keep: '在本机浏览器里保存这份工作',
  off: '现在没有保存：关闭页面后内容会丢失，可另存成文件。',
  on: '只保存在本机浏览器里，重新打开还在。',
  full: '本机浏览器保存不了：关闭页面后内容会丢失，请另存工作。',
  shared: '从硬盘打开的网页，在这个浏览器里共用一处存储：保存后，本机打开的其他网页文件也能读到。',
  save: '另存工作',
  saved: (file) => `已下载“${file}”：拖进页面即可接着做。`,
  clear: '清空',
  sure: '清空组合、设置和自己的数据？清空后不能恢复。',
  cleared: '已清空。',
  former: '回到上一稿',
  changedBack: '已换回；再点一次“回到上一稿”又回到刚才那份。',
};
