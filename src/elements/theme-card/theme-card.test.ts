import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {findTheme} from '../../model/find-theme.js';
import {icons} from '../../style/icons.js';
import {ICONS} from '../../model/schema.js';
import {part, shownText} from '../../testing/page.js';
import {gangzha} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import {clausesOf} from '../shared/theme.view.js';
import {themeCardView} from './theme-card.view.js';

const marks = (element: Element): readonly (string | null)[] =>
  [...(element.shadowRoot?.querySelectorAll('mark') ?? [])].map(({textContent}) => textContent);

describe('what a theme says', () => {
  it('has every title whole in its clauses', async () => {
    const {chapters} = await gangzha();
    for (const {title} of chapters.flatMap(({themes}) => themes)) {
      expect(clausesOf(title).join('')).to.equal(title);
      expect(clausesOf(title)).to.have.length(2);
    }
    expect(clausesOf('建设')).to.deep.equal(['建设']);
    expect(clausesOf('，建设；')).to.deep.equal(['，', '建设；']);
  });

  it('is its number, keyword, title and items, under its chapter', async () => {
    const view = themeCardView(await gangzha(), 'theme-2019-3', wordsFor('zh'));
    expect([view?.eyebrow, view?.theme.number, view?.theme.icon, view?.theme.clauses.join('')]).to.deep.equal([
      '2019年五大工作计划 · 宜居宜业',
      '3',
      'ecology',
      '突出宜居宜业，打造高品质生态新城',
    ]);
    expect(view?.theme.items.map(({label}) => label)).to.deep.equal(['精致建设：', '精准治理：', '精细管理：']);
    expect(themeCardView(await gangzha(), 'theme-2081-3', wordsFor('zh'))).to.equal(undefined);
  });

  it('has an icon for every name that a dataset may give', () => {
    expect(Object.keys(icons)).to.deep.equal([...ICONS]);
  });
});

describe('tujie-theme-card', () => {
  it('prints the theme whole, every figure marked with all of its words', async () => {
    const report = await gangzha();
    const card = await fixture(html`<tujie-theme-card .report=${report} theme="theme-2019-3"></tujie-theme-card>`);
    const items = findTheme(report, 'theme-2019-3')?.theme.items.map(({label, text}) => `${label}：${text}`) ?? [];
    expect(shownText(card)).to.equal(`2019年五大工作计划 · 宜居宜业3突出宜居宜业，打造高品质生态新城${items.join('')}`);
    expect(marks(card)).to.deep.equal(['2300套', '1600户以上', '各600亩', '22条', '下降2%以上', '1个', '18座']);
  });

  it('is a section under its heading', async () => {
    const card = await fixture(html`<tujie-theme-card .report=${await gangzha()} theme="theme-2018-1"></tujie-theme-card>`);
    const heading = part(card, 'title');
    expect([heading?.getAttribute('role'), heading?.getAttribute('aria-level')]).to.deep.equal(['heading', '3']);
    expect(heading?.textContent).to.equal('2018年五大工作回眸 · 实体经济1聚焦实体经济，综合实力显著增强');
  });
});
