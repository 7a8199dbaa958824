// The sentences for pictures that cannot be made, in Chinese.
import type {PictureWords} from './picture-words.js';

const NUMBERS = {width: '宽度', height: '高度', scale: '倍数', maxHeight: '每张高度'} as const;

export const pictureZhCN: PictureWords = {
  'no-page': () => '图片要在浏览器里排版：请在网页里调用 pictureOf，或用命令 tujie picture。',
  number: ({name, received, from, to}) => `${NUMBERS[name]}应是 ${from} 至 ${to} 之间的数，给出的是“${String(received)}”。`,
  size: ({received, names}) => `没有名为“${received}”的尺寸；有 ${names.join('、')}。`,
  letters: ({letters, fonts}) => `本机字体（${fonts.join('、')}）缺字：${letters.join('、')}。请装上有这些字的字体，再出图。`,
  'too-large': ({width, height, cut}) =>
    `${width} × ${height} 像素的图片，这个浏览器装不下。请分段出图，每张高度不超过 ${cut} 像素，或减小宽度、倍数。`,
  'no-room': ({width, height, needed}) =>
    `${width} × ${height} 像素里放不下：字号减到最小仍需高 ${needed} 像素。请少选几个图块，或换一个尺寸。`,
  policy: () => '本页的安全策略不许显示自己生成的图片：请在 img-src 里加上 data: 或 blob:。',
  image: ({address}) => `图片“${address}”读不到像素：请把它放到本站。`,
  text: ({page, picture}) => `图中文字与网页不符，未出图。网页：“${page}”，图中：“${picture}”。`,
};
