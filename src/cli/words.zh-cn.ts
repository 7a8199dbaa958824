// The sentences of the command in Chinese.
import type {Hold, WeChatSetting, WeChatUnit} from 'tujie/author';
import type {CommandWords} from './words.js';

// What the system says by a code.
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: '它是文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘已满',
  ENAMETOOLONG: '名称太长',
  ELOOP: '链接循环',
};

const HOLDS: Readonly<Record<Hold['kind'], string>> = {
  secrecy: '密级或内部字样',
  draft: '未定稿字样',
  'tracked-change': '未处理的修订',
  comment: '批注',
};

const SETTINGS: Readonly<Record<WeChatSetting, string>> = {
  cells: '图形全部画出',
  type: '数字排成字，不画格',
  text: '排成段落，标出数字，不画图形',
};

const UNITS: Readonly<Record<WeChatUnit, readonly [name: string, unit: string]>> = {
  letters: ['正文', '字'],
  characters: ['HTML ', '字符'],
  bytes: ['HTML ', '字节'],
};

export const zhCN: CommandWords = {
  wrongValue: (option, allowed, value) => `${option}：应为 ${allowed.join('、')} 之一，实为“${value}”`,
  wrongCommand: (commands, value) => `应为 ${commands.join('、')} 之一，实为${value === undefined ? '空缺' : `“${value}”`}`,
  noOption: (option, near) => `选项有误：没有 ${option}${near ? `，是不是 ${near}？` : ''}`,
  otherCommand: (option, command, commands) => `选项有误：${command} 没有 ${option}，它属于 ${commands.join('、')}`,
  needsValue: (option) => `${option}：后面应有值（以 - 开头的写成 ${option}=…）`,
  takesNoValue: (option) => `${option}：不带值`,
  twice: (option) => `${option}：写了不止一次`,
  wrongLanguage: (value) => `--lang：应为语言标签，如 zh-CN、en，实为“${value}”`,
  wrongAddress: (option, value) => `${option}：应为相对地址，或 http、https 地址，实为“${value}”`,
  notNamedBy: (option, piece, wanted) => `${option}：${piece} 不需要它${wanted ? `，应为 ${wanted}` : ''}`,
  needsId: (piece, option) => `--piece ${piece}：应有 ${option} 编号`,
  oneDataset: '应有一个数据文件',
  oneTokens: '应有一个设计变量文件，或不写文件，只写 --palette',
  noTokens: (file) => `${file}：没有图解的设计变量，应在 tujie 之下`,
  unknownToken: (path) => `${path}：图解没有这个变量，未采用`,
  faultyToken: (path, type, received) => `${path}：应为 ${type} 的值，实为 ${received}，未采用`,
  wrongHost: (value) => `--host：应为嵌入网页的源，如 https://news.example，多个以逗号隔开，实为“${value}”`,
  wrongHeight: (value) => `--height：应为以像素计的高度，1 到 99999，实为“${value}”`,
  separateOut: '--separate：应写 --out 文件，其余文件写在同一文件夹',
  fitOfWeChat: '--fit：应写 --profile wechat',
  articleLength: (setting, {letters, characters, bytes}) =>
    `${SETTINGS[setting]}：正文 ${letters} 字，HTML ${characters} 字符、${bytes} 字节`,
  articleOver: ({way, unit, most, isOfficial, address, lookedUp}) =>
    `超过${way === 'api' ? '公众平台接口' : '编辑器'}的上限：${UNITS[unit][0]}至多 ${most} ${UNITS[unit][1]}（${isOfficial ? '' : '非官方，'}${address}，${lookedUp} 查阅）；请改用图片，或分成几篇`,
  frameFiles: (files) => `已写入：${files.join('、')}`,
  frameHeight: (height) => `固定高度：${height} 像素，文字更长时在框架内滚动（另定的写 --height）`,
  frameHosts: (hosts) => `向这些网页报告高度：${hosts.join('、') || '无，按固定高度显示（--host 写明嵌入它的网页）'}`,
  framePolicy: (policy) => `服务器可发送的安全策略：${policy}`,
  someFile: '应有数据文件或网页',
  onlyDataset: (option) => `${option}：应有一个数据文件`,
  noFile: (file) => `没有文件 ${file}`,
  noFolder: (folder) => `没有文件夹 ${folder}`,
  notRead: (file, code) => `无法读取 ${file}：${REASONS[code] ?? code}`,
  notWritten: (file, code) => `无法写入 ${file}：${code === 'ENOENT' ? '没有这个文件夹' : (REASONS[code] ?? code)}`,
  ownInput: (file) => `--out：${file} 就是要读取的文件，不会覆盖它`,
  noOutput: (code) => `无法写到标准输出：${REASONS[code] ?? code}`,
  wrongNumbers: (file) => `${file}：应为 {"quotes": [{"exact": "…", "category": "…", "reason": "…"}]}，各值都是文字`,
  noPath: '地址写法有误',
  goodDataset: (file, source) => `${file}：没有问题；正文中的数字都已归入指标或列出${source ? `；正文与 ${source} 一致` : ''}。`,
  faultyDataset: (file, count) => `${file}：${count} 处问题。改正后再检查一次。`,
  written: (path, name, keys) => `${path}${name ? `（${name}）` : ''}：${keys}`,
  fixed: (file, count) => `${file}：${count ? `已写入 ${count} 处` : '没有可写入的'}。`,
  goodPage: (file, pieces) => `${file}：${pieces} 处，文字与数据一致。`,
  otherEdition: (pinned, edition) => `代码取自版次 ${pinned}，数据现为版次 ${edition}：请重新校对，再取代码`,
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
  someDataset: '应有数据文件',
  someReport: '应有报告：文本、Markdown、Word 或网页文件，或以 - 表示标准输入',
  outFolder: '有多份报告：应写 --out 文件夹',
  oneReport: (option) => `${option}：应只有一份报告`,
  wrongReview: (file) => `${file}：应为 {"doubts": […], "confirmations": […], "quotes": […]}`,
  drafting: (file) => `${file}：正在生成初稿……`,
  drafted: ({title, chapters, themes, figures, achieved, expected, targets, headlines, doubts: [most, less, least], confirmed}) =>
    `“${title}”：${chapters} 章，${themes} 个主题，${figures} 个指标（结果 ${achieved}、预计 ${expected}、目标 ${targets}；其中主要指标 ${headlines}）；存疑：严重 ${most}、一般 ${less}、轻微 ${least}${confirmed ? `；保留已确认的 ${confirmed} 个` : ''}。`,
  held: (file) => `tujie: ${file}：未生成初稿。文件标明尚未定稿或不宜公开；确认可以继续的，加 --accept-holds：`,
  hold: ({kind, words, author}) => `${HOLDS[kind]}：“${words}”${author ? `（${author}）` : ''}`,
  outPicture: '--out：应为 .png、.svg 或 .pdf 文件',
  wrongNumber: (option, value) => `${option}：应为数，实为“${value}”`,
  wrongSize: (names, value) => `--size：应为 ${names.join('、')} 之一，或写成宽x高，如 1080x1440，实为“${value}”`,
  onlyFor: (option, endings) => `${option}：只用于 ${endings.join('、')} 文件`,
  notBeside: (option, other) => `${option}：不能与 ${other} 同用`,
  noBrowser: '没有找到浏览器：请安装 Chrome、Chromium 或 Edge，或用环境变量 CHROME_PATH 指明它的位置',
  noBrowserAt: (path) => `CHROME_PATH：没有文件 ${path}`,
  browserFailed: (path, why) => `浏览器 ${path} 未能完成：${why}`,
  drawing: (file) => `${file}：正在出图……`,
  fonts: (names) => `所用字体：${names.join('、')}`,
  more: (count) => `另有 ${count} 处`,
  onPage: (text) => `页面：${text}`,
  inReport: (text) => `报告：${text}`,
};
