// Stories of the theme timeline: every state, layout and look. Plain objects; the tests take them as fixtures.
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, narrow, piece, type Story} from './story.js';

const FALLBACK = '2018年五大工作回眸，2019年五大工作计划。';

export default {
  title: '组件 Components/主题时间轴 Theme timeline',
  id: 'theme-timeline',
  component: 'tujie-theme-timeline',
  args: {src: DATASET},
  render: piece('tujie-theme-timeline'),
};

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
/** Every paragraph as text, its figures marked. */
export const Marks: Story = {args: {chapter: 'plan-2019', figures: 'marks'}};
export const Narrow: Story = {args: {chapter: 'plan-2019'}, render: narrow('tujie-theme-timeline', 280)};

/** What was corrected of a theme and of its figures. */
export const Corrected: Story = {args: {src: '', report: reportLike({headlines: 3, more: CORRECTED})}};

export const Azure: Story = {args: {palette: 'azure'}};
export const Festive: Story = {args: {palette: 'festive'}};
export const Dark: Story = {args: {scheme: 'dark'}};
export const DarkAzure: Story = {args: {scheme: 'dark', palette: 'azure'}};
export const DarkFestive: Story = {args: {scheme: 'dark', palette: 'festive'}};
export const BigPrint: Story = {args: {size: 'large'}};
export const English: Story = {args: {lang: 'en'}};
export const NoHeading: Story = {args: {'heading-level': 0}};

export const Idle: Story = {args: {src: ''}};
export const Loading: Story = {args: {src: NEVER}};
export const LoadingWithFallback: Story = {args: {src: NEVER, 'slot-': FALLBACK}};
export const Missing: Story = {args: {chapter: 'plan-2081'}};
export const MissingWithFallback: Story = {args: {chapter: 'plan-2081', 'slot-': FALLBACK}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: 'data/broken/title-missing.json', 'slot-': FALLBACK}};
