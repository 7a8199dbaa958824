// Stories of the indicator card: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html, type TemplateResult} from 'lit';

/** What a story of a card may be given. */
export interface CardArgs {
  readonly src?: string;
  readonly report?: object;
  readonly indicator?: string;
  readonly layout?: 'card' | 'wide' | 'inline';
  readonly palette?: 'crimson' | 'azure';
  readonly scheme?: 'light' | 'dark' | 'auto';
  readonly size?: 'normal' | 'large';
  readonly headingLevel?: number;
  readonly lang?: string;
  /** The sentence between the tags. */
  readonly fallback?: string;
}

/** A story: what it is given, and where it is not the usual markup, how it is drawn. */
export interface CardStory {
  readonly args: CardArgs;
  readonly render?: (args: CardArgs) => TemplateResult;
}

const DATASET = '/data/gangzha-2019.json';

const card = ({fallback, ...args}: CardArgs): TemplateResult =>
  html`<tujie-indicator-card
    src=${args.src ?? ''}
    .report=${args.report}
    indicator=${args.indicator ?? ''}
    layout=${args.layout ?? 'card'}
    palette=${args.palette ?? 'crimson'}
    scheme=${args.scheme ?? 'light'}
    size=${args.size ?? 'normal'}
    heading-level=${args.headingLevel ?? 3}
    lang=${args.lang ?? 'zh-CN'}
    >${fallback}</tujie-indicator-card
  >`;

export default {
  title: 'Elements/Indicator card',
  component: 'tujie-indicator-card',
  args: {src: DATASET, indicator: 'gdp-2018'},
  render: card,
};

/** 突破, a change, an estimate. */
export const Default: CardStory = {args: {}};

export const Change: CardStory = {args: {indicator: 'public-budget-revenue-2019'}};
export const Decline: CardStory = {args: {indicator: 'pm25-2019'}};
export const RaisedTo: CardStory = {args: {indicator: 'rd-share-2019'}};
export const About: CardStory = {args: {indicator: 'key-projects-investment-2018'}};
export const Each: CardStory = {args: {indicator: 'incubators-2019'}};
export const Numeral: CardStory = {args: {indicator: 'ic-driving-sectors-2019'}};
export const Order: CardStory = {args: {indicator: 'smart-equipment-sector-2019'}};
export const Around: CardStory = {args: {indicator: 'investment-events-2018'}};

export const Wide: CardStory = {args: {layout: 'wide', indicator: 'service-sales-2018'}};
export const Inline: CardStory = {
  args: {layout: 'inline', fallback: '地区生产总值（2018年预计）突破400亿元，增长7%'},
  render: (args) => html`<p>报告说，${card(args)}，综合实力显著增强。</p>`,
};
export const Narrow: CardStory = {
  args: {indicator: 'resettled-households-2019'},
  render: (args) => html`<div style="width: 150px">${card(args)}</div>`,
};

export const Azure: CardStory = {args: {palette: 'azure'}};
export const Dark: CardStory = {args: {scheme: 'dark'}};
export const DarkAzure: CardStory = {args: {scheme: 'dark', palette: 'azure'}};
export const BigPrint: CardStory = {args: {size: 'large'}};
export const English: CardStory = {args: {lang: 'en'}};
export const NoHeading: CardStory = {args: {headingLevel: 0}};

export const Slots: CardStory = {
  args: {},
  render: ({src, indicator}) => html`
    <tujie-indicator-card src=${src ?? ''} indicator=${indicator ?? ''}>
      <svg slot="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 20h18M6 16V9m6 7V4m6 12v-5" stroke="currentColor" />
      </svg>
      <span slot="heading">全区地区生产总值</span>
      <span slot="note">按当年价格。</span>
      <span slot="footer">图解</span>
    </tujie-indicator-card>
  `,
};

export const Idle: CardStory = {args: {src: '', indicator: ''}};
export const Loading: CardStory = {args: {src: '/data/never.json'}};
export const LoadingWithFallback: CardStory = {args: {src: '/data/never.json', fallback: '预计地区生产总值突破400亿元，增长7%。'}};
export const Missing: CardStory = {args: {indicator: 'gdp-2081'}};
export const MissingWithFallback: CardStory = {args: {indicator: 'gdp-2081', fallback: '预计地区生产总值突破400亿元，增长7%。'}};
export const Failed: CardStory = {args: {src: '/data/broken/title-missing.json'}};
export const FailedWithFallback: CardStory = {
  args: {src: '/data/broken/title-missing.json', fallback: '预计地区生产总值突破400亿元，增长7%。'},
};
export const LeftOut: CardStory = {args: {src: '/data/broken/number-as-text.json', indicator: 'gdp-2019'}};

const value = {
  printed: '约12345.67万平方米以上',
  before: '约',
  digits: '12345.67',
  unit: '万平方米',
  after: '以上',
  number: 12345.67,
  exponent: 4,
  comparator: 'gte',
};
const name = '关于进一步推进全区老旧小区综合整治与配套公共服务设施提升改造工程累计完成建筑面积以及惠及居民户数的综合统计指标名称';

/** A name of 56 characters, a long figure, a note and a correction. */
export const Long: CardStory = {
  args: {
    src: '',
    indicator: 'area-2019',
    report: {
      schemaVersion: 1,
      id: 'shili-2019',
      lang: 'zh-CN',
      title: '示例县政府工作报告',
      place: {name: '示例县'},
      source: {title: '示例县政府工作报告'},
      corrections: [{id: 'area-2019', was: '约12345.60万平方米以上', now: '约12345.67万平方米以上', date: '2019-02-01'}],
      chapters: [
        {
          id: 'plan-2019',
          role: 'plan',
          year: 2019,
          title: '工作计划',
          keywords: [],
          goalsText: `${name}达约12345.67万平方米以上。`,
          goals: [
            {
              id: 'area-2019',
              name,
              variable: 'area',
              status: 'target',
              tier: 'headline',
              value,
              source: {exact: '达约12345.67万平方米以上'},
              note: '按建筑面积统计，含在建工程。',
            },
          ],
          themes: [],
        },
      ],
    },
  },
};
