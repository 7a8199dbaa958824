// The sentences of the command in Chinese.
import type {CommandWords} from './words.js';

export const zhCN: CommandWords = {
  wrongValue: (option, allowed, value) => `${option}：应为 ${allowed.join('、')} 之一，实为“${value}”`,
  wrongCommand: (commands, value) => `应为 ${commands.join('、')} 之一，实为${value === undefined ? '空缺' : `“${value}”`}`,
  wrongOption: (message) => `选项有误：${message}`,
  notNamedBy: (option, piece, wanted) => `${option}：${piece} 不需要它${wanted ? `，应为 ${wanted}` : ''}`,
  needsId: (piece, option) => `--piece ${piece}：应有 ${option} 编号`,
  oneDataset: '应有一个数据文件',
  someFile: '应有数据文件或网页',
  noFile: (file) => `没有文件 ${file}`,
  goodDataset: (file) => `${file}：没有问题；正文中的数字都已归入指标或列出。`,
  faultyDataset: (file, count) => `${file}：${count} 处问题。改正后再检查一次：有指标未予显示时，规则和正文中的数字还没有检查。`,
  goodPage: (file, pieces) => `${file}：${pieces} 处，文字与数据一致。`,
  noPiece: '没有这个标签',
  noAddress: '没有指定数据：应写 src，或放在 tujie-dataset 里',
  noScript: (id) => `页面中没有 id 为 ${id} 的 script`,
  otherHost: '在别的主机上，未核对',
  dataset: (address, why) => `数据 ${address}：${why}`,
  difference: {
    missing: ({page}) => `报告中没有“${page}”`,
    empty: () => '标签之间没有文字',
    absent: ({report}) => `缺少，或次序不同：${report}`,
    letter: ({page, letter}) => `含有 ${letter}，它看不见，或只是看似另一个字：${page}`,
    foreign: ({page}) => `报告没有这样说：${page}`,
  },
  more: (count) => `另有 ${count} 处`,
  onPage: (text) => `页面：${text}`,
  inReport: (text) => `报告：${text}`,
};
