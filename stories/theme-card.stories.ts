// Stories of the theme card: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html} from 'lit';
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, narrow, piece, type Args, type Story} from './story.js';

const FALLBACK = '突出宜居宜业，打造高品质生态新城。';

export default {
  title: '组件 Components/主题卡 Theme card',
  id: 'theme-card',
  component: 'tujie-theme-card',
  args: {src: DATASET, theme: 'theme-2019-3'},
  render: piece('tujie-theme-card'),
};

export const Default: Story = {args: {}};

export const Review: Story = {args: {theme: 'theme-2018-1'}};
const like = (options: object): Args => ({src: '', theme: 'theme-2018-1', report: reportLike(options)});

export const OneItem: Story = {args: like({items: [1]})};
export const ThirtyItems: Story = {args: like({items: [30]})};
/** An icon that is not on the list: its number stands in its place. */
export const UnknownIcon: Story = {args: like({icon: 'rocket'})};
export const LongTitle: Story = {
  args: like({
    themeTitle:
      '坚持以人民为中心的发展思想，持续增进民生福祉，着力解决群众急难愁盼问题，推动公共服务优质均衡，建设人人享有的幸福家园和美丽示例',
  }),
};
export const Narrow: Story = {args: {}, render: narrow('tujie-theme-card', 280)};

/** Every paragraph as text, its figures marked. */
export const Marks: Story = {args: {theme: 'theme-2018-1', figures: 'marks'}};

export const Slots: Story = {
  args: {},
  render: ({src, theme}) => html`
    <tujie-theme-card src=${src ?? ''} theme=${theme ?? ''}>
      <span slot="heading">生态新城</span>
      <span slot="note">节选。</span>
      <span slot="footer">图解</span>
    </tujie-theme-card>
  `,
};

/** An icon of the author's own, in place of that of the dataset. */
export const OwnIcon: Story = {
  args: {},
  render: ({src, theme}) => html`
    <tujie-theme-card src=${src ?? ''} theme=${theme ?? ''}>
      <svg slot="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" aria-hidden="true">
        <path d="M4 20V10l5 3v-3l5 3V6h6v14z" />
      </svg>
    </tujie-theme-card>
  `,
};

/** What was corrected of the theme and of its figures. */
export const Corrected: Story = {args: like({headlines: 3, more: CORRECTED})};

export const Azure: Story = {args: {palette: 'azure'}};
export const Festive: Story = {args: {palette: 'festive'}};
export const Dark: Story = {args: {scheme: 'dark'}};
export const DarkAzure: Story = {args: {scheme: 'dark', palette: 'azure'}};
export const DarkFestive: Story = {args: {scheme: 'dark', palette: 'festive'}};
export const BigPrint: Story = {args: {size: 'large'}};
export const English: Story = {args: {lang: 'en'}};
export const NoHeading: Story = {args: {'heading-level': 0}};

export const Idle: Story = {args: {src: '', theme: ''}};
export const Loading: Story = {args: {src: NEVER}};
export const LoadingWithFallback: Story = {args: {src: NEVER, 'slot-': FALLBACK}};
export const Missing: Story = {args: {theme: 'theme-2081-1'}};
export const MissingWithFallback: Story = {args: {theme: 'theme-2081-1', 'slot-': FALLBACK}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {args: {src: 'data/broken/title-missing.json', 'slot-': FALLBACK}};
