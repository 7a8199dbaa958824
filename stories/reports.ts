// Reports of a place that is not, for stories of what is long, short, much and little.
interface Options {
  readonly title?: string;
  /** How many goals. */
  readonly goals?: number;
  /** How many figures the review is measured by. */
  readonly headlines?: number;
  /** How many items each theme has, theme by theme. */
  readonly items?: readonly number[];
  readonly themeTitle?: string;
  /** Name of a drawn icon. */
  readonly icon?: string;
  /** Keys of the first goal. */
  readonly goal?: object;
  /** What the goal's sentence is, where `goal` changes it. */
  readonly goalText?: string;
  /** The title of the goals. */
  readonly goalsTitle?: string;
  /** Further keys of the report. */
  readonly more?: object;
}

const change = (number: number): object => ({
  printed: `增长${number}%以上`,
  before: '增长',
  digits: String(number),
  unit: '%',
  after: '以上',
  number,
  comparator: 'gte',
  kind: 'growth',
});

const goalOf = (index: number): object => ({
  id: `goal-${index}-2019`,
  name: `第${index}项指标`,
  variable: `goal-${index}`,
  status: 'target',
  tier: 'headline',
  changes: [change(index)],
  source: {exact: `第${index}项指标增长${index}%以上`},
});

const headlineOf = (index: number): object => ({
  id: `goal-${index}-2018`,
  name: `第${index}项指标`,
  variable: `goal-${index}`,
  status: index % 3 ? 'achieved' : 'expected',
  tier: 'headline',
  value: {printed: `${index}00亿元`, digits: `${index}00`, unit: '亿元', number: index * 100, exponent: 8, comparator: 'eq'},
  changes: [{...change(index), printed: `增长${index}%`, after: undefined, comparator: 'eq'}],
  source: {exact: `第${index}项指标${index}00亿元，增长${index}%`},
});

const parks = (index: number): object => ({
  text: `第${index}件：新建公园${index}个，惠及居民10万人次。`,
  indicators: [
    {
      id: `parks-2018-${index}`,
      name: '新建公园',
      variable: `parks-${index}`,
      status: 'achieved',
      tier: 'count',
      value: {printed: `${index}个`, digits: String(index), unit: '个', number: index, comparator: 'eq'},
      source: {exact: `新建公园${index}个`},
    },
  ],
});

const yearOf = (year: number): object => ({printed: `${year}年`, start: `${year}`, end: `${year}`});

const list = <T>(length: number, make: (index: number) => T): readonly T[] => Array.from({length}, (_, index) => make(index + 1));

/** What was corrected of it after it was published: a goal, a result, an item, a theme, the keywords of a chapter, and what stands in none. */
export const CORRECTED = {
  datePublished: '2019-01-08',
  corrections: [
    {id: 'goal-1-2019', was: '增长9%以上', now: '增长1%以上', date: '2019-01-21'},
    {id: 'goal-1-2018', was: '110亿元', now: '100亿元', date: '2019-01-21'},
    {id: 'parks-2018-1', was: '2个', now: '1个', date: '2019-02-01', showWas: true},
    {id: 'theme-2018-1', was: '宜居家庭', now: '建设宜居家园', date: '2019-02-01'},
    {id: 'plan-2019', was: '稳中求快', now: '稳中求进', date: '2019-02-03'},
    {id: 'shili-2019', was: '示范县', now: '示例县政府工作报告', date: '2019-02-03'},
    // Before it was published nothing is a correction.
    {id: 'goal-2-2019', was: '增长8%以上', now: '增长2%以上', date: '2019-01-07'},
  ],
};

/** A report of 示例县, as large or as small as a story needs it. */
export function reportLike(options: Options = {}): object {
  const {title = '示例县政府工作报告', goals = 3, headlines = 0, items = [2, 1], themeTitle = '建设宜居家园，环境持续改善'} = options;
  const all = list(goals, goalOf);
  const [first, ...others] = all;
  const texts = all.map((goal) => (goal as {source: {exact: string}}).source.exact);
  const themes = items.map((count, index) => ({
    kind: 'theme',
    id: `theme-2018-${index + 1}`,
    mark: `${index + 1}`,
    title: themeTitle,
    ...(options.icon ? {icon: options.icon} : {}),
    paragraphs: [
      ...(index
        ? []
        : list(headlines, (it) => ({text: (headlineOf(it) as {source: {exact: string}}).source.exact, indicators: [headlineOf(it)]}))),
      ...list(count, parks).map((item) => (index ? {...item, indicators: []} : item)),
    ],
  }));
  const goalsBlock = {
    kind: 'goals',
    title: options.goalsTitle ?? '2019年主要目标',
    paragraphs: [
      {
        text: `${[options.goalText ?? texts[0], ...texts.slice(1)].join('；')}。`,
        indicators: goals ? [{...first, ...options.goal}, ...others] : [],
      },
    ],
  };
  return {
    schemaVersion: 1,
    id: 'shili-2019',
    lang: 'zh-CN',
    title,
    place: {name: '示例县'},
    source: {title: '示例县政府工作报告'},
    chapters: [
      {id: 'review-2018', role: 'review', period: yearOf(2018), title: '2018年工作回顾', blocks: themes},
      {
        id: 'plan-2019',
        role: 'plan',
        period: yearOf(2019),
        title: '2019年工作安排',
        blocks: [{kind: 'keywords', keywords: [{text: '稳中求进'}]}, goalsBlock],
      },
    ],
    ...options.more,
  };
}
