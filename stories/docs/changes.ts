// How a change travels: what is edited, which test fails until it is done, what is generated, what to run. A test holds every name in it.
interface Both {
  readonly zh: string;
  readonly en: string;
}

export interface Change {
  readonly title: string;
  /** What is edited, in order. */
  readonly edit: readonly Both[];
  /** Which test fails first. */
  readonly fails: Both;
  /** What is written anew, and by what. */
  readonly generated: Both;
  readonly run: readonly string[];
}

const both = (zh: string, en: string): Both => ({zh, en});

const NOTHING = both('没有。', 'Nothing.');

export const CHANGES: readonly Change[] = [
  {
    title: '界面的一个词 A word of the interface',
    edit: [
      both(
        '`src/text/words.ts` 里写上它的键和类型，`src/text/words.zh-cn.ts` 和 `src/text/words.en.ts` 里各写一句。',
        'Its key and type in `src/text/words.ts`, its sentence in `src/text/words.zh-cn.ts` and `src/text/words.en.ts`.',
      ),
      both(
        '工作台的词在 `src/workbench/words.ts`、`src/workbench/words.zh-cn.ts`、`src/workbench/words.en.ts`。',
        'Those of the workbench: `src/workbench/words.ts`, `src/workbench/words.zh-cn.ts`, `src/workbench/words.en.ts`.',
      ),
    ],
    fails: both(
      '类型检查：少了哪一种语言，就指出哪一种。然后是 `src/text/words.test.ts`；名称用错了，是 `tests/package/terms.test.js`。',
      'The compiler names the language that lacks it. Then `src/text/words.test.ts`; for a wrong name, `tests/package/terms.test.js`.',
    ),
    generated: NOTHING,
    run: ['npx tsc -p .', 'npm run try -- text', 'npm run try -- tests/package/terms.test.js'],
  },
  {
    title: '数据集的一个键 A key of the dataset',
    edit: [
      both(
        '`src/model/schema.ts`：键和它的规则。新的规则另写在 `src/model/rules.ts`，并在 `tools/build/write-schema.js` 里写出它的 JSON Schema。',
        '`src/model/schema.ts`: the key and its rule. A new rule stands in `src/model/rules.ts`, and its JSON Schema in `tools/build/write-schema.js`.',
      ),
      both(
        '几个键之间的规则在 `src/author/check-report.ts` 和 `src/author/check-quantity.ts`，它们由原文算出的值在 `src/text/derive/`。',
        'Rules between keys: `src/author/check-report.ts` and `src/author/check-quantity.ts`; what is computed from words, in `src/text/derive/`.',
      ),
      both(
        '显示它：组件的视图（`src/elements/goal-gauge/goal-gauge.view.ts` 一类）；不含脚本的 HTML 由同一视图得到，见 `src/author/outline.ts` 和 `src/author/figures.ts`。',
        'To show it: the view of an element (such as `src/elements/goal-gauge/goal-gauge.view.ts`); plain HTML takes it from the same view in `src/author/outline.ts` and `src/author/figures.ts`.',
      ),
      both(
        '`data/README.md` 说明它；`data/broken/` 放一个写错它的文件，并在 `tests/data/broken.test.js` 加一行。',
        '`data/README.md` describes it; a file with the fault goes into `data/broken/`, and a line into `tests/data/broken.test.js`.',
      ),
    ],
    fails: both(
      '`tests/package/docs.test.js`：`data/README.md` 里没有这个键；`tests/data/broken.test.js`：没有写错它的例子的那一行。',
      '`tests/package/docs.test.js`: `data/README.md` does not name the key; `tests/data/broken.test.js`: the broken file has no line.',
    ),
    generated: both(
      '`npm run build` 重写 `data/report.schema.json`，请一起提交。',
      '`npm run build` rewrites `data/report.schema.json`: commit it too.',
    ),
    run: ['npm run build', 'npm run try -- model', 'npm run try -- data', 'npm run try -- tests/package/docs.test.js'],
  },
  {
    title: '一种问题 A kind of problem',
    edit: [
      both(
        '`src/model/problem.ts`：代码和参数的类型；发现它的地方在 `src/model/parse.ts`、`src/author/check-report.ts` 或 `src/dataset/load.ts`。',
        '`src/model/problem.ts`: its code and the type of its params; it is found in `src/model/parse.ts`, `src/author/check-report.ts` or `src/dataset/load.ts`.',
      ),
      both(
        '句子：网页会遇到的在 `src/text/problems.zh-cn.ts` 和 `src/text/problems.en.ts`，只有检查时遇到的在 `src/text/check-problems.zh-cn.ts` 和 `src/text/check-problems.en.ts`。',
        'Its sentence: where a page can meet it, in `src/text/problems.zh-cn.ts` and `src/text/problems.en.ts`; where only a check can, in `src/text/check-problems.zh-cn.ts` and `src/text/check-problems.en.ts`.',
      ),
      both(
        '怎么办：`README.md` 和 `README.zh-CN.md` 的表，或 `stories/docs/problems.ts`。',
        'What to do about it: the tables of `README.md` and `README.zh-CN.md`, or `stories/docs/problems.ts`.',
      ),
    ],
    fails: both(
      '类型检查：哪种语言没有句子。然后是 `tests/package/blocks.test.js`：没有“怎么办”。',
      'The compiler names the language without a sentence. Then `tests/package/blocks.test.js`: no advice.',
    ),
    generated: NOTHING,
    run: ['npx tsc -p .', 'npm run build', 'npm run try -- data', 'npm run try -- tests/package/blocks.test.js'],
  },
  {
    title: '一个新组件 A new element',
    edit: [
      both(
        '`npm run new sample-piece` 写出它的文件夹和故事，并在 `src/define.ts`、`src/index.ts` 里各加一行。',
        '`npm run new sample-piece` writes its folder and its stories, and adds a line to `src/define.ts` and `src/index.ts`.',
      ),
      both(
        '`src/author/pieces.ts`（图块表）加一行：两种语言的名称、由什么指定、自己的属性、说什么。作者、工作台、命令和检查都由此得知。',
        'A line in `src/author/pieces.ts`, the table of pieces: its names in both languages, the attribute that holds an id, its own attributes, what it says. Author, workbench, command and check read it there.',
      ),
      both(
        '`src/testing/contract.test.ts` 的 `ELEMENTS` 加一行；部件和插槽的中文在 `stories/docs/chinese.ts`，故事的中文名在 `.storybook/names.ts`；`README.md` 和 `README.zh-CN.md` 的表各加一行。',
        'A line in `ELEMENTS` of `src/testing/contract.test.ts`; the Chinese of its parts and slots in `stories/docs/chinese.ts`, of its stories in `.storybook/names.ts`; a row in the tables of `README.md` and `README.zh-CN.md`.',
      ),
      both(
        '大小变了，改 `.size-limit.js` 的限额；有图表，再在 `tools/build/lazy.js` 加一行。',
        'Where sizes change, the budgets in `.size-limit.js`; with a chart, a line in `tools/build/lazy.js`.',
      ),
    ],
    fails: both(
      '`tests/package/pieces.test.js` 指出图块表里缺什么；然后是 `src/testing/contract.test.ts` 和 `tests/storybook/names.test.js`。',
      '`tests/package/pieces.test.js` says what the table of pieces lacks; then `src/testing/contract.test.ts` and `tests/storybook/names.test.js`.',
    ),
    generated: both(
      '`npm run build` 写出 `custom-elements.json`、框架的类型和编辑器的数据（`dist/types/`）、`cdn/` 里它的入口和 `cdn/tujie.css` 里为它预留的大小。',
      '`npm run build` writes `custom-elements.json`, types for frameworks and data for editors (`dist/types/`), its entry in `cdn/` and its reserved size in `cdn/tujie.css`.',
    ),
    run: [
      'npm run new sample-piece',
      'npm run build',
      'npm run try -- testing',
      'npm run try -- tests/package/pieces.test.js',
      'npm run size',
    ],
  },
  {
    title: '组件的一个属性 An attribute of an element',
    edit: [
      both(
        '组件的类（`src/elements/goal-gauge/goal-gauge.ts` 一类）：`properties` 里一行，字段上写明取值和默认。',
        'The class of the element (such as `src/elements/goal-gauge/goal-gauge.ts`): a line in `properties`, and values and default in the documentation of its field.',
      ),
      both(
        '`src/author/pieces.ts`：这个图块的 `attributes`，默认值在前；`src/workbench/words.zh-cn.ts` 和 `src/workbench/words.en.ts` 给它的值取名。',
        '`src/author/pieces.ts`: the `attributes` of the piece, the default first; names of its values in `src/workbench/words.zh-cn.ts` and `src/workbench/words.en.ts`.',
      ),
      both(
        '`README.md` 和 `README.zh-CN.md` 的属性表；一个故事。',
        'The table of attributes in `README.md` and `README.zh-CN.md`; a story.',
      ),
    ],
    fails: both(
      '`src/testing/contract.test.ts` 列出全部公开的字段；`tests/package/pieces.test.js`：图块表和类不一致；`tests/package/docs.test.js`：说明里没有它。',
      '`src/testing/contract.test.ts` lists all public fields; `tests/package/pieces.test.js`: table and class differ; `tests/package/docs.test.js`: the READMEs do not name it.',
    ),
    generated: both(
      '`npm run build` 写出 `custom-elements.json` 和 `dist/types/`。',
      '`npm run build` writes `custom-elements.json` and `dist/types/`.',
    ),
    run: [
      'npm run build',
      'npm run try -- goal-gauge',
      'npm run try -- tests/package/pieces.test.js',
      'npm run try -- tests/package/docs.test.js',
    ],
  },
  {
    title: '一个样式变量 A token',
    edit: [
      both(
        '`src/style/base.styles.ts`：用 `var(--tujie-…, 默认值)` 读取，从不设置。只属于一个组件的，在它自己的样式里。',
        '`src/style/base.styles.ts` reads it by `var(--tujie-…, default)`, and never sets it. One of a single element is read in that element’s styles.',
      ),
      both(
        '`src/elements/shared/report-element.ts` 的说明里写 `@cssprop` 和默认值；中文在 `stories/docs/chinese.ts`；`README.md` 和 `README.zh-CN.md` 列出它。',
        '`@cssprop` and its default in the documentation of `src/elements/shared/report-element.ts`; its Chinese in `stories/docs/chinese.ts`; `README.md` and `README.zh-CN.md` list it.',
      ),
    ],
    fails: both(
      '`src/testing/contract.test.ts`：读了没有写明的变量，或默认值不同；然后是 `tests/package/docs.test.js` 和 `tests/storybook/names.test.js`。',
      '`src/testing/contract.test.ts`: a token that is read and not documented, or another default; then `tests/package/docs.test.js` and `tests/storybook/names.test.js`.',
    ),
    generated: both(
      '`npm run build` 写出 `custom-elements.json`；手册里的表由它而来。传统版的样式由 `tools/build/older-css.js` 改写。',
      '`npm run build` writes `custom-elements.json`, from which the manual makes its table. `tools/build/older-css.js` rewrites the styles for the classic build.',
    ),
    run: ['npm run build', 'npm run try -- testing', 'npm run try -- style', 'npm run try -- tests/package/docs.test.js'],
  },
  {
    title: '一种外观 A look: palette, scheme, size',
    edit: [
      both(
        '`src/style/base.styles.ts` 的 `theme`：取值怎样换成颜色和大小；取值的类型在 `src/elements/shared/report-element.ts` 和 `src/elements/dataset/dataset.ts`。',
        '`theme` in `src/style/base.styles.ts`: what the value does to colours and sizes; its type in `src/elements/shared/report-element.ts` and `src/elements/dataset/dataset.ts`.',
      ),
      both(
        '`src/author/pieces.ts` 的 `APPEARANCE`；不含脚本的 HTML 的颜色在 `src/author/colours.ts`。',
        '`APPEARANCE` in `src/author/pieces.ts`; the colours of plain HTML in `src/author/colours.ts`.',
      ),
      both(
        '名称：`src/workbench/words.zh-cn.ts`、`src/workbench/words.en.ts`、`.storybook/stage.ts`；`README.md` 和 `README.zh-CN.md` 的属性表。',
        'Its name: `src/workbench/words.zh-cn.ts`, `src/workbench/words.en.ts`, `.storybook/stage.ts`; the table of attributes in `README.md` and `README.zh-CN.md`.',
      ),
    ],
    fails: both(
      '`tests/package/pieces.test.js`：`APPEARANCE` 和组件不一致；`src/style/base.test.ts`：对比度不够。',
      '`tests/package/pieces.test.js`: `APPEARANCE` and the elements differ; `src/style/base.test.ts`: too little contrast.',
    ),
    generated: both(
      '`npm run pictures` 重拍参考图（`tests/storybook/pictures/`），提交前请看一遍。',
      '`npm run pictures` takes the reference pictures anew (`tests/storybook/pictures/`): look at them before you commit them.',
    ),
    run: ['npm run build', 'npm run try -- style', 'npm run try -- tests/package/pieces.test.js', 'npm run look -- report'],
  },
  {
    title: '一个主题图标 An icon of a theme',
    edit: [
      both(
        '`ICONS`（`src/model/schema.ts`）加上数据集写的名字，`CHOSEN`（`tools/build/write-icons.js`）选定图形。',
        'Its name in `ICONS` (`src/model/schema.ts`), as a dataset writes it; its drawing in `CHOSEN` (`tools/build/write-icons.js`).',
      ),
    ],
    fails: both(
      '`tests/package/icons.test.js`：`src/style/icons.ts` 没有重写。',
      '`tests/package/icons.test.js`: `src/style/icons.ts` was not written anew.',
    ),
    generated: both(
      '`node tools/build/write-icons.js` 写出 `src/style/icons.ts`，`npm run build` 写出 `data/report.schema.json`。',
      '`node tools/build/write-icons.js` writes `src/style/icons.ts`, `npm run build` writes `data/report.schema.json`.',
    ),
    run: ['node tools/build/write-icons.js', 'npm run build', 'npm run try -- tests/package/icons.test.js', 'npm run try -- data'],
  },
  {
    title: '安全说明的一条 A line of 安全说明',
    edit: [
      both(
        '`tools/release/claims.js` 写这一条，`tests/security/proofs/` 里写同一编号的检验；响应头在 `tools/release/headers.js`。',
        'The line in `tools/release/claims.js`, its proof under the same id in `tests/security/proofs/`; headers in `tools/release/headers.js`.',
      ),
    ],
    fails: both(
      '`tests/security/security.test.js`：少了一边，就指出是哪一条。',
      '`tests/security/security.test.js` names the line whose other half is missing.',
    ),
    generated: both('`npm run release` 写出两个压缩包。', '`npm run release` writes both archives.'),
    run: ['npm run build', 'npm run try -- security'],
  },
];
