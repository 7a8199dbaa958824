// Stories of the keyword strip: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html} from 'lit';
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, narrow, piece, type Story} from './story.js';

const FALLBACK = '产业强区、项目为王、宜居宜业、共建共享、实干担当';

export default {
  title: '组件 Components/关键词条 Keyword strip',
  id: 'keyword-strip',
  component: 'tujie-keyword-strip',
  args: {src: DATASET, chapter: 'plan-2019'},
  render: piece('tujie-keyword-strip'),
};

export const Default: Story = {args: {}};
/** Columns, each keyword below the icon of its theme. */
export const Icons: Story = {args: {icons: true}};
export const NarrowIcons: Story = {args: {icons: true}, render: narrow('tujie-keyword-strip', 280)};

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
export const Narrow: Story = {args: {}, render: narrow('tujie-keyword-strip', 280)};
export const Slots: Story = {
  args: {},
  render: ({src}) => html`<tujie-keyword-strip src=${src ?? ''}><span slot="heading">这一年</span></tujie-keyword-strip>`,
};

/** A keyword that was corrected. */
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
export const Missing: Story = {args: {chapter: 'plan-2081'}};
export const MissingWithFallback: Story = {args: {chapter: 'plan-2081', 'slot-': FALLBACK}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: 'data/broken/title-missing.json', 'slot-': FALLBACK}};
