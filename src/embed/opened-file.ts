// A page that was opened as a file, by a double click, can contain a dataset but load none: what the error adds for its author.
import type {Problem} from '../model/problem.js';
import {wordsFor} from '../text/words.js';

const HINTS = [
  [
    wordsFor('zh'),
    '双击打开的网页不能读取数据文件，请把数据放入网页中的 <script type="application/json" id="report">，并写 src="#report"。',
  ],
  [
    wordsFor('en'),
    ' A page opened as a file can read no dataset: put it into the page as <script type="application/json" id="report">, and write src="#report".',
  ],
] as const;

/** Adds to the error of a file that could not be loaded what its author can do. */
export function explainOpenedFile(): void {
  if (location.protocol !== 'file:') return;
  for (const [words, hint] of HINTS) {
    const failed = words.failed.bind(words);
    Object.assign(words, {
      failed: (error: Problem) => failed(error) + (error.code === 'network' && error.path.startsWith('file:') ? hint : ''),
    });
  }
}
