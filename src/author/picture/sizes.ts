// The sizes of pictures that are asked for, in one list that an author may extend. Pure.

/** The size of a picture in its own pixels. */
export interface PictureSize {
  /** `share` */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Whether what is longer goes on to more pages of the size. Default: all stands on one. */
  readonly isPaged?: boolean;
  /** What it is for, by language: zh-CN, en. */
  readonly names: Readonly<Record<string, string>>;
}

/** Paper at 150 dots an inch, which prints sharp and can be sent. */
const paper = (name: string, width: number, height: number): PictureSize => ({
  name,
  width,
  height,
  isPaged: true,
  names: {'zh-CN': `${name.toUpperCase()} 纸`, en: `${name.toUpperCase()} paper`},
});

/** The sizes that are asked for; `pictureOf` takes any other as well. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  {name: 'square', width: 1080, height: 1080, names: {'zh-CN': '分享卡', en: 'Share card'}},
  {name: 'poster', width: 1080, height: 1920, names: {'zh-CN': '海报', en: 'Poster'}},
  {name: 'cover', width: 900, height: 383, names: {'zh-CN': '公众号封面', en: 'WeChat cover'}},
  {name: 'thumbnail', width: 500, height: 500, names: {'zh-CN': '小图', en: 'Thumbnail'}},
  {name: 'screen', width: 1920, height: 1080, names: {'zh-CN': '大屏', en: 'Screen'}},
  paper('a4', 1240, 1754),
  paper('a3', 1754, 2480),
];

/** A size by its name, among these. */
export const sizeOf = (name: string, sizes: readonly PictureSize[] = PICTURE_SIZES): PictureSize | undefined =>
  sizes.find((it) => it.name === name);
