import {expect, fixture, html} from '@open-wc/testing';
import '../../define.js';
import {findTheme, themesOf} from '../../model/find-theme.js';
import {icons} from '../../style/icons.js';
import {parseReport} from '../../model/parse.js';
import {ICONS, type Report} from '../../model/schema.js';
import {paragraphText} from '../../model/texts.js';
import {part, shownText} from '../../testing/page.js';
import {gangzha, reportOf, yearOf} from '../../testing/report.js';
import {wordsFor} from '../../text/words.js';
import {clausesOf} from '../shared/theme.view.js';
import {themeCardView} from './theme-card.view.js';

const marks = (element: Element): readonly (string | null)[] =>
  [...(element.shadowRoot?.querySelectorAll('mark') ?? [])].map(({textContent}) => textContent);

describe('what a theme says', () => {
  it('has every title whole in its clauses', async () => {
    const {chapters} = await gangzha();
    const titles = chapters.flatMap(themesOf).map(({title = ''}) => title);
    expect(titles).to.have.length(10);
    for (const title of titles) {
      expect(clausesOf(title).join('')).to.equal(title);
      expect(clausesOf(title)).to.have.length(2);
    }
    expect(clausesOf('建设')).to.deep.equal(['建设']);
    expect(clausesOf('，建设；')).to.deep.equal(['，', '建设；']);
  });

  it('is its mark, keyword, title and paragraphs, under its chapter', async () => {
    const view = themeCardView(await gangzha(), 'theme-2019-3', wordsFor('zh'));
    expect([view?.eyebrow, view?.theme.mark, view?.theme.icon, view?.theme.clauses.join('')]).to.deep.equal([
      '2019年五大工作计划 · 宜居宜业',
      '3',
      'ecology',
      '突出宜居宜业，打造高品质生态新城',
    ]);
    const labels = view?.theme.paragraphs.map(({head}) => head.map(({text}) => text).join(''));
    expect(labels).to.deep.equal(['精致建设：', '精准治理：', '精细管理：']);
    expect(themeCardView(await gangzha(), 'theme-2081-3', wordsFor('zh'))).to.equal(undefined);
  });

  it('has an icon for every name that a dataset may give', () => {
    expect(Object.keys(icons)).to.deep.equal([...ICONS]);
  });
});

const parks = {
  id: 'parks-2019',
  name: '新建公园',
  status: 'target',
  tier: 'count',
  value: {printed: '4个', digits: '4', unit: '个', number: 4, comparator: 'eq'},
  source: {exact: '新建公园4个'},
};

/** A report with one theme of 河湾, which has the given keys. */
function themed(theme: object): Report {
  const blocks = [{kind: 'theme', id: 'theme-2019-1', paragraphs: [], ...theme}];
  const chapters = [{id: 'plan-2019', role: 'plan', title: '工作安排', period: yearOf(2019), blocks}];
  const {report, problems} = parseReport(reportOf({}, {chapters}));
  expect(problems).to.deep.equal([]);
  return report;
}

describe('a theme that has less', () => {
  const viewOf = (theme: object) => themeCardView(themed(theme), 'theme-2019-1', wordsFor('zh'))?.theme;

  it('has no mark, no title and no paragraphs where the report prints none', () => {
    expect(viewOf({})).to.deep.include({mark: '', clauses: [], paragraphs: [], level: 1, notes: []});
    expect(viewOf({mark: '（一）', level: 2})).to.deep.include({mark: '（一）', clauses: [], level: 2});
  });

  it('marks the figures of its number and label as well', () => {
    const paragraphs = [{mark: '一是', label: '新建公园4个：', text: '按期完成。', indicators: [parks]}];
    const [paragraph] = viewOf({paragraphs})?.paragraphs ?? [];
    expect(paragraph?.head.map(({text, figure}) => [text, !!figure])).to.deep.equal([
      ['一是新建公园', false],
      ['4个', true],
      ['：', false],
    ]);
    expect(paragraph?.stretches.map(({text}) => text)).to.deep.equal(['按期完成。']);
  });

  it('has the footnotes of the figures of its title', () => {
    const theme = {title: '新建公园4个', titleIndicators: [{...parks, note: '含改建。'}]};
    expect(viewOf(theme)?.notes).to.deep.equal(['含改建。']);
  });

  const draw = (theme: object): Promise<Element> =>
    fixture(html`<tujie-theme-card .report=${themed(theme)} theme="theme-2019-1" heading-level="3"></tujie-theme-card>`);

  it('is drawn without its list, its number or its words', async () => {
    const bare = await draw({title: '建设宜居河湾'});
    expect(shownText(bare)).to.equal('工作安排建设宜居河湾');
    expect([part(bare, 'items'), part(bare, 'number')]).to.deep.equal([null, null]);
    const untitled = await draw({mark: '1', paragraphs: [{text: '办好实事。'}]});
    expect(shownText(untitled)).to.equal('工作安排1办好实事。');
    const nameless = await draw({paragraphs: [{label: '便民：', text: '办好实事。'}]});
    expect(shownText(nameless)).to.equal('工作安排便民：办好实事。');
    expect(part(nameless, 'label')?.textContent).to.equal('便民：');
  });

  it('keeps no room for an icon or a number before its title that it does not have', async () => {
    const paragraphs = [{text: '办好实事。'}];
    const indentOf = async (theme: object): Promise<number> => {
      const card = await draw({title: '建设宜居河湾', paragraphs, ...theme});
      const [title, items] = ['title', 'items'].map((name) => part(card, name)?.getBoundingClientRect().left ?? NaN);
      return (title ?? NaN) - (items ?? NaN);
    };
    const narrow = async (theme: object): Promise<number> => {
      document.body.style.width = '400px';
      const indent = await indentOf(theme);
      document.body.style.width = '';
      return indent;
    };
    expect(await narrow({mark: '（一）'})).to.equal(0);
    expect(await narrow({})).to.equal(0);
    expect(await narrow({mark: '1'})).to.equal(50);
    expect(await narrow({mark: '（一）', icon: 'ecology'})).to.equal(50);
  });
});

describe('tujie-theme-card', () => {
  it('prints the theme whole, every figure marked with all of its words', async () => {
    const report = await gangzha();
    const card = await fixture(html`<tujie-theme-card .report=${report} theme="theme-2019-3"></tujie-theme-card>`);
    const items = findTheme(report, 'theme-2019-3')?.theme.paragraphs.map(paragraphText) ?? [];
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
