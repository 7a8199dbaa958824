// Stories of the whole report: every state, layout and look. Plain objects; the tests take them as fixtures.
import {html} from 'lit';
import {CORRECTED, reportLike} from './reports.js';
import {DATASET, NEVER, piece, type Args, type Story} from './story.js';

const FALLBACK = '更稳更实更好地跨出高质量发展的步伐';

export default {
  title: '组件 Components/整份报告 Report',
  id: 'report',
  component: 'tujie-report',
  args: {src: DATASET},
  render: piece('tujie-report'),
};

// Whole reports are long: the page of documentation shows two of them.
export const Default: Story = {args: {}};

const like = (options: object): Args => ({src: '', report: reportLike(options)});

/** Little of everything: one goal, one theme, one item. */
export const Short: Story = {args: like({goals: 1, items: [1]})};
export const Sixty: Story = {tags: ['!autodocs'], args: like({goals: 60, headlines: 60, items: [30, 1]})};
/** Tiles of type alone, and every paragraph as text. */
export const NoCells: Story = {tags: ['!autodocs'], args: {cells: 'none'}};
export const Marks: Story = {tags: ['!autodocs'], args: {figures: 'marks'}};
/** A title of sixty characters, and all that a report may say of itself. */
export const Long: Story = {
  tags: ['!autodocs'],
  args: like({
    title: '坚定不移贯彻新发展理念推动高质量发展取得新突破奋力谱写全面建设社会主义现代化示例县崭新篇章在新征程上创造无愧于时代的业绩',
    themeTitle: '坚持以人民为中心的发展思想，持续增进民生福祉，着力解决群众急难愁盼问题，推动公共服务优质均衡，建设人人享有的幸福家园',
    headlines: 5,
    more: {
      subtitle: '——示例县第一届人民代表大会第一次会议政府工作报告图解',
      issuer: '示例县人民政府',
      speaker: '张三',
      session: '示例县第一届人民代表大会第一次会议',
      datePublished: '2019-01-08',
      credits: [
        {role: '文字', name: '李四'},
        {role: '设计', name: '王五'},
      ],
      source: {title: '示例县政府工作报告', url: 'https://example.org/report'},
      corrections: [{id: 'parks-2018-1', was: '2个', now: '1个', date: '2019-02-01'}],
    },
  }),
};
/** Each goal on its own scale, as an author may ask for. */
export const Gauges: Story = {tags: ['!autodocs'], args: {goals: 'gauges'}};
/** Goals whose gauges do not say all of their text: it stands above them. */
export const GoalsText: Story = {tags: ['!autodocs'], args: {...like({goalText: '坚持稳中求进，第1项指标增长1%以上'}), goals: 'gauges'}};
export const Slots: Story = {
  tags: ['!autodocs'],
  args: {},
  render: ({src}) => html`
    <tujie-report src=${src ?? ''}>
      <span slot="icon">一图读懂</span>
      <span slot="heading">港闸区政府工作报告</span>
      <span slot="note">2019年1月</span>
      <span slot="footer">图解</span>
    </tujie-report>
  `,
};

/** A picture over the head, and an icon of the author's own for a theme. */
export const Hero: Story = {
  tags: ['!autodocs'],
  args: {},
  render: ({src}) => html`
    <tujie-report src=${src ?? ''}>
      <img slot="hero" src="examples/hero.svg" width="1600" height="480" alt="" />
      <svg
        slot="icon-theme-2018-1"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d="M4 20V10l5 3v-3l5 3V6h6v14z" />
      </svg>
    </tujie-report>
  `,
};

/** A picture that is lettered with the title. */
export const HeroLettered: Story = {
  tags: ['!autodocs'],
  args: {},
  render: ({src}) => html`
    <tujie-report src=${src ?? ''}>
      <img slot="hero" src="examples/hero-lettered.svg" width="1600" height="480" alt="更稳更实更好地 跨出高质量发展的步伐" />
    </tujie-report>
  `,
};

/** What was corrected after publication: each below what it is of, once; at the foot what stands in no chapter. */
export const Corrected: Story = {tags: ['!autodocs'], args: like({headlines: 3, more: CORRECTED})};
export const CorrectedGauges: Story = {
  tags: ['!autodocs'],
  args: {...like({headlines: 3, more: CORRECTED}), goals: 'gauges', before: 'beside'},
};

export const Azure: Story = {tags: ['!autodocs'], args: {palette: 'azure'}};
export const Festive: Story = {tags: ['!autodocs'], args: {palette: 'festive'}};
export const Dark: Story = {tags: ['!autodocs'], args: {scheme: 'dark'}};
export const DarkAzure: Story = {tags: ['!autodocs'], args: {scheme: 'dark', palette: 'azure'}};
export const DarkFestive: Story = {tags: ['!autodocs'], args: {scheme: 'dark', palette: 'festive'}};
export const BigPrint: Story = {tags: ['!autodocs'], args: {size: 'large'}};
export const English: Story = {tags: ['!autodocs'], args: {lang: 'en'}};
export const DeepHeading: Story = {tags: ['!autodocs'], args: {'heading-level': 5}};
export const NoHeading: Story = {tags: ['!autodocs'], args: {'heading-level': 0}};

/** A site's own colour, and a serif; Storybook sets them around the report, from its controls. */
export const Tokens: Story = {
  tags: ['!autodocs'],
  args: {tokens: true, '--tujie-accent': '#0b6e4f', '--tujie-color-paper': '#ffffff', '--tujie-font': "'Songti SC', SimSun, serif"},
};

export const Idle: Story = {tags: ['!autodocs'], args: {src: ''}};
export const Loading: Story = {tags: ['!autodocs'], args: {src: NEVER}};
export const LoadingWithFallback: Story = {tags: ['!autodocs'], args: {src: NEVER, 'slot-': FALLBACK}};
export const Failed: Story = {tags: ['!autodocs'], args: {src: 'data/broken/title-missing.json'}};
export const FailedWithFallback: Story = {tags: ['!autodocs'], args: {src: 'data/broken/title-missing.json', 'slot-': FALLBACK}};
