// The words of a chart and its table: pages of other pieces are without them. Each language is one entry.
import {isChinese} from './punctuation.js';

/** What only a chart of goals and results, and a table of them, say. */
export interface ChartWords {
  /** Labels of the button that shows a chart as a table, and back. */
  readonly asTable: string;
  readonly asChart: string;
  /** Head of the column of names in a table. */
  readonly indicator: string;
  /** The chapter is in the dataset, but has no goals to set beside results. */
  readonly unpaired: (id: string) => string;
}

const zhCN: ChartWords = {
  asTable: '显示表格',
  asChart: '显示图形',
  indicator: '指标',
  unpaired: (id) => `“${id}”中没有可与上年结果并列的目标。`,
};

const en: ChartWords = {
  asTable: 'Show the table',
  asChart: 'Show the chart',
  indicator: 'Indicator',
  unpaired: (id) => `“${id}” does not contain goals with a result of the year before.`,
};

/** The words of a chart for a BCP 47 tag. */
export const chartWordsFor = (lang: string): ChartWords => (isChinese(lang) ? zhCN : en);
