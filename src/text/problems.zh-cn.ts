// What is wrong with a dataset, in Chinese: the problems that a page can have.
import type {Sentences} from './problems.js';

export const problemsZhCN: Sentences = {
  network: '没有收到服务器的响应：{reason}',
  http: '应为状态码 200，实为 {status}',
  timeout: '{seconds} 秒内没有收完',
  'too-large': '超过 {mebibytes} MiB',
  empty: '应为 JSON，实为空文件',
  html: '应为 JSON，实为网页',
  encoding: '应为 UTF-8、UTF-16 或 GB18030 编码，实为 {found}',
  json: '应为 JSON：{reason}',
  script: '本页没有这个 <script type="application/json">',
  exception: '检查数据的程序出错：{reason}',
  missing: '缺少 {key}',
  'old-shape': '这是旧格式的数据集：各章应以 blocks 列出导语、关键词、目标和主题',
  noted: '应为{expected}，实为{received}',
  types: {string: '文字', number: '数字', boolean: ' true 或 false', array: '列表', object: '对象'},
  'unknown-id': '数据中没有“{id}”',
};
