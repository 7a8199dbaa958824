// What the head of a chapter says: its year and its title. Pure.
import type {Chapter} from '../../model/schema.js';
import type {Words} from '../../text/words.js';

export interface ChapterHead {
  readonly id: string;
  /** 2018年 */
  readonly year: string;
  /** The title without the year that it starts with: 五大工作回眸 */
  readonly rest: string;
}

/** The head of a chapter. A year that its title does not say stands before the title. */
export function chapterHead({id, title, year}: Chapter, words: Words): ChapterHead {
  const said = new RegExp(`^${year}年?`).exec(title)?.[0] ?? '';
  return {id, year: said || (title.includes(String(year)) ? '' : words.status(year)), rest: title.slice(said.length)};
}
