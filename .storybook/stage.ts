// The provider around every story: it has the appearance that the toolbar asks for, as a page would set it.
import {DecoratorHelpers} from '@storybook/addon-themes';
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {action} from 'storybook/actions';
import type {DecoratorFunction} from 'storybook/internal/types';
import type {TujieErrorEvent, TujieLoadEvent} from '../src/dataset/events.js';
import type {TujieSelectEvent} from '../src/dataset/select-event.js';

const {initializeThemeState, pluckThemeFromContext} = DecoratorHelpers;

const SCHEMES = ['light', 'dark', 'auto'];

/** The toolbar's own entries; that of the scheme is the themes addon's. */
export const globalTypes = {
  palette: tool('配色 Palette', 'paintbrush', [
    ['crimson', '绛红 crimson'],
    ['azure', '蔚蓝 azure'],
    ['festive', '朱金 festive'],
  ]),
  size: tool('字号 Size', 'accessibility', [
    ['normal', '常规 normal'],
    ['large', '大字 large'],
  ]),
  grey: tool('灰度 Grey', 'contrast', [
    ['no', '彩色 colour'],
    ['yes', '灰度 grey'],
  ]),
  language: tool('界面语言 Language', 'globe', [
    ['zh-CN', '中文'],
    ['en', 'English'],
  ]),
};

export const initialGlobals = {palette: 'crimson', size: 'normal', grey: 'no', language: 'zh-CN'};

function tool(title: string, icon: string, items: readonly (readonly [string, string])[]): object {
  return {description: title, toolbar: {title, icon, dynamicTitle: false, items: items.map(([value, label]) => ({value, title: label}))}};
}

/** What is not its default, so that a story that asks for nothing gets nothing. */
const unless = (value: unknown, initial: string): unknown => (value === initial ? nothing : value);

/** Reports an event in the panel of actions. */
const told = {
  load: ({type, report, problems}: TujieLoadEvent): void => void action(type)({report: report.id, problems}),
  error: ({type, code, path, error}: TujieErrorEvent): void => void action(type)({code, path, params: error.params}),
  select: ({type, theme}: TujieSelectEvent): void => void action(type)({theme}),
};

/** Draws a story with the appearance of the toolbar and the tokens of its controls. */
export const stage: DecoratorFunction = (story, context) => {
  const {globals, args} = context;
  const scheme = pluckThemeFromContext(context as never) || 'light';
  const dress = (element: Element | undefined): void => {
    document.documentElement.lang = String(globals['language']);
    document.documentElement.style.filter = globals['grey'] === 'yes' ? 'grayscale(1)' : '';
    const {style} = element as HTMLElement;
    for (const name of [...style]) style.removeProperty(name);
    for (const [name, value] of Object.entries(args)) if (name.startsWith('--') && value) style.setProperty(name, String(value));
  };
  return html`<tujie-dataset
    ${ref((element) => element && dress(element))}
    class="stage"
    palette=${unless(globals['palette'], 'crimson')}
    scheme=${unless(scheme, 'light')}
    size=${unless(globals['size'], 'normal')}
    @tujie-load=${told.load}
    @tujie-error=${told.error}
    @tujie-select=${told.select}
    lang=${unless(globals['language'], 'zh-CN')}
    >${story()}</tujie-dataset
  >`;
};

initializeThemeState(SCHEMES, 'light');
