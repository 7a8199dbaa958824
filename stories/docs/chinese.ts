// What the manifest says in English, in Chinese: by name. A test finds what is missing and what is left over.
import {PIECES} from '../../src/author/pieces.js';

type Texts = Readonly<Record<string, string>>;

/** A text that stands for several elements, whose manifest says it of each in its own words. */
interface Both {
  readonly zh: string;
  readonly en: string;
}

/** As the list of stories calls them. */
export const ELEMENT_NAMES: Texts = {
  'tujie-dataset': '数据源',
  ...Object.fromEntries(PIECES.map(({tag, names}) => [tag, names['zh-CN']])),
};

export const TOKENS: Texts = {
  '--tujie-accent': '站点的主色。组件会把它调到看得清的深浅。',
  '--tujie-color-accent': '直接使用的强调色，不再调整，优先于 `--tujie-accent`。',
  '--tujie-color-paper': '底色。',
  '--tujie-color-ink': '正文和数字的颜色。',
  '--tujie-color-ink-2': '小字的颜色：状态、来源、附注。',
  '--tujie-color-rule': '组件之间和行间细线的颜色。',
  '--tujie-color-line': '图示线条的颜色：轴线、刻度、上年结果。',
  '--tujie-color-tile': '数字块的底色。',
  '--tujie-color-ground': '计划部分的底色；朱金配色时为整份报告的底色。',
  '--tujie-color-head': '标题栏的底色，也是计划开头横幅的底色。',
  '--tujie-color-head-ink': '标题栏上文字的颜色；朱金配色时也用于报告底色上的文字。',
  '--tujie-color-head-mark': '标题栏上突出部分的颜色：年份、图标、格、装饰。',
  '--tujie-radius': '数字块的圆角；图块的圆角为它的两倍。',
  '--tujie-font': '全部文字的字体。',
  '--tujie-font-figure': '大号数字的字体。',
  '--tujie-font-size': '正文字号，其他字号随它变化；大字为它的 1.35 倍。',
  '--tujie-line-height': '正文行高。',
  '--digits-size': '大号数字的字号。',
};

export const PARTS: Texts = {
  actual: '目标后来的结果，附日期和来源。',
  after: '单位后面的字：以上。',
  aside: '报告接着说这个目标的话：在实际工作中争取更好结果。',
  announcement: '数据无法显示时，读屏软件念一次的话；画面上看不见。',
  base: '整个组件。',
  before: '数字前面的字：突破。',
  byline: '单位、报告人、日期，标题里没有说到的才出现。',
  cells: '画成格的数字：一格一个，或1%。',
  change: '增减：增长7%。',
  chapter: '一章；时间轴上是章的题头。',
  'chapter-title': '章名。',
  chart: '图表区域，由图表引擎绘制。',
  column: '一列的题头：2019年目标。',
  contents: '目录。',
  credit: '署名的一行。',
  digits: '数字本身。',
  drawing: '图示和它的刻度。',
  error: '无法显示时说明原因的文字。',
  figure: '数字和它前后所有的字。',
  fold: '折叠时每个主题的展开按钮和其中的内容。',
  footer: '署名和来源。',
  'full-text': '阅读报告全文的链接。',
  goal: '目标和它的图示。',
  goals: '各个目标。',
  'goals-text': '总目标的原文，仪表没有说全时才出现。',
  'goals-title': '总目标的标题。',
  header: '题头和它的底图。',
  infix: '数字和单位之间的字：余。',
  item: '一条内容。',
  icon: '主题的图标。',
  items: '内容的列表。',
  key: '格的图例：实心、半实、空心各是什么，一格是多少。',
  keyword: '关键词。',
  label: '小标题：条目开头的“集群发展”，或“关键词”三个字。',
  lead: '导语。',
  mark: '原句中的数字。',
  modality: '目标的语气：力争。',
  from: '数字从多少来：由16%。',
  name: '指标名称。',
  note: '脚注。',
  number: '主题的序号。',
  opening: '总目标开头的话：今年主要预期目标是：',
  period: '总目标的年份和状态，标题没有写年份时才出现。',
  location: '原句在报告中的位置。',
  quote: '原句。',
  result: '上年结果和它自己的状态：2018年完成 增长10.1%。',
  sentence: '展开按钮和其中的原句。',
  source: '文字的来源。',
  state: '数据还没有来时的文字。',
  status: '年份和状态：2018年预计。',
  subtitle: '副题。',
  table: '表格。',
  text: '总目标前后的段落。',
  theme: '一个主题。',
  tile: '数字块：一小句话和它放大的数字。',
  title: '标题。',
  toggle: '在表格和图形之间切换的按钮。',
  unit: '单位。',
  year: '章名中的年份。',
};

export const SLOTS: Readonly<Record<string, Both>> = {
  '': {
    zh: '没有脚本、浏览器太旧或取不到数据时，读者看到的内容；在数据源里就是各个组件。',
    en: 'What a reader gets without script, in an old browser, or without the data; in a provider, the pieces themselves.',
  },
  heading: {zh: '代替名称或标题。', en: 'Stands in place of the name or the title.'},
  icon: {
    zh: '名称或标题上方的图标；在主题卡上代替数据集的图标或序号。',
    en: 'An icon above the name or the title; on a theme card in place of the icon of the dataset, or of the number.',
  },
  'icon-theme-id': {
    zh: '某个主题的图标，按主题的编号：`icon-theme-2018-1`。用 `currentColor` 的 `svg`，或 `img`。',
    en: 'An icon of one theme, by its id: `icon-theme-2018-1`; an `svg` in `currentColor`, or an `img`.',
  },
  hero: {
    zh: '题头的画面，代替阶梯底图。画面上写有标题的，`alt` 或 `aria-label` 写明标题：标题不再另画，读屏、复制、查找和打印仍用标题原文。',
    en: 'A picture over the head, in place of the steps. One that is lettered with the title says so in its `alt` or `aria-label`: the title is not drawn a second time, and who hears, copies, searches or prints the page still has it.',
  },
  note: {zh: '数字、目标或内容下面的附注。', en: 'A remark under the figure, the goal or the items.'},
  footer: {zh: '放在最后。', en: 'Stands last.'},
};

export const EVENTS: Readonly<Record<string, Both>> = {
  'tujie-load': {
    zh: '数据集已读到。`report` 是报告，`problems` 是其中没有采用的内容。',
    en: 'The dataset was read: `report` is the report, `problems` says what of it was left out.',
  },
  'tujie-error': {
    zh: '数据集读不到，或里面没有要显示的内容。`code` 说明原因，`path` 说明位置。',
    en: 'The dataset could not be loaded, or does not contain what is asked for: `code` says why, `path` says where.',
  },
  'tujie-select': {
    zh: '读者点了一个关键词。`theme` 是主题的编号；调用 `preventDefault()` 后，页面不会滚动到该主题。',
    en: 'A reader chose a keyword: `theme` is the id of its theme. After `preventDefault()` the page does not scroll there.',
  },
};
