// How every story is shown: its controls, its toolbar, its events, the widths of readers, and the code that a designer takes away.
import type {Preview} from '@storybook/web-components-vite';
import type {ArgTypesEnhancer, LoaderFunction as Loader} from 'storybook/internal/types';
import '../src/define.js';
import {loadReport} from '../src/dataset/load.js';
import {WIDTHS} from '../src/workbench/pieces/kinds.js';
import {DATASET, NEVER} from '../stories/story.js';
import {argTypesOf} from './arg-types.js';
import {idsFor} from './ids.js';
import {pageOf} from './page-of.js';
import {globalTypes, initialGlobals, stage} from './stage.js';
import {theme} from './theme.js';

/** The ids of the story's report, to choose from. */
const ids: ArgTypesEnhancer = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const labels = idsFor(name, initialArgs['report']);
      return [name, labels ? {...argType, options: Object.keys(labels), control: {type: 'select', labels}} : argType];
    }),
  );

/** A story is drawn once its dataset is loaded, so that tests see all of it. A dataset that fails is what its story shows. */
const loaded: Loader = ({args}) => {
  const src = args['src'] ? String(args['src']) : DATASET;
  return src === NEVER
    ? {}
    : loadReport(src).then(
        () => ({}),
        () => ({}),
      );
};

export default {
  tags: ['autodocs'],
  decorators: [stage],
  loaders: [loaded as never],
  argTypesEnhancers: [ids as never],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {
      extractArgTypes: argTypesOf,
      source: {transform: pageOf, language: 'html'},
      theme,
      toc: {headingSelector: 'h2, h3'},
    },
    // The language around a story on a page of documentation.
    htmlLang: 'zh-CN',
    layout: 'padded',
    viewport: {
      options: Object.fromEntries(
        WIDTHS.map((width) => [`w${width}`, {name: `${width} px`, styles: {width: `${width}px`, height: '100%'}, type: 'other'}]),
      ),
    },
    options: {
      storySort: {
        order: [
          '开始 Start',
          [
            '三种用法 Three ways',
            '工作台用法 Workbench',
            '取用 Ways out',
            '框架 Frames',
            '数据 Dataset',
            '来自别处的初稿 A draft from elsewhere',
          ],
          '工作台 Workbench',
          '组件 Components',
          '组合 Compositions',
          '文档 Docs',
          [
            '怎样画 How it is drawn',
            '图片和打印 Pictures and paper',
            '样式 Styling',
            '插槽 Slots',
            '事件 Events',
            '状态和错误 States and errors',
            '编辑规则 Editorial rules',
            '无障碍 Accessibility',
            '浏览器 Browsers',
            '数据集全部键 All keys',
            '词汇表 Glossary',
            '一处改动怎样走完全程 How a change travels',
            '不做什么 Non-goals',
          ],
          '交互 Interaction',
        ],
      },
    },
  },
} satisfies Preview;
