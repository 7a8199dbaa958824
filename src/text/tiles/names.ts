// What tells a name from words that only join a figure to the one before it. Words of the language stand here, each with a test.
import {lettersOf} from './measure.js';

// Words that may stand before a figure without naming anything.
const JOINING =
  /分别|同期|均|都|皆|各|也|又|已|共|仅|再|则|达到了|达到|达|为|是|至|到|占|有|增长|提高|上升|增加|下降|减少|降低|提升|回升|扩大|缩小|同比|环比|年均|实现|完成|超过|超|突破|约|近|以及|[、和及与，,（）()\s]/g;

/** Letters of what is named before a figure, without the words that join. */
export const ownName = (words: string): string => words.replace(JOINING, '');

// 其中, 总量, 占…, 同比, 比去年: what they begin is of the figure before.
const OF_BEFORE =
  /^[、和及与，\s]*(?:其中|总量|总投资|累计|合计|计划总投资|占|同比|环比|比(?:去年|上年|前年|上一年|年初|\d{4}年|[“”]?十[一二三四五]五)|较(?:去年|上年|上一年|年初|\d{4}年)|增速|增幅|增量)/;

/** Whether a clause says of itself that it is of the figure before. */
export const isOfBefore = (words: string): boolean => OF_BEFORE.test(words);

// What follows a number and is no thing that it counts: a stop, 的, or a word that goes on.
const NO_NOUN = /^(?:[的地得、，。；：！？）)]|以[上下内外]|左右|和|及|与|并|且|而|或|至|到|增|降|的)/;

/** Whether what follows a figure is what it counts: 高校 of 16所高校. */
export const isCounted = (after: string): boolean => !NO_NOUN.test(after) && lettersOf(after) >= 1;

/** Whether a figure has a name: before it in its clause, or behind it as what is counted. */
export const isNamed = (before: string, after: string): boolean => ownName(before).length >= 2 || isCounted(after);

// A passage from one number to another. The words between its numbers end so.
const CAME_TO = /(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|降|升|增|缩短|压缩|缩小|压减|调整|改善|变)(?:到|至|为|成)$/;
const COMES_FROM = /[由从自]$/;

/** Whether the words before two numbers make one passage of them: 由 … 降至. */
export const isPassage = (before: string, between: string): boolean => COMES_FROM.test(before) && CAME_TO.test(between);

// Ordinary words of the letters 思想; everything else with them names a doctrine.
const ORDINARY = /解放思想|统一思想|思想(?:政治|道德|观念|文化|引领|认识|工作|阵地|根基|准备|教育)/g;
const DOCTRINE = /总书记|国家主席|军委主席|党中央|中共中央|中央委员会|[中届次]全会|思想/;

/** Whether a statement names a leader or a doctrine of the state: it is ordinary text, whatever its figures. */
export const isDoctrine = (statement: string): boolean => DOCTRINE.test(statement.replace(ORDINARY, ''));

// 在实际工作中争取更好结果, 力争更高, 快于全国: what is said on of the goal before.
const CARRIES_ON =
  /^(?:在?(?:实际|具体)?(?:工作|执行)中|力争|争取|努力|奋力|并|且|高于|低于|快于|慢于|好于|优于|不[高低]于|为[^，]*(?:基础|空间|条件))/;

/** Whether a clause without a figure speaks on of the goal before it, and names nothing of its own. */
export const carriesOn = (clause: string): boolean => CARRIES_ON.test(clause) || isOfBefore(clause);

// 在…的基础上, 到2030年, 按照…要求, 综合考虑…: what opens the goals, and is none.
const OPENS =
  /^(?:在|到|按照?|根据|围绕|综合考虑|通过|经过|展望|为了?|力争到|今年|明年|来年|全年|未来|今后|“?十[一二三四五]五|\d{4}年)[^]*|^[^]*(?:上|下|时|期间|中|年|后)[，：]$/;

/** Whether a clause before the first goal opens them: where and when, and from what. */
export const opensGoals = (clause: string): boolean => OPENS.test(clause);
