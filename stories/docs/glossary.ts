// What things are called: one name each in Chinese and English, and what it is. The glossary of the manual shows them; a test holds their use.
import {PIECES} from '../../src/author/pieces.js';

export interface Term {
  readonly zh: string;
  readonly en: string;
  /** What it is, in both languages. */
  readonly is: {readonly zh: string; readonly en: string};
}

interface Section {
  readonly title: string;
  readonly terms: readonly Term[];
}

const term = (zh: string, en: string, isZh: string, isEn: string): Term => ({zh, en, is: {zh: isZh, en: isEn}});

export const GLOSSARY: readonly Section[] = [
  {
    title: '图块 Pieces',
    terms: [
      term(
        '图块',
        'piece',
        '页面上的一块图解。编辑和设计这样称呼它；开发称它为组件。',
        'One part of an infographic on a page, as authors call it; developers call it a component.',
      ),
      term(
        '组件',
        'component',
        '画出图块的自定义元素，如 `tujie-goal-gauge`。',
        'The custom element that draws a piece, such as `tujie-goal-gauge`.',
      ),
      ...PIECES.map(({tag, names}) => term(names['zh-CN'], names.en.toLowerCase(), `\`${tag}\``, `\`${tag}\``)),
      term(
        '数据源',
        'provider',
        '`tujie-dataset`：为里面的组件提供数据和外观。',
        '`tujie-dataset`: gives the pieces inside it the dataset and the appearance.',
      ),
    ],
  },
  {
    title: '报告和数据 Report and data',
    terms: [
      term(
        '版次',
        'edition',
        '数据集内容的短名，由内容算出，改一字就变。页面写明自己取自哪个版次。',
        'A short name of the content of a dataset, computed from it. A page says which edition it was made from.',
      ),
      term(
        '更正',
        'correction',
        '发布以后改过的文字：编号、原文、现文和日期。图块下面印“已更正”。',
        'A wording that changed after publication: id, what it was, what it is, and the day. Printed below the piece.',
      ),
      term('数据集', 'dataset', '一份政府工作报告，存成一个 JSON 文件。', 'One government work report in one JSON file.'),
      term(
        '指标',
        'indicator',
        '报告中的一个数字，连同名称、状态、原文和所在的分句。',
        'One figure of the report with its name, status, wording and clause.',
      ),
      term(
        '编号',
        'id',
        '指标、主题或章在数据集中的名字：`gdp-2018`。',
        'The name of an indicator, theme or chapter in the dataset: `gdp-2018`.',
      ),
      term(
        '原文',
        'wording',
        '数字和它前后所有的字，照报告所写：突破400亿元。',
        'The figure with all the words around it, as the report has it: 突破400亿元.',
      ),
      term('状态', 'status', '完成、预计或目标。', 'Achieved, expected or target.'),
      term(
        '问题',
        'problem',
        '数据集有误之处：代码、路径，以及应有和现有的值。',
        'What is wrong with a dataset: a code, a path, the values expected and received.',
      ),
      term('路径', 'path', '问题在数据集中的位置：`$.chapters[0].title`。', 'Where in the dataset a problem is: `$.chapters[0].title`.'),
    ],
  },
  {
    title: '图示 Drawing',
    terms: [
      term('横条', 'bar', '目标仪表的一种图形：一条刻度上的一段。', 'A shape of the goal gauge: a length on a scale.'),
      term(
        '格',
        'cell',
        '数字画成的小方格：一格是一个，增速一格是1%。目标空心，预计半实，完成实心。',
        'What a figure is drawn as: one cell is one thing, or 1% of a growth. Hollow for a target, half for what is expected, solid for a result.',
      ),
      term(
        '塔',
        'tower',
        '目标总览的一种版式：增速的格从下往上叠。',
        'A layout of the goal panel: the cells of a growth stacked from the ground.',
      ),
      term('表盘', 'dial', '目标仪表的一种图形，只用于占比。', 'A shape of the goal gauge, for shares only.'),
      term(
        '静态图示',
        'static drawing',
        '不用 ECharts 画出的图示，画面上最先出现的就是它。',
        'The drawing that needs no ECharts; the first that a reader sees.',
      ),
      term('图表区域', 'drawing area', 'ECharts 绘制的区域。', 'The area in which ECharts draws.'),
      term(
        '数字块',
        'tile',
        '一句话里的一个数字放大，前后的字缩小，原文一字不少：`figures="tiles"`。',
        'One figure of a sentence set large and its words small, with no word left out: `figures="tiles"`.',
      ),
      term('标注', 'mark', '原文中标出的数字。', 'A figure that is marked in its text.'),
      term('小标题', 'label', '条目开头的几个字：集群发展。', 'The words that open an item: 集群发展.'),
      term('展开按钮', 'disclosure', '点开后显示原句或条目的按钮。', 'The button that opens a sentence or the items of a theme.'),
      term(
        '后备文字',
        'fallback',
        '标签之间的文字：没有脚本、浏览器太旧或取不到数据时，读者看到的内容。',
        'The text between the tags: what a reader gets without script, in an old browser or without the data.',
      ),
    ],
  },
  {
    title: '外观 Appearance',
    terms: [
      term('配色', 'palette', '`palette`：绛红、蔚蓝或朱金。', '`palette`: crimson, azure or festive.'),
      term('绛红', 'crimson', '默认的配色：`palette="crimson"`。', 'The default palette: `palette="crimson"`.'),
      term('蔚蓝', 'azure', '冷色的配色：`palette="azure"`。', 'The cool palette: `palette="azure"`.'),
      term(
        '朱金',
        'festive',
        '红底、米色纸面、金色标题的配色，适合喜庆的版面：`palette="festive"`。',
        'Cream sheets on a red ground, titles in gold, for a festive page: `palette="festive"`.',
      ),
      term('常规', 'normal', '`size="normal"`：默认的字号。', '`size="normal"`: the default size.'),
      term('大字', 'large', '`size="large"`：1.35 倍的字号。', '`size="large"`: 1.35 times the size.'),
      term('样式变量', 'token', '组件读取的自定义属性：`--tujie-accent`。', 'A custom property that the pieces read: `--tujie-accent`.'),
      term('部件', 'part', '可用 `::part()` 改样式的部分。', 'What `::part()` can style.'),
      term('插槽', 'slot', '组件中由作者填写的位置。', 'Where a piece takes content of its author.'),
    ],
  },
  {
    title: '网页和脚本 Pages and scripts',
    terms: [
      term('按需加载', 'lazy', '用到时才加载。', 'Loaded only when it is needed.'),
      term('脚本分块', 'chunk', '入口脚本引用的文件，名称中带哈希。', 'A file that the entry script imports; its name contains a hash.'),
      term(
        '传统版',
        'classic build',
        '`cdn/tujie.classic.js`：一个普通脚本，支持 Chromium 69 及以上。',
        '`cdn/tujie.classic.js`: one ordinary script, from Chromium 69 on.',
      ),
      term(
        '响应头',
        'response header',
        '服务器随文件发送的设置，如内容安全策略。',
        'What a server sends with a file, such as the content security policy.',
      ),
      term(
        '随机数（nonce）',
        'nonce',
        '每次响应各不相同的值，策略据此放行样式。',
        'A value that differs in every response, by which a policy allows styles.',
      ),
      term(
        '事件',
        'event',
        '组件发出的消息，用 `addEventListener` 监听：`tujie-load`。',
        'What a component fires, heard by `addEventListener`: `tujie-load`.',
      ),
      term(
        '不含脚本的 HTML',
        'plain HTML',
        '不需要脚本和专用标签的网页、图文，由命令或工作台写出。',
        'Pages and texts that need no script and no tags of ours, written by the command or the workbench.',
      ),
      term(
        '写法',
        'markup variant',
        '同一图块在网页里的几种标记：图解标签、`data-tujie`、`a.tujie`。',
        'One of the ways to write a piece in a page: its tag, `data-tujie`, `a.tujie`.',
      ),
      term(
        '取用',
        'ways out',
        '工作台的最后一步：六种代码，以及图片、打印、框架、数据表。',
        'The last step of the workbench: six kinds of code, and a picture, paper, a frame, a table.',
      ),
      term(
        '长图',
        'long picture',
        '宽度固定、高随内容的图片，可以分张。',
        'A picture of one width, as high as its content; it can be cut into parts.',
      ),
      term(
        '设计变量',
        'design tokens',
        '配色、字体和圆角存成的 JSON 文件，设计工具可以读。',
        'Colours, fonts and corners as a JSON file that design tools read.',
      ),
      term(
        '发布后核对',
        'check after publishing',
        '把发布后的文字贴回工作台，与报告逐字比对。',
        'What was published, pasted back into the workbench and compared with the report letter for letter.',
      ),
      term(
        '试样',
        'sample',
        '粘进编辑器的一小段，用来看编辑器留下什么。',
        'A small piece that is pasted into an editor, to see what it leaves.',
      ),
    ],
  },
];
