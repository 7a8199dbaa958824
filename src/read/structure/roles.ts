// What a chapter is by its title: whether it looks back or ahead, and of which time. Pure.
import type {Chapter, Period} from '../../model/schema.js';
import {endYear, periodOf, periodWordsIn} from './periods.js';

const REVIEW = /回顾|回眸|总结|成就|成绩|成效|进展|情况(?:报告)?$|\b(?:review|achievements?|results|past)\b/i;
const PLAN =
  /下一|目标|任务|安排|重点|计划|要求|建议|打算|部署|今后|未来|举措|思路|实事|要点|\b(?:targets?|goals?|plans?|propose|priorit\w+|requirements|arrangements|outlook|coming|next)\b/i;

// What a title of a chapter without a number ends with.
const ENDING =
  /(?:回顾|回眸|总结|安排|部署|任务|工作|计划|重点|要求|建议|打算|成就|成绩|举措|思路|目标任务|取向|要点|实事|情况)(?:（[^）]*）)?$/;

const PERIOD =
  '(?:过去|今后|未来)(?:的)?[一二三四五]年|20\\d\\d年?|二[〇零○一二三四五六七八九]{3}年|“?[一二三四五六七八九十]{1,3}五”?|今年|去年|本届政府';
const BEGINNING = new RegExp(`^(?:关于|对|扎实做好|全力做好|切实做好)?(?:刚刚)?(?:${PERIOD})`);

/** Whether a line may be the title of a chapter that has no number: “十四五”时期工作回顾. */
export const isUnnumberedTitle = (text: string): boolean =>
  text.length <= 36 && !/[，。；：！？,;:]/.test(text) && BEGINNING.test(text) && ENDING.test(text);

/** Whether a numbered title speaks of a time or of what chapters speak of. */
export const isChapterTitle = (text: string): boolean => REVIEW.test(text) || PLAN.test(text) || ENDING.test(text);

const ENGLISH_SENTENCE =
  /^(?:Fellow [Dd]eputies, )?(?:I (?:will|shall|would like to|now wish to|wish to)(?: now)? (?:begin|start|address|turn|first review|review|report on|present)|Let me (?:now |first )?(?:turn|begin|start|report))\b/;
const ENGLISH_TITLE =
  /^(?:(?:A )?Review|Main|Major|Overall|General|Work|Our Work|Targets|Goals|Plans?|Priorities|Tasks|Achievements|Arrangements|Outlook)\b/i;

const ENGLISH_CHAPTER = /^(?:Chapter|Part) (?:\d{1,2}|[IVX]{1,5}|One|Two|Three|Four|Five)[:.] \S.{2,80}$/;

/** Whether a line of an English report opens a chapter: a title, or the sentence that stands in its place. */
export const isEnglishTitle = (text: string): boolean =>
  (text.length <= 180 && ENGLISH_SENTENCE.test(text)) ||
  (ENGLISH_CHAPTER.test(text) && !/[.;:,]$/.test(text)) ||
  (text.length <= 90 && ENGLISH_TITLE.test(text) && !/[.;:,]$/.test(text) && /\b20\d\d\b|\byears?\b/.test(text));

/** What a chapter does, by its title and the year of the report. */
export function roleOf(title: string, year: number | undefined): Chapter['role'] {
  const [back, ahead] = [REVIEW.test(title), PLAN.test(title)];
  // “十四五”时期目标任务完成情况 looks back; “十三五”时期发展成就和“十四五”时期主要目标任务 ends with what is ahead.
  if (title.includes('完成情况')) return 'review';
  if (ahead) return 'plan';
  if (back) return 'review';
  const last = periodsIn(title, year).slice(-1)[0];
  if (last && year !== undefined) return endYear(last) < year ? 'review' : 'plan';
  // 学年主要工作: what was done, where nothing says that it is to come.
  return /(?:主要|所做的?)工作$/.test(title) ? 'review' : 'other';
}

/** The times that a title names, as far as they are sure. */
export const periodsIn = (title: string, year: number | undefined): readonly Period[] =>
  periodWordsIn(title).flatMap((words) => periodOf(words, year) ?? []);
