// The words for proof sheets and tables: which there are. Late: they come with what they are about.
import {filesEn} from './files-words.en.js';
import {filesZhCN} from './files-words.zh-cn.js';

export interface FilesWords {
  readonly edition: string;
  /** What an edition is called by the clock. */
  readonly editionAt: (time: Date) => string;
  readonly editionHint: string;
  readonly list: string;
  readonly listed: (file: string, count: number) => string;
  readonly notListed: (file: string) => string;
  readonly print: string;
  /** Where the browser has not printed. */
  readonly notPrinted: string;
  readonly proof: string;
  readonly proofHint: string;
  readonly text: string;
  readonly changes: string;
  readonly table: string;
  readonly dataset: string;
  readonly review: string;
  readonly saved: (file: string) => string;
}

/** The words for a BCP 47 tag; Chinese unless it is another language. */
export const filesWords = (lang: string): FilesWords => (/^(zh|$)/i.test(lang) ? filesZhCN : filesEn);
