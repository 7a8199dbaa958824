// Stories of the goal chart: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html} from 'lit';
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, narrow, piece, type Story} from './story.js';

const FALLBACK = '2019年目标：地区生产总值增长7%，一般公共预算收入增长5%以上。';

export default {
  title: '组件 Components/目标对照图 Goal chart',
  id: 'goal-chart',
  component: 'tujie-goal-chart',
  args: {src: DATASET, chapter: 'plan-2019'},
  render: piece('tujie-goal-chart'),
};

export const Default: Story = {args: {}};

/** All of one status, so that the column says it once. */
export const OneStatus: Story = {args: {src: '', report: reportLike({goals: 2, headlines: 2})}};
export const Sixty: Story = {args: {src: '', report: reportLike({goals: 60, headlines: 60})}};
export const Narrow: Story = {args: {}, render: narrow('tujie-goal-chart', 280)};
export const Slots: Story = {
  args: {},
  render: ({src}) => html`
    <tujie-goal-chart src=${src ?? ''}>
      <span slot="heading">结果与目标</span>
      <span slot="note">按报告原文。</span>
      <span slot="footer">图解</span>
    </tujie-goal-chart>
  `,
};

/** What was corrected of its figures, each with its name. */
export const Corrected: Story = {args: {src: '', report: reportLike({headlines: 3, more: CORRECTED})}};

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
