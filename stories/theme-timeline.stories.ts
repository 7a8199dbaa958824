// Stories of the theme timeline: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html, type TemplateResult} from 'lit';
import {reportLike} from './reports.js';

interface Args {
  readonly src?: string;
  readonly report?: object;
  readonly chapter?: string;
  readonly layout?: 'report' | 'mirrored';
  readonly collapsed?: boolean;
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
const FALLBACK = '2018年五大工作回眸，2019年五大工作计划。';

const element = (args: Args): TemplateResult =>
  html`<tujie-theme-timeline
    src=${args.src ?? ''}
    .report=${args.report}
    chapter=${args.chapter ?? ''}
    layout=${args.layout ?? 'report'}
    ?collapsed=${args.collapsed ?? false}
    palette=${args.palette ?? 'crimson'}
    scheme=${args.scheme ?? 'light'}
    size=${args.size ?? 'normal'}
    heading-level=${args.headingLevel ?? 3}
    lang=${args.lang ?? 'zh-CN'}
    >${args.fallback}</tujie-theme-timeline
  >`;

export default {title: 'Elements/Theme timeline', component: 'tujie-theme-timeline', args: {src: DATASET}, render: element};

export const Default: Story = {args: {}};

export const Chapter: Story = {args: {chapter: 'plan-2019'}};
export const Mirrored: Story = {args: {layout: 'mirrored'}};
export const MirroredChapter: Story = {args: {layout: 'mirrored', chapter: 'review-2018'}};
export const Collapsed: Story = {args: {collapsed: true}};
export const MirroredCollapsed: Story = {args: {layout: 'mirrored', collapsed: true}};
/** Themes that nothing answers, beside each other. */
export const MirroredWithoutCounterparts: Story = {args: {src: '', layout: 'mirrored', report: reportLike()}};
/** One theme of one item and one of thirty. */
export const Uneven: Story = {args: {src: '', report: reportLike({items: [1, 30]})}};
export const Notes: Story = {
  args: {src: '', report: reportLike({more: {corrections: [{id: 'parks-2018-1', was: '2个', now: '1个', date: '2019-02-01'}]}})},
};
export const Narrow: Story = {args: {chapter: 'plan-2019'}, render: (args) => html`<div style="width: 280px">${element(args)}</div>`};

export const Azure: Story = {args: {palette: 'azure'}};
export const Dark: Story = {args: {scheme: 'dark'}};
export const DarkAzure: Story = {args: {scheme: 'dark', palette: 'azure'}};
export const BigPrint: Story = {args: {size: 'large'}};
export const English: Story = {args: {lang: 'en'}};
export const NoHeading: Story = {args: {headingLevel: 0}};

export const Idle: Story = {args: {src: ''}};
export const Loading: Story = {args: {src: '/data/never.json'}};
export const LoadingWithFallback: Story = {args: {src: '/data/never.json', fallback: FALLBACK}};
export const Missing: Story = {args: {chapter: 'plan-2081'}};
export const MissingWithFallback: Story = {args: {chapter: 'plan-2081', fallback: FALLBACK}};
export const Failed: Story = {args: {src: '/data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: '/data/broken/title-missing.json', fallback: FALLBACK}};
