// Goals without a number, in the words that the report has for them: 居民收入增长与经济增长同步, 翻一番.
import {cleanName, stripLeading} from './cut.js';
import type {Draft} from './draft.js';
import {MODALITY} from './lexicon.js';

// From the verb on: what is as fast as something else, what doubles, what has two digits.
const SAID =
  /(?:(?:实际)?增长|增速|增幅)?(?:与|和|同|跟)[^,。;、]{2,16}?(?:保持)?(?:基本)?同步(?:增长)?$|(?:增长|增速|增幅)?(?:快于|高于|不低于)[^,。;、\d]{2,14}(?:增速|水平|增长|平均)?$|(?:实现)?翻(?:[一二两三]|了一)?番$|(?:增长|增幅|增速)?(?:保持)?两位数(?:增长)?$/;

/** The goals without a number in a sentence of goals, each a clause of its own. */
export function saidIn(plain: string, from: number, to: number, taken: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let start = from;
  for (const clause of plain.slice(from, to).split(/(?<=[,。;、:])/)) {
    const end = start + clause.length;
    const words = clause.replace(/[,。;、:]$/, '');
    const found = SAID.exec(words);
    const name = found ? cleanName(stripLeading(words.slice(0, found.index))) : '';
    const isFree = !taken.some((draft) => draft.start < end && draft.end > start);
    if (found && name.length > 1 && isFree) {
      const said = {start: start + found.index, end: start + words.length};
      drafts.push({
        name,
        start: start + words.indexOf(name),
        end: said.end,
        said,
        changes: [],
        expected: false,
        modality: MODALITY.exec(words.slice(0, found.index))?.[0] ?? '',
        per: '',
        basis: '',
        doubts: [],
      });
    }
    start = end;
  }
  return drafts;
}
