// What the console says to an author of a piece: few pages ever load it.
import {isChinese} from '../../text/punctuation.js';

/** Nobody gives the piece a dataset; its text stands behind it. */
export type Hint = 'source' | 'apart';

const CHINESE: Record<Hint, string> = {
  source: '没有数据：请写上 src，或放入 tujie-dataset 之内',
  apart: '文字应在标签之间，却在标签之后',
};

const ENGLISH: Record<Hint, string> = {
  source: 'expected src, or a tujie-dataset around it',
  apart: 'expected its text between the tags, found it behind them',
};

/** A hint in the language of the interface. */
export const hintText = (hint: Hint, lang: string): string => (isChinese(lang) ? CHINESE : ENGLISH)[hint];
