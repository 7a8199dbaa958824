// How Storybook's own frame and its pages of prose look.
import {create} from 'storybook/theming';

export const theme = create({
  base: 'light',
  brandTitle: 'Tujie 图解',
  fontBase: "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  fontCode: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
  colorPrimary: '#9e1a2b',
  colorSecondary: '#9e1a2b',
  appBg: '#faf8f4',
});
