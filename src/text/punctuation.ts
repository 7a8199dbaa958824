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

// Tags of Chinese, the names that pages give it instead (cn, zh_CN, chs, gb2312), and what is no tag at all.
const CHINESE_TAG = /^\s*(zh\w*|chi|chinese|ch[st]|cn|cmn|yue|han[st]|gbk?|gb\d+)?(?![a-z])/i;

/** Whether a BCP 47 tag, or what a page writes in its place, asks for Chinese, as no tag does. */
export const isChinese = (lang: string): boolean => CHINESE_TAG.test(lang);

/** A language as browsers read it: `zh` for a name of Chinese that is no tag. */
export const languageTag = (lang: string): string => {
  const tag = lang.trim().replace(/_/g, '-');
  return isChinese(tag) && !/^(zh|cmn|yue)(-|$)/i.test(tag) ? 'zh' : tag;
};

/** The punctuation of a language, a BCP 47 tag. */
export const punctuation = (lang: string): Punctuation => (isChinese(lang) ? CHINESE : OTHER);

/** What a text begins with that no line begins with. */
export const HANGING = /^[，；。：、！？”’）】》,;:.!?)]+/;

/** A sentence with its full stop, where it ends with none yet. */
export const withFullStop = (text: string, lang: string): string =>
  /[。！？.!?][”’）】》]*$/.test(text) ? text : text + punctuation(lang).stop;
