// Writes the report of a province that is nowhere, with as many figures as are wanted: the same text for the same seed. Pure.
import {diceOf, figureOf} from './province-figures.js';
import {COUNTIES, FIELDS, HEADLINES} from './province-words.js';

/** @typedef {import('./province-figures.js').Writing} Writing */
/** @typedef {import('../../src/model/schema.js').Indicator} Indicator */
/** @typedef {import('../../src/model/schema.js').Paragraph} Paragraph */

/** The last year and the one that is planned. */
const [PAST, NEXT] = [2025, 2026];

const MARKS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** @param {number} year */
const yearOf = (year) => ({printed: `${year}年`, start: `${year}`, end: `${year}`});

/**
 * A paragraph of clauses.
 *
 * @param {readonly Indicator[]} indicators
 * @param {{mark?: string, label?: string, lead?: string}} [around]
 * @returns {Paragraph}
 */
const paragraphOf = (indicators, {lead = '', ...around} = {}) => ({
  ...around,
  text: `${lead}${indicators.map(({source}) => source.exact).join('，')}。`,
  indicators,
});

/**
 * Cuts a list into runs of so many.
 *
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} length
 * @returns {Item[][]}
 */
const runsOf = (list, length) =>
  Array.from({length: Math.ceil(list.length / length)}, (_, run) => list.slice(run * length, (run + 1) * length));

/**
 * The paragraphs of a theme: what the whole province has done, then county by county.
 *
 * @param {import('./province-words.js').Field} field
 * @param {Writing} writing
 * @param {number} figures
 * @returns {Paragraph[]}
 */
function themeParagraphs({subjects, leads}, writing, figures) {
  const lead = leads[writing.isGoal ? 1 : 0];
  const own = subjects.slice(0, figures).map((subject) => figureOf(subject, writing, {tier: 'count'}));
  const paragraphs = runsOf(own, 4).map((run, index) => paragraphOf(run, {mark: `${MARKS[index]}是`, ...(index ? {} : {lead})}));
  let left = figures - own.length;
  for (const [key, label] of COUNTIES) {
    const part = 0.02 + 0.03 * writing.random();
    const some = subjects.slice(0, left).map((subject) => figureOf(subject, writing, {tier: 'count', place: `${key}-`, part}));
    left -= some.length;
    if (some.length) paragraphs.push(paragraphOf(some, {label: `${label}：`}));
  }
  return paragraphs.length ? paragraphs : [{text: lead}];
}

/**
 * The themes of a chapter with so many figures, each field with as many as the next.
 *
 * @param {Writing} writing
 * @param {number} figures
 */
const themesOf = (writing, figures) =>
  FIELDS.map((field, index) => ({
    kind: 'theme',
    id: `theme-${writing.year}-${index + 1}`,
    mark: `（${MARKS[index]}）`,
    title: field.titles[writing.isGoal ? 1 : 0],
    icon: field.icon,
    counterpart: `theme-${writing.isGoal ? PAST : NEXT}-${index + 1}`,
    paragraphs: themeParagraphs(field, writing, Math.floor((figures + FIELDS.length - 1 - index) / FIELDS.length)),
  }));

/** How many figures a report holds at the most. */
const MOST = 2 * (HEADLINES.length + FIELDS.reduce((sum, {subjects}) => sum + subjects.length, 0) * (COUNTIES.length + 1));

/**
 * The report of a province that is nowhere.
 *
 * @param {{figures?: number, seed?: number}} [wanted]
 * @returns {object} - A dataset of exactly so many figures.
 */
export function fictionalProvince({figures = 141, seed = 1} = {}) {
  const least = 2 * HEADLINES.length;
  if (!(figures >= least && figures <= MOST)) throw new Error(`expected from ${least} to ${MOST} figures, got ${figures}`);
  const random = diceOf(seed);
  const [past, next] = [
    {random, year: PAST, isGoal: false},
    {random, year: NEXT, isGoal: true},
  ];
  const headlines = [past, next].map((writing) => HEADLINES.map((subject) => figureOf(subject, writing, {tier: 'headline'})));
  const rest = figures - least;
  return {
    schemaVersion: 1,
    id: 'yunchuan-2026',
    lang: 'zh-CN',
    title: '云川省政府工作报告',
    place: {name: '云川省', level: 'province'},
    source: {title: '云川省政府工作报告（虚构）'},
    opening: [{text: '各位代表：'}, {text: '现在，我代表省人民政府向大会报告工作，请予审议。'}],
    chapters: [
      {
        id: `review-${PAST}`,
        role: 'review',
        period: yearOf(PAST),
        title: `${PAST}年工作回顾`,
        blocks: [
          {
            kind: 'text',
            paragraphs: [paragraphOf(headlines[0], {lead: '面对复杂严峻的形势，全省上下迎难而上、扎实苦干，经济运行回升向好。'})],
          },
          ...themesOf(past, Math.ceil(rest / 2)),
          {kind: 'text', paragraphs: [{text: '我们也清醒看到，发展中还有不少困难和问题，必须认真加以解决。'}]},
        ],
      },
      {
        id: `plan-${NEXT}`,
        role: 'plan',
        period: yearOf(NEXT),
        title: `${NEXT}年工作安排`,
        blocks: [
          {kind: 'text', paragraphs: [{text: '做好今年工作，要稳字当头、以进促稳，推动经济发展质效双升。'}]},
          {kind: 'goals', title: '主要预期目标', paragraphs: [paragraphOf(headlines[1])]},
          {kind: 'text', paragraphs: [{text: '实现这些目标，必须抓重点、补短板、强弱项。'}]},
          ...themesOf(next, Math.floor(rest / 2)),
        ],
      },
    ],
    closing: [{text: '各位代表！让我们同心同德、埋头苦干，奋力开创云川更加美好的明天！'}],
  };
}
