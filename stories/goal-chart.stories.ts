// Stories of the goal chart: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html, type TemplateResult} from 'lit';
import {reportLike} from './reports.js';

interface Args {
  readonly src?: string;
  readonly report?: object;
  readonly chapter?: string;
  readonly palette?: 'crimson' | 'azure';
  readonly scheme?: 'light' | 'dark' | 'auto';
  readonly size?: 'normal' | 'large';
  readonly headingLevel?: number;
  readonly lang?: string;
  /** What stands between the tags. */
  readonly fallback?: string;
}

/** A story: what it is given, and where it is not the usual markup, how it is drawn. */
interface Story {
  readonly args: Args;
  readonly render?: (args: Args) => TemplateResult;
}

const DATASET = '/data/gangzha-2019.json';
const FALLBACK = '2019年目标：地区生产总值增长7%，一般公共预算收入增长5%以上。';

const element = (args: Args): TemplateResult =>
  html`<tujie-goal-chart
    src=${args.src ?? ''}
    .report=${args.report}
    chapter=${args.chapter ?? ''}
    palette=${args.palette ?? 'crimson'}
    scheme=${args.scheme ?? 'light'}
    size=${args.size ?? 'normal'}
    heading-level=${args.headingLevel ?? 3}
    lang=${args.lang ?? 'zh-CN'}
    >${args.fallback}</tujie-goal-chart
  >`;

export default {title: 'Elements/Goal chart', component: 'tujie-goal-chart', args: {src: DATASET, chapter: 'plan-2019'}, render: element};

export const Default: Story = {args: {}};

/** All of one status, so that the column says it once. */
export const OneStatus: Story = {args: {src: '', report: reportLike({goals: 2, headlines: 2})}};
export const Sixty: Story = {args: {src: '', report: reportLike({goals: 60, headlines: 60})}};
export const Narrow: Story = {args: {}, render: (args) => html`<div style="width: 280px">${element(args)}</div>`};
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

export const Azure: Story = {args: {palette: 'azure'}};
export const Dark: Story = {args: {scheme: 'dark'}};
export const DarkAzure: Story = {args: {scheme: 'dark', palette: 'azure'}};
export const BigPrint: Story = {args: {size: 'large'}};
export const English: Story = {args: {lang: 'en'}};
export const NoHeading: Story = {args: {headingLevel: 0}};

export const Idle: Story = {args: {src: '', chapter: ''}};
export const Loading: Story = {args: {src: '/data/never.json'}};
export const LoadingWithFallback: Story = {args: {src: '/data/never.json', fallback: FALLBACK}};
export const Missing: Story = {args: {chapter: 'review-2018'}};
export const MissingWithFallback: Story = {args: {chapter: 'review-2018', fallback: FALLBACK}};
export const Failed: Story = {args: {src: '/data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: '/data/broken/title-missing.json', fallback: FALLBACK}};
