// The words of the panel of goals: pages of other pieces are without them. Each language is one entry.
import {isChinese} from './punctuation.js';

/** What only a panel of goals says. */
export interface GoalWords {
  /** The chapter is in the dataset, but states no goals. */
  readonly none: (id: string) => string;
}

const zhCN: GoalWords = {none: (id) => `“${id}”中没有目标。`};

const en: GoalWords = {none: (id) => `“${id}” does not contain goals.`};

/** The words of a panel for a BCP 47 tag. */
export const goalWordsFor = (lang: string): GoalWords => (isChinese(lang) ? zhCN : en);
