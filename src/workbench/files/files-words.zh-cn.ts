// The words for proof sheets and tables, in Chinese.
import type {FilesWords} from './files-words.js';

const two = (number: number): string => String(number).padStart(2, '0');

export const filesZhCN: FilesWords = {
  edition: '版次名称',
  editionAt: (time) => `${time.getMonth() + 1}月${time.getDate()}日${two(time.getHours())}:${two(time.getMinutes())}`,
  editionHint: '印在清样每页页脚，可写成“第3稿 1月15日23:50”。',
  list: '本单位词表（.txt，每行一词，清样里逐处标出）',
  listed: (file, count) => `“${file}”：${count} 个词。`,
  notListed: (file) => `“${file}”里读不到词。`,
  print: '打印清样',
  notPrinted: '这个浏览器没有打印：请点“下载清样”，双击打开后按 Ctrl+P 打印。',
  proof: '下载清样',
  proofHint: '打印成 A4，逐级签字。下载的清样是一个网页文件：双击打开，按 Ctrl+P 打印。',
  text: '清样（纯文本）',
  changes: '改动清样',
  table: '数据表（CSV）',
  dataset: '数据（JSON）',
  review: '核对记录（JSON）',
  saved: (file) => `已下载“${file}”。`,
};
