// What the keys and the values of a dataset are called by those who do not edit its file. No page carries these words.
import {keyWordsEn} from './key-words.en.js';
import {keyWordsZhCN} from './key-words.zh-cn.js';
import {isChinese} from './punctuation.js';

export interface KeyWords {
  /** Every key of a dataset. */
  readonly keys: Readonly<Record<string, string>>;
  /** The values that a key chooses from. */
  readonly values: Readonly<Record<string, string>>;
  /** Between two values of which either may stand. */
  readonly or: string;
  /** A power of ten by its word: 8 is 亿. */
  readonly power: (exponent: number) => string;
}

/** The words for a BCP 47 tag; English for every other language. */
export const keyWords = (lang: string): KeyWords => (isChinese(lang) ? keyWordsZhCN : keyWordsEn);
