// What the head of a chapter says: its title, and the time in it. Pure.
import type {Chapter} from '../../model/schema.js';

export interface ChapterHead {
  readonly id: string;
  /** What stands before the time: 一、 */
  readonly before: string;
  /** The time of the chapter as its title prints it: 2018年. Empty where it does not. */
  readonly year: string;
  /** What follows: 五大工作回眸 */
  readonly rest: string;
}

/** The head of a chapter; its parts in a row are its title. */
export function chapterHead({id, title, period}: Chapter): ChapterHead {
  const at = period ? title.indexOf(period.printed) : -1;
  if (!period || at < 0) return {id, before: '', year: '', rest: title};
  const end = at + period.printed.length;
  return {id, before: title.slice(0, at), year: title.slice(at, end), rest: title.slice(end)};
}
