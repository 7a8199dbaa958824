// Stories of the indicator card: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html} from 'lit';
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, narrow, piece, type Story} from './story.js';

export default {
  title: '组件 Components/指标卡 Indicator card',
  id: 'indicator-card',
  component: 'tujie-indicator-card',
  args: {src: DATASET, indicator: 'gdp-2018'},
  render: piece('tujie-indicator-card'),
};

/** 突破, a change, an estimate. */
export const Default: Story = {args: {}};

export const Change: Story = {args: {indicator: 'public-budget-revenue-2019'}};
export const Decline: Story = {args: {indicator: 'pm25-2019'}};
export const RaisedTo: Story = {args: {indicator: 'rd-share-2019'}};
export const About: Story = {args: {indicator: 'key-projects-investment-2018'}};
export const Each: Story = {args: {indicator: 'incubators-2019'}};
export const Numeral: Story = {args: {indicator: 'ic-driving-sectors-2019'}};
export const Order: Story = {args: {indicator: 'smart-equipment-sector-2019'}};
export const Around: Story = {args: {indicator: 'investment-events-2018'}};

/** Fifty-one projects as fifty-one cells, a share as a field of a hundred. */
export const Counted: Story = {args: {indicator: 'key-projects-2018'}};
export const Share: Story = {args: {indicator: 'good-air-days-2019'}};

export const Wide: Story = {args: {layout: 'wide', indicator: 'service-sales-2018'}};
export const WideCounted: Story = {args: {layout: 'wide', indicator: 'key-projects-2018'}};
export const Inline: Story = {
  args: {layout: 'inline', 'slot-': '地区生产总值（2018年预计）突破400亿元，增长7%'},
  render: (args) => html`<p>报告说，${piece('tujie-indicator-card')(args)}，综合实力显著增强。</p>`,
};
export const Narrow: Story = {
  args: {indicator: 'resettled-households-2019'},
  render: narrow('tujie-indicator-card', 150),
};

const CORRECTED_CARD = {src: '', indicator: 'parks-2018-1', report: reportLike({headlines: 3, more: CORRECTED})};

/** What was corrected after publication: the day, and the text as it now is; here with what it was, since its author shows that. */
export const Corrected: Story = {args: CORRECTED_CARD};
export const CorrectedWide: Story = {args: {...CORRECTED_CARD, layout: 'wide'}};
export const CorrectedInline: Story = {
  args: {...CORRECTED_CARD, layout: 'inline', indicator: 'goal-1-2018'},
  render: (args) => html`<p>报告说，${piece('tujie-indicator-card')(args)}。</p>`,
};

export const Azure: Story = {args: {palette: 'azure'}};
export const Festive: Story = {args: {palette: 'festive'}};
export const Dark: Story = {args: {scheme: 'dark'}};
export const DarkAzure: Story = {args: {scheme: 'dark', palette: 'azure'}};
export const DarkFestive: Story = {args: {scheme: 'dark', palette: 'festive'}};
export const BigPrint: Story = {args: {size: 'large'}};
export const English: Story = {args: {lang: 'en'}};
export const NoHeading: Story = {args: {'heading-level': 0}};

/** A site's own colour, ground and sizes; Storybook sets them around the card, from its controls. */
export const Tokens: Story = {
  args: {
    tokens: true,
    '--tujie-accent': '#0b6e4f',
    '--tujie-color-paper': '#ffffff',
    '--tujie-color-ink': '#211c17',
    '--tujie-color-ink-2': '#61564c',
    '--tujie-font-size': '18px',
    '--digits-size': '3em',
  },
};

/** One colour of a site's own beside `scheme="auto"`: said for the light scheme alone, so that the piece has its own ground for its light ink. */
export const OneColour: Story = {
  args: {scheme: 'auto'},
  render: (args) => html`
    <style>
      @media (prefers-color-scheme: light) {
        .own-ground {
          --tujie-color-paper: #eaf4ef;
        }
      }
    </style>
    <div class="own-ground">${piece('tujie-indicator-card')(args)}</div>
  `,
};

export const Slots: Story = {
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

export const Idle: Story = {args: {src: '', indicator: ''}};
export const Loading: Story = {args: {src: NEVER}};
export const LoadingWithFallback: Story = {args: {src: NEVER, 'slot-': '预计地区生产总值突破400亿元，增长7%。'}};
export const Missing: Story = {args: {indicator: 'gdp-2081'}};
export const MissingWithFallback: Story = {args: {indicator: 'gdp-2081', 'slot-': '预计地区生产总值突破400亿元，增长7%。'}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {
  args: {src: 'data/broken/title-missing.json', 'slot-': '预计地区生产总值突破400亿元，增长7%。'},
};
export const LeftOut: Story = {args: {src: 'data/broken/number-as-text.json', indicator: 'gdp-2019'}};

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
export const Long: Story = {
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
          period: {printed: '2019年', start: '2019', end: '2019'},
          title: '工作计划',
          blocks: [
            {
              kind: 'goals',
              paragraphs: [
                {
                  text: `${name}达约12345.67万平方米以上。`,
                  indicators: [
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
                },
              ],
            },
          ],
        },
      ],
    },
  },
};
