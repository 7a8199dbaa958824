// Stories of the provider: what it gives to the pieces inside it. Plain objects.
import {html} from 'lit';
import {DATASET, NEVER, piece, type Story} from './story.js';

const pieces = html`
  <tujie-keyword-strip></tujie-keyword-strip>
  <tujie-indicator-card indicator="gdp-2018">2018年，预计地区生产总值突破400亿元，增长7%。</tujie-indicator-card>
  <tujie-goal-gauge indicator="gdp-2019">2019年，地区生产总值增长7%。</tujie-goal-gauge>
  <tujie-theme-card theme="theme-2018-1">聚焦实体经济，综合实力显著增强。</tujie-theme-card>
`;

export default {
  title: '组件 Components/数据源 Dataset',
  id: 'dataset',
  component: 'tujie-dataset',
  args: {src: DATASET, 'slot-': pieces},
  argTypes: {'slot-': {control: false}},
  render: piece('tujie-dataset'),
};

export const Default: Story = {args: {}};
/** Its appearance reaches every piece inside. */
export const Looks: Story = {args: {palette: 'azure', scheme: 'dark', size: 'large', lang: 'en'}};
export const Idle: Story = {args: {src: ''}};
export const Loading: Story = {args: {src: NEVER}};
export const Failed: Story = {args: {src: 'data/broken/title-missing.json'}};
