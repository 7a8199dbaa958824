// The stops between words of a report, in its language. Pure.

/** What stands between the words of a report that are put together. */
export interface Stops {
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  /** Between the things of a list. */
  readonly list: string;
  readonly open: string;
  readonly close: string;
}

const CHINESE: Stops = {comma: '，', colon: '：', stop: '。', list: '、', open: '（', close: '）'};
const OTHER: Stops = {comma: ', ', colon: ': ', stop: '.', list: ', ', open: ' (', close: ') '};

/** The stops of a language, BCP 47. */
export const stopsOf = (lang: string): Stops => (/^zh/i.test(lang) ? CHINESE : OTHER);
