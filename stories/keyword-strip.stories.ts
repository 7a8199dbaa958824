// Stories of the keyword strip: every state, layout and look. Plain objects; the tests take them as fixtures.
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
const FALLBACK = '产业强区、项目为王、宜居宜业、共建共享、实干担当';

const element = (args: Args): TemplateResult =>
  html`<tujie-keyword-strip
    src=${args.src ?? ''}
    .report=${args.report}
    chapter=${args.chapter ?? ''}
    palette=${args.palette ?? 'crimson'}
    scheme=${args.scheme ?? 'light'}
    size=${args.size ?? 'normal'}
    heading-level=${args.headingLevel ?? 3}
    lang=${args.lang ?? 'zh-CN'}
    >${args.fallback}</tujie-keyword-strip
  >`;

export default {
  title: 'Elements/Keyword strip',
  component: 'tujie-keyword-strip',
  args: {src: DATASET, chapter: 'plan-2019'},
  render: element,
};

export const Default: Story = {args: {}};

/** Inside a provider with the themes: buttons that bring them into view. */
export const Buttons: Story = {
  args: {},
  render: ({src}) => html`
    <tujie-dataset src=${src ?? ''}>
      <tujie-keyword-strip chapter="plan-2019"></tujie-keyword-strip>
      <tujie-theme-timeline chapter="plan-2019"></tujie-theme-timeline>
    </tujie-dataset>
  `,
};
export const One: Story = {args: {src: '', chapter: '', report: reportLike()}};
export const Narrow: Story = {args: {}, render: (args) => html`<div style="width: 280px">${element(args)}</div>`};
export const Slots: Story = {
  args: {},
  render: ({src}) => html`<tujie-keyword-strip src=${src ?? ''}><span slot="heading">这一年</span></tujie-keyword-strip>`,
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
export const Missing: Story = {args: {chapter: 'plan-2081'}};
export const MissingWithFallback: Story = {args: {chapter: 'plan-2081', fallback: FALLBACK}};
export const Failed: Story = {args: {src: '/data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: '/data/broken/title-missing.json', fallback: FALLBACK}};
