// Finished compositions to start from. Each is a page in examples/compositions/ that is copied as it stands; here its body is shown.
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';

// The page of each composition, by its name. Vite gives the text of the file.
const PAGES = import.meta.glob<string>('../examples/compositions/*.html', {query: '?raw', import: 'default', eager: true});

/** The style sheet and the body of a page, with the addresses of Storybook. */
const shown = (name: string): TemplateResult => {
  const page = PAGES[`../examples/compositions/${name}.html`] ?? '';
  const part = (tag: string): string => new RegExp(`<${tag}>([^]*)</${tag}>`).exec(page)?.[1] ?? '';
  const markup = `<style>${part('style')}</style>${part('body')}`.replaceAll('../../data/', 'data/');
  return html`${unsafeHTML(markup)}`;
};

const composition = (name: string, story: string): object => ({
  render: () => shown(name),
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {story},
      source: {code: PAGES[`../examples/compositions/${name}.html`], language: 'html', transform: (code: string) => code},
    },
  },
});

export default {
  title: '组合 Compositions',
  id: 'compositions',
  // A finished page has grounds and words of its own, which are light: its pieces are too.
  globals: {theme: 'light'},
  parameters: {
    controls: {disable: true},
    docs: {
      description: {
        component:
          '可直接取用的完整页面。“显示代码”里就是 examples/compositions/ 中的文件，改好 cdn/ 和 data/ 的地址即可使用。Finished pages: the code shown is the file to copy; set the addresses of cdn/ and data/.',
      },
    },
  },
};

export const Article = composition('article', '正文旁的一个数字。One number beside the text.');
export const Sidebar = composition('sidebar', '侧栏里的三张卡，手机上在正文之后。Three cards in a sidebar, below the text on a phone.');
export const Goals = composition('goals', '全年的目标，各在自己的刻度上；再与上年结果并列。The goals of a year, then beside the results.');
export const Theme = composition('theme', '一个专题和其中的数字。One theme in depth, with its figures.');
export const MirroredYears = composition('mirrored', '回眸与计划两相对照。Two years that answer each other, side by side.');
export const Phone = composition('phone', '750 像素宽的手机长图。A long page of 750 px.');
export const Poster = composition('poster', '1080 × 1920 像素的海报。A poster of 1080 × 1920 px.');
