// Stories of the provider: what it gives to the pieces inside it. Plain objects.
import {html, type TemplateResult} from 'lit';

interface Args {
  readonly src?: string;
  readonly palette?: 'crimson' | 'azure';
  readonly scheme?: 'light' | 'dark' | 'auto';
  readonly size?: 'normal' | 'large';
  readonly lang?: string;
}

interface Story {
  readonly args: Args;
}

const element = ({src, palette, scheme, size, lang}: Args): TemplateResult => html`
  <tujie-dataset src=${src ?? ''} palette=${palette ?? 'crimson'} scheme=${scheme ?? 'light'} size=${size ?? 'normal'} lang=${lang ?? 'zh-CN'}>
    <tujie-keyword-strip></tujie-keyword-strip>
    <tujie-indicator-card indicator="gdp-2018">2018年，预计地区生产总值突破400亿元，增长7%。</tujie-indicator-card>
    <tujie-goal-gauge indicator="gdp-2019">2019年，地区生产总值增长7%。</tujie-goal-gauge>
    <tujie-theme-card theme="theme-2018-1">聚焦实体经济，综合实力显著增强。</tujie-theme-card>
  </tujie-dataset>
`;

export default {title: 'Elements/Dataset', component: 'tujie-dataset', args: {src: '/data/gangzha-2019.json'}, render: element};

export const Default: Story = {args: {}};
/** Its looks reach every piece inside. */
export const Looks: Story = {args: {palette: 'azure', scheme: 'dark', size: 'large', lang: 'en'}};
export const Idle: Story = {args: {src: ''}};
export const Loading: Story = {args: {src: '/data/never.json'}};
export const Failed: Story = {args: {src: '/data/broken/title-missing.json'}};
