// How Storybook's own frame looks, and the Chinese names of stories in its list.
import {addons} from 'storybook/manager-api';
import {NAMES} from './names.js';
import {theme} from './theme.js';

addons.setConfig({
  ui: {enableShortcuts: false},
  theme,
  sidebar: {
    renderLabel: ({name, type}: {name: string; type: string}) => (type === 'story' ? [NAMES[name], name].filter(Boolean).join(' ') : name),
  },
});
