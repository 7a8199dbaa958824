// Numbers of a text that are no figures, as every reader knows without a list: years, sessions, marks of a list, slogans, words that hold a numeral.
// Works on plain letters.
import type {Range} from '../../model/quote.js';
import {simplified} from '../traditional.js';

// Every repetition has an end: a text of a megabyte of numerals is read in one go.
const N = '[〇零一二三四五六七八九十百千万两]';
const NN = `(?:\\d{1,6}|${N}{1,16})`;

// What people and things are counted by. A numeral in words is a number where one of these follows; elsewhere it is part of a word.
const COUNTED =
  '个百分点|个|家|项|条|名|人|户|座|所|处|套|件|亩|公顷|公里|平方|立方|米|吨|斤|公斤|台|辆|头|只|场|位(?!一体)|篇|部(?!分)|本(?!土|地)|张|颗|棵|株|片|块|间|栋|幢|艘|架|门|种|类|批|岁|天|周(?!年)|小时|分钟|支|组|对(?!接)|倍|成(?![效果为立功员长])|元|美元|场次|人次|班|床|标箱|千瓦|起|例|宗|单|市|县|区|镇|乡|村|省|国|校|港|路|桥|线|城|园';

// 一个, 一批: an article, no number.
const CHINESE = `(?<![\\d.][十百千万]{0,4}[多余]?)(?:${N}{1,16}分之${N}{1,16}|翻[一二两三四]番|[两三四五]位数|(?:${N}{0,12}[二三四五六七八九十百千两]${N}{0,12}(?:[余多]?[万亿]{1,3})?|${N}{1,16}[万亿]{1,3})(?=[余多]?(?:${COUNTED}))|[万亿]{1,3}(?=[余多]?(?:${COUNTED})))`;
const ARABIC = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|one(?= (?:hundred|thousand|million|billion|trillion|per ?cent|in|third|quarter|percentage))';
// 54 million is one number.
const POWERS = '(?: (?:hundred|thousand|million|billion|trillion)\\b){0,3}';
const NUMBER = new RegExp(`(?:${ARABIC})${POWERS}|${CHINESE}|(?<![A-Za-z-])(?:${WORDS})(?![A-Za-z]|-[A-Za-z])${POWERS}`, 'gi');

/** Every number of a text in plain letters, in digits or in words. */
export const numbersOf = (plain: string): readonly Range[] =>
  [...simplified(plain).matchAll(NUMBER)].map(({0: number, index}) => ({start: index, end: index + number.length}));

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?:19|20)\\d\\d';

const PATTERNS: readonly RegExp[] = [
  // 2025年, 2022/23, 2021-2025年, 二〇二五年, 5月3日, 上世纪90年代
  new RegExp(`${YEAR}(?: ?[-/至到] ?\\d{2,4})? ?(?:年|财年)(?:代|度|底|末|初)?`, 'g'),
  new RegExp(`(?<!\\d)${YEAR} ?[-/] ?(?:${YEAR}|\\d{2})(?![\\d.,%])`, 'g'),
  new RegExp(`[〇零一二三四五六七八九]{4}年|${N}{1,16}年|半年`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,2}(?:-\\d{1,2})?月(?:份|\\d{1,2}(?:-\\d{1,2})?日)?|${N}{1,16}月(?:份|${N}{1,16}日)?|(?<!\\d)\\d{1,2}日`, 'g'),
  /\d{1,2}世纪|\d0年代/g,
  // A time, and how long something has gone on: 过去5年, 3年来, 连续37年, 每10万人
  new RegExp(`(?:过去|今后|未来|近|这|最近|前|后|用)${NN}(?:-${NN})?年|${NN}(?:-${NN})?年(?:来|间|内|前|后|期|规划|计划|行动)`, 'g'),
  new RegExp(`连续(?:第)?${NN}(?:多|余)?(?:个)?(?:年|季度|月|天|届|次|轮)`, 'g'),
  new RegExp(`每${NN}(?:名|人|户|个|平方|公里|元)?|[千万]人口|万元(?=GDP|生产总值|地区生产总值|国内生产总值|工业增加值)`, 'g'),
  // A span of time, unless something is said to reach it: 延长30年, 每天24小时
  /(?<![\d.达到至为超约近])\d{1,2}年(?!级)|(?<![\d.达到至为超约近于过])24小时/g,
  // 第十届, 第3次, 二十大, 十四届四次会议, 三中全会
  new RegExp(`第 ?${NN}`, 'g'),
  new RegExp(`${NN}届(?:${NN}次)?|${NN}次(?:全体)?(?:会议|全会|党代会)|${NN}中全会|${N}{1,16}大(?=[^型力量幅部]|$)`, 'g'),
  // Marks of a list: 一是, 一要, 一、, （一）, 1.
  new RegExp(`(?:^|(?<=[。；;:,\\n ]))${N}{1,3}(?:是|要|、|来)`, 'g'),
  new RegExp(`\\(${NN}\\)|(?:^|(?<=\\n))${NN}[.、](?!\\d)`, 'g'),
  // “1+3+N”, “十四五”, 《规划（2021-2035年）》: names; what is measured or paid is none.
  /“[^”%元]{1,24}”|"[^"%元]{1,16}"|《[^》]{1,60}》|「[^」]{1,24}」/g,
  new RegExp(`${N}{1,2}五(?=时期|规划|期间|末|以来|收官|开局)`, 'g'),
  // Names with digits: PM2.5, 5G, 4A, 12345, 0-3岁 is an age.
  /[A-Za-z]{1,12}-?\d[\d.]*(?![\d%])|(?<![\d.])\d{1,2}[A-Z](?![A-Za-z])|(?<!\d)1(?:10|20|19)(?=热线|平台|政务|电话)/g,
  // A number to call, and sizes that are part of a name: 12345热线, 6.2级地震, 500千伏, 12英寸, 2型
  new RegExp(`(?<!\\d)12[1-9]\\d\\d(?=\\p{sc=Han})(?!${COUNTED}|[十百千万亿余多])`, 'gu'),
  /(?<![\d.])\d{1,2}(?:\.\d)?级(?=地震|余震|大?风|台风)|(?<![\d.])\d{2,4}千伏|(?<![\d.])\d{1,2}(?:英寸|型)/g,
  /(?<!\d)\d{1,2}-\d{1,2}周?岁|(?<!\d)\d{1,3}周?岁(?:以上|以下|及以上)/g,
  // What a report says that it will go into: 八个方面工作, 三件大事：
  new RegExp(`${NN}(?:个方面(?=的?工作|:)|件(?:大|实)?事(?=:))`, 'g'),
  // Set words that a counting word follows.
  /[两二三四五六七八九十]个(?:维护|确立|意识|自信|全面|代表|毫不动摇|结合|务必|坚持|面向|必须|革命|文明|一百年|一以贯之)|(?:两个)?一百(?=周年|年)/g,
  /八项规定|二十国集团|三四线|三线|千家万户|家家户户|百家争鸣|万家|亿万|千千万万|三次产业|一二三产|百姓|万众|万物|四通八达|千方百计|两手|三农|五位一体|半导体|两岸|零售|二手|三方|百货|二维|三维|一级|二级|三级|万国|两国|四川|三亚|三峡|九江|两江|七彩|三区三州/g,
  new RegExp(`${N}{1,16}(?:周年)`, 'g'),
  /\d{1,4}周年/g,
  // English: ordinals, dates, years after the words that go before them, numbered parts.
  /\b\d+(?:st|nd|rd|th)\b|\bone of\b/gi,
  new RegExp(`\\b(?:past|last|next|coming|prior|previous|first|these|the|another) (?:${WORDS}|\\d+) (?:years?|months?|decades?)\\b`, 'gi'),
  // Names in capitals: the Three Gorges.
  /(?<=[a-z,] )(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Hundred|Thousand)(?= [A-Z])/g,
  new RegExp(`\\b${MONTH} \\d{1,2}(?:, ?\\d{4})?|\\b\\d{1,2} ${MONTH}(?: \\d{4})?|\\b${MONTH} ${YEAR}`, 'g'),
  new RegExp(
    `\\b(?:in|by|since|from|to|until|till|of|for|before|after|during|through|between|and|year|end|early|late|mid|spring|autumn|summer|winter|the|than)[ -]${YEAR}(?![\\d.,]\\d|%| (?:per|million|billion))`,
    'gi',
  ),
  new RegExp(`(?<![\\d.])${YEAR}(?= (?:budget|plan|report|target|statement|session|review|level))`, 'gi'),
  // A plan with its year in its name: the Green Ashmere 2030 plan
  new RegExp(`(?<=[A-Z][a-z]{1,20} )${YEAR}(?![\\d.,]\\d|%| (?:per|million|billion))`, 'g'),
  /\b(?:chapter|section|part|article|page|phase|table|figure|tier|level|grade) \d+\b/gi,
];

// A place in an order is a figure: 居全国第五, 跃升至第3位.
const RANKED = /(?:居|列|排名?|升[至到]|跃|名列|位次)[^，。；,;]{0,8}$/;

/** The stretches of a text in plain letters whose numbers are no figures. */
export function noFigures(plain: string): readonly Range[] {
  const text = simplified(plain);
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({0: found, index}) => !(found.startsWith('第') && RANKED.test(text.slice(Math.max(0, index - 12), index))))
      .map(({0: found, index}) => ({start: index, end: index + found.length})),
  );
}
