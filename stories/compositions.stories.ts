// Finished compositions to start from. Each is a page in examples/compositions/ that is copied as it stands; here its body is shown.
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';

// The page and the style sheet of each composition, by its name. Vite gives the text of the files.
const PAGES = import.meta.glob<string>('../examples/compositions/*.html', {query: '?raw', import: 'default', eager: true});
const SHEETS = import.meta.glob<string>('../examples/compositions/*.css', {query: '?raw', import: 'default', eager: true});

const page = (name: string): string => PAGES[`../examples/compositions/${name}.html`] ?? '';
/** The style sheet that a page names beside it. */
const sheetOf = (name: string): string => /href="([\w-]+\.css)"/.exec(page(name))?.[1] ?? '';
const sheet = (name: string): string => SHEETS[`../examples/compositions/${sheetOf(name)}`] ?? '';

/** The style sheet and the body of a page, with the addresses of Storybook. */
const shown = (name: string): TemplateResult => {
  const body = /<body>([^]*)<\/body>/.exec(page(name))?.[1] ?? '';
  const style = sheet(name).replaceAll("url('", "url('examples/compositions/");
  return html`${unsafeHTML(`<style>${style}</style>${body.replaceAll('../../data/', 'data/')}`)}`;
};

/** A page and its style sheet, one below the other: both files are copied. */
const code = (name: string): string => `${page(name)}\n<!-- ${sheetOf(name)} -->\n<style>\n${sheet(name)}</style>\n`;

const composition = (name: string, story: string): object => ({
  render: () => shown(name),
  parameters: {
    layout: 'fullscreen',
    docs: {description: {story}, source: {code: code(name), language: 'html', transform: (it: string) => it}},
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
          '可直接取用的完整页面。“显示代码”里就是 examples/compositions/ 中的网页和它的样式表，改好 cdn/ 和 data/ 的地址即可使用。要图片时，用浏览器按页面的大小截图。Finished pages: the code shown is the page and its style sheet to copy; set the addresses of cdn/ and data/. For a picture, capture the page in a browser at its own size.',
      },
    },
  },
};

export const ShareCard = composition('share', '1080 × 1080 像素的分享卡：全年的目标。A share card of 1080 × 1080 px: the goals of a year.');
export const ShareCardFestive = composition(
  'share-festive',
  '朱金配色的分享卡：米色的纸，红底金字。The share card in the festive palette.',
);
export const Poster = composition(
  'poster',
  '1080 × 1920 像素的海报：上年的数字，当年的目标。A poster of 1080 × 1920 px: results and goals.',
);
export const Phone = composition(
  'phone',
  '手机长图：宽 375 像素，按两倍密度截取。A long picture: 375 px wide, taken at twice the density.',
);
export const ReportPage = composition('report', '整份报告成一页。The whole report as a page.');
export const Article = composition(
  'article',
  '新闻里的数字：正文旁、句子里、段落之间。Figures beside, inside and between the paragraphs of an article.',
);
export const Sidebar = composition(
  'sidebar',
  '侧栏里的关键词和三张卡，手机上在正文之后。Keywords and three cards in a sidebar, below the text on a phone.',
);
export const Goals = composition('goals', '全年的目标，各在自己的刻度上；再与上年结果并列。The goals of a year, then beside the results.');
export const Theme = composition('theme', '一个专题和其中的数字。One theme in depth, with its figures.');
export const MirroredYears = composition('mirrored', '回眸与计划两相对照。Two years that answer each other, side by side.');
