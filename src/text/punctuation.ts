// The punctuation between words that are put together, by language: the one place where a comma or a bracket of our own is written. Pure.

/** What stands between words that are put together. */
export interface Punctuation {
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  /** Between the things of a list. */
  readonly list: string;
  readonly open: string;
  readonly close: string;
  /** Between two sentences, and after a bracket. */
  readonly gap: string;
}

const CHINESE: Punctuation = {comma: '，', colon: '：', stop: '。', list: '、', open: '（', close: '）', gap: ''};
const OTHER: Punctuation = {comma: ', ', colon: ': ', stop: '.', list: ', ', open: ' (', close: ')', gap: ' '};

/** Whether a BCP 47 tag asks for Chinese, as no tag does. */
export const isChinese = (lang: string): boolean => /^(zh|$)/i.test(lang);

/** The punctuation of a language, a BCP 47 tag. */
export const punctuation = (lang: string): Punctuation => (isChinese(lang) ? CHINESE : OTHER);

/** A sentence with its full stop, where it ends with none yet. */
export const withFullStop = (text: string, lang: string): string =>
  /[。！？.!?][”’）】》]*$/.test(text) ? text : text + punctuation(lang).stop;
