// How Storybook's own frame looks, and the Chinese names of stories in its list.
import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';
import {NAMES} from './names.js';

addons.setConfig({
  enableShortcuts: false,
  theme: create({
    base: 'light',
    brandTitle: 'Tujie 图解',
    fontBase: "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
    colorPrimary: '#9e1a2b',
    colorSecondary: '#9e1a2b',
    appBg: '#faf8f4',
  }),
  sidebar: {
    renderLabel: ({name, type}: {name: string; type: string}) => (type === 'story' ? [NAMES[name], name].filter(Boolean).join(' ') : name),
  },
});
