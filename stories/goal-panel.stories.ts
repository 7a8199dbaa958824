// Stories of the goal panel: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html} from 'lit';
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, narrow, piece, type Args, type Story} from './story.js';

const FALLBACK = '2019年目标：地区生产总值增长7%，一般公共预算收入增长5%以上。';

export default {
  title: '组件 Components/目标总览 Goal panel',
  id: 'goal-panel',
  component: 'tujie-goal-panel',
  args: {src: DATASET, chapter: 'plan-2019'},
  render: piece('tujie-goal-panel'),
};

export const Default: Story = {args: {}};
export const Towers: Story = {args: {layout: 'towers'}};
/** Under the cells of a goal those of the time before, in their own fill. */
export const Beside: Story = {args: {before: 'beside'}};
export const TowersBeside: Story = {args: {layout: 'towers', before: 'beside'}};
const like = (options: object): Args => ({src: '', report: reportLike(options)});

/** One growth over twenty makes type of all. */
export const Steep: Story = {args: like({goals: 25})};
export const One: Story = {args: like({goals: 1})};
export const Sixty: Story = {args: like({goals: 60})};
/** Opening words over the list, and a sentence after it. */
export const Opened: Story = {
  args: like({
    goals: 1,
    goalText:
      '今年经济社会发展的主要预期目标是：第1项指标增长1%以上，在实际工作中努力争取更好结果；居民收入稳步增长。做好这些工作，要坚定信心',
    goal: {source: {exact: '第1项指标增长1%以上'}, note: '按可比价格计算。'},
  }),
};
/** A title that says no time. */
export const Undated: Story = {args: like({goalsTitle: '主要预期目标'})};
export const Long: Story = {
  args: like({
    goals: 1,
    goal: {
      name: '老旧小区综合整治与配套公共服务设施提升改造工程累计完成建筑面积',
      value: {
        printed: '力争达到约12345.67万平方米以上',
        before: '力争达到约',
        digits: '12345.67',
        unit: '万平方米',
        after: '以上',
        number: 12345.67,
        exponent: 4,
        comparator: 'gte',
        approximate: true,
      },
      changes: undefined,
      source: {exact: '老旧小区综合整治与配套公共服务设施提升改造工程累计完成建筑面积力争达到约12345.67万平方米以上'},
    },
    goalText: '老旧小区综合整治与配套公共服务设施提升改造工程累计完成建筑面积力争达到约12345.67万平方米以上',
  }),
};
export const Narrow: Story = {args: {}, render: narrow('tujie-goal-panel', 280)};

export const Slots: Story = {
  args: {},
  render: ({src}) => html`
    <tujie-goal-panel src=${src ?? ''}>
      <span slot="heading">全区工作总目标</span>
      <span slot="note">按报告原文。</span>
      <span slot="footer">图解</span>
    </tujie-goal-panel>
  `,
};

/** What was corrected of a goal, and of the time before. */
export const Corrected: Story = {args: {...like({headlines: 3, more: CORRECTED}), before: 'beside'}};

export const Azure: Story = {args: {palette: 'azure'}};
export const Festive: Story = {args: {palette: 'festive'}};
export const Dark: Story = {args: {scheme: 'dark'}};
export const DarkAzure: Story = {args: {scheme: 'dark', palette: 'azure'}};
export const DarkFestive: Story = {args: {scheme: 'dark', palette: 'festive'}};
export const BigPrint: Story = {args: {size: 'large'}};
export const English: Story = {args: {lang: 'en'}};
export const NoHeading: Story = {args: {'heading-level': 0}};

export const Idle: Story = {args: {src: '', chapter: ''}};
export const Loading: Story = {args: {src: NEVER}};
export const LoadingWithFallback: Story = {args: {src: NEVER, 'slot-': FALLBACK}};
export const Missing: Story = {args: {chapter: 'review-2018'}};
export const MissingWithFallback: Story = {args: {chapter: 'review-2018', 'slot-': FALLBACK}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: 'data/broken/title-missing.json', 'slot-': FALLBACK}};
