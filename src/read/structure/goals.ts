// Where the overall goals of a report stand: in a sentence, in a list, in a table, under a heading. Pure.
import {sentencesOf} from './marks.js';

/** What goes before the goals, with its stop, and the goals. */
export interface RunInGoals {
  readonly label: string;
  readonly text: string;
  /** What the same paragraph says after them. */
  readonly rest: string;
}

const WORD = '(?:预期|发展|奋斗|总体|主要|核心|经济|工作)(?:性)?(?:总)?(?:的)?(?:目标|指标)(?:任务)?';
const LEAD = new RegExp(`^[^。；]{0,90}?${WORD}(?:建议)?(?:是|为|有|如下)?[：:]`);
// 主要目标是，全省经济…: with a comma only behind 是 and 为.
const COMMA = /^[^。；，]{0,40}(?:预期|主要)(?:的)?目标(?:建议)?(?:是|为)，/;
const ENGLISH = /^[^.]{0,140}\b(?:targets?|goals?)\b[^.]{0,60}:(?=\s|$)/i;
// 总体要求是 and 指导思想是 are none.
const NO_GOALS = /(?:要求|思想|原则|思路)(?:是|为)?[：:，]$/;

// A sentence that speaks of the goals, and is none.
const ABOUT = /^(?:这|上述|以上|提出|安排|设定|确定|考虑|实现|完成上述|经济增长目标|其中考虑|主要考虑|做好|围绕|为此|必须)/;
const GOAL = /(?:\d|同步|稳步|约束性|以上|左右|以内)/;

/** The label of goals that a text begins with. */
function leadOf(text: string): string | undefined {
  const lead = (LEAD.exec(text) ?? COMMA.exec(text) ?? (/\p{sc=Han}/u.test(text) ? null : ENGLISH.exec(text)))?.[0];
  return lead && !NO_GOALS.test(lead) ? lead : undefined;
}

/** Goals that stand in a paragraph behind the words that announce them. */
export function runInGoals(text: string): RunInGoals | undefined {
  const label = leadOf(text);
  if (!label || label.length === text.length) return undefined;
  const sentences = sentencesOf(text.slice(label.length));
  const end = sentences.findIndex((sentence, index) => index > 0 && (ABOUT.test(sentence) || !GOAL.test(sentence)));
  const goals = end < 0 ? sentences : sentences.slice(0, end);
  return {label, text: goals.join('').trim(), rest: end < 0 ? '' : sentences.slice(end).join('').trim()};
}

/** Goals behind a sentence or two of their paragraph, and what stands before them: 今年是收官之年。主要预期目标是：…. */
export function goalsBehind(text: string): (RunInGoals & {readonly before: string}) | undefined {
  const sentences = sentencesOf(text);
  for (let at = 1; at < Math.min(3, sentences.length); at++) {
    const run = runInGoals(sentences.slice(at).join('').trim());
    if (run && (run.text.match(/\d[\d.]*/g) ?? []).length > 1) return {...run, before: sentences.slice(0, at).join('').trim()};
  }
  return undefined;
}

/** Whether a line announces the goals that follow it on lines of their own. */
export const announcesGoals = (text: string): boolean => leadOf(text)?.length === text.length;

/** Whether a line is the heading of the goals: 2019年工作总目标, 主要预期目标, Main targets. */
export const isGoalsTitle = (text: string): boolean =>
  (text.length <= 30 && !/[，。；：！？]/.test(text) && /(?:预期|总|主要|发展|奋斗)(?:的)?(?:目标|指标)(?:表|一览)?$/.test(text)) ||
  /^(?:Main|Major|Overall|Key|Projected)? ?(?:Development |Expected )?(?:Targets|Goals)(?: for .{1,40})?$/i.test(text);

// A goal of a list: a line with a number or with what stands for one.
const LISTED = /[；;，、。]?$/;

/** Whether a line goes on with a list of goals that a line before it announced. */
export const isListedGoal = (text: string, before: string): boolean =>
  LISTED.test(text) &&
  text.length <= 240 &&
  (/^[-–•*] ?\S/.test(text) || (/[；;，、：:]$/.test(before) && !/^[（(一二三四五六七八九十]+[）)、]/.test(text)));
