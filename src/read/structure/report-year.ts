// The year that a report was given in. Pure.
import type {Report} from '../../model/schema.js';

const ACCOUNT = /20\d\d年度|情况|总结/;

/** The year of a report: of its title, of its session, or the last that its chapters name; nothing where it says none. */
export function reportYear({
  title,
  datePublished,
  chapters,
}: Pick<Report, 'title' | 'datePublished'> & {
  readonly chapters: readonly {readonly title: string}[];
}): number | undefined {
  const inTitle = /20\d\d/.exec(title)?.[0] ?? datePublished?.slice(0, 4);
  // An account of a year is given in the next, where it or its plan says so.
  const next = Number(inTitle) + 1;
  const isNext = ACCOUNT.test(title) && (datePublished?.startsWith(String(next)) ?? chapters.some((it) => it.title.includes(String(next))));
  if (inTitle) return isNext ? next : Number(inTitle);
  const years = chapters.flatMap((it) => [...it.title.matchAll(/20\d\d/g)].map(([year]) => Number(year)));
  return years.length ? Math.max(...years) : undefined;
}
