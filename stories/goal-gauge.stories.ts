// Stories of the goal gauge: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html} from 'lit';
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, narrow, piece, type Args, type Story} from './story.js';

const FALLBACK = '2019年目标：工业应税销售收入增长10%以上。';

export default {
  title: '组件 Components/目标仪表 Goal gauge',
  id: 'goal-gauge',
  component: 'tujie-goal-gauge',
  args: {src: DATASET, indicator: 'industrial-sales-2019'},
  render: piece('tujie-goal-gauge'),
};

export const Default: Story = {args: {}};

/** 增长7%: the number itself, and an estimate for the year before. */
export const Exact: Story = {args: {indicator: 'gdp-2019'}};
/** No result of the year before. */
export const Alone: Story = {args: {indicator: 'fixed-asset-investment-2019'}};
export const Decline: Story = {args: {indicator: 'pm25-2019'}};
/** A share whose whole is the circle. */
export const Dial: Story = {args: {indicator: 'good-air-days-2019'}};
/** A small share, as a bar by itself, and as the dial that an author asks for. */
export const SmallShare: Story = {args: {indicator: 'rd-share-2019'}};
export const SmallShareDial: Story = {args: {indicator: 'rd-share-2019', shape: 'dial'}};
export const DialAsBar: Story = {args: {indicator: 'good-air-days-2019', shape: 'bar'}};
export const NoChart: Story = {args: {indicator: 'good-air-days-2019', 'no-chart': true}};
/** 百亿级: no number, so no drawing. */
export const Order: Story = {args: {indicator: 'smart-equipment-sector-2019'}};

const share = {printed: '控制在35%以内', before: '控制在', digits: '35', unit: '%', after: '以内', number: 35, comparator: 'lte'};
const band = {printed: '6%至6.5%', digits: '6%至6.5', unit: '%', min: 6, max: 6.5, comparator: 'between', kind: 'growth'};
const goal = (quantity: object, key: 'value' | 'change', printed: string, more = {}): Args => ({
  src: '',
  indicator: 'goal-1-2019',
  report: reportLike({
    goal: {...(key === 'value' ? {value: quantity, changes: undefined} : {changes: [quantity]}), source: {exact: printed}, ...more},
    goalText: printed,
  }),
});

export const Ceiling: Story = {args: goal(share, 'value', '第1项指标控制在35%以内')};
export const CeilingDial: Story = {args: {...Ceiling.args, shape: 'dial'}};
export const Band: Story = {args: goal({...band, before: '增长', printed: '增长6%至6.5%'}, 'change', '第1项指标增长6%至6.5%')};
export const BandDial: Story = {
  args: {...goal({...band, before: '占', printed: '占6%至6.5%', kind: undefined}, 'value', '第1项指标占6%至6.5%'), shape: 'dial'},
};

/** What came of it, with date and source; a note; a firm word. */
export const Actual: Story = {
  args: goal({...share, printed: '达到35%以上', before: '达到', after: '以上', comparator: 'gte'}, 'value', '确保第1项指标达到35%以上', {
    modality: '确保',
    note: '按常住人口计算。',
    actual: {
      quantity: {printed: '36.2%', digits: '36.2', unit: '%', number: 36.2, comparator: 'eq'},
      asOf: '2019-12-31',
      source: {title: '示例县统计公报', url: 'https://example.org/bulletin'},
    },
  }),
};
export const Long: Story = {
  args: goal(
    {
      ...share,
      printed: '力争达到约12345.67万平方米以上',
      before: '力争达到约',
      digits: '12345.67',
      unit: '万平方米',
      after: '以上',
      number: 12345.67,
      comparator: 'gte',
    },
    'value',
    '老旧小区综合整治与配套公共服务设施提升改造工程累计完成建筑面积力争达到约12345.67万平方米以上',
    {
      name: '老旧小区综合整治与配套公共服务设施提升改造工程累计完成建筑面积',
    },
  ),
};
/** A value with its change, and more than a bare number. */
export const Both: Story = {
  args: goal(
    {printed: '120余家', digits: '120', infix: '余', unit: '家', number: 120, comparator: 'gt'},
    'value',
    '第1项指标120余家，增长20%',
    {
      changes: [{printed: '增长20%', before: '增长', digits: '20', unit: '%', number: 20, comparator: 'eq', kind: 'growth'}],
    },
  ),
};
export const Narrow: Story = {args: {}, render: narrow('tujie-goal-gauge', 280)};

export const Slots: Story = {
  args: {},
  render: ({src, indicator}) => html`
    <tujie-goal-gauge src=${src ?? ''} indicator=${indicator ?? ''}>
      <span slot="heading">全区工业应税销售收入</span>
      <span slot="note">按当年价格。</span>
      <span slot="footer">图解</span>
    </tujie-goal-gauge>
  `,
};

/** What was corrected of the goal, and of the time before. */
export const Corrected: Story = {args: {src: '', indicator: 'goal-1-2019', report: reportLike({headlines: 3, more: CORRECTED})}};

export const Azure: Story = {args: {palette: 'azure'}};
export const Festive: Story = {args: {palette: 'festive'}};
export const Dark: Story = {args: {scheme: 'dark'}};
export const DarkAzure: Story = {args: {scheme: 'dark', palette: 'azure'}};
export const DarkFestive: Story = {args: {scheme: 'dark', palette: 'festive'}};
export const BigPrint: Story = {args: {size: 'large'}};
export const English: Story = {args: {lang: 'en'}};
export const NoHeading: Story = {args: {'heading-level': 0}};

export const Idle: Story = {args: {src: '', indicator: ''}};
export const Loading: Story = {args: {src: NEVER}};
export const LoadingWithFallback: Story = {args: {src: NEVER, 'slot-': FALLBACK}};
export const Missing: Story = {args: {indicator: 'gdp-2081'}};
export const MissingWithFallback: Story = {args: {indicator: 'gdp-2081', 'slot-': FALLBACK}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: 'data/broken/title-missing.json', 'slot-': FALLBACK}};
export const LeftOut: Story = {args: {src: 'data/broken/number-as-text.json', indicator: 'gdp-2019'}};
